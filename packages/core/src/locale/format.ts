import { ownNames, type Locale } from './locales.js';
import { rareLanguages } from './rare-languages.js';
import { tableOf } from './tables.js';

/**
 * A calendar date as `YYYY-MM-DD`.
 *
 * @pattern ^\d{4}-\d{2}-\d{2}$
 */
export type IsoDate = string;

/** Weekday codes of iCalendar (RFC 5545), as schema.org and HSDS use them. */
export const weekdayCodes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
export type Weekday = (typeof weekdayCodes)[number];

/**
 * The tag to hand to `Intl`: Western digits and the Gregorian calendar in every language, because letters, phones and
 * appointments in the Netherlands use them.
 */
const intlTag = (locale: Locale): string => `${locale}-u-ca-gregory-nu-latn`;

/** Languages whose rules browsers do not know. */
const unknownToBrowsers: ReadonlySet<Locale> = new Set(['ti', 'so', 'kmr', 'pap']);

const made = new Map<string, unknown>();

/** Keeps what `Intl` makes: making it is what takes time. */
function once<T>(key: string, make: () => T): T {
  const before = made.get(key) as T | undefined;
  if (before !== undefined) return before;
  const fresh = make();
  made.set(key, fresh);
  return fresh;
}

const utc = (date: IsoDate): Date => new Date(`${date}T12:00:00Z`);

/** True for a real calendar date written as `YYYY-MM-DD`. */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = utc(value);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** A moment as the clock on a Dutch wall shows it. */
export interface WallTime {
  readonly date: IsoDate;
  /** `HH:MM`. */
  readonly time: string;
}

/**
 * The date and time in the Netherlands at a moment. By the European rule for summer time (Directive 2000/84/EC) and not by
 * `Intl`, which takes 30 ms on a slow phone to learn about one time zone.
 */
export function wallTime(moment: Date): WallTime {
  const year = moment.getUTCFullYear();
  const isSummer = +moment >= lastSunday(year, 2) && +moment < lastSunday(year, 9);
  const text = new Date(+moment + (isSummer ? 2 : 1) * 3_600_000).toISOString();
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
}

/** The date in the Netherlands at a moment. */
export const amsterdamDate = (moment: Date): IsoDate => wallTime(moment).date;

/** 01:00 UTC on the last Sunday of a month with 31 days, when the clocks change. */
function lastSunday(year: number, month: number): number {
  const end = new Date(Date.UTC(year, month, 31, 1));
  return end.setUTCDate(31 - end.getUTCDay());
}

/** The date a number of months later; the last day of the month when the day does not exist there. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const moved = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(moved / 12), moved - 12 * Math.floor(moved / 12)];
  // Every month has 28 days: only what lies behind them asks for a calendar, which takes a slow phone long.
  const last = day > 28 ? new Date(Date.UTC(toYear, toMonth + 1, 0)).getUTCDate() : 28;
  const digits = (value: number, length = 2): string => String(value).padStart(length, '0');
  return `${digits(toYear, 4)}-${digits(toMonth + 1)}-${digits(Math.min(day, last))}`;
}

/** A date in words, such as “2 november 2026”. */
export function formatDate(date: IsoDate, locale: Locale): string {
  const own = tableOf(locale);
  const moment = utc(date);
  if (own) return `${moment.getUTCDate()} ${own.months[moment.getUTCMonth()]} ${moment.getUTCFullYear()}`;
  const make = (): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(intlTag(locale), { dateStyle: 'long', timeZone: 'UTC' });
  return once(`date ${locale}`, make).format(moment);
}

/** The name of a weekday. */
export function formatWeekday(day: Weekday, locale: Locale): string {
  const index = weekdayCodes.indexOf(day);
  const own = tableOf(locale)?.weekdays[index];
  if (own) return own;
  // 1 November 2026 was a Sunday.
  const moment = new Date(Date.UTC(2026, 10, 1 + index, 12));
  const make = (): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(intlTag(locale), { weekday: 'long', timeZone: 'UTC' });
  return once(`weekday ${locale}`, make).format(moment);
}

/** A whole number with the separators of the language, in Western digits. */
export function formatNumber(value: number, locale: Locale): string {
  // No language separates the digits of a small number.
  if (Math.abs(value) < 1000) return String(value);
  const tag = unknownToBrowsers.has(locale) ? 'en-u-nu-latn' : intlTag(locale);
  return once(`number ${tag}`, () => new Intl.NumberFormat(tag)).format(value);
}

/** “a, b and c” in the language. */
export function formatList(items: readonly string[], locale: Locale): string {
  const own = tableOf(locale);
  if (!own) return once(`list ${locale}`, () => new Intl.ListFormat(locale)).format(items);
  const before = items.slice(0, -1).join(own.separator);
  return before ? `${before}${own.last}${items.at(-1) ?? ''}` : (items[0] ?? '');
}

const week = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** Weekdays in the order of the week: “Monday and Thursday”, and a row of three or more as “Monday to Friday”. */
export function formatDays(days: readonly Weekday[], locale: Locale): string {
  const inOrder = week.filter((day) => days.includes(day));
  const names = inOrder.map((day) => formatWeekday(day, locale));
  const [first = 'MO', last = 'MO'] = [inOrder[0], inOrder.at(-1)];
  if (names.length < 3 || week.indexOf(last) - week.indexOf(first) >= names.length) return formatList(names, locale);
  const [before, between, behind] = tableOf(locale)?.row ?? ['', ' – ', ''];
  return `${before}${names[0] ?? ''}${between}${names.at(-1) ?? ''}${behind}`;
}

/** The name of a language, in another language; its own name when that language has no word for it here. */
export function languageName(tag: string, locale: Locale): string {
  const known = Object.hasOwn(ownNames, tag) ? (tag as Locale) : undefined;
  const own = known && tableOf(locale)?.languages?.[known];
  if (own) return own;
  // Before the browser is asked, so that a server says the same.
  const rare = Object.hasOwn(rareLanguages, tag) ? rareLanguages[tag] : undefined;
  if (rare) return rare[locale === 'nl' ? 1 : locale === 'en' ? 2 : 0];
  const browser = unknownToBrowsers.has(locale) ? 'en' : locale;
  // Browsers lack kmr in many languages, but know ku.
  return (
    displayName(tag, browser) ??
    displayName(tag === 'kmr' ? 'ku' : tag, browser) ??
    // A language that is rare where it is read has a name of its own, or else one in English: never a code.
    (known ? ownNames[known] : (displayName(tag, tag as Locale) ?? displayName(tag, 'en') ?? tag))
  );
}

function displayName(tag: string, locale: Locale): string | undefined {
  try {
    const make = (): Intl.DisplayNames => new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
    return once(`names ${locale}`, make).of(tag);
  } catch {
    return undefined; // not a language tag
  }
}

/** The plural category of a whole number. Tigrinya counts 0 and 1 as one; the other own tables only 1. */
export function pluralCategory(value: number, locale: Locale): Intl.LDMLPluralRule {
  if (locale === 'ti') return value === 0 || value === 1 ? 'one' : 'other';
  if (unknownToBrowsers.has(locale)) return value === 1 ? 'one' : 'other';
  return new Intl.PluralRules(locale).select(value);
}
