/** A set of records, one bit each. */
export type RecordSet = Uint32Array;

/** An empty set for so many records. */
export const emptySet = (records: number): RecordSet => new Uint32Array((records + 31) >>> 5);

/** A set with all of so many records. */
export function fullSet(records: number): RecordSet {
  const set = emptySet(records).fill(0xffffffff);
  const left = records & 31;
  if (left > 0) set[set.length - 1] = 2 ** left - 1;
  return set;
}

/** Adds a record. */
export const addTo = (set: RecordSet, record: number): void => {
  const place = record >>> 5;
  set[place] = (set[place] as number) | (1 << (record & 31));
};

/** What is in both. */
export const both = (a: RecordSet, b: RecordSet): RecordSet => a.map((bits, place) => bits & (b[place] as number));

/** What is in one or the other. */
export const either = (a: RecordSet, b: RecordSet): RecordSet => a.map((bits, place) => bits | (b[place] as number));

/** How many records are in both, without making the set. */
export function countBoth(a: RecordSet, b: RecordSet): number {
  let count = 0;
  for (let place = 0; place < a.length; place++) {
    const bits = (a[place] as number) & (b[place] as number);
    if (bits !== 0) count += ones(bits);
  }
  return count;
}

/** Calls with every record of the set, in order. */
export function forEachIn(set: RecordSet, use: (record: number) => void): void {
  for (let place = 0; place < set.length; place++) {
    for (let bits = set[place] as number; bits !== 0; bits &= bits - 1) use(place * 32 + 31 - Math.clz32(bits & -bits));
  }
}

/** The number of ones among 32 bits: added up in pairs, then fours, then bytes. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
