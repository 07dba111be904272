import { addDays, dayNumber, dutchHoliday, weekdayOf } from '../locale/calendar.js';
import { wallTime, type IsoDate, type WallTime } from '../locale/format.js';
import type { HoursException, OpeningHours, OpeningRule } from './hours-types.js';

export { addDays, dutchHoliday, weekdayOf, type DutchHoliday } from '../locale/calendar.js';
export { wallTime, type WallTime } from '../locale/format.js';

/*
 * What is open when, in Dutch local time. Times are what the clock on the wall says, so a change of the clocks moves no
 * opening hour.
 */

/** Days since the Monday of its week. */
const fromMonday = (date: IsoDate): number => (new Date(date).getUTCDay() + 6) % 7;

/** Week number by ISO 8601. */
export function isoWeek(date: IsoDate): number {
  // The Thursday of a week decides its year.
  const thursday = addDays(date, 3 - fromMonday(date));
  return Math.floor((dayNumber(thursday) - dayNumber(`${thursday.slice(0, 4)}-01-01`)) / 7) + 1;
}

/** A stretch of a day in minutes from midnight; past 1440 is the next day. */
export type Stretch = readonly [from: number, until: number];

/** Minutes from midnight of a time `HH:MM`. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

function stretch({ from, until }: HoursException['hours'][number]): Stretch {
  const [start, end] = [minutesOf(from), minutesOf(until)];
  return [start, end > start ? end : end + 1440];
}

/** When something opens on a date. */
export interface DayHours {
  /** In order; a stretch may end the next day. */
  readonly open: readonly Stretch[];
  /** False without rules, on a public holiday about which nobody said anything, and where the rules do not say it all. */
  readonly certain: boolean;
}

/** The opening hours on a date. Where they touch or overlap they are one stretch. */
export function hoursOn(hours: OpeningHours, date: IsoDate): DayHours {
  const exception = hours.exceptions?.find(({ from, until = from }) => from <= date && date <= until);
  if (exception) return { open: merged(exception.hours), certain: true };
  const holding = hours.rules.filter((rule) => holdsOn(rule, date));
  const holiday = dutchHoliday(date) !== undefined;
  if (holiday && hours.holidays === 'closed') return { open: [], certain: true };
  const certain =
    hours.rules.length > 0 &&
    !hours.text &&
    !(holiday && !hours.holidays && holding.length > 0) &&
    // Which of those weeks, nobody said.
    !holding.some(({ interval = 1, start }) => interval > 1 && !start);
  return { open: merged(holding), certain };
}

function merged(times: HoursException['hours']): readonly Stretch[] {
  const open: [number, number][] = [];
  for (const [from, until] of times.map(stretch).sort((a, b) => a[0] - b[0])) {
    const last = open.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], until);
    else open.push([from, until]);
  }
  return open;
}

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

const mondayOf = (date: IsoDate): number => dayNumber(date) - fromMonday(date);

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
  if (!hours) return { state: 'unknown' };
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
    // What comes behind a day that nobody knows is not the next time.
    if (!certain) break;
    if (next) return { state: 'closed', next: at(that, next[0]) };
  }
  return { state: 'closed' };
}

/** When it closes, in minutes from midnight of a date: not while another stretch takes over. Undefined: not this week. */
function endOf(hours: OpeningHours, date: IsoDate, end: number): number | undefined {
  for (let days = 0; days < 8; days++) {
    const midnight = days * 1440;
    if (end < midnight) return end;
    const { open, certain } = hoursOn(hours, addDays(date, days));
    if (!certain) return end;
    for (const [from, until] of open) if (midnight + from <= end) end = Math.max(end, midnight + until);
  }
  return end < 8 * 1440 ? end : undefined;
}

function at(date: IsoDate, minute: number): WallTime {
  const days = Math.floor(minute / 1440);
  const rest = minute - days * 1440;
  const two = (value: number): string => String(value).padStart(2, '0');
  return { date: days ? addDays(date, days) : date, time: `${two(Math.floor(rest / 60))}:${two(rest % 60)}` };
}
