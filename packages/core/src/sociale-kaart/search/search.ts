import { applyChoice, parseFacets, type Choice, type FacetCounts, type Facets } from './facets.js';
import { wordsOf } from './fold.js';
import { both, fullSet, type RecordSet } from './record-set.js';
import { parseSynonyms, phrasesIn, subjectsNear, subjectsOf, type Synonyms } from './synonyms.js';
import { mostWords, Tally, type Candidate, type Certainty } from './tally.js';
import type { Stretch } from './vocabulary.js';
import { parseWordShard, type WordShard } from './word-shard.js';

/** What a search needs to know of a set of records before any word is typed. */
export interface SearchPlan {
  /** How many records there are. */
  readonly records: number;
  /** The first word of each file with words. */
  readonly words: readonly string[];
  /** Languages that have synonyms, as tags. */
  readonly synonyms: readonly string[];
}

/** Gets the text of a file of the set by its name, such as `words-3.json`. Rejects when it does not arrive. */
export type LoadFile = (name: string) => Promise<string>;

/** What somebody asks. */
export interface Question {
  readonly text: string;
  readonly choice: Choice;
  /** Only these records, when given: what is open now, for example. */
  readonly within?: RecordSet;
  /** How many records the answer lists. */
  readonly first: number;
  /** The language that the person reads; Dutch words are always understood too. */
  readonly language: string;
}

/** What was found. */
export interface Answer {
  /** `some` when no record has all of the words: then those that have most of them. */
  readonly match: 'all' | 'some';
  readonly total: number;
  /** Numbers of the first records, best first. */
  readonly records: readonly number[];
  readonly counts: FacetCounts;
}

/** From how many letters a slip is allowed. */
const shortestSlip = 4;
const dutch = 'nl';

/** Searches a set of records by the files that were built for it, and gets each file when it is first needed. */
export class KaartSearch {
  readonly #plan: SearchPlan;
  readonly #load: LoadFile;
  readonly #tally: Tally;
  readonly #files = new Map<string, unknown>();
  #latest = 0;

  constructor(plan: SearchPlan, load: LoadFile) {
    this.#plan = plan;
    this.#load = load;
    this.#tally = new Tally(plan.records);
  }

  /**
   * Answers a question.
   *
   * @returns undefined when another question was asked in the meantime: only the latest is answered
   * @throws DataError when a file is damaged, and what the loader rejects with when one does not arrive
   */
  async ask(question: Question): Promise<Answer | undefined> {
    const asked = ++this.#latest;
    const answer = await this.#answer(question, () => asked === this.#latest);
    return asked === this.#latest ? answer : undefined;
  }

