import type { Facets, Urgent } from './facets.js';
import type { KaartFiles } from './kaart-files.js';
import { isFiller, meaningsOf, subjectsNamed, subjectsNear, type Meaning, type Synonyms } from './synonyms.js';
import type { Candidate, Certainty } from './tally.js';
import type { Stretch } from './vocabulary.js';
import type { WordShard } from './word-shard.js';

/** What the typed words may stand for: for each, everything that may be meant by it. */
export type Reading = readonly (readonly Candidate[])[];

/** From how many letters a slip is allowed. */
const shortestSlip = 4;
/** The shortest words that may be two halves of one. */
const shortestHalf = 3;
const dutch = 'nl';

/** Finds out what typed words may stand for. */
export class Reader {
  readonly #files: KaartFiles;

  constructor(files: KaartFiles) {
    this.#files = files;
  }

  /**
   * Reads typed words: as they start, and by what they are about in Dutch and in the reader's own language. Only for what
   * is neither: by what it is about in any other language, and then by a slip of the finger.
   */
  async read(typed: readonly string[], language: string): Promise<Reading> {
    const own = await this.#files.synonyms([dutch, language]);
    const meanings = meaningsOf(typed, own);
    const reading = await Promise.all(
      meanings.map((meaning, at) => this.#likely(meaning, meanings[at + 1], meanings[at - 1])),
    );
    if (reading.every(({ length }) => length > 0)) return reading;

    const all = await this.#files.allSynonyms();
    const wider = meaningsOf(typed, all);
    const rest = await Promise.all(
      meanings.map(async ({ word, subjects }, at) => {
        const found = reading[at] ?? [];
        // When nothing here is about what is meant, it means no other thing.
        if (found.length > 0 || subjects.length > 0) return found;
        const about = await this.#about(wider.find((meaning) => meaning.word === word)?.subjects ?? []);
        if (about.length > 0) return about;
        return isFiller(word, all) ? undefined : this.#slips(word, own, all);
      }),
    );
    const telling = rest.filter((candidates) => candidates !== undefined);
    return telling.length > 0 ? telling : reading;
  }

  /** The life domains to look in when nothing is about what was typed. */
  async domainsOf(typed: readonly string[], language: string): Promise<readonly string[]> {
    const about = (lists: readonly Synonyms[]): number[] =>
      meaningsOf(typed, lists).flatMap(({ subjects }) => subjects);
    const own = about(await this.#files.synonyms([dutch, language]));
    const subjects = own.length > 0 ? own : about(await this.#files.allSynonyms());
    const { domains } = await this.#files.facets();
    return [...new Set(subjects.flatMap((subject) => domains.get(subject) ?? []))];
  }

  /** What somebody who typed this may be in danger of: also in another language, when the words were not of this one. */
  async urgent(typed: readonly string[], language: string): Promise<readonly Urgent[]> {
    const { urgent } = await this.#files.facets();
    const lists = [...(await this.#files.synonyms([dutch, language])), ...this.#files.allSynonymsGot];
    return [...new Set(subjectsNamed(typed, lists).flatMap((subject) => urgent.get(subject) ?? []))].sort();
  }

  /** Words that start as typed, words that are written as one with a neighbour, and what is meant. */
  async #likely({ word, subjects }: Meaning, next?: Meaning, before?: Meaning): Promise<Candidate[]> {
    const joined = [next && word + next.word, before && before.word + word].filter(
      (whole) => whole !== undefined && Math.min(word.length, whole.length - word.length) >= shortestHalf,
    );
    const found = await Promise.all([
      this.#starting(word),
      this.#about(subjects),
      ...joined.map((whole) => this.#starting(whole ?? '')),
    ]);
    return found.flat();
  }

  async #starting(word: string): Promise<Candidate[]> {
    const beginning = this.#files.beginning(word);
    if (beginning !== undefined) return this.#named(beginning, 'start');
    return (await this.#files.words(word)).flatMap((shard) => {
      const [from, until] = shard.vocabulary.startingWith(word);
      if (from === until) return [];
      if (shard.vocabulary.words[from] !== word) return [candidate(shard, [from, until], 'start')];
      return [candidate(shard, [from, from + 1], 'exact'), candidate(shard, [from + 1, until], 'start')];
    });
  }

  /** What stands among the words under a name that nobody types. */
  async #named(name: string, certainty: Certainty): Promise<Candidate[]> {
    return (await this.#files.words(name)).flatMap((shard) => {
      const at = shard.vocabulary.indexFrom(name);
      return shard.vocabulary.words[at] === name ? [candidate(shard, [at, at + 1], certainty)] : [];
    });
  }

  /** The records that are about some subjects: by their words, and by what a filter says. */
  async #about(subjects: readonly number[]): Promise<Candidate[]> {
    if (subjects.length === 0) return [];
    const { about }: Facets = await this.#files.facets();
    const found = await Promise.all(
      [...new Set(subjects)].map(async (subject) => {
        const byWord = await this.#named(subjectName(subject), 'meaning');
        return [
          ...byWord,
          ...(about.get(subject) ?? []).map((records) => ({ records, certainty: 'meaning' as const })),
        ];
      }),
    );
    return found.flat();
  }

  /** What a word is with one slip: first where its first letter is right, then anywhere and in any language. */
  async #slips(word: string, own: readonly Synonyms[], all: readonly Synonyms[]): Promise<Candidate[]> {
    if (word.length < shortestSlip) return [];
    const found = await this.#about(own.flatMap((list) => subjectsNear(word, list)));
    // Most slips come after the second letter; in a large set, few files can have the word then.
    for (const start of this.#files.isLarge ? [word.slice(0, 2), word.charAt(0)] : [word.charAt(0)]) {
      found.push(...near(word, await this.#files.words(start), false));
      if (found.length > 0) return found;
    }
    const meant = await this.#about(all.flatMap((list) => subjectsNear(word, list)));
    if (meant.length > 0) return meant;
    return near(word, await this.#files.words(this.#files.isLarge ? word.charAt(1) : ''), true);
  }
}

/** The name of a subject among the words: before every word, in the order of the numbers. */
export const subjectName = (subject: number): string => `!${String(subject).padStart(4, '0')}`;

const candidate = (shard: WordShard, stretch: Stretch, certainty: Certainty): Candidate => ({
  shard,
  stretch,
  certainty,
});

const near = (word: string, shards: readonly WordShard[], anyFirst: boolean): Candidate[] =>
  shards.flatMap((shard) => shard.vocabulary.near(word, anyFirst).map((stretch) => candidate(shard, stretch, 'slip')));
