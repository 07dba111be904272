import { Reader, type Reading } from './candidates.js';
import { applyChoice, type Choice, type FacetCounts, type Facets } from './facets.js';
import { wordsOf } from './fold.js';
import { KaartFiles, type LoadFile, type SearchPlan } from './kaart-files.js';
import { both, fullSet, type RecordSet } from './record-set.js';
import { mostWords, Tally } from './tally.js';

export type { LoadFile, SearchPlan } from './kaart-files.js';

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

/** Searches a set of records by the files that were built for it, and gets each file when it is first needed. */
export class KaartSearch {
  readonly #plan: SearchPlan;
  readonly #files: KaartFiles;
  readonly #reader: Reader;
  readonly #tally: Tally;
  #latest = 0;

  constructor(plan: SearchPlan, load: LoadFile) {
    this.#plan = plan;
    this.#files = new KaartFiles(plan, load);
    this.#reader = new Reader(this.#files);
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
    const typed = wordsOf(question.text).slice(0, mostWords);
    const [facets, reading] = await Promise.all([
      this.#files.facets(),
      typed.length > 0 ? this.#reader.read(typed, question.language) : [],
    ]);
    return asked === this.#latest ? this.#answer(question, facets, reading) : undefined;
  }

  #answer({ choice, within, first }: Question, facets: Facets, reading: Reading): Answer {
    const tally = this.#tally;
    tally.count(reading);
    const list = (words: number): Omit<Answer, 'match'> => {
      const having = words === 0 ? fullSet(this.#plan.records) : tally.having(words);
      const { records, counts } = applyChoice(within ? both(having, within) : having, choice, facets);
      return { counts, ...tally.best(records, first) };
    };
    const answer = list(reading.length);
    // Nothing has all of the words: then what has most of them.
    if (answer.total > 0 || reading.length < 2) return { match: 'all', ...answer };
    return { match: 'some', ...list(Math.max(1, tally.most)) };
  }
}
