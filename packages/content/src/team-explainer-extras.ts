import type { ExplainerExtras } from '@wijkbrug/core/team-explainer.js';
import type { ContentLocale } from './index.js';

// Written out one by one, so that a bundler makes one chunk per language.
const explainerExtras: Readonly<Record<ContentLocale, () => Promise<{ extras: ExplainerExtras }>>> = {
  nl: () => import('./nl/team-explainer-extras.js'),
  en: () => import('./en/team-explainer-extras.js'),
  tr: () => import('./tr/team-explainer-extras.js'),
  ar: () => import('./ar/team-explainer-extras.js'),
  ti: () => import('./ti/team-explainer-extras.js'),
  so: () => import('./so/team-explainer-extras.js'),
  fa: () => import('./fa/team-explainer-extras.js'),
  kmr: () => import('./kmr/team-explainer-extras.js'),
  pap: () => import('./pap/team-explainer-extras.js'),
  pl: () => import('./pl/team-explainer-extras.js'),
  uk: () => import('./uk/team-explainer-extras.js'),
  fr: () => import('./fr/team-explainer-extras.js'),
  es: () => import('./es/team-explainer-extras.js'),
};

/** Loads what stands beside the questions (stories, steps, roles) in one language. */
export const loadExplainerExtras = async (locale: ContentLocale): Promise<ExplainerExtras> =>
  (await explainerExtras[locale]()).extras;
