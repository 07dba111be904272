import type { IsoDate, Weekday } from '@wijkbrug/core/locale.js';
import type { HoursException, OpeningHours, OpeningRule } from '@wijkbrug/core/sociale-kaart.js';
import { hoursOfSchedules, scheduleRows, type HsdsRow } from '@wijkbrug/core/sociale-kaart/hsds.js';
import { readHours, writeHours } from '../cells/hours.js';
import { cleanText, without } from '../cells/text.js';
import { readDate } from '../cells/simple.js';
import type { FindingCode } from '../finding.js';

type Row = Record<string, unknown>;
type Say = (code: FindingCode, value: string, result?: string) => void;
const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? cleanText(String(value)) : '';

/**
 * The rows of one owner in the notation of HSDS 3: weekdays as words, hours as text and times as people type them become
 * rules; what cannot be read stays as text.
 *
 * @param dutch whether times in universal time stand for Dutch ones
 */
export function readSchedules(rows: readonly HsdsRow[], dutch: boolean, say: Say): HsdsRow[] {
  return merge(rows.flatMap((row) => readRow(row, dutch, say)));
}

function readRow(row: HsdsRow, dutch: boolean, say: Say): HsdsRow[] {
  const [opens, closes, weekday] = [text(row['opens_at']), text(row['closes_at']), text(row['weekday'])];
  const said = text(row['description']) || text(row['notes']);
  if (weekday) return readWeekday(row, weekday, opens, closes, say);
  if (!opens && !closes) {
    // A day without times is a day on which it is closed.
    if (row['byday'] && !said) return [];
    if (!said) return [];
    return fromWords(row, said, say);
  }
  const times = timesOf(opens, closes);
  if (times) {
    const { rules = [] } = readHours(said).hours ?? {};
    let read: Row = { ...row, opens_at: times[0], closes_at: times[1] };
    if (dutch && isUniversal(row, opens) && !rules.some((rule) => rule.from === times[0])) {
      say('hours-utc', `${opens}-${closes}`, `${later(times[0])}-${later(times[1])}`);
      read = { ...read, ...anHourLater(row, times) };
    }
    const { rules: own = [], text: beyond } = hoursOfSchedules([read]) ?? {};
    if (own.length > 0) {
      // Words that say the same hours once more say nothing beside them.
      const same = rules.length > 0 && own.every((rule) => rules.some((other) => sameHours(rule, other)));
      if (same && readHours(said).complete) return [without(read, 'description')];
      if (beyond) say('hours-partly', beyond);
      return [read];
    }
  }
  // A repetition that we cannot show stays as words.
  const words = said || [row['freq'], row['interval'], row['byday'], `${opens}-${closes}`].map(text).filter(Boolean).join(' '); // prettier-ignore
  say('hours-partly', words);
  return [{ id: row['id'], description: words }];
}

const sameHours = (a: OpeningRule, b: OpeningRule): boolean =>
  a.from === b.from && a.until === b.until && a.days.every((day) => b.days.includes(day)) && !b.nth === !a.nth;

/** When the hours of a row hold, and for whom: words with hours say nothing about it. */
const limits = ['freq', 'interval', 'dtstart', 'until', 'count', 'byweekno', 'bymonthday', 'byyearday', 'valid_from', 'valid_to', 'notes'] as const; // prettier-ignore

/** Rows with the hours that were read from words, within the limits of the row; undefined when those do not go together. */
function withinLimits(row: HsdsRow, hours: OpeningHours, said: string): HsdsRow[] | undefined {
  const kept = Object.fromEntries(
    limits.filter((name) => text(row[name]) && text(row[name]) !== said).map((name) => [name, row[name]]),
  );
  const rows = scheduleRows(hours).map((read) => ({ ...read, ...kept }));
  const fit = rows.every((read) => 'description' in read || hoursOfSchedules([read])?.rules.length);
  return fit ? rows.map((read, index) => ({ ...read, id: index === 0 ? row['id'] : `${text(row['id'])}-${index + 1}` })) : undefined; // prettier-ignore
}

function readWeekday(row: HsdsRow, weekday: string, opens: string, closes: string, say: Say): HsdsRow[] {
  if (!opens && !closes) return [];
  const day = /^[1-7]$/.test(weekday) ? numbered[Number(weekday) - 1] : weekday;
  const words = `${weekday} ${opens}-${closes}`;
  const { hours, complete, guessed } = readHours(`${day} ${opens}-${closes}`);
  if (hours && guessed) say('hours-guessed', words, writeHours(hours));
  const rows = hours && complete && hours.rules.length > 0 ? withinLimits(row, hours, '') : undefined;
  if (rows) return rows;
  say('hours-unreadable', words);
  return [{ id: row['id'], description: words }];
}

const numbered = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const satisfies readonly Weekday[];

