import type { IsoDate } from '../../locale/format.js';
import type { KaartRecord } from '../records.js';
import type { FacetCounts } from './facets.js';
import { damaged, isObject, parseKaartFile } from './kaart-file.js';
import type { SearchPlan } from './search.js';

/** The format name that `index.json` carries. */
export const kaartFormat = 'wijkbrug-kaart/1';
/** The format name that a page of records carries. */
export const recordsFormat = 'wijkbrug-kaart-records/1';

/** `index.json`: what the first screen needs, and where the rest is. */
export interface KaartManifest extends SearchPlan {
  /** Folder with the other files, beside `index.json`. It has another name whenever anything in it differs. */
  readonly folder: string;
  /** How many records stand in one page file. */
  readonly pageSize: number;
  /** How many records each value of each filter has. */
  readonly counts: FacetCounts;
  /** The day on which an entry was last checked: of the entry checked longest ago and of the most recent one. */
  readonly checked?: { readonly first: IsoDate; readonly last: IsoDate };
  /** What the set was made from, in words that may be shown. */
  readonly source?: string;
  /** The first page of records. */
  readonly page: readonly KaartRecord[];
}

/** Name of a page file. */
export const pageName = (page: number): string => `records-${page}.json`;

/**
 * Reads `index.json`.
 *
 * @throws DataError when it is no whole manifest of this version
 */
export function parseKaartManifest(json: string, file: string): KaartManifest {
  const data = parseKaartFile<KaartManifest>(json, file, kaartFormat);
  for (const [path, isGood] of Object.entries(manifestChecks)) {
    const value = data[path as keyof KaartManifest];
    if (!isGood(value)) throw damaged(file, path, value);
  }
  readRecords(data.page, file, 'page');
  // Every field was checked.
  return data as KaartManifest;
}

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((item) => typeof item === 'string');
const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;

const manifestChecks: Readonly<Record<string, (value: unknown) => boolean>> = {
  records: isCount,
  pageSize: (value) => isCount(value) && value !== 0,
  folder: (value) => /^\w[\w.-]*$/.test(String(value)),
  words: isTexts,
  synonyms: isTexts,
  beginnings: (value) => value === undefined || isTexts(value),
  counts: (value) => isObject(value) && Object.values(value).every(isObject),
};

/**
 * Reads a page of records.
 *
 * @throws DataError when it is not whole
 */
export function parseKaartRecords(json: string, file: string): KaartRecord[] {
  return readRecords(parseKaartFile<{ records: unknown }>(json, file, recordsFormat).records, file, 'records');
}

/** Checks what every card leans on. */
function readRecords(list: unknown, file: string, path: string): KaartRecord[] {
  if (!Array.isArray(list)) throw damaged(file, path, list);
  const good = list.every(
    (record: unknown) =>
      isObject(record) &&
      typeof record['id'] === 'string' &&
      typeof record['name'] === 'string' &&
      ['domains', 'roles', 'languages', 'phones'].every((key) => Array.isArray(record[key])) &&
      isObject(record['thresholds']),
  );
  if (!good) throw damaged(file, path, list);
  return list as KaartRecord[];
}
