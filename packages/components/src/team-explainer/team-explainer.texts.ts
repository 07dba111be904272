import { contentLocales, loadExplainerAnswers, loadExplainerQuestions } from '@wijkbrug/content';
import type { ExplainerAnswers, ExplainerQuestions, ExplainerTexts, TopicRule } from '@wijkbrug/core/team-explainer.js';
import { sourceLocale, type Locale } from '@wijkbrug/core/locale.js';
import { messages } from '../generated/messages/team-explainer-answers.js';
import { idle } from '../internal/idle.js';
import { Lazy } from '../internal/lazy.js';
import { LocaleStore } from '../internal/locale-store.js';
import { withDateWords } from '../internal/table-store.js';

/** What is read first. */
export const questionsStore = new LocaleStore<ExplainerQuestions>(contentLocales, loadExplainerQuestions);

/** The answers come after the questions: nobody can read them before one is opened. */
export const answersPart = new Lazy(() => import('./team-explainer.answers.js'));

/** What is said around them; here, so that it travels at the same time. */
export const answersMessages = withDateWords(messages);

/** What the answers of one language need: Dutch too, for the topics that may not be shown in translation. */
export interface ExplainerBundle {
  readonly own: ExplainerTexts;
  readonly dutch: ExplainerTexts;
  readonly topics: readonly TopicRule[];
}

export const explainerStore = new LocaleStore<ExplainerBundle>(contentLocales, async (locale) => {
  const [{ joinTexts }, { topics }, own, dutch] = await Promise.all([
    answersPart.load(),
    import('@wijkbrug/core/team-explainer/topics.js'),
    textsIn(locale),
    textsIn(sourceLocale),
  ]);
  return { own: joinTexts(...own), dutch: joinTexts(...dutch), topics };
});

const textsIn = (locale: Locale): Promise<[ExplainerQuestions, ExplainerAnswers]> =>
  Promise.all([loadExplainerQuestions(locale), loadExplainerAnswers(locale)]);

/** What stands beside the answers comes after them. */
export const extrasPart = new Lazy(async () => {
  await answersPart.load();
  await idle();
  return import('./team-explainer.extras.js');
});
