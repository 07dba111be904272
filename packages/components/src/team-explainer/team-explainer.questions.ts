import type { ExplainerQuestions, QuestionGroup, TopicGroup } from '@wijkbrug/core/team-explainer.js';
import type { FrameView } from './team-explainer.types.js';

/** The list of questions, before what a team or a page changes in it is known. */
export function questionsView({ locale, groups }: ExplainerQuestions, headingLevel: number): FrameView {
  const all = Object.entries(groups) as [TopicGroup, QuestionGroup][];
  return {
    headingLevel,
    uncheckedTranslation: all.some(([, { questions }]) =>
      Object.values(questions).some(({ review }) => review.status === 'machine'),
    ),
    groups: all.map(([group, { title, questions }]) => ({
      group,
      title: { text: title, locale },
      questions: Object.entries(questions).map(([id, { question }]) => ({ id, question: { text: question, locale } })),
    })),
  };
}