function fromWords(row: HsdsRow, said: string, say: Say): HsdsRow[] {
  const { hours, complete, guessed } = readHours(said);
  if (hours && guessed) say('hours-guessed', said, writeHours(hours));
  // Rules read from half of a text say less than the text: it stays beside them.
  const rows = withinLimits(row, hours ?? { rules: [], ...(complete ? {} : { text: said }) }, said);
  if (!complete || !rows) say(rows && hours && hours.rules.length > 0 ? 'hours-partly' : 'hours-unreadable', said);
  return rows ?? [{ id: row['id'], description: said }];
}

function timesOf(opens: string, closes: string): readonly [string, string] | undefined {
  const plain = (time: string): string =>
    time.replace(/(?:Z|[+-]\d{2}:?\d{2})$/i, '').replace(/^(\d{1,2}:\d{2}):\d{2}(?:\.\d+)?/, '$1');
  const rule = readHours(`ma ${plain(opens)}-${plain(closes)}`).hours?.rules[0];
  return rule && [rule.from, rule.until];
}

const isUniversal = (row: HsdsRow, opens: string): boolean => /Z$/i.test(opens) || text(row['timezone']) === '0';

function later(time: string): string {
  if (time === '24:00') return '01:00';
  const hour = (Number(time.slice(0, 2)) + 1) % 24;
  return `${String(hour).padStart(2, '0')}${time.slice(2)}`;
}

/** Times in universal time as the clock on a Dutch wall shows them: half past eleven on Monday is Tuesday. */
function anHourLater(row: HsdsRow, [opens, closes]: readonly [string, string]): Row {
  const times = { opens_at: later(opens), closes_at: later(closes) };
  if (opens < '23:00') return times;
  const days = text(row['byday']).toUpperCase().split(/[,\s]+/).map((day) => numbered.findIndex((code) => code === day)); // prettier-ignore
  // “The first Monday” has no next day with a name: it stays as words.
  const byday = days.includes(-1) ? [] : numbered.filter((_, at) => days.includes((at + 6) % 7));
  return { ...times, byday: byday.join(',') };
}

/** Days with the same hours become one rule. */
function merge(rows: readonly HsdsRow[]): HsdsRow[] {
  const merged = new Map<string, Row>();
  for (const row of rows) {
    const { byday } = row;
    const rest = without(row, 'id', 'byday');
    const simple = typeof byday === 'string' && /^[A-Z]{2}(?:,[A-Z]{2})*$/.test(byday);
    const key = simple ? JSON.stringify(Object.entries(rest).sort()) : JSON.stringify(row);
    const before = merged.get(key);
    if (before && simple) {
      const days = new Set([...String(before['byday']).split(','), ...byday.split(',')]);
      before['byday'] = numbered.filter((day) => days.has(day)).join(',');
    } else merged.set(key, { ...row });
  }
  return [...merged.values()];
}

/** Rows of the table holiday_schedules (HSDS 1.x) as exceptions; the year 1 stands for every year: this one and the next. */
export function readExceptions(rows: readonly HsdsRow[], today: IsoDate, say: Say): HoursException[] {
  const year = Number(today.slice(0, 4));
  return rows.flatMap((row): HoursException[] => {
    const [first, last] = [text(row['start_date']), text(row['end_date'])];
    const closed = /^(?:true|1|yes|t|ja)$/i.test(text(row['closed']));
    const times = timesOf(text(row['opens_at']), text(row['closes_at']));
    const [from, until] = [americanDate(first), americanDate(last) ?? americanDate(first)];
    if (!from || !until || (!closed && !times)) {
      say('hours-partly', [first, last, text(row['opens_at']), text(row['closes_at'])].filter(Boolean).join(' '));
      return [];
    }
    const hours = closed || !times ? [] : [{ from: times[0], until: times[1] }];
    const years = from.startsWith('0001') ? [year, year + 1] : undefined;
    if (!years) return [{ from, ...(until > from ? { until } : {}), hours }];
    return years.map((each) => {
      const [start, end] = [`${each}${from.slice(4)}`, `${each}${until.slice(4)}`];
      return { from: start, ...(end > start ? { until: end } : {}), hours };
    });
  });
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date as these files have it: `December 24, 2015`, `12/24/15`, `2015-12-24`. */
function americanDate(value: string): IsoDate | undefined {
  const two = (number: string | number): string => String(number).padStart(2, '0');
  const [, word, day, year] = /^([A-Za-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})$/.exec(value) ?? [];
  const month = monthNames.indexOf((word ?? '').toLowerCase()) + 1;
  if (month > 0) return `${year}-${two(month)}-${two(day ?? '')}`;
  const [, first, second, short] = /^(\d{1,2})\/(\d{1,2})\/(\d{2,4})$/.exec(value) ?? [];
  if (first && second && short && Number(first) <= 12) {
    return `${short.length === 2 ? `20${short}` : short}-${two(first)}-${two(second)}`;
  }
  return readDate(value);
}
