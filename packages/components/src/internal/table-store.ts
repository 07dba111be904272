import { locales, sourceLocale, useLanguageTable, type LanguageTable, type Locale } from '@wijkbrug/core/locale.js';
import { LocaleStore } from './locale-store.js';

// Written out one by one, so that a bundler makes one chunk per language.
const tables: Readonly<Partial<Record<Locale, () => Promise<{ table: LanguageTable }>>>> = {
  nl: () => import('@wijkbrug/core/locale/tables/nl.js'),
  en: () => import('@wijkbrug/core/locale/tables/en.js'),
  ar: () => import('@wijkbrug/core/locale/tables/ar.js'),
  ti: () => import('@wijkbrug/core/locale/tables/ti.js'),
  so: () => import('@wijkbrug/core/locale/tables/so.js'),
  kmr: () => import('@wijkbrug/core/locale/tables/kmr.js'),
  pap: () => import('@wijkbrug/core/locale/tables/pap.js'),
};

/** Words for dates and languages, in the languages for which browsers lack them. They travel beside the messages. */
export const tableStore = new LocaleStore<true>(locales, async (locale) => {
  const found = await tables[locale]?.();
  if (found) useLanguageTable(locale, found.table);
  return true;
});

/** Loads a part that can say something in Dutch to any reader, together with the words for that. */
export async function withDutchWords<T>(part: Promise<T>): Promise<T> {
  const [loaded] = await Promise.all([part, tableStore.load(sourceLocale)]);
  return loaded;
}
