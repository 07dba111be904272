import { damaged, parseKaartFile } from './kaart-file.js';
import { Vocabulary, type Stretch } from './vocabulary.js';

/** The everyday words of one language, with what they are about. */
export interface Synonyms {
  /** Words and short phrases. */
  readonly phrases: Vocabulary;
  /** For each phrase, the numbers of the subjects that it is about. */
  readonly subjects: readonly (readonly number[])[];
  /** Words that say nothing by themselves, such as “ik” and “bij”. */
  readonly fillers: ReadonlySet<string>;
}

/** The format name that a file with synonyms carries. */
export const synonymsFormat = 'wijkbrug-kaart-synonyms/1';

/** The name of the file with the synonyms of a language; without one, those of all languages together. */
export const synonymsName = (language?: string): string =>
  language === undefined ? 'synonyms.json' : `synonyms-${language}.json`;

interface SynonymsFile {
  readonly phrases: string[];
  readonly subjects: number[][];
  readonly fillers: string[];
}

/** Shorter beginnings of a word could become anything. */
const shortestStart = 4;

/**
 * Reads the synonyms of a language.
 *
 * @throws DataError when the file is not whole
 */
export function parseSynonyms(json: string, file: string): Synonyms {
  const data = parseKaartFile<SynonymsFile>(json, file, synonymsFormat);
  const { phrases, subjects, fillers } = data;
  if (![phrases, subjects, fillers].every(Array.isArray)) throw damaged(file, '', data);
  return { phrases: new Vocabulary(phrases ?? []), subjects: subjects ?? [], fillers: new Set(fillers) };
}

/** The subjects of a typed word: of the word as it stands, or of what it is the beginning of. */
export function subjectsOf(word: string, { phrases, subjects }: Synonyms): number[] {
  const [first, until] = phrases.startingWith(word);
  const found: number[] = [];
  for (let at = first; at < until; at++) {
    const phrase = phrases.words[at] as string;
    const whole = phrase === word;
    if (whole || (word.length >= shortestStart && !phrase.includes(' '))) found.push(...(subjects[at] ?? []));
  }
  return found;
}

/** Shorter ends of a word could be the end of anything. */
const shortestEnd = 5;

/**
 * The subjects of a word that nothing else was found for: of a word that it begins with, of a word that it ends with, as a
 * Dutch compound does, or of one that is a slip away.
 */
export function subjectsNear(word: string, list: Synonyms): number[] {
  const { phrases, subjects } = list;
  const found: number[] = [];
  for (let length = word.length - 1; length >= shortestStart; length--)
    found.push(...exactly(word.slice(0, length), list));
  for (let length = word.length - 1; length >= shortestEnd; length--) found.push(...exactly(word.slice(-length), list));
  if (found.length > 0 || word.length < shortestStart) return found;
  const single = ([from, until]: Stretch): number[] =>
    subjects.slice(from, until).flatMap((numbers, at) => (phrases.words[from + at]?.includes(' ') ? [] : numbers));
  return phrases.near(word).flatMap(single);
}

/** A typed word that says something. */
export interface Meaning {
  readonly word: string;
  /** What it is about, by itself or in a phrase that it stands in. */
  readonly subjects: readonly number[];
}

/** Longer phrases are in no list. */
const longestPhrase = 4;

/** What typed words mean. Words that say nothing are left out, unless there is no other. */
export function meaningsOf(words: readonly string[], lists: readonly Synonyms[]): Meaning[] {
  const all = words.map((word) => ({ word, subjects: lists.flatMap((list) => subjectsOf(word, list)) }));
  for (const { phrases, subjects } of lists) {
    for (let from = 0; from < words.length; from++) {
      for (let until = from + 2; until <= Math.min(words.length, from + longestPhrase); until++) {
        const phrase = words.slice(from, until).join(' ');
        const at = phrases.indexFrom(phrase);
        if (phrases.words[at] !== phrase) continue;
        for (const meaning of all.slice(from, until)) meaning.subjects.push(...(subjects[at] ?? []));
      }
    }
  }
  const telling = all.filter(({ word }) => !isFiller(word, lists));
  return telling.length > 0 ? telling : all;
}

/** The subjects that typed words name in full: half a word may still become another. */
export function subjectsNamed(words: readonly string[], lists: readonly Synonyms[]): number[] {
  const parts = words.flatMap((_, from) =>
    words.slice(from, from + longestPhrase).map((__, more) => words.slice(from, from + more + 1).join(' ')),
  );
  return lists.flatMap((list) => parts.flatMap((part) => exactly(part, list)));
}

function exactly(phrase: string, { phrases, subjects }: Synonyms): readonly number[] {
  const at = phrases.indexFrom(phrase);
  return phrases.words[at] === phrase ? (subjects[at] ?? []) : [];
}

/** True for a word that says nothing by itself in one of the languages. */
export const isFiller = (word: string, lists: readonly Synonyms[]): boolean =>
  lists.some(({ fillers }) => fillers.has(word));
