import type { IsoDate, Weekday } from '../locale/format.js';
import type { OpeningHours, OpeningRule } from './hours-types.js';

/*
 * What is open when, in Dutch local time, without Intl: a slow phone takes 30 ms to learn one time zone from it. Times are
 * what the clock on the wall says, so a change of the clocks moves no opening hour.
 */

/** A moment as the clock on a Dutch wall shows it. */
export interface WallTime {
  readonly date: IsoDate;
  /** `HH:MM`. */
  readonly time: string;
}

const hour = 3_600_000;
const day = 24 * hour;
const codes: readonly Weekday[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

const number = (date: IsoDate): number => Date.parse(`${date}T00:00Z`) / day;
const isoOf = (days: number): IsoDate => new Date(days * day).toISOString().slice(0, 10);

/** The date a number of days later. */
export const addDays = (date: IsoDate, days: number): IsoDate => isoOf(number(date) + days);

/** The weekday of a date. */
export const weekdayOf = (date: IsoDate): Weekday => codes[new Date(number(date) * day).getUTCDay()] as Weekday;

/** The date and time in the Netherlands, by the European rule for summer time (Directive 2000/84/EC). */
export function wallTime(moment: Date): WallTime {
  const year = moment.getUTCFullYear();
  const summer = moment.getTime() >= lastSunday(year, 2) && moment.getTime() < lastSunday(year, 9);
  const text = new Date(moment.getTime() + (summer ? 2 : 1) * hour).toISOString();
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
}

/** 01:00 UTC on the last Sunday of a month with 31 days, when the clocks change. */
function lastSunday(year: number, month: number): number {
  const end = new Date(Date.UTC(year, month, 31, 1));
  return end.getTime() - end.getUTCDay() * day;
}

/** Names of the days on which Dutch offices are closed by custom or law. */
export type DutchHoliday =
  | 'new-year'
  | 'good-friday'
  | 'easter-sunday'
  | 'easter-monday'
  | 'kings-day'
  | 'liberation-day'
  | 'ascension-day'
  | 'whit-sunday'
  | 'whit-monday'
  | 'christmas-day'
  | 'boxing-day';

/** The Dutch public holiday on a date. Liberation Day counts once in five years, as most collective agreements have it. */
export function dutchHoliday(date: IsoDate): DutchHoliday | undefined {
  const year = Number(date.slice(0, 4));
  const fixed: Readonly<Record<string, DutchHoliday>> = {
    '01-01': 'new-year',
    '12-25': 'christmas-day',
    '12-26': 'boxing-day',
    // On a Saturday when the 27th is a Sunday.
    [weekdayOf(`${year}-04-27`) === 'SU' ? '04-26' : '04-27']: 'kings-day',
    ...(year % 5 === 0 && { '05-05': 'liberation-day' }),
  };
  const moving: Readonly<Record<number, DutchHoliday>> = {
    [-2]: 'good-friday',
    0: 'easter-sunday',
    1: 'easter-monday',
    39: 'ascension-day',
    49: 'whit-sunday',
    50: 'whit-monday',
  };
  return fixed[date.slice(5)] ?? moving[number(date) - easter(year)];
}

/** Easter Sunday, in days (the anonymous Gregorian computus, as in Meeus, Astronomical Algorithms). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1) / day;
}

/** Week number by ISO 8601. */
export function isoWeek(date: IsoDate): number {
  const days = number(date);
  // The Thursday of a week decides its year.
  const thursday = days - ((new Date(days * day).getUTCDay() + 6) % 7) + 3;
  const start = Date.UTC(new Date(thursday * day).getUTCFullYear(), 0, 1) / day;
  return Math.floor((thursday - start) / 7) + 1;
}

/** A stretch of a day in minutes from midnight; past 1440 is the next day. */
export type Stretch = readonly [from: number, until: number];

/** Minutes from midnight of a time `HH:MM`. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

function stretch({ from, until }: { readonly from: string; readonly until: string }): Stretch {
  const [start, end] = [minutesOf(from), minutesOf(until)];
  return [start, end > start ? end : end + 1440];
}

/** When something opens on a date. */
export interface DayHours {
  /** In order; a stretch may end the next day. */
  readonly open: readonly Stretch[];
  /** False on a public holiday about which nobody said anything, and where the rules do not say it all: call first. */
  readonly certain: boolean;
}

/** The opening hours on a date. */
export function hoursOn(hours: OpeningHours, date: IsoDate): DayHours {
  const exception = hours.exceptions?.find(({ from, until = from }) => from <= date && date <= until);
  if (exception) return { open: inOrder(exception.hours.map(stretch)), certain: true };
  const open = inOrder(hours.rules.filter((rule) => holdsOn(rule, date)).map(stretch));
  const holiday = dutchHoliday(date) !== undefined;
  if (holiday && hours.holidays === 'closed') return { open: [], certain: true };
  return { open, certain: !(holiday && !hours.holidays && open.length > 0) && !hours.text };
}

const inOrder = (stretches: Stretch[]): Stretch[] => stretches.sort((a, b) => a[0] - b[0]);

function holdsOn(rule: OpeningRule, date: IsoDate): boolean {
  if (!rule.days.includes(weekdayOf(date))) return false;
  if (rule.validFrom && date < rule.validFrom) return false;
  if (rule.validTo && date > rule.validTo) return false;
  if (rule.weeks && rule.weeks !== (isoWeek(date) % 2 ? 'odd' : 'even')) return false;
  if (rule.nth) {
    const inMonth = Math.ceil(Number(date.slice(8)) / 7);
    const last = addDays(date, 7).slice(5, 7) !== date.slice(5, 7);
    if (!rule.nth.includes(inMonth) && !(last && rule.nth.includes(-1))) return false;
  }
  if (!rule.start) return true;
  const weeks = (mondayOf(date) - mondayOf(rule.start)) / 7;
  return date >= rule.start && weeks % (rule.interval ?? 1) === 0;
}

const mondayOf = (date: IsoDate): number => number(date) - ((new Date(number(date) * day).getUTCDay() + 6) % 7);

/** Whether something is open. */
export type OpenState =
  /** Without an end: day and night. */
  | { readonly state: 'open'; readonly until?: WallTime }
  | { readonly state: 'closed'; readonly next?: WallTime }
  /** Nobody said: call first. */
  | { readonly state: 'unknown' };

/** How far ahead the next opening is looked for: a month with a holiday in it. */
const horizon = 40;

/**
 * Whether something is open now. Without rules, and wherever the rules are not certain, the answer is `unknown`: open is
 * never guessed.
 */
export function openState(hours: OpeningHours | undefined, moment: Date): OpenState {
  if (!hours || (hours.rules.length === 0 && !hours.exceptions)) return { state: 'unknown' };
  const { date, time } = wallTime(moment);
  const now = minutesOf(time);
  const yesterday = hoursOn(hours, addDays(date, -1));
  const today = hoursOn(hours, date);
  const late = yesterday.open.find(([, until]) => until - 1440 > now);
  const current = late ? ([late[0] - 1440, late[1] - 1440] as const) : today.open.find(([a, b]) => a <= now && now < b);
  if (current) {
    if (!(late ? yesterday : today).certain) return { state: 'unknown' };
    const end = endOf(hours, date, current[1]);
    return end === undefined ? { state: 'open' } : { state: 'open', until: at(date, end) };
  }
  if (!today.certain) return { state: 'unknown' };
  for (let ahead = 0; ahead < horizon; ahead++) {
    const that = addDays(date, ahead);
    const { open, certain } = hoursOn(hours, that);
    const next = open.find(([from]) => ahead > 0 || from > now);
    if (next) return certain ? { state: 'closed', next: at(that, next[0]) } : { state: 'closed' };
  }
  return { state: 'closed' };
}

/** When it closes, in minutes from midnight of a date: midnight is no end when the next day begins with it. */
function endOf(hours: OpeningHours, date: IsoDate, end: number): number | undefined {
  for (let days = 1; days <= 7; days++) {
    if (end !== days * 1440) return end;
    const { open, certain } = hoursOn(hours, addDays(date, days));
    const next = certain ? open.find(([from]) => from === 0) : undefined;
    if (!next) return end;
    end += next[1];
  }
  return undefined;
}

function at(date: IsoDate, minute: number): WallTime {
  const days = Math.floor(minute / 1440);
  const rest = minute - days * 1440;
  const two = (value: number): string => String(value).padStart(2, '0');
  return { date: days ? addDays(date, days) : date, time: `${two(Math.floor(rest / 60))}:${two(rest % 60)}` };
}
