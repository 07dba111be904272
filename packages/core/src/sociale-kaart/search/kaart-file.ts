import { DataError } from '../../errors.js';
import { parseJson } from '../../parse-json.js';

const mend = 'Build the sociale kaart again and publish all of its files together.';

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A file of the sociale kaart that is not whole. */
export const damaged = (file: string, path: string, value: unknown): DataError =>
  new DataError({ code: value === undefined ? 'missing' : 'wrong-type', file, path, value, mend });

/**
 * Reads a file of the sociale kaart: an object that carries the name of its format. What it gives of its fields is not
 * checked.
 *
 * @throws DataError `not-json`, or `unknown-value` for another format
 */
export function parseKaartFile<T>(json: string, file: string, format: string): Readonly<Partial<T>> {
  const data = parseJson(json, file);
  const found = isObject(data) ? data['format'] : undefined;
  if (found === format) return data as Partial<T>;
  throw new DataError({ code: 'unknown-value', file, path: 'format', value: found, mend });
}
