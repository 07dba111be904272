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

/** The rules in rows of the table schedules; what a row says beyond them stays as text. */
export function hoursOfSchedules(rows: readonly HsdsRow[]): OpeningHours | undefined {
  const rules: OpeningRule[] = [];
  const texts: string[] = [];
  for (const row of rows) {
    const rule = ruleOf(row);
    // The words of a row may say a rule that another row has.
    if (rule && rules.some((other) => JSON.stringify(other) === JSON.stringify(rule))) continue;
    if (rule) rules.push(rule);
    else {
      const said = textOf(row['description']) ?? textOf(row['notes']);
      if (said && !texts.includes(said)) texts.push(said);
    }
  }
  if (rules.length === 0 && texts.length === 0) return undefined;
  return { rules, ...(texts.length > 0 ? { text: texts.join('\n') } : {}) };
}

const date = (value: unknown): string | undefined => /^\d{4}-\d{2}-\d{2}/.exec(textOf(value) ?? '')?.[0];

function ruleOf(row: HsdsRow): OpeningRule | undefined {
  const [from, until] = [timeOf(row['opens_at']), timeOf(row['closes_at'])];
  if (from === undefined || until === undefined || from === '24:00') return undefined;
  const days: Weekday[] = [];
  const nth: number[] = [];
  for (const part of (textOf(row['byday']) ?? '').split(/[,\s]+/).filter(Boolean)) {
    const [, number, code] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(part.toUpperCase()) ?? [];
    if (!code || !(weekdayCodes as readonly string[]).includes(code)) return undefined;
    if (!days.includes(code as Weekday)) days.push(code as Weekday);
    if (number && !nth.includes(Number(number))) nth.push(Number(number));
  }
  if (days.length === 0) return undefined;
  const monthly = textOf(row['freq'])?.toUpperCase() === 'MONTHLY';
  // “Every month on Monday” without which Monday, a day of the month or a number of times says more than we can show.
  if (monthly && nth.length === 0) return undefined;
  if (textOf(row['bymonthday']) ?? textOf(row['byyearday']) ?? textOf(row['count'])) return undefined;
  const byWeek = textOf(row['byweekno'])?.replace(/\s/g, '');
  if (byWeek && byWeek !== oddWeeks && byWeek !== evenWeeks) return undefined;
  const interval = numberOf(row['interval']);
  const start = date(row['dtstart']);
  // Which of two weeks, nobody said.
  if (interval !== undefined && interval > 1 && !start) return undefined;
  const validTo = date(row['valid_to']) ?? date(row['until']);
  const validFrom = date(row['valid_from']);
  const note = textOf(row['notes']);
  return {
    days,
    from,
    until: until === '23:59' ? '24:00' : until,
    ...(byWeek ? { weeks: byWeek === oddWeeks ? 'odd' : 'even' } : {}),
    ...(interval !== undefined ? { interval } : {}),
    ...(start ? { start } : {}),
    ...(nth.length > 0 ? { nth } : {}),
    ...(validFrom ? { validFrom } : {}),
    ...(validTo ? { validTo } : {}),
    ...(note ? { note } : {}),
  };
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
