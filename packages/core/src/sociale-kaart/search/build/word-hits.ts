import { wordsOf } from '../fold.js';
import { fields, type Field } from '../word-shard.js';
import type { Compounds } from './compounds.js';

/** One record as the search sees it: its texts by field. */
export type SearchTexts = Readonly<Record<Field, readonly string[]>>;

/** Where a word stands: record × 4 + field, for each record once with the most telling field, in the order of the records. */
export type Hits = readonly number[];

/** The hits of each word. As lists of numbers: in a large set there are millions. */
export type WordHits = ReadonlyMap<string, Hits>;

/** Collects the words of records. */
export function collectWords(records: Iterable<SearchTexts>, compounds: Compounds): WordHits {
  const words = new Map<string, number[]>();
  const add = (word: string, hit: number): void => {
    const hits = words.get(word);
    if (!hits) words.set(word, [hit]);
    // The fields of a record come from the least to the most telling, so a later one takes the place of an earlier one.
    else if ((hits.at(-1) as number) >>> 2 === hit >>> 2) hits[hits.length - 1] = hit;
    else hits.push(hit);
  };
  let record = 0;
  for (const texts of records) {
    fields.forEach((field, worth) => {
      for (const text of texts[field]) {
        for (const word of findableWords(wordsOf(text), compounds)) add(word, record * 4 + worth);
      }
    });
    record++;
  }
  return words;
}

/** The hits of several words as those of one. */
export function together(lists: readonly Hits[]): Hits {
  const last = lists.reduce((most, hits) => Math.max(most, hits.at(-1) ?? 0), 0) >>> 2;
  const best = new Uint8Array(last + 1);
  for (const hits of lists) {
    for (const hit of hits) {
      const record = hit >>> 2;
      const value = (hit & 3) + 1;
      if (value > (best[record] as number)) best[record] = value;
    }
  }
  const all: number[] = [];
  best.forEach((value, record) => {
    if (value > 0) all.push(record * 4 + value - 1);
  });
  return all;
}

/** The words of a text, the last parts of its compounds, and compounds that were written as two words. */
function* findableWords(words: readonly string[], compounds: Compounds): Generator<string> {
  for (const [at, word] of words.entries()) {
    yield word;
    yield* compounds.tailsOf(word);
    const next = words[at + 1];
    if (next !== undefined && compounds.has(word) && compounds.has(next)) yield word + next;
  }
}
