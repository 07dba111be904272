import { writeNumbers } from '../numbers.js';
import { facetsFormat, type FacetsFile } from '../facets.js';
import { writeWords } from '../vocabulary.js';
import { fields, wordsFormat } from '../word-shard.js';
import { together, type Hits, type WordHits } from './word-hits.js';

/** About how many hits one file holds: some 30 kB once compressed. */
const hitsPerFile = 25_000;

/** Longer beginnings than this have few enough files. */
const longestBeginning = 2;
/** From so many files on, a beginning has hits of its own. */
const manyFiles = 4;

/** Beginnings of words with so many hits that they are merged: for each record only the most telling field. */
export function beginningsOf(words: WordHits): Map<string, Hits> {
  const beginnings = new Map<string, { readonly lists: Hits[]; hits: number }>();
  for (const [word, hits] of words) {
    for (let length = 1; length <= Math.min(longestBeginning, word.length); length++) {
      const start = word.slice(0, length);
      const beginning = beginnings.get(start) ?? { lists: [], hits: 0 };
      beginnings.set(start, beginning);
      beginning.hits += hits.length;
      beginning.lists.push(hits);
    }
  }
  const many = [...beginnings].filter(([, { hits }]) => hits > hitsPerFile * manyFiles);
  return new Map(many.map(([start, { lists }]) => [start, together(lists)]));
}

/** Files with words, each with the first word in it. */
export interface WrittenWords {
  readonly first: readonly string[];
  readonly files: readonly string[];
}

/** Writes words and their hits, in as many files as their size asks for; always at least one. */
export function writeWordFiles(hits: WordHits): WrittenWords {
  const sorted = [...hits].sort(([a], [b]) => (a < b ? -1 : 1));
  const files: [string, Hits][][] = [];
  let filled = Infinity;
  for (const entry of sorted) {
    if (filled + entry[1].length > hitsPerFile) {
      files.push([]);
      filled = 0;
    }
    files.at(-1)?.push(entry);
    filled += entry[1].length;
  }
  if (files.length === 0) files.push([]);
  return { first: files.map((file) => file[0]?.[0] ?? ''), files: files.map(writeWordFile) };
}

/** One file with words, which must be sorted. */
function writeWordFile(words: readonly (readonly [string, Hits])[]): string {
  const numbers: number[] = [];
  for (const [, hits] of words) addHits(hits, numbers);
  return JSON.stringify({
    format: wordsFormat,
    words: writeWords(words.map(([word]) => word)),
    hits: writeNumbers(numbers),
  });
}

/**
 * Adds the records of a word, field by field: how many there are, and from each to the next. Most words stand in one field
 * only: which fields there are is told with the first count, in its lowest four bits.
 */
function addHits(hits: Hits, numbers: number[]): void {
  const byField: number[][] = fields.map(() => []);
  for (const hit of hits) byField[hit & 3]?.push(hit >>> 2);
  const there = byField.filter((list) => list.length > 0);
  const which = byField.reduce((bits, list, field) => bits + (list.length > 0 ? 2 ** field : 0), 0);
  there.forEach((list, at) => {
    numbers.push(at === 0 ? list.length * 2 ** fields.length + which : list.length);
    let next = 0;
    for (const record of list) {
      numbers.push(record - next);
      next = record + 1;
    }
  });
}

/** For each group of filters, each value with the records that have it, sorted. */
export type FacetRecords = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** The file with the filters, and with what is known about subjects. */
export function writeFacets(groups: FacetRecords, subjects: Pick<FacetsFile, 'about' | 'domains' | 'urgent'>): string {
  const written = Object.entries(groups).map(([group, values]) => {
    const sets = Object.entries(values).map(([value, records]) => {
      const gaps = records.map((record, at) => record - (records[at - 1] ?? 0));
      return [value, writeNumbers(gaps)] as const;
    });
    return [group, Object.fromEntries(sets)] as const;
  });
  return JSON.stringify({
    format: facetsFormat,
    groups: Object.fromEntries(written),
    ...subjects,
  } satisfies FacetsFile);
}
