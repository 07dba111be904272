import { wordsOf } from '../fold.js';
import { subjectName } from '../search.js';
import { synonymsFormat } from '../synonyms.js';
import type { WordHits } from './word-hits.js';
import { writeWordFile } from './write-shards.js';

/** What records can be about, and how records are known to be about it. */
export interface Subject {
  readonly id: string;
  /** Dutch words in a record that make it about this; one that ends in `-` stands for all words that start so. */
  readonly finds: readonly string[];
  /** A life domain that makes a record about this. */
  readonly domain?: string;
}

/** The words of one language. */
export interface SearchWords {
  /** By subject: words and short phrases that people use for it. */
  readonly subjects: Readonly<Record<string, readonly string[]>>;
  /** Words that say nothing by themselves. */
  readonly fillers: readonly string[];
}

/** The file that says which records are about which subject. */
export function writeSubjects(
  subjects: readonly Subject[],
  hits: WordHits,
  recordsOfDomain: (domain: string) => readonly number[],
): string {
  const words = [...hits.keys()].sort();
  const rows = subjects.map(({ finds, domain }, number) => {
    const records = new Map<number, number>();
    const add = (record: number, field: number): void => {
      records.set(record, Math.max(field, records.get(record) ?? 0));
    };
    for (const find of finds) {
      for (const word of wordsFor(find, words, hits))
        hits.get(word)?.forEach((field, record) => {
          add(record, field);
        });
    }
    // The domain is said by the source itself, like a description.
    if (domain) for (const record of recordsOfDomain(domain)) add(record, 1);
    return [subjectName(number), records] as const;
  });
  return writeWordFile(rows.filter(([, records]) => records.size > 0));
}

function wordsFor(find: string, words: readonly string[], hits: WordHits): readonly string[] {
  const open = find.endsWith('-');
  const [start = ''] = wordsOf(find);
  if (!open) return hits.has(start) ? [start] : [];
  return words.filter((word) => word.startsWith(start));
}

/** The file with the synonyms of a language; words for subjects that are not there are left out. */
export function writeSynonyms({ subjects, fillers }: SearchWords, ids: readonly string[]): string {
  const numbers = new Map<string, Set<number>>();
  for (const [id, phrases] of Object.entries(subjects)) {
    const number = ids.indexOf(id);
    if (number < 0) continue;
    for (const phrase of phrases) {
      const key = wordsOf(phrase).join(' ');
      numbers.set(key, (numbers.get(key) ?? new Set()).add(number));
    }
  }
  const sorted = [...numbers].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({
    format: synonymsFormat,
    phrases: sorted.map(([phrase]) => phrase),
    subjects: sorted.map(([, set]) => [...set]),
    fillers: [...new Set(fillers.flatMap(wordsOf))].sort(),
  });
}
