import type { ExplainerTexts } from '@wijkbrug/core/team-explainer.js';

/** The languages that have explainer texts. */
export const contentLocales = ['nl', 'en', 'tr', 'ar', 'ti', 'so', 'fa', 'kmr', 'pap', 'pl', 'uk', 'fr', 'es'] as const;
export type ContentLocale = (typeof contentLocales)[number];

// Written out one by one, so that a bundler makes one chunk per language.
const explainerTexts: Readonly<Record<ContentLocale, () => Promise<{ texts: ExplainerTexts }>>> = {
  nl: () => import('./nl/team-explainer.js'),
  en: () => import('./en/team-explainer.js'),
  tr: () => import('./tr/team-explainer.js'),
  ar: () => import('./ar/team-explainer.js'),
  ti: () => import('./ti/team-explainer.js'),
  so: () => import('./so/team-explainer.js'),
  fa: () => import('./fa/team-explainer.js'),
  kmr: () => import('./kmr/team-explainer.js'),
  pap: () => import('./pap/team-explainer.js'),
  pl: () => import('./pl/team-explainer.js'),
  uk: () => import('./uk/team-explainer.js'),
  fr: () => import('./fr/team-explainer.js'),
  es: () => import('./es/team-explainer.js'),
};

/** Loads the explainer texts of one language. */
export const loadExplainerTexts = async (locale: ContentLocale): Promise<ExplainerTexts> =>
  (await explainerTexts[locale]()).texts;

export * from './kader.js';
