import { DataError } from '../../errors.js';
import { parseJson } from '../../parse-json.js';
import type { IsoDate } from '../../locale/format.js';
import type { KaartRecord } from '../records.js';
import type { FacetCounts } from './facets.js';
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
  const data = parseJson(json, file) as Partial<KaartManifest & { format: unknown }> | null;
  if (data?.format !== kaartFormat) {
    throw new DataError({ code: 'unknown-value', file, path: 'format', value: data?.format, mend: rebuild });
  }
  for (const [path, isGood] of Object.entries(manifestChecks)) {
    const value = data[path as keyof KaartManifest];
    if (isGood(value)) continue;
    throw new DataError({ code: value === undefined ? 'missing' : 'wrong-type', file, path, value, mend: rebuild });
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
  folder: (value) => /^[\w.-]+$/.test(String(value)),
  words: isTexts,
  synonyms: isTexts,
  counts: (value) => isObject(value) && Object.values(value).every(isObject),
};

/**
 * Reads a page of records.
 *
 * @throws DataError when it is not whole
 */
export function parseKaartRecords(json: string, file: string): KaartRecord[] {
  const data = parseJson(json, file);
  if (!isObject(data) || data['format'] !== recordsFormat) {
    throw new DataError({ code: 'wrong-type', file, path: 'format', value: data, mend: rebuild });
  }
  return readRecords(data['records'], file, 'records');
}

const rebuild = 'Build the sociale kaart again and publish all of its files together.';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Checks what every card leans on. */
function readRecords(list: unknown, file: string, path: string): KaartRecord[] {
  if (!Array.isArray(list)) throw new DataError({ code: 'wrong-type', file, path, value: list, mend: rebuild });
  const good = list.every(
    (record: unknown) =>
      isObject(record) &&
      typeof record['id'] === 'string' &&
      typeof record['name'] === 'string' &&
      ['domains', 'roles', 'languages', 'phones'].every((key) => Array.isArray(record[key])) &&
      isObject(record['thresholds']),
  );
  if (!good) throw new DataError({ code: 'wrong-type', file, path, mend: rebuild });
  return list as KaartRecord[];
}
