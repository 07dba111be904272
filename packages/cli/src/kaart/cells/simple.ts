import { isIsoDate, type IsoDate } from '@wijkbrug/core/locale.js';
import { cleanLine, comparable } from './text.js';

const yes = new Set(['ja', 'j', 'yes', 'y', 'true', 'waar', '1', 'x', 'v', 'ok', '✓', '✔']);
const no = new Set(['nee', 'n', 'no', 'false', 'onwaar', '0', 'geen']);

/** Yes or no; undefined when the cell says neither. */
export function readFlag(value: string): 'yes' | 'no' | undefined {
  const word = cleanLine(value).toLowerCase();
  if (yes.has(word)) return 'yes';
  return no.has(word) ? 'no' : undefined;
}

const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const otherMonths: Readonly<Record<string, string>> = { maa: 'mrt', mar: 'mrt', may: 'mei', oct: 'okt' };

/** The number of a month by its name or what it is cut to, in Dutch or English; 0 when it is none. */
export function monthAt(word: string): number {
  const short = word.slice(0, 3).toLowerCase();
  return months.indexOf(otherMonths[short] ?? short) + 1;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Days are counted from here by spreadsheets. */
const spreadsheetEpoch = Date.UTC(1899, 11, 30);

/** A spreadsheet's day number as a date. */
export const fromSpreadsheet = (days: number): Date => new Date(spreadsheetEpoch + Math.floor(days) * 86_400_000);

/** A date as people and spreadsheets write it, day first; undefined when it is none. */
export function readDate(value: string): IsoDate | undefined {
  const text = cleanLine(value).toLowerCase();
  const made = dateIn(text);
  return made !== undefined && isIsoDate(made) ? made : undefined;
}

function dateIn(text: string): string | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[t ]|$)/.exec(text);
  if (iso) return `${iso[1]}-${two(Number(iso[2]))}-${two(Number(iso[3]))}`;
  const dutch = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?: .*)?$/.exec(text);
  if (dutch) return `${dutch[3]}-${two(Number(dutch[2]))}-${two(Number(dutch[1]))}`;
  const words = /^(?:\p{L}+ )?(\d{1,2})[- ](\p{L}{3,9})\.?[- ](\d{4})$/u.exec(text);
  if (words) {
    const month = monthAt(words[2] ?? '');
    return month > 0 ? `${words[3]}-${two(month)}-${two(Number(words[1]))}` : undefined;
  }
  const serial = /^\d{5}(?:\.\d+)?$/.test(text) ? Number(text) : NaN;
  return serial >= 36_526 && serial <= 73_050 ? fromSpreadsheet(serial).toISOString().slice(0, 10) : undefined;
}

/** A web address that is safe to link to; undefined for every other scheme. */
export function readWebsite(value: string): string | undefined {
  const text = cleanLine(value).replace(/^<|>$/g, '');
  const full = /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[\w.-]+:\d/.test(text) ? text : `https://${text}`;
  if (/\s/.test(full) || !/^https?:\/\//i.test(full)) return undefined;
  try {
    const url = new URL(full);
    if (url.username || url.password || !/\.[a-z\d-]{2,}$/i.test(url.hostname)) return undefined;
    return url.pathname === '/' && !url.search && !url.hash ? url.href.replace(/\/$/, '') : url.href;
  } catch {
    return undefined;
  }
}

/** An e-mail address. Signs that would add a subject, a text or another address to a link are in none that people have. */
export function readEmail(value: string): string | undefined {
  const text = cleanLine(value).replace(/^mailto:/i, '');
  return /^[\w.!$'*+/^`{|}~-]{1,64}@[a-z\d-]+(\.[a-z\d-]+)+$/i.test(text) ? text : undefined;
}

/** What may stand around an age: “vanaf 18 jaar”, “18+”. */
const aroundAge =
  /^(?:vanaf|van|tot en met|t\/m|tot|from|up to)?\s*(\d{1,3})(?:[.,]0+)?\s*(?:\+|jaar|jr\.?|years?|yrs?\.?)?(?:\s*(?:en ouder|of ouder|and older))?$/i;

/** An age in whole years, from 0 to 130. Undefined for two ages, months and anything else: then somebody must look. */
export function readAge(value: string): number | undefined {
  const [, digits] = aroundAge.exec(cleanLine(value)) ?? [];
  const age = digits === undefined ? NaN : Number(digits);
  return age <= 130 ? age : undefined;
}

/** Looks a word up in a table of comparable words. */
export const lookUp = <T>(table: ReadonlyMap<string, T>, value: string): T | undefined => table.get(comparable(value));
