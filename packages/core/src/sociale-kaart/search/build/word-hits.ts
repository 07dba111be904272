import { wordsOf } from '../fold.js';
import { fields, type Field } from '../word-shard.js';
import type { Compounds } from './compounds.js';

/** One record as the search sees it: its texts by field. */
export type SearchTexts = Readonly<Record<Field, readonly string[]>>;

/** For each word, the records that have it with the most telling field in which it stands, by record number. */
export type WordHits = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Collects the words of records. */
export function collectWords(records: readonly SearchTexts[], compounds: Compounds): WordHits {
  const hits = new Map<string, Map<number, number>>();
  const add = (word: string, record: number, field: number): void => {
    const records = hits.get(word) ?? new Map<number, number>();
    hits.set(word, records);
    records.set(record, Math.max(field, records.get(record) ?? 0));
  };
  records.forEach((texts, record) => {
    fields.forEach((field, worth) => {
      for (const text of texts[field]) {
        for (const word of findableWords(wordsOf(text), compounds)) add(word, record, worth);
      }
    });
  });
  return hits;
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
