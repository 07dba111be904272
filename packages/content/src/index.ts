import {
  joinTexts,
  type ExplainerAnswers,
  type ExplainerQuestions,
  type ExplainerTexts,
} from '@wijkbrug/core/team-explainer.js';
import { questions as dutchQuestions } from './nl/team-explainer-questions.js';

/** The languages that have explainer texts. */
export const contentLocales = ['nl', 'en', 'tr', 'ar', 'ti', 'so', 'fa', 'kmr', 'pap', 'pl', 'uk', 'fr', 'es'] as const;
export type ContentLocale = (typeof contentLocales)[number];

// Written out one by one, so that a bundler makes one chunk per language.
const explainerQuestions: Loaders<{ questions: ExplainerQuestions }> = {
  // With the code: every other language needs them too, for what is not in it.
  nl: () => Promise.resolve({ questions: dutchQuestions }),
  en: () => import('./en/team-explainer-questions.js'),
  tr: () => import('./tr/team-explainer-questions.js'),
  ar: () => import('./ar/team-explainer-questions.js'),
  ti: () => import('./ti/team-explainer-questions.js'),
  so: () => import('./so/team-explainer-questions.js'),
  fa: () => import('./fa/team-explainer-questions.js'),
  kmr: () => import('./kmr/team-explainer-questions.js'),
  pap: () => import('./pap/team-explainer-questions.js'),
  pl: () => import('./pl/team-explainer-questions.js'),
  uk: () => import('./uk/team-explainer-questions.js'),
  fr: () => import('./fr/team-explainer-questions.js'),
  es: () => import('./es/team-explainer-questions.js'),
};
const explainerAnswers: Loaders<{ answers: ExplainerAnswers }> = {
  nl: () => import('./nl/team-explainer-answers.js'),
  en: () => import('./en/team-explainer-answers.js'),
  tr: () => import('./tr/team-explainer-answers.js'),
  ar: () => import('./ar/team-explainer-answers.js'),
  ti: () => import('./ti/team-explainer-answers.js'),
  so: () => import('./so/team-explainer-answers.js'),
  fa: () => import('./fa/team-explainer-answers.js'),
  kmr: () => import('./kmr/team-explainer-answers.js'),
  pap: () => import('./pap/team-explainer-answers.js'),
  pl: () => import('./pl/team-explainer-answers.js'),
  uk: () => import('./uk/team-explainer-answers.js'),
  fr: () => import('./fr/team-explainer-answers.js'),
  es: () => import('./es/team-explainer-answers.js'),
};

type Loaders<T> = Readonly<Record<ContentLocale, () => Promise<T>>>;

/** Loads the questions of the explainer in one language: what is read before any answer. */
export const loadExplainerQuestions = async (locale: ContentLocale): Promise<ExplainerQuestions> =>
  (await explainerQuestions[locale]()).questions;

/** Loads what is read in one language once a question is opened. */
export const loadExplainerAnswers = async (locale: ContentLocale): Promise<ExplainerAnswers> =>
  (await explainerAnswers[locale]()).answers;

/** Loads all explainer texts of one language. */
export const loadExplainerTexts = async (locale: ContentLocale): Promise<ExplainerTexts> =>
  joinTexts(...(await Promise.all([loadExplainerQuestions(locale), loadExplainerAnswers(locale)])));

export * from './kader.js';
