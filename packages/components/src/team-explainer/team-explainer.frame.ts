import { sourceLocale } from '@wijkbrug/core/locale.js';
import type { GroupTitles } from '@wijkbrug/core/team-explainer.js';
import type { ExplainerBundle } from './team-explainer.texts.js';
import type { FrameView } from './team-explainer.types.js';

/** The list of questions, from the texts alone. */
export function frameView({ own, dutch, topics }: ExplainerBundle, headingLevel: number): FrameView {
  const titles = Object.entries(own.groups) as [keyof GroupTitles, string][];
  const groups = titles.map(([group, title]) => ({
    group,
    title: { text: title, locale: own.locale },
    questions: topics
      .filter((topic) => topic.group === group)
      .map(({ id }) => {
        const question = own.topics[id]?.question;
        const locale = question ? own.locale : sourceLocale;
        return { id, question: { text: question ?? dutch.topics[id]?.question ?? '', locale } };
      }),
  }));
  return {
    headingLevel,
    uncheckedTranslation: topics.some(({ id }) => own.topics[id]?.review.status === 'machine'),
    groups: groups.filter(({ questions }) => questions.length > 0),
  };
}
