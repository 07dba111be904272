import { sourceLocale } from '@wijkbrug/core/locale.js';
import { pairSentences } from '@wijkbrug/core/team-explainer.js';
import type { ExtrasInput } from './team-explainer.extras.view.js';
import type { PairView } from './team-explainer.extras.types.js';

/**
 * Every answer sentence by sentence, with the Dutch beside it, the question first. An answer that stands there in Dutch
 * has nothing beside it.
 */
export function besideView({
  bundle,
  profile,
  today,
  part,
}: ExtrasInput): Readonly<Record<string, readonly PairView[]>> {
  const { own, dutch, topics } = bundle;
  if (own.locale === sourceLocale) return {};
  const pairs = topics.flatMap((topic) => {
    const chosen = part.chooseText(topic, own, dutch);
    const source = dutch.topics[topic.id];
    if (chosen?.locale !== own.locale || !source) return [];
    const question: PairView = { own: { runs: [chosen.question] }, dutch: { runs: [source.question] } };
    const lines = part.answerTopic(topic, profile, today).lines.flatMap((line): PairView[] => {
      const sentences = pairSentences(chosen.text.lines[line.id] ?? '', source.lines[line.id] ?? '');
      return sentences.map(([mine, theirs], index) => {
        // What is shown below a line stands below its last sentence.
        const { show, ...plain } = line;
        const shown = show && index === sentences.length - 1 ? line : plain;
        const [ownLine, dutchLine] = [
          part.lineView(shown, mine, own, profile, today),
          part.lineView(shown, theirs, dutch, profile, today),
        ];
        return { own: ownLine, dutch: dutchLine };
      });
    });
    return [[topic.id, [question, ...lines]] as const];
  });
  return Object.fromEntries(pairs);
}
