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
/** More than a word can be worth: 8 + 9. */
const worthStep = 32;

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
  /** How many of the typed words a record has × {@link rankStep} + its score: in one array, which stays in the fast memory. */
  readonly #rank: Uint16Array;
  /** The last typed word that was counted for a record, from 1, × {@link worthStep} + what it was worth there. */
  readonly #last: Uint16Array;
  readonly #perRank = new Uint32Array((mostWords + 1) * rankStep);

  constructor(records: number) {
    this.#records = records;
    this.#rank = new Uint16Array(records);
    this.#last = new Uint16Array(records);
  }

  /** Counts for a question: for each typed word, in each record, the best of all that the word may stand for. */
  count(words: readonly (readonly Candidate[])[]): void {
    this.#rank.fill(0);
    this.#last.fill(0);
    words.forEach((candidates, at) => {
      const word = (at + 1) * worthStep;
      for (const { shard, stretch, records, certainty: how } of candidates) {
        if (shard && stretch) this.#markWords(shard, stretch, certainty[how], word);
        // A filter says it of much that is about other things too: what has a word for it comes first.
        const value = word + certainty[how] + fieldWorth[0];
        if (records) {
          forEachIn(records, (record) => {
            this.#mark(record, value, word);
          });
        }
      }
    });
  }

  #markWords({ starts, hits }: WordShard, [from, until]: Stretch, sure: number, word: number): void {
    // Into local names, and written out: this runs for every hit of every keystroke.
    const [rank, last] = [this.#rank, this.#last];
    const end = starts[until] as number;
    for (let at = starts[from] as number; at < end; at++) {
      const hit = hits[at] as number;
      const record = hit >>> 2;
      const value = word + sure + (fieldWorth[hit & 3] as number);
      const before = last[record] as number;
      if (value <= before) continue;
      last[record] = value;
      rank[record] = (rank[record] as number) + (before < word ? value - word + rankStep : value - before);
    }
  }

  /** The word counts once in a record, for the best that it is there. */
  #mark(record: number, value: number, word: number): void {
    const before = this.#last[record] as number;
    if (value <= before) return;
    this.#last[record] = value;
    const more = before < word ? value - word + rankStep : value - before;
    this.#rank[record] = (this.#rank[record] as number) + more;
  }

  /** The records that have so many of the typed words. */
  having(wanted: number): RecordSet {
    const rank = this.#rank;
    const least = wanted * rankStep;
    const set = emptySet(this.#records);
    for (let place = 0, record = 0; place < set.length; place++) {
      const end = Math.min(record + 32, rank.length);
      let bits = 0;
      for (let bit = 1; record < end; record++, bit <<= 1) if ((rank[record] as number) >= least) bits |= bit;
      set[place] = bits;
    }
    return set;
  }

  /** The most words that one record has. */
  get most(): number {
    return Math.floor(this.#rank.reduce((most, rank) => Math.max(most, rank), 0) / rankStep);
  }

  /** The best of a set, most words and highest score first; equals stay in the order of the list. */
  best(set: RecordSet, first: number): { readonly total: number; readonly records: number[] } {
    const rank = this.#rank;
    // How many there are of each rank tells which rank still makes it, without sorting what does not.
    const perRank = this.#perRank.fill(0);
    let total = 0;
    for (let place = 0; place < set.length; place++) {
      for (let bits = set[place] as number; bits !== 0; bits &= bits - 1) {
        const value = rank[place * 32 + 31 - Math.clz32(bits & -bits)] as number;
        perRank[value] = (perRank[value] as number) + 1;
        total++;
      }
    }
    let least = perRank.length - 1;
    let above = 0;
    while (least > 0 && above + (perRank[least] as number) < first) above += perRank[least--] as number;
    let equals = first - above;
    const chosen: number[] = [];
    const most = Math.min(first, total);
    for (let place = 0; place < set.length && chosen.length < most; place++) {
      for (let bits = set[place] as number; bits !== 0; bits &= bits - 1) {
        const record = place * 32 + 31 - Math.clz32(bits & -bits);
        const value = rank[record] as number;
        if (value > least || (value === least && equals-- > 0)) chosen.push(record);
      }
    }
    return {
      total,
      records: chosen.sort((a, b) => (rank[b] as number) - (rank[a] as number) || a - b).slice(0, first),
    };
  }

  /** The nearest of a set; of what is as near, the best. */
  nearest(set: RecordSet, first: number, order: Uint32Array): { readonly total: number; readonly records: number[] } {
    const all: number[] = [];
    forEachIn(set, (record) => all.push(record));
    const distance = (record: number): number => order[record] as number;
    const sorted = all.sort(
      (a, b) => distance(a) - distance(b) || (this.#rank[b] as number) - (this.#rank[a] as number) || a - b,
    );
    return { total: all.length, records: sorted.slice(0, first) };
  }
}
