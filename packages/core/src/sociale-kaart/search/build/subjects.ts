import type { LifeDomain } from '../../../life-domains.js';
import type { Review } from '../../../team-explainer/types.js';
import type { FacetsFile, Urgent } from '../facets.js';
import type { FilterName } from '../query.js';
import { wordsOf } from '../fold.js';
import { subjectName } from '../candidates.js';
import { synonymsFormat } from '../synonyms.js';
import { together, type WordHits } from './word-hits.js';

/** What records can be about, and how records are known to be about it. */
export interface Subject {
  readonly id: string;
  /** Dutch words in a record that make it about this; one that ends in `-` stands for all words that start so. */
  readonly finds: readonly string[];
  /** Values of filters that make a record about this, by the name of the filter. */
  readonly facets?: Readonly<Partial<Record<FilterName, readonly string[]>>>;
  /** The life domain to look in when no record is about this. */
  readonly domain?: LifeDomain;
  /** Who asks this may be in danger: which numbers somebody must see beside whatever is found. */
  readonly urgent?: Urgent;
}

/** The words of one language. */
export interface SearchWords {
  /** By subject: words and short phrases that people use for it. */
  readonly subjects: Readonly<Record<string, readonly string[]>>;
  /** Words that say nothing by themselves. */
  readonly fillers: readonly string[];
  /** Who looked at the words. */
  readonly review?: Review;
}

/** Adds the subjects to the words: each is a word of its own, with the records that are about it. */
export function withSubjects(hits: WordHits, subjects: readonly Subject[]): WordHits {
  const words = [...hits.keys()].sort();
  const rows = subjects.map(({ finds }, number) => {
    const found = finds.flatMap((find) => wordsFor(find, words, hits));
    return [subjectName(number), together(found.map((word) => hits.get(word) ?? []))] as const;
  });
  return new Map([...hits, ...rows.filter(([, hits]) => hits.length > 0)]);
}

/** For each subject by number, the values of filters that make a record about it. */
export const facetsAbout = (subjects: readonly Subject[]): FacetsFile['about'] =>
  Object.fromEntries(
    subjects.flatMap(({ facets = {} }, number) => {
      const values = Object.entries(facets).flatMap(([filter, list]) => list.map((value) => [filter, value] as const));
      return values.length > 0 ? [[number, values] as const] : [];
    }),
  );

/** For each subject by number, the life domain to look in when no record is about it. */
export const domainsOf = (subjects: readonly Subject[]): FacetsFile['domains'] =>
  Object.fromEntries(subjects.flatMap(({ domain }, number) => (domain ? [[number, domain] as const] : [])));

/** For each subject by number that may be about danger, which. */
export const urgentAbout = (subjects: readonly Subject[]): FacetsFile['urgent'] =>
  Object.fromEntries(subjects.flatMap(({ urgent }, number) => (urgent ? [[number, urgent] as const] : [])));

function wordsFor(find: string, words: readonly string[], hits: WordHits): readonly string[] {
  const [start = ''] = wordsOf(find);
  return find.endsWith('-') ? words.filter((word) => word.startsWith(start)) : hits.has(start) ? [start] : [];
}

/** The file with the synonyms of some languages; words for subjects that are not there are left out. */
export function writeSynonyms(languages: readonly SearchWords[], ids: readonly string[]): string {
  const numbers = new Map<string, Set<number>>();
  for (const [id, phrases] of languages.flatMap(({ subjects }) => Object.entries(subjects))) {
    const number = ids.indexOf(id);
    if (number < 0) continue;
    for (const phrase of phrases) {
      const key = wordsOf(phrase).join(' ');
      if (key) numbers.set(key, (numbers.get(key) ?? new Set()).add(number));
    }
  }
  const sorted = [...numbers].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({
    format: synonymsFormat,
    phrases: sorted.map(([phrase]) => phrase),
    subjects: sorted.map(([, set]) => [...set]),
    fillers: [...new Set(languages.flatMap(({ fillers }) => fillers.flatMap(wordsOf)))].sort(),
  });
}