  async #answer(question: Question, isLatest: () => boolean): Promise<Answer | undefined> {
    const facets = await this.#facets();
    const everything = question.within ?? fullSet(this.#plan.records);
    const typed = wordsOf(question.text).slice(0, mostWords);
    const own = await this.#synonyms([dutch, question.language]);
    const words = withoutFillers(typed, own);
    if (words.length === 0) return this.#list('all', everything, question, facets, []);

    const likely = await Promise.all(words.map((word) => this.#likely(word, own)));
    await this.#addPhrases(likely, words, own);
    if (!isLatest()) return undefined;
    const answer = this.#list('all', everything, question, facets, likely);
    if (answer.total > 0) return answer;

    // Nothing at all has every word. Before giving up: other languages, and a slip in the first letter.
    const all = await this.#synonyms(this.#plan.synonyms);
    const wider = await Promise.all(
      words.map(async (word, at) => (likely[at]?.length ? likely[at] : this.#unlikely(word, all))),
    );
    await this.#addPhrases(wider, words, all);
    if (!isLatest()) return undefined;
    const wide = this.#list('all', everything, question, facets, wider);
    return wide.total > 0 ? wide : this.#list('some', everything, question, facets, wider);
  }

  #list(
    match: Answer['match'],
    everything: RecordSet,
    { choice, within, first }: Question,
    facets: Facets,
    words: readonly (readonly Candidate[])[],
  ): Answer {
    const tally = this.#tally;
    tally.clear();
    for (const candidates of words) tally.add(candidates);
    const wanted = match === 'all' ? words.length : Math.max(1, tally.most);
    const found = wanted === 0 ? everything : within ? both(tally.having(wanted), within) : tally.having(wanted);
    const { records, counts } = applyChoice(found, choice, facets);
    return { match, counts, ...tally.best(records, first) };
  }

  /** Words that start as typed, and what the typed word is about; a slip only when there is neither. */
  async #likely(word: string, synonyms: readonly Synonyms[]): Promise<Candidate[]> {
    const found = await this.#starting(word);
    found.push(...(await this.#about(synonyms.flatMap((list) => subjectsOf(word, list)))));
    if (found.length > 0 || word.length < shortestSlip) return found;
    const near = await this.#about(synonyms.flatMap((list) => subjectsNear(word, list)));
    const shards = await this.#shards(word.charAt(0));
    return [...near, ...slips(word, shards, false)];
  }

  async #unlikely(word: string, synonyms: readonly Synonyms[]): Promise<Candidate[]> {
    if (word.length < 2) return [];
    const exact = synonyms.flatMap((list) => subjectsOf(word, list));
    const about = exact.length > 0 ? exact : synonyms.flatMap((list) => subjectsNear(word, list));
    if (about.length > 0 || word.length < shortestSlip) return this.#about(about);
    return slips(word, await this.#shards(''), true);
  }

  async #starting(word: string): Promise<Candidate[]> {
    return (await this.#shards(word)).flatMap((shard) => {
      const [from, until] = shard.vocabulary.startingWith(word);
      if (from === until) return [];
      if (shard.vocabulary.words[from] !== word) return [candidate(shard, [from, until], 'start')];
      return [candidate(shard, [from, from + 1], 'exact'), candidate(shard, [from + 1, until], 'start')];
    });
  }

  /** The records that are about some subjects: each subject is a word of its own in a file of its own. */
  async #about(subjects: readonly number[]): Promise<Candidate[]> {
    if (subjects.length === 0) return [];
    const shard = await this.#file('subjects.json', this.#parseWords);
    return [...new Set(subjects)].flatMap((subject) => {
      const at = shard.vocabulary.indexFrom(subjectName(subject));
      return shard.vocabulary.words[at] === subjectName(subject) ? [candidate(shard, [at, at + 1], 'meaning')] : [];
    });
  }

  /** What a phrase is about counts for each of its words. */
  async #addPhrases(words: Candidate[][], typed: readonly string[], synonyms: readonly Synonyms[]): Promise<void> {
    for (const { from, length, subjects } of synonyms.flatMap((list) => phrasesIn(typed, list))) {
      const about = await this.#about(subjects);
      for (let at = from; at < from + length; at++) words[at]?.push(...about);
    }
  }

  /** The files that can hold words that start so. */
  #shards(prefix: string): Promise<WordShard[]> {
    const { words } = this.#plan;
    const names = words.flatMap((first, at) => {
      const next = words[at + 1];
      const ends = next !== undefined && next <= prefix;
      const starts = first <= prefix || first.startsWith(prefix);
      return starts && !ends ? [`words-${at}.json`] : [];
    });
    return Promise.all(names.map((name) => this.#file(name, this.#parseWords)));
  }

  #facets(): Promise<Facets> {
    return this.#file('facets.json', (json, name) => parseFacets(json, name, this.#plan.records));
  }

  #synonyms(languages: readonly string[]): Promise<Synonyms[]> {
    const there = [...new Set(languages)].filter((language) => this.#plan.synonyms.includes(language));
    return Promise.all(there.map((language) => this.#file(`synonyms-${language}.json`, parseSynonyms)));
  }

  readonly #parseWords = (json: string, name: string): WordShard => parseWordShard(json, name, this.#plan.records);

  /** A file, once. One that did not arrive can be tried again. */
  async #file<T>(name: string, parse: (json: string, name: string) => T): Promise<T> {
    const there = this.#files.get(name) as T | Promise<T> | undefined;
    if (there) return there;
    const coming = this.#load(name).then((json) => parse(json, name));
    this.#files.set(name, coming);
    try {
      const value = await coming;
      this.#files.set(name, value);
      return value;
    } catch (error) {
      this.#files.delete(name);
      throw error;
    }
  }
}

/** The name of a subject in its file: sorts as the numbers do. */
export const subjectName = (subject: number): string => String(subject).padStart(4, '0');

const candidate = (shard: WordShard, stretch: Stretch, certainty: Certainty): Candidate => ({
  shard,
  stretch,
  certainty,
});

const slips = (word: string, shards: readonly WordShard[], anyFirst: boolean): Candidate[] =>
  shards.flatMap((shard) => shard.vocabulary.near(word, anyFirst).map((stretch) => candidate(shard, stretch, 'slip')));

/** Leaves out words that say nothing, unless there is no other. */
function withoutFillers(words: readonly string[], synonyms: readonly Synonyms[]): string[] {
  const telling = words.filter((word) => !synonyms.some(({ fillers }) => fillers.has(word)));
  return telling.length > 0 ? telling : [...words];
}
