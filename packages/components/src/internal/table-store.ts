import { locales, sourceLocale, useLanguageTable, type LanguageTable, type Locale } from '@wijkbrug/core/locale.js';
import { LocaleStore } from './locale-store.js';
import type { MessageStore } from './messages.js';

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

/** Words for dates and languages, in the languages for which browsers lack them. */
export const tableStore = new LocaleStore<true>(locales, async (locale) => {
  const found = await tables[locale]?.();
  if (found) useLanguageTable(locale, found.table);
  return true;
});

/**
 * The messages of a part that writes dates, together with the words for these: in Dutch too, because texts of a
 * municipality can be Dutch in any language.
 */
export const withDateWords = (messages: MessageStore): MessageStore =>
  new LocaleStore(messages.locales, async (locale) => {
    const [words] = await Promise.all([messages.load(locale), tableStore.load(locale), tableStore.load(sourceLocale)]);
    return words;
  });
