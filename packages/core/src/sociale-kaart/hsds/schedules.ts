import { weekdayCodes, type Weekday } from '../../locale/format.js';
import type { OpeningHours, OpeningRule } from '../hours-types.js';
import { numberOf, textOf, type HsdsRow } from './tables.js';

/*
 * Opening hours as rows of the table schedules. Times are what the clock on a Dutch wall shows; HSDS can only say an offset,
 * so the offset of winter stands there, and the name of the zone beside it.
 */

/** Adds the name of the time zone to a schedule, because an offset loses summer time. */
export const zoneColumn = 'wijkbrug_timezone';
const zone = 'Europe/Amsterdam';

const oddWeeks = Array.from({ length: 27 }, (_, at) => at * 2 + 1).join(',');
const evenWeeks = Array.from({ length: 26 }, (_, at) => at * 2 + 2).join(',');

/** The rules as rows, without ids. The text in words is a row of its own. */
export function scheduleRows(hours: OpeningHours): HsdsRow[] {
  const rows: HsdsRow[] = hours.rules.map((rule) => {
    const row: Record<string, unknown> = {
      freq: rule.nth ? 'MONTHLY' : 'WEEKLY',
      byday: rule.nth
        ? rule.nth.flatMap((nth) => rule.days.map((day) => `${nth}${day}`)).join(',')
        : rule.days.join(','),
      opens_at: rule.from,
      closes_at: rule.until === '24:00' ? '23:59' : rule.until,
      timezone: 1,
      [zoneColumn]: zone,
    };
    if (rule.weeks) row['byweekno'] = rule.weeks === 'odd' ? oddWeeks : evenWeeks;
    if (rule.interval !== undefined) row['interval'] = rule.interval;
    if (rule.start) row['dtstart'] = rule.start;
    if (rule.validFrom) row['valid_from'] = rule.validFrom;
    if (rule.validTo) row['valid_to'] = rule.validTo;
    if (rule.note) row['notes'] = rule.note;
    return row;
  });
  if (hours.text) rows.push({ description: hours.text });
  return rows;
}

/**
 * Words beside hours that may say when it is not open, in Dutch and English: the hours alone would promise too much. A
 * name of a day is none of them.
 */
export const restricting =
  /\b(?:behalve|niet|geen|except|not|no|tot|until|om de|vakantie\w*|school\w*|afspraak|appointments?|maand(?!ag)\w*|month\w*|we(?:ek|ken|eks?)|zomer\w*|winter\w*|summer|juli|augustus|july|august)\b/i;

/**
 * The rules in rows of the table schedules; what a row says beyond them stays: as the note of its rules, or as text where
 * it may take back what they promise.
 */
export function hoursOfSchedules(rows: readonly HsdsRow[]): OpeningHours | undefined {
  const rules: OpeningRule[] = [];
  const texts: string[] = [];
  const warnings: string[] = [];
  const say = (said: string | undefined, list: string[]): void => {
    if (said && !list.includes(said)) list.push(said);
  };
  for (const row of rows) {
    const read = rulesOf(row);
    const [said, noted] = [textOf(row['description']), textOf(row['notes'])];
    if (!read) {
      say(said ?? noted, texts);
      continue;
    }
    const takesBack = said !== undefined && restricting.test(said);
    if (takesBack) say(said, texts);
    // In rows of our own the text stands by itself.
    if (noted && row[zoneColumn] === undefined && restricting.test(noted)) say(noted, warnings);
    const note = [noted, ...(takesBack || said === noted ? [] : [said])].filter(Boolean).join('; ');
    for (const rule of read.map((each) => ({ ...each, ...(note && { note }) }))) {
      // The words of a row may say a rule that another row has.
      if (!rules.some((other) => JSON.stringify(other) === JSON.stringify(rule))) rules.push(rule);
    }
  }
  // Where there is text, it is not certain as it is.
  const text = (texts.length > 0 ? texts : warnings).join('\n');
  if (rules.length === 0 && !text) return undefined;
  return { rules, ...(text && { text }) };
}

