import { addTo, emptySet, forEachIn, type RecordSet } from './record-set.js';
import type { Stretch } from './vocabulary.js';
import type { WordShard } from './word-shard.js';

/** How sure it is that a word is what was meant. */
export const certainty = { exact: 8, start: 4, meaning: 3, slip: 0 } as const;
export type Certainty = keyof typeof certainty;

/** What a field is worth: place, description, service, name. */
const fieldWorth = [1, 2, 5, 9] as const;

/** More words than this are not looked at. */
export const mostWords = 12;
/** More than any score: mostWords × (8 + 9). */
const rankStep = 256;

/** What a typed word may stand for: some words, or all that a filter says. */
export interface Candidate {
  readonly certainty: Certainty;
  readonly shard?: WordShard;
  readonly stretch?: Stretch;
  readonly records?: RecordSet;
}

/** Counts which records have which of the typed words, and how well. Its memory is used again for every question. */
export class Tally {
  readonly #records: number;
  readonly #score: Uint16Array;
  /** How many of the typed words a record has. */
  readonly #words: Uint8Array;
  /** The last typed word that was counted for a record, from 1, and what it was worth there. */
  readonly #last: Uint8Array;
  readonly #worth: Uint8Array;
  readonly #perRank = new Uint32Array((mostWords + 1) * rankStep);

  constructor(records: number) {
    this.#records = records;
    this.#score = new Uint16Array(records);
    this.#words = new Uint8Array(records);
    this.#last = new Uint8Array(records);
    this.#worth = new Uint8Array(records);
  }

  /** Counts for a question: for each typed word, in each record, the best of all that the word may stand for. */
  count(words: readonly (readonly Candidate[])[]): void {
    this.#score.fill(0);
    this.#words.fill(0);
    this.#last.fill(0);
    words.forEach((candidates, at) => {
      for (const { shard, stretch, records, certainty: how } of candidates) {
        if (shard && stretch) this.#markWords(shard, stretch, certainty[how], at + 1);
        // What a filter says is said by the source itself, like a description.
        const worth = certainty[how] + fieldWorth[1];
        if (records) {
          forEachIn(records, (record) => {
            this.#mark(record, worth, at + 1);
          });
        }
      }
    });
  }

  #markWords({ starts, hits }: WordShard, [from, until]: Stretch, sure: number, word: number): void {
    const end = starts[until] as number;
    for (let at = starts[from] as number; at < end; at++) {
      const hit = hits[at] as number;
      this.#mark(hit >>> 2, sure + (fieldWorth[hit & 3] as number), word);
    }
  }

  /** The word counts once in a record, for the best that it is there. */
  #mark(record: number, worth: number, word: number): void {
    const isFirst = this.#last[record] !== word;
    const before = isFirst ? 0 : (this.#worth[record] as number);
    if (isFirst) {
      this.#last[record] = word;
      this.#words[record] = (this.#words[record] as number) + 1;
    }
    if (worth <= before) return;
    this.#worth[record] = worth;
    this.#score[record] = (this.#score[record] as number) + worth - before;
  }

  /** The records that have so many of the typed words. */
  having(words: number): RecordSet {
    const set = emptySet(this.#records);
    for (let record = 0; record < this.#records; record++) {
      if ((this.#words[record] as number) >= words) addTo(set, record);
    }
    return set;
  }

  /** The most words that one record has. */
  get most(): number {
    return this.#words.reduce((most, words) => Math.max(most, words), 0);
  }

  /** The best of a set, most words and highest score first; equals stay in the order of the list. */
  best(set: RecordSet, first: number): { readonly total: number; readonly records: number[] } {
    const rank = (record: number): number =>
      (this.#words[record] as number) * rankStep + (this.#score[record] as number);
    // How many there are of each rank tells which rank still makes it, without sorting what does not.
    const perRank = this.#perRank.fill(0);
    let total = 0;
    forEachIn(set, (record) => {
      total++;
      const value = rank(record);
      perRank[value] = (perRank[value] as number) + 1;
    });
    let least = perRank.length - 1;
    let above = 0;
    while (least > 0 && above + (perRank[least] as number) < first) above += perRank[least--] as number;
    let equals = first - above;
    const chosen: number[] = [];
    forEachIn(set, (record) => {
      const value = rank(record);
      if (value > least || (value === least && equals-- > 0)) chosen.push(record);
    });
    return { total, records: chosen.sort((a, b) => rank(b) - rank(a) || a - b).slice(0, first) };
  }
  /** The nearest of a set; of what is as near, the best. */
  nearest(set: RecordSet, first: number, order: Uint32Array): { readonly total: number; readonly records: number[] } {
    const all: number[] = [];
    forEachIn(set, (record) => all.push(record));
    const distance = (record: number): number => order[record] as number;
    const sorted = all.sort(
      (a, b) => distance(a) - distance(b) || (this.#score[b] as number) - (this.#score[a] as number) || a - b,
    );
    return { total: all.length, records: sorted.slice(0, first) };
  }
}
