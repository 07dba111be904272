import { contentLocales, loadExplainerTexts } from '@wijkbrug/content';
import type { ExplainerTexts, TopicRule } from '@wijkbrug/core/team-explainer.js';
import { sourceLocale } from '@wijkbrug/core/locale.js';
import { idle } from '../internal/idle.js';
import { Lazy } from '../internal/lazy.js';
import { LocaleStore } from '../internal/locale-store.js';

/** What the explainer needs for one language: Dutch too, for the topics that may not be shown in translation. */
export interface ExplainerBundle {
  readonly own: ExplainerTexts;
  readonly dutch: ExplainerTexts;
  readonly topics: readonly TopicRule[];
}

export const explainerStore = new LocaleStore<ExplainerBundle>(contentLocales, async (locale) => {
  const [own, dutch, { topics }] = await Promise.all([
    loadExplainerTexts(locale),
    loadExplainerTexts(sourceLocale),
    import('@wijkbrug/core/team-explainer/topics.js'),
  ]);
  return { own, dutch, topics };
});

/** The answers come after the questions: nobody can read them before one is opened. */
export const answersPart = new Lazy(async () => {
  await idle();
  return import('./team-explainer.answers.js');
});

/** What stands beside the answers comes after them. */
export const extrasPart = new Lazy(async () => {
  await answersPart.load();
  await idle();
  return import('./team-explainer.extras.js');
});
