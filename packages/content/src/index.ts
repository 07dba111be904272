import type { ExplainerTexts } from '@wijkbrug/core/team-explainer.js';
export const contentLocales = ['nl', 'en', 'ar'] as const;
export const loadExplainerTexts = (_l: (typeof contentLocales)[number]): Promise<ExplainerTexts> => Promise.reject(new Error('x'));
