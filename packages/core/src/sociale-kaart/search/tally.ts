import { emptySet, forEachIn, type RecordSet } from './record-set.js';
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
    // Into local names: this runs for every hit of every keystroke.
    const [score, words, last, worth] = [this.#score, this.#words, this.#last, this.#worth];
    const end = starts[until] as number;
    for (let at = starts[from] as number; at < end; at++) {
      const hit = hits[at] as number;
      const record = hit >>> 2;
      const value = sure + (fieldWorth[hit & 3] as number);
      if (last[record] !== word) {
        last[record] = word;
        worth[record] = value;
        words[record] = (words[record] as number) + 1;
        score[record] = (score[record] as number) + value;
      } else if (value > (worth[record] as number)) {
        score[record] = (score[record] as number) + value - (worth[record] as number);
        worth[record] = value;
      }
    }
  }

  /** The word counts once in a record, for the best that it is there. */
  #mark(record: number, value: number, word: number): void {
    const isFirst = this.#last[record] !== word;
    const before = isFirst ? 0 : (this.#worth[record] as number);
    if (isFirst) {
      this.#last[record] = word;
      this.#words[record] = (this.#words[record] as number) + 1;
    }
    if (value <= before) return;
    this.#worth[record] = value;
    this.#score[record] = (this.#score[record] as number) + value - before;
  }

  /** The records that have so many of the typed words. */
  having(wanted: number): RecordSet {
    const words = this.#words;
    const set = emptySet(this.#records);
    for (let place = 0, record = 0; place < set.length; place++) {
      const end = Math.min(record + 32, words.length);
      let bits = 0;
      for (let bit = 1; record < end; record++, bit <<= 1) if ((words[record] as number) >= wanted) bits |= bit;
      set[place] = bits;
    }
    return set;
  }

  /** The most words that one record has. */
  get most(): number {
    return this.#words.reduce((most, words) => Math.max(most, words), 0);
  }

  /** The best of a set, most words and highest score first; equals stay in the order of the list. */
  best(set: RecordSet, first: number): { readonly total: number; readonly records: number[] } {
    const [words, score] = [this.#words, this.#score];
    const rank = (record: number): number => (words[record] as number) * rankStep + (score[record] as number);
    // How many there are of each rank tells which rank still makes it, without sorting what does not.
    const perRank = this.#perRank.fill(0);
    let total = 0;
    for (let place = 0; place < set.length; place++) {
      for (let bits = set[place] as number; bits !== 0; bits &= bits - 1) {
        const value = rank(place * 32 + 31 - Math.clz32(bits & -bits));
        perRank[value] = (perRank[value] as number) + 1;
        total++;
      }
    }
    let least = perRank.length - 1;
    let above = 0;
    while (least > 0 && above + (perRank[least] as number) < first) above += perRank[least--] as number;
    let equals = first - above;
    const chosen: number[] = [];
    for (let place = 0; place < set.length; place++) {
      for (let bits = set[place] as number; bits !== 0; bits &= bits - 1) {
        const record = place * 32 + 31 - Math.clz32(bits & -bits);
        const value = rank(record);
        if (value > least || (value === least && equals-- > 0)) chosen.push(record);
      }
    }
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
