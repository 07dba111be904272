import { weekdayCodes, type IsoDate, type Weekday } from './format.js';

/* The calendar: days, weekdays and Dutch public holidays. Without Intl: a slow phone takes 30 ms to learn one time zone. */

const day = 86_400_000;

/** Days since 1 January 1970. */
export const dayNumber = (date: IsoDate): number => Date.parse(`${date}T00:00Z`) / day;

/** The date a number of days later. */
export const addDays = (date: IsoDate, days: number): IsoDate =>
  new Date((dayNumber(date) + days) * day).toISOString().slice(0, 10);

/** The weekday of a date. */
export const weekdayOf = (date: IsoDate): Weekday => weekdayCodes[new Date(date).getUTCDay()] as Weekday;

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

/**
 * The Dutch public holiday on a date.
 *
 * @param liberationDay whether 5 May counts once in five years, as most collective agreements have it, or each year: many
 *   offices are closed then, so who promises a date counts it as closed
 */
export function dutchHoliday(
  date: IsoDate,
  liberationDay: 'each-fifth-year' | 'each-year' = 'each-fifth-year',
): DutchHoliday | undefined {
  const year = Number(date.slice(0, 4));
  const fixed: Readonly<Record<string, DutchHoliday>> = {
    '01-01': 'new-year',
    '12-25': 'christmas-day',
    '12-26': 'boxing-day',
    // On a Saturday when the 27th is a Sunday.
    [weekdayOf(`${year}-04-27`) === 'SU' ? '04-26' : '04-27']: 'kings-day',
    ...((liberationDay === 'each-year' || year % 5 === 0) && { '05-05': 'liberation-day' }),
  };
  const moving: Readonly<Record<number, DutchHoliday>> = {
    [-2]: 'good-friday',
    0: 'easter-sunday',
    1: 'easter-monday',
    39: 'ascension-day',
    49: 'whit-sunday',
    50: 'whit-monday',
  };
  return fixed[date.slice(5)] ?? moving[dayNumber(date) - easter(year)];
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
