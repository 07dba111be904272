import { DataError } from '../errors.js';
import { parseJson } from '../parse-json.js';
import type { OwnTexts } from './own-texts.js';
import { readOwnTexts } from './read-own-texts.js';

/** The format name that a file with own texts carries. */
export const ownTextsFormat = 'wijkbrug-texts/1';

/** Own texts, with what was left out of them because it could not be read. */
export interface ParsedOwnTexts {
  readonly ownTexts: OwnTexts;
  readonly problems: readonly DataError[];
}

/**
 * Reads a file with own texts. One bad text does not cost the reader the others: it is left out and reported.
 *
 * @throws DataError when the file as a whole cannot be read
 */
export function parseOwnTexts(json: string, file: string): ParsedOwnTexts {
  const data = parseJson(json, file);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new DataError({ code: 'wrong-type', file, value: data, mend: 'Write one object: {…}.' });
  }
  const format = (data as { format?: unknown }).format;
  if (format !== ownTextsFormat) {
    const mend = `Write "format": "${ownTextsFormat}"; another format needs another version of the library.`;
    throw new DataError({ code: 'unknown-value', file, path: 'format', value: format, mend });
  }
  const { ownTexts, problems } = readOwnTexts(data);
  return { ownTexts, problems: problems.map((problem) => new DataError({ ...problem, file })) };
}
