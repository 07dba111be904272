import type { KaartRecord } from '../records.js';
import type { FacetCounts, Urgent } from './facets.js';
import { pageName, parseKaartRecords, type KaartManifest } from './manifest.js';
import type { KaartQuery } from './query.js';
import { KaartSearch, type Answer, type KaartSpot, type LoadFile, type NearAnswer } from './search.js';

/** What a question gave, with the records to show. */
export interface KaartAnswer {
  readonly match: Answer['match'];
  readonly total: number;
  readonly records: readonly KaartRecord[];
  /** The numbers of those records in the set. */
  readonly numbers: readonly number[];
  readonly counts: FacetCounts;
  /** Where nothing was found: the life domains that what was typed belongs to. */
  readonly domains?: readonly string[];
  /** What somebody who typed this may be in danger of. */
  readonly urgent?: readonly Urgent[];
  /** Where a postcode was asked: how far that was understood, and for each record the metres. */
  readonly near?: NearAnswer;
  /** Where a map was asked: all that was found and has a place, best first. */
  readonly spots?: readonly KaartSpot[];
}

export interface KaartQuestion {
  readonly query: KaartQuery;
  /** How many records to show. */
  readonly first: number;
  /** Whether the answer says where all that was found is. */
  readonly onMap?: boolean | undefined;
  /** The language that the person reads. */
  readonly language: string;
  readonly now: Date;
}

/** Somebody looking in one set of records: answers questions and gets the records that an answer lists. */
export class KaartSession {
  readonly #manifest: KaartManifest;
  readonly #load: LoadFile;
  readonly #search: KaartSearch;
  readonly #pages = new Map<number, Promise<readonly KaartRecord[]>>();
  #latest = 0;

  /** @param load gets the text of a file in the folder of the set */
  constructor(manifest: KaartManifest, load: LoadFile) {
    this.#manifest = manifest;
    this.#load = load;
    this.#search = new KaartSearch(manifest, load);
    this.#pages.set(0, Promise.resolve(manifest.page));
  }

  /**
   * Answers a question.
   *
   * @returns undefined when another question was asked in the meantime: only the latest is answered
   * @throws DataError when a file is damaged, and what the loader rejects with when one does not arrive
   */
  async ask({ query, first, onMap, language, now }: KaartQuestion): Promise<KaartAnswer | undefined> {
    const asked = ++this.#latest;
    const { text, choice, open, near } = query;
    const when = open && { choice: open, now };
    const answer = await this.#search.ask({ text, choice, open: when, near, first, onMap, language });
    if (!answer || asked !== this.#latest) return undefined;
    const records = await this.records(answer.records);
    return asked === this.#latest ? { ...answer, numbers: answer.records, records } : undefined;
  }

  /**
   * The records with some numbers, in that order.
   *
   * @throws DataError when a file is damaged, and what the loader rejects with when one does not arrive
   */
  async records(numbers: readonly number[]): Promise<KaartRecord[]> {
    const { pageSize } = this.#manifest;
    const wanted = new Set(numbers.map((number) => Math.floor(number / pageSize)));
    const pages = new Map(await Promise.all([...wanted].map(async (page) => [page, await this.#page(page)] as const)));
    return numbers.flatMap((number) => pages.get(Math.floor(number / pageSize))?.[number % pageSize] ?? []);
  }

  /** A page of records, once. One that did not arrive can be tried again. */
  #page(page: number): Promise<readonly KaartRecord[]> {
    const there = this.#pages.get(page);
    if (there) return there;
    const name = pageName(page);
    const coming = this.#load(name).then((json) => parseKaartRecords(json, name));
    this.#pages.set(page, coming);
    coming.catch(() => this.#pages.delete(page));
    return coming;
  }
}