const date = (value: unknown): string | undefined => /^\d{4}-\d{2}-\d{2}/.exec(textOf(value) ?? '')?.[0];

/** The rules of a row, one for each set of days with the same place in the month; undefined when they would say less. */
function rulesOf(row: HsdsRow): OpeningRule[] | undefined {
  const [from, until] = [timeOf(row['opens_at']), timeOf(row['closes_at'])];
  if (from === undefined || until === undefined || from === '24:00') return undefined;
  const days = daysOf(row);
  if (!days) return undefined;
  if (textOf(row['bymonthday']) ?? textOf(row['byyearday']) ?? textOf(row['count'])) return undefined;
  const byWeek = textOf(row['byweekno'])?.replace(/\s/g, '');
  if (byWeek && byWeek !== oddWeeks && byWeek !== evenWeeks) return undefined;
  const repeated = textOf(row['interval']);
  const interval = numberOf(row['interval']);
  const start = date(row['dtstart']);
  if (repeated !== undefined && !(Number.isInteger(interval) && Number(interval) > 0)) return undefined;
  // Which of two weeks, nobody said; and every other month is more than we can show.
  if (interval !== undefined && interval > 1 && (!start || days.some(({ nth }) => nth.length > 0))) return undefined;
  const validTo = date(row['valid_to']) ?? date(row['until']);
  const validFrom = date(row['valid_from']);
  return days.map(({ days, nth }) => ({
    days,
    from,
    until: until === '23:59' ? '24:00' : until,
    ...(byWeek ? { weeks: byWeek === oddWeeks ? 'odd' : 'even' } : {}),
    ...(interval !== undefined ? { interval } : {}),
    ...(start ? { start } : {}),
    ...(nth.length > 0 ? { nth } : {}),
    ...(validFrom ? { validFrom } : {}),
    ...(validTo ? { validTo } : {}),
  }));
}

/** `MO,TU` each week, or `1MO,3MO,2TU` each month, by which of the month they are; undefined when it says anything else. */
function daysOf(row: HsdsRow): { days: Weekday[]; nth: readonly number[] }[] | undefined {
  const byDay = new Map<Weekday, number[]>();
  const parts = (textOf(row['byday']) ?? '').toUpperCase().split(/[,\s]+/).filter(Boolean); // prettier-ignore
  let numbered = 0;
  for (const part of parts) {
    const [, number, code] = /^(\+?[1-5]|-1)?([A-Z]{2})$/.exec(part) ?? [];
    const day = weekdayCodes.find((known) => known === code);
    if (!day) return undefined;
    const nth = byDay.get(day) ?? [];
    byDay.set(day, nth);
    if (!number) continue;
    numbered++;
    if (!nth.includes(Number(number))) nth.push(Number(number));
  }
  // “Every month on Monday” without which Monday, and each second Monday “of the week”, say nothing plain.
  const every = textOf(row['freq'])?.toUpperCase() ?? (numbered > 0 ? 'MONTHLY' : 'WEEKLY');
  if (parts.length === 0 || numbered !== (every === 'MONTHLY' ? parts.length : 0)) return undefined;
  if (every !== 'MONTHLY' && every !== 'WEEKLY') return undefined;
  const groups = new Map<string, { days: Weekday[]; nth: readonly number[] }>();
  for (const [day, nth] of byDay) {
    const group = groups.get(nth.join());
    if (group) group.days.push(day);
    else groups.set(nth.join(), { days: [day], nth });
  }
  return [...groups.values()];
}

/** `9:00`, `09:00:00` and `09:00+01:00` as `09:00`: the clock on the wall. */
function timeOf(value: unknown): string | undefined {
  const [, hours, minutes] =
    /^(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/.exec(textOf(value) ?? '') ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const [hour, minute] = [Number(hours), Number(minutes)];
  if (minute > 59 || hour * 60 + minute > 1440) return undefined;
  return `${hours.padStart(2, '0')}:${minutes}`;
}
