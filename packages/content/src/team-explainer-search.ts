import type { TopicSearchWords } from '@wijkbrug/core/team-explainer.js';
import type { ContentLocale } from './index.js';

// Written out one by one, so that a bundler makes one chunk per language.
const explainerSearch: Readonly<Record<ContentLocale, () => Promise<{ search: TopicSearchWords }>>> = {
  nl: () => import('./nl/team-explainer-search.js'),
  en: () => import('./en/team-explainer-search.js'),
  tr: () => import('./tr/team-explainer-search.js'),
  ar: () => import('./ar/team-explainer-search.js'),
  ti: () => import('./ti/team-explainer-search.js'),
  so: () => import('./so/team-explainer-search.js'),
  fa: () => import('./fa/team-explainer-search.js'),
  kmr: () => import('./kmr/team-explainer-search.js'),
  pap: () => import('./pap/team-explainer-search.js'),
  pl: () => import('./pl/team-explainer-search.js'),
  uk: () => import('./uk/team-explainer-search.js'),
  fr: () => import('./fr/team-explainer-search.js'),
  es: () => import('./es/team-explainer-search.js'),
};

/** Loads the everyday words with which people look for a question, in one language. */
export const loadExplainerSearch = async (locale: ContentLocale): Promise<TopicSearchWords> =>
  (await explainerSearch[locale]()).search;
