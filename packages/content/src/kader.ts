import { localizeKader, type Kader, type KaderTexts } from '@wijkbrug/core/kader.js';
import type { Locale } from '@wijkbrug/core/locale.js';

// Written out one by one, so that a bundler makes one chunk per language. Dutch stands in core.
const kaderTexts = {
  en: () => import('./en/kader.js'),
  ar: () => import('./ar/kader.js'),
} satisfies Partial<Record<Locale, () => Promise<{ texts: KaderTexts }>>>;

/** The languages that the statements can be read in. */
export type KaderLocale = 'nl' | keyof typeof kaderTexts;
export const kaderLocales: readonly KaderLocale[] = ['nl', ...(Object.keys(kaderTexts) as (keyof typeof kaderTexts)[])];

const source = async (): Promise<Kader> => (await import('@wijkbrug/core/kader/nl.js')).kader;

/** Loads chapters, groups and statements in one language, without the entries behind them. */
export async function loadKader(locale: KaderLocale): Promise<Kader> {
  if (locale === 'nl') return source();
  const [kader, { texts }] = await Promise.all([source(), kaderTexts[locale]()]);
  return localizeKader(kader, texts);
}
