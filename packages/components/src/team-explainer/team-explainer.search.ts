import { wordsOf } from '@wijkbrug/core/sociale-kaart/search.js';
import type { ExplainerBundle } from './team-explainer.texts.js';

/**
 * The questions that have every word that somebody typed, in the reader's language or in Dutch: a word in a question
 * counts first, and only when none has it, the words of the answers do.
 *
 * @returns the topics, or undefined when nothing was typed
 */
export function findTopics(typed: string, { own, dutch, topics }: ExplainerBundle): ReadonlySet<string> | undefined {
  const words = wordsOf(typed);
  if (words.length === 0) return undefined;
  const having = (textOf: (topic: string) => readonly string[]): string[] =>
    topics
      .map(({ id }) => id)
      .filter((id) => {
        const text = wordsOf(textOf(id).join(' ')).join(' ');
        return words.every((word) => text.includes(word));
      });
  const texts = [own, dutch];
  const inQuestions = having((id) => texts.flatMap((text) => text.topics[id]?.question ?? []));
  if (inQuestions.length > 0) return new Set(inQuestions);
  return new Set(having((id) => texts.flatMap((text) => Object.values(text.topics[id]?.lines ?? {}))));
}

/** Shows only these questions; all of them, and what stands below, when undefined. */
export function showTopics(reading: ParentNode, found: ReadonlySet<string> | undefined): void {
  for (const topic of reading.querySelectorAll<HTMLElement>('.wijkbrug-topic')) {
    topic.hidden = found ? !found.has(topic.dataset['topic'] ?? '') : false;
  }
  for (const group of reading.querySelectorAll<HTMLElement>('.wijkbrug-group')) {
    group.hidden = !group.querySelector('.wijkbrug-topic:not([hidden])');
  }
  for (const extra of reading.querySelectorAll<HTMLElement>('.wijkbrug-extra')) extra.hidden = found !== undefined;
}
