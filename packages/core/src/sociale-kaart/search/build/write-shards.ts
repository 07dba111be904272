import { writeNumbers } from '../numbers.js';
import { facetsFormat, type FacetsFile } from '../facets.js';
import { writeWords } from '../vocabulary.js';
import { wordsFormat } from '../word-shard.js';
import type { WordHits } from './word-hits.js';

/** About how many hits one file holds: some 30 kB once compressed. */
const hitsPerFile = 25_000;

/** Files with words, each with the first word in it. */
export interface WrittenWords {
  readonly first: readonly string[];
  readonly files: readonly string[];
}

/** Writes words and their hits, in as many files as their size asks for; always at least one. */
export function writeWordFiles(hits: WordHits): WrittenWords {
  const sorted = [...hits].sort(([a], [b]) => (a < b ? -1 : 1));
  const files: [string, ReadonlyMap<number, number>][][] = [];
  let filled = Infinity;
  for (const entry of sorted) {
    if (filled + entry[1].size > hitsPerFile) {
      files.push([]);
      filled = 0;
    }
    files.at(-1)?.push(entry);
    filled += entry[1].size;
  }
  if (files.length === 0) files.push([]);
  return { first: files.map((file) => file[0]?.[0] ?? ''), files: files.map(writeWordFile) };
}

/** One file with words, which must be sorted. */
function writeWordFile(words: readonly (readonly [string, ReadonlyMap<number, number>])[]): string {
  const numbers = words.flatMap(([, records]) => [records.size, ...steps(records)]);
  return JSON.stringify({
    format: wordsFormat,
    words: writeWords(words.map(([word]) => word)),
    hits: writeNumbers(numbers),
  });
}

/** From each record to the next, with the field in the lowest two bits. */
function steps(records: ReadonlyMap<number, number>): number[] {
  let before = 0;
  return [...records]
    .sort(([a], [b]) => a - b)
    .map(([record, field]) => {
      const step = (record - before) * 4 + field;
      before = record;
      return step;
    });
}

/** For each group of filters, each value with the records that have it, sorted. */
export type FacetRecords = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/**
 * The file with the filters.
 *
 * @param about for each subject by number, the values of filters that make a record about it
 */
export function writeFacets(groups: FacetRecords, about: FacetsFile['about']): string {
  const written = Object.entries(groups).map(([group, values]) => {
    const sets = Object.entries(values).map(([value, records]) => {
      const gaps = records.map((record, at) => record - (records[at - 1] ?? 0));
      return [value, writeNumbers(gaps)] as const;
    });
    return [group, Object.fromEntries(sets)] as const;
  });
  return JSON.stringify({ format: facetsFormat, groups: Object.fromEntries(written), about } satisfies FacetsFile);
}
