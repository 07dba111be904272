import { cleanLine } from './text.js';
import { findPostcode } from './postcode.js';
import { fromSpreadsheet, monthAt } from './simple.js';

/** A house number, and whether a spreadsheet had turned it into a date. */
export interface ReadHouseNumber {
  readonly number: string;
  readonly wasDate: boolean;
}

/** `45749`, `2-apr` and `2025-04-02` were `2-4` before a spreadsheet saw them. */
export function readHouseNumber(value: string): ReadHouseNumber {
  const text = cleanLine(value);
  const serial = /^\d{5}$/.test(text) ? Number(text) : NaN;
  // No Dutch street goes on so far; as a day number these are the years 2000 – 2050.
  if (serial >= 36_526 && serial <= 54_789) return { number: dayMonth(fromSpreadsheet(serial)), wasDate: true };
  const [, day, word] = /^(\d{1,2})[- ]([a-z]{3})[a-z]*\.?$/i.exec(text) ?? [];
  if (day && word && monthAt(word) > 0) {
    return { number: `${Number(day)}-${monthAt(word)}`, wasDate: true };
  }
  const [, iso] = /^(\d{4}-\d{2}-\d{2})(?:[T ]00:00.*)?$/.exec(text) ?? [];
  if (iso && !Number.isNaN(Date.parse(iso))) return { number: dayMonth(new Date(`${iso}T00:00Z`)), wasDate: true };
  return { number: text, wasDate: false };
}

const dayMonth = (date: Date): string => `${date.getUTCDate()}-${date.getUTCMonth() + 1}`;

/** The parts of an address that stood in one cell. */
export interface ReadAddress {
  readonly street?: string;
  readonly postcode?: string;
  readonly city?: string;
}

/** Splits “Hoofdweg 12, 1055 SC Amsterdam”. */
export function readAddress(value: string): ReadAddress {
  const text = cleanLine(value);
  const found = findPostcode(text);
  if (!found) return text ? { street: trim(text) } : {};
  const at = text.indexOf(found.found);
  const street = trim(text.slice(0, at));
  const city = trim(text.slice(at + found.found.length));
  return { ...(street ? { street } : {}), postcode: found.postcode, ...(city ? { city } : {}) };
}

const trim = (text: string): string => text.replace(/^[\s,;|–-]+|[\s,;|–-]+$/g, '');
