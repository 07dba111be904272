import { damaged, isObject, parseKaartFile } from './kaart-file.js';
import { NumberReader } from './numbers.js';
import { addTo, both, countBoth, either, emptySet, type RecordSet } from './record-set.js';

/** What can be chosen in a filter: for each group, each value with the records that have it. */
export interface Facets {
  readonly groups: ReadonlyMap<string, ReadonlyMap<string, RecordSet>>;
  /** For each subject by number, the records that a filter says are about it. */
  readonly about: ReadonlyMap<number, readonly RecordSet[]>;
  /** For each subject by number, the life domain to look in when no record is about it. */
  readonly domains: ReadonlyMap<number, string>;
  /** For each subject by number that may be about danger, which. */
  readonly urgent: ReadonlyMap<number, Urgent>;
}

/** What somebody who asks may be in danger of. */
export type Urgent = 'unsafe-at-home' | 'suicide';

/** The file with the filters. */
export interface FacetsFile {
  readonly format: typeof facetsFormat;
  /** For each group, each value with its records: the first, and the steps from one to the next. */
  readonly groups: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** For each subject by number, the values of filters that make a record about it. */
  readonly about: Readonly<Record<number, readonly (readonly [filter: string, value: string])[]>>;
  /** For each subject by number, the life domain to look in when no record is about it. */
  readonly domains: Readonly<Record<number, string>>;
  /** For each subject by number that may be about danger, which. */
  readonly urgent: Readonly<Record<number, Urgent>>;
}

/** Chosen values by group: one of the values within a group, all of the groups. */
export type Choice = Readonly<Record<string, readonly string[]>>;

/** How many records each value of each group would give. */
export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The format name that the file with filters carries. */
export const facetsFormat = 'wijkbrug-kaart-facets/3';

/**
 * Reads the file with the filters.
 *
 * @throws DataError when the file is not whole
 */
export function parseFacets(json: string, file: string, records: number): Facets {
  const data = parseKaartFile<FacetsFile>(json, file, facetsFormat);
  const { groups: lists, about: subjects, domains, urgent } = data;
  if (!isObject(lists) || !isObject(subjects) || !isObject(domains) || !isObject(urgent)) throw damaged(file, '', data);
  const readSet = (text: string, path: string): RecordSet => {
    const set = emptySet(records);
    const reader = new NumberReader(text);
    for (let record = 0; !reader.atEnd;) {
      record += reader.next();
      if (!(record < records)) throw damaged(file, path, record);
      addTo(set, record);
    }
    return set;
  };
  const groups = new Map(
    Object.entries(lists).map(([group, values]) => [
      group,
      new Map(Object.entries(values).map(([value, text]) => [value, readSet(text, `groups.${group}.${value}`)])),
    ]),
  );
  const about = Object.entries(subjects).map(
    ([subject, values]) =>
      [Number(subject), values.flatMap(([group, value]) => groups.get(group)?.get(value) ?? [])] as const,
  );
  return { groups, about: new Map(about), domains: byNumber(domains), urgent: byNumber(urgent) };
}

const byNumber = <T>(values: Readonly<Record<number, T>>): Map<number, T> =>
  new Map(Object.entries(values).map(([subject, value]) => [Number(subject), value]));

/** What a choice leaves of the records found. */
export interface Filtered {
  readonly records: RecordSet;
  readonly counts: FacetCounts;
}

/** Applies a choice; a value that no record has leaves none. The counts of a group do not heed what is chosen in it: they say what another choice would give. */
export function applyChoice(found: RecordSet, choice: Choice, { groups }: Facets): Filtered {
  const chosen = new Map<string, RecordSet>();
  for (const [group, values] of groups) {
    const [first, ...others] = choice[group] ?? [];
    if (first === undefined) continue;
    const having = (value: string): RecordSet => values.get(value) ?? found.map(() => 0);
    chosen.set(group, others.map(having).reduce(either, having(first)));
  }
  const without = (group: string): RecordSet =>
    [...chosen].reduce((left, [other, set]) => (other === group ? left : both(left, set)), found);
  const records = without('');
  const counts = [...groups].map(([group, values]) => {
    const left = chosen.has(group) ? without(group) : records;
    return [group, Object.fromEntries([...values].map(([value, set]) => [value, countBoth(left, set)]))] as const;
  });
  return { records, counts: Object.fromEntries(counts) };
}
