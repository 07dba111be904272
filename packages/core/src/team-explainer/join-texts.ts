import type {
  ExplainerAnswers,
  ExplainerQuestions,
  ExplainerTexts,
  GroupTitles,
  QuestionGroup,
  TopicGroup,
} from './types.js';

/** Questions and answers of one language together. */
export function joinTexts({ locale, groups }: ExplainerQuestions, { lines, terms }: ExplainerAnswers): ExplainerTexts {
  const all = Object.entries(groups) as [TopicGroup, QuestionGroup][];
  return {
    locale,
    groups: Object.fromEntries(all.map(([group, { title }]) => [group, title])) as GroupTitles,
    topics: Object.fromEntries(
      all.flatMap(([, { questions }]) =>
        Object.entries(questions).map(([id, question]) => [id, { ...question, lines: lines[id] ?? {} }]),
      ),
    ),
    terms,
  };
}
