import { Reader, type Reading } from './candidates.js';
import { applyChoice, type Choice, type FacetCounts, type Facets, type Urgent } from './facets.js';
import { wordsOf } from './fold.js';
import { KaartFiles, type LoadFile, type SearchPlan } from './kaart-files.js';
import type { Distances, Places } from './places.js';
import type { OpenChoice } from './query.js';
import { both, fullSet, type RecordSet } from './record-set.js';
import { mostWords, Tally } from './tally.js';

export type { LoadFile, SearchPlan } from './kaart-files.js';

/** What somebody asks. */
export interface Question {
  readonly text: string;
  readonly choice: Choice;
  /** Only what is open then. */
  readonly open?: { readonly choice: OpenChoice; readonly now: Date } | undefined;
  /** A postcode: nearest first. */
  readonly near?: string | undefined;
  /** How many records the answer lists. */
  readonly first: number;
  /** Whether the answer says where all that was found is. */
  readonly onMap?: boolean | undefined;
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
  /** Where nothing was found: the life domains that what was typed belongs to. */
  readonly domains?: readonly string[];
  /** What somebody who typed this may be in danger of. */
  readonly urgent?: readonly Urgent[];
  /** Where a postcode was asked: how far that was understood. Then the nearest record comes first. */
  readonly near?: NearAnswer;
  /** Where a map was asked: all that was found and has a place, best first. */
  readonly spots?: readonly KaartSpot[];
}

/** A record on the map. */
export interface KaartSpot {
  /** Number of the record. */
  readonly number: number;
  /** WGS 84, degrees; right to about ten metres. */
  readonly latitude: number;
  readonly longitude: number;
}

/** How the nearest records were found. */
export interface NearAnswer {
  /**
   * `metres`: as the crow flies. `postcodes`: nothing near is known on the map, so only how far the numbers of postcodes are
   * apart. `unreadable`: what was typed is no postcode, and the order is as ever.
   */
  readonly by: Distances['by'] | 'unreadable';
  /** For each record that is listed: metres, rounded to tens; undefined when that is not known. */
  readonly metres: readonly (number | undefined)[];
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
    const { open, near, onMap, language } = question;
    const [facets, reading, hours, places] = await Promise.all([
      this.#files.facets(),
      typed.length > 0 ? this.#reader.read(typed, language) : [],
      open && this.#files.hours(),
      near || onMap ? this.#files.places() : undefined,
    ]);
    if (asked !== this.#latest) return undefined;
    const within = hours && open ? hours.at(open.choice, open.now) : undefined;
    const distances = near ? places?.from(near) : undefined;
    const found: Found = { facets, reading, within, distances };
    const answer = onMap ? this.#answerOnMap(question, found, places) : this.#answer(question, found);
    if (typed.length === 0) return answer;
    const [urgent, domains] = await Promise.all([
      this.#reader.urgent(typed, language),
      answer.total > 0 ? undefined : this.#reader.domainsOf(typed, language),
    ]);
    if (asked !== this.#latest) return undefined;
    return { ...answer, ...(urgent.length > 0 && { urgent }), ...(domains && { domains }) };
  }

  /** List and map are one answer, so that they never differ. */
  #answerOnMap(question: Question, found: Found, places: Places | undefined): Answer {
    const whole = this.#answer({ ...question, first: this.#plan.records }, found);
    const spots = whole.records.flatMap((number) => {
      const point = places?.pointOf(number);
      return point ? [{ number, ...point }] : [];
    });
    const { first } = question;
    const metres = whole.near && { near: { ...whole.near, metres: whole.near.metres.slice(0, first) } };
    return { ...whole, records: whole.records.slice(0, first), ...metres, spots };
  }

  #answer({ choice, near, first }: Question, { facets, reading, within, distances }: Found): Answer {
    const tally = this.#tally;
    tally.count(reading);
    const list = (words: number): Omit<Answer, 'match'> => {
      const having = words === 0 ? fullSet(this.#plan.records) : tally.having(words);
      const { records, counts } = applyChoice(within ? both(having, within) : having, choice, facets);
      if (!near) return { counts, ...tally.best(records, first) };
      if (!distances) return { counts, ...tally.best(records, first), near: { by: 'unreadable', metres: [] } };
      const nearest = tally.nearest(records, first, distances.order);
      const metres = nearest.records.map(distances.metres).map(roundedMetres);
      return { counts, ...nearest, near: { by: distances.by, metres } };
    };
    const answer = list(reading.length);
    // Nothing has all of the words: then what has most of them.
    if (answer.total > 0 || reading.length < 2) return { match: 'all', ...answer };
    return { match: 'some', ...list(Math.max(1, tally.most)) };
  }
}

/** What a question comes down to. */
interface Found {
  readonly facets: Facets;
  readonly reading: Reading;
  readonly within: RecordSet | undefined;
  readonly distances: Distances | undefined;
}

const roundedMetres = (metres: number | undefined): number | undefined =>
  metres === undefined ? undefined : Math.round(metres / 10) * 10;
