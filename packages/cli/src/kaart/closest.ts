import { distance } from '@wijkbrug/core/nearest.js';

/** Parts of shorter words say nothing. */
const shortest = 4;

/** What somebody is likely to have meant: the word that differs in the fewest letters, or has it in it. */
export function closest(word: string, others: Iterable<string>): string | undefined {
  const most = Math.max(1, Math.floor(word.length / 4));
  let best: string | undefined;
  let least = most + 1;
  let part: string | undefined;
  for (const other of others) {
    const found = distance(word, other, least - 1);
    if (found < least) [best, least] = [other, found];
    if (word.length >= shortest && other.length >= shortest && (other.includes(word) || word.includes(other))) {
      part ??= other;
    }
  }
  return best ?? part;
}
