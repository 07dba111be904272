import type { ExplainerExtras } from '@wijkbrug/core/team-explainer.js';
import type { ContentLocale } from './index.js';

const explainerExtras: Readonly<Partial<Record<string, () => Promise<{ extras: ExplainerExtras }>>>> & {
  readonly nl: () => Promise<{ extras: ExplainerExtras }>;
} = {
  nl: () => import('./nl/team-explainer-extras.js'),
  en: () => import('./en/team-explainer-extras.js'),
  ar: () => import('./ar/team-explainer-extras.js'),
};

/** Loads what stands beside the questions (stories, steps, roles) in one language; in Dutch where it is not translated. */
export const loadExplainerExtras = async (locale: ContentLocale): Promise<ExplainerExtras> =>
  (await (explainerExtras[locale] ?? explainerExtras.nl)()).extras;
