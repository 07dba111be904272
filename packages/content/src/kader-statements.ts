import { localizeKader, type Kader, type KaderTexts } from '@wijkbrug/core/kader.js';
import type { Locale } from '@wijkbrug/core/locale.js';

// Written out one by one, so that a bundler makes one chunk per language. Dutch stands in core.
const kaderTexts = {
  en: () => import('./en/kader.js'),
  ar: () => import('./ar/kader.js'),
  uk: () => import('./uk/kader.js'),
  pl: () => import('./pl/kader.js'),
  es: () => import('./es/kader.js'),
  fr: () => import('./fr/kader.js'),
  tr: () => import('./tr/kader.js'),
  ti: () => import('./ti/kader.js'),
  so: () => import('./so/kader.js'),
  fa: () => import('./fa/kader.js'),
  kmr: () => import('./kmr/kader.js'),
  pap: () => import('./pap/kader.js'),
} satisfies Record<Exclude<Locale, 'nl'>, () => Promise<{ texts: KaderTexts }>>;

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
