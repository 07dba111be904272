import { DataError, parseJson } from '../../errors.js';
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

/** Shorter beginnings of a word could become anything. */
const shortestStart = 4;

/**
 * Reads the synonyms of a language.
 *
 * @throws DataError when the file is not whole
 */
export function parseSynonyms(json: string, file: string): Synonyms {
  const data = parseJson(json, file) as {
    format?: unknown;
    phrases?: string[];
    subjects?: number[][];
    fillers?: string[];
  } | null;
  const { phrases, subjects, fillers } = data ?? {};
  if (data?.format !== synonymsFormat || ![phrases, subjects, fillers].every(Array.isArray)) {
    const mend = 'Build the sociale kaart again and publish all of its files together.';
    throw new DataError({ code: 'wrong-type', file, path: 'format', value: data?.format, mend });
  }
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

/** The subjects of a word that nothing else was found for: of a word that it begins with, or one slip away. */
export function subjectsNear(word: string, { phrases, subjects }: Synonyms): number[] {
  const found: number[] = [];
  for (let length = word.length - 1; length >= shortestStart; length--) {
    const stem = word.slice(0, length);
    const at = phrases.indexFrom(stem);
    if (phrases.words[at] === stem) found.push(...(subjects[at] ?? []));
  }
  if (found.length > 0 || word.length < shortestStart) return found;
  const single = ([from, until]: Stretch): number[] =>
    subjects.slice(from, until).flatMap((list, at) => (phrases.words[from + at]?.includes(' ') ? [] : list));
  return phrases.near(word).flatMap(single);
}

/** A phrase of several words among the typed ones. */
export interface PhraseHit {
  readonly from: number;
  readonly length: number;
  readonly subjects: readonly number[];
}

/** The phrases of two to four words that stand among the typed words. */
export function phrasesIn(words: readonly string[], { phrases, subjects }: Synonyms): PhraseHit[] {
  const hits: PhraseHit[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let length = 2; length <= 4 && from + length <= words.length; length++) {
      const phrase = words.slice(from, from + length).join(' ');
      const at = phrases.indexFrom(phrase);
      if (phrases.words[at] === phrase) hits.push({ from, length, subjects: subjects[at] ?? [] });
    }
  }
  return hits;
}
