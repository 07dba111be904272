import type { OpeningHours, OpeningRule } from '@wijkbrug/core/sociale-kaart.js';
import { weekdayCodes, type Weekday } from '@wijkbrug/core/locale.js';
import { cleanText } from './text.js';

/** What was read from a text with opening hours. */
export interface ReadHours {
  /** Absent when no rule was found. With `text` when not every word was understood. */
  readonly hours?: OpeningHours;
  /** True when the rules say everything that the text says. */
  readonly complete: boolean;
}

const dayWords: readonly (readonly [Weekday, string])[] = [
  ['MO', "(?:'s )?(?:maandag(?:en|s)?|monday'?s?|mon|ma|mo)"],
  ['TU', "(?:'s )?(?:dinsdag(?:en|s)?|tuesday'?s?|tues?|di|tu)"],
  ['WE', "(?:'s )?(?:woensdag(?:en|s)?|wednesday'?s?|weds?|woe?|we)"],
  ['TH', "(?:'s )?(?:donderdag(?:en|s)?|thursday'?s?|thu(?:rs?)?|don?|th)"],
  ['FR', "(?:'s )?(?:vrijdag(?:en|s)?|friday'?s?|fri|vr(?:ij?)?|fr)"],
  ['SA', "(?:'s )?(?:zaterdag(?:en|s)?|saturday'?s?|sat|zat?|sa)"],
  ['SU', "(?:'s )?(?:zondag(?:en|s)?|sunday'?s?|sun|zon?|su)"],
];
const week = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const satisfies readonly Weekday[];
const anyDay = dayWords.map(([, words]) => words).join('|');
const upTo = String.raw`\s*(?:-|t\/m|tm|t\.e\.m\.?|tot en met|tot|through|thru|to|until)\s*`;
const wordEnd = String.raw`(?![\p{L}\d])`;
const clock = String.raw`(?:(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?(?::\d{2})?\s*(a\.?m\.?(?!\p{L})|p\.?m\.?(?!\p{L}))?|(12 noon|noon|midnight|middernacht))\s*(?:uur|u|h)?\.?`;

const sticky = (source: string): RegExp => new RegExp(source, 'uy');
const first = sticky(
  String.raw`((?:(?:[1-5](?:e|ste|de|st|nd|rd|th)|eerste|tweede|derde|vierde|vijfde|laatste|first|second|third|fourth|fifth|last)(?:\s*(?:,|en|and|&)\s*)?)+)\s*(${anyDay})${wordEnd}(?:\s*(?:van|in|of)\s*(?:de|elke|the|every|each)\s*(?:maand|month))?`,
);
const patterns = {
  dates: sticky(String.raw`geldig(?:\s*vanaf\s*(\d{4}-\d{2}-\d{2}))?(?:\s*t\/m\s*(\d{4}-\d{2}-\d{2}))?`),
  nth: first,
  dayRange: sticky(`(${anyDay})\\.?${upTo}(${anyDay})\\.?${wordEnd}`),
  day: sticky(`(${anyDay})\\.?${wordEnd}`),
  round: sticky(
    String.raw`(?:24\s*\/\s*7|24\s*(?:uur|u|hours?|hrs?)(?:\s*per\s*dag|\s*a\s*day)?(?:,?\s*7\s*(?:dagen|days)(?:\s*(?:per|a)\s*week)?)?|dag en nacht|altijd open|always open)${wordEnd}`,
  ),
  every: sticky(
    String.raw`(?:dagelijks|(?:elke|iedere|alle) dag(?:en)?|daily|every ?day|7 dagen per week|7 days a week)${wordEnd}`,
  ),
  working: sticky(String.raw`(?:(?:op )?werkdagen|doordeweeks|door de week|week ?days)${wordEnd}`),
  weekend: sticky(String.raw`(?:(?:in )?(?:het |the )?weekend(?:en|s)?)${wordEnd}`),
  weeks: sticky(String.raw`(?:in )?(?:de )?(oneven|even|odd) (?:weken|week|weeks)${wordEnd}`),
  fortnight: sticky(
    String.raw`(?:om de (?:(\d{1,2}) weken|week|twee weken)|(?:één|een|1)? ?(?:keer|x) per (?:2|twee) weken|tweewekelijks|2-wekelijks|every (?:other|two|2) weeks?|bi-?weekly|fortnightly)(?:\s*vanaf\s*(\d{4}-\d{2}-\d{2}))?${wordEnd}`,
  ),
  holidays: sticky(
    String.raw`(?:(?:op |on )?(?:(?:public|bank) )?(?:feestdagen|holidays)(?: ook)?\s*(?:zijn (?:wij|we) )?(gesloten|closed|dicht|open|geopend)|(gesloten|closed|dicht|open|geopend) (?:op|on|tijdens) (?:(?:public|bank) )?(?:feestdagen|holidays))${wordEnd}`,
  ),
  time: sticky(
    `(?:van |from |tussen )?${clock}\\s*(?:-|tot(?: en met)?|to|until|till|en(?= \\d))\\s*${clock}${wordEnd}`,
  ),
  closed: sticky(`(?:gesloten|closed|dicht)${wordEnd}`),
  note: sticky(String.raw`[([]([^()[\]]{2,120})[)\]]`),
  filler: sticky(
    String.raw`(?:openingstijden|openingsuren|opening hours|hours|geopend|open|uur|u|en|and|van|from|is|zijn|wij|we|op|on|the|de|elke|iedere|every|each)${wordEnd}|[\s,;:.|/&+*•-]+`,
  ),
  word: sticky(String.raw`[\p{L}\d'’]+|[^\s]`),
};

const nextDay = new RegExp(`^\\s*(?:op )?(?:${anyDay})(?![\\p{L}\\d])`, 'u');

interface Group {
  days: Set<Weekday>;
  times: (readonly [from: string, until: string])[];
  nth: number[];
  timesFirst: boolean;
  closed: boolean;
  doubtful: boolean;
  extra: {
    weeks?: 'odd' | 'even';
    interval?: number;
    start?: string;
    validFrom?: string;
    validTo?: string;
    note?: string;
  };
}

const newGroup = (): Group => ({
  days: new Set(),
  times: [],
  nth: [],
  timesFirst: false,
  closed: false,
  doubtful: false,
  extra: {},
});

/** Longer texts are read as words only: nobody writes hours in so many. */
const longest = 2000;

/**
 * Reads opening hours as people write them, in Dutch or English. What is not understood is never guessed: it stays as text.
 *
 * @param day the day of a column that has hours of one day; without it, hours without a day say nothing
 */
export function readHours(value: string, day?: Weekday): ReadHours {
  const original = cleanText(value);
  if (original.length > longest) return { hours: { rules: [], text: original }, complete: false };
  const text = original
    .toLowerCase()
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[’‘`´]/g, "'");
  const rules: OpeningRule[] = [];
  let holidays: OpeningHours['holidays'];
  let complete = true;
  let group = newGroup();
  let at = 0;

  const match = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found || found[0] === '') return undefined;
    at = pattern.lastIndex;
    return found;
  };
  const flush = (): void => {
    const days = day && group.days.size === 0 ? [day] : week.filter((other) => group.days.has(other));
    if (group.closed) closeDays(rules, days);
    else if (group.doubtful || days.length === 0) complete &&= group.times.length === 0 && !group.doubtful;
    else if (group.times.length === 0) complete = false;
    else {
      const nth = group.nth.length > 0 ? { nth: group.nth } : {};
      for (const [from, until] of group.times) rules.push({ days, from, until, ...nth, ...group.extra });
    }
    group = newGroup();
  };
  const addDays = (days: readonly Weekday[]): void => {
    const done = group.times.length > 0 || group.closed;
    if (done && !(group.timesFirst && group.days.size === 0)) flush();
    for (const other of days) group.days.add(other);
  };

  /** “di 19-21, even weken wo 9-12”: what stands before a day, behind a separator, is about that day. */
  const startsNext = (found: RegExpExecArray): boolean => {
    const before = text.slice(0, found.index).trimEnd().at(-1) ?? '';
    const after = text.slice(found.index + found[0].length);
    return group.times.length > 0 && /[,;.\n]/.test(before) && nextDay.test(after);
  };

  while (at < text.length) {
    let found: RegExpExecArray | undefined;
    if ((found = match(patterns.dates))) {
      if (found[1]) group.extra.validFrom = found[1];
      if (found[2]) group.extra.validTo = found[2];
    } else if ((found = match(patterns.holidays))) {
      holidays = /open/.test(found[1] ?? found[2] ?? '') ? 'open' : 'closed';
    } else if ((found = match(patterns.nth))) {
      addDays([dayOf(found[2] ?? '')]);
      group.nth = ordinals(found[1] ?? '');
    } else if ((found = match(patterns.dayRange))) {
      addDays(between(dayOf(found[1] ?? ''), dayOf(found[2] ?? '')));
    } else if (match(patterns.every)) addDays(week);
    else if (match(patterns.working)) addDays(week.slice(0, 5));
    else if (match(patterns.weekend)) addDays(['SA', 'SU']);
    else if ((found = match(patterns.weeks))) {
      if (startsNext(found)) flush();
      group.extra.weeks = found[1] === 'even' ? 'even' : 'odd';
    } else if ((found = match(patterns.fortnight))) {
      if (startsNext(found)) flush();
      if (found[2]) Object.assign(group.extra, { interval: Number(found[1] ?? 2), start: found[2] });
      else group.doubtful = true; // Which of the two weeks, nobody said.
    } else if ((found = match(patterns.day))) addDays([dayOf(found[1] ?? '')]);
    else if (match(patterns.round)) {
      if (group.days.size === 0 && !day) for (const other of week) group.days.add(other);
      group.times.push(['00:00', '24:00']);
    } else if ((found = match(patterns.time))) {
      const range = timeRange(found);
      if (range && group.timesFirst && group.days.size > 0) flush();
      if (!range) complete = false;
      else {
        if (group.times.length === 0) group.timesFirst = group.days.size === 0;
        group.times.push(range);
      }
    } else if (match(patterns.closed)) {
      if (group.times.length > 0) flush();
      group.closed = true;
    } else if ((found = match(patterns.note))) {
      const [start, end] = [at - found[0].length + 1, at - 1];
      const words = original.length === text.length ? original.slice(start, end) : (found[1] ?? '');
      const weeks = /^(?:in )?(?:de )?(even|oneven) weken$/.exec(found[1] ?? '');
      if (weeks) group.extra.weeks = weeks[1] === 'even' ? 'even' : 'odd';
      else if (group.times.length > 0) group.extra.note = words.trim();
      else complete = false;
    } else if (!match(patterns.filler)) {
      match(patterns.word);
      complete = false;
    }
  }
  flush();
  if (rules.length === 0 && !holidays && complete) return { complete: /gesloten|closed|dicht/.test(text) };
  const hours: OpeningHours = {
    rules,
    ...(holidays ? { holidays } : {}),
    ...(complete ? {} : { text: original }),
  };
  return { hours, complete };
}

const dayPatterns = dayWords.map(([code, words]) => [code, new RegExp(`^(?:${words})$`)] as const);
const dayOf = (word: string): Weekday => dayPatterns.find(([, pattern]) => pattern.test(word))?.[0] ?? 'MO';

function between(from: Weekday, until: Weekday): Weekday[] {
  const [a, b] = [week.indexOf(from), week.indexOf(until)];
  return a <= b ? week.slice(a, b + 1) : [...week.slice(a), ...week.slice(0, b + 1)];
}

const ordinalWords: Readonly<Record<string, number>> = {
  eerste: 1,
  first: 1,
  tweede: 2,
  second: 2,
  derde: 3,
  third: 3,
  vierde: 4,
  fourth: 4,
  vijfde: 5,
  fifth: 5,
  laatste: -1,
  last: -1,
};

const ordinals = (text: string): number[] =>
  [...text.matchAll(/([1-5])(?:e|ste|de|st|nd|rd|th)|([a-z]{4,})/g)].flatMap(([, digit, word]) => {
    const number = digit ? Number(digit) : ordinalWords[word ?? ''];
    return number === undefined ? [] : [number];
  });

function timeRange(found: RegExpExecArray): readonly [string, string] | undefined {
  const [, hour1, minute1, half1, name1, hour2, minute2, half2, name2] = found;
  const untilHour = Number(hour2);
  // “1-4pm” is in the afternoon, “9-5pm” starts in the morning.
  const inherited = half1 ?? (half2 && Number(hour1) < (untilHour % 12 || 12) && Number(hour1) !== 12 ? half2 : half1);
  const from = timeOf(hour1, minute1, half2 && !half1 && !inherited ? 'am' : inherited, name1);
  const until = timeOf(hour2, minute2, half2, name2);
  if (from === undefined || until === undefined) return undefined;
  const plain = (hour?: string, minute?: string, half?: string): boolean => !minute && !half && !/^0/.test(hour ?? '');
  // “2-4” may be in the afternoon.
  if (plain(hour1, minute1, half1) && !half2 && from < 7 * 60 && !minute2 && from > 0 && until <= 12 * 60)
    return undefined;
  const end = until === 0 || until === 23 * 60 + 59 ? 24 * 60 : until;
  return from >= 24 * 60 ? undefined : [write(from), write(end)];
}

function timeOf(hour?: string, minute?: string, half?: string, name?: string): number | undefined {
  if (name) return /noon/.test(name) ? 12 * 60 : 0;
  let hours = Number(hour);
  const minutes = Number(minute ?? 0);
  if (half) {
    if (hours > 12) return undefined;
    hours = (hours % 12) + (half.startsWith('p') ? 12 : 0);
  }
  return hours > 24 || minutes > 59 || (hours === 24 && minutes > 0) ? undefined : hours * 60 + minutes;
}

const write = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** “Dagelijks 9-17, zondag gesloten”: takes the closed days out of the rules before it. */
function closeDays(rules: OpeningRule[], days: readonly Weekday[]): void {
  for (const [index, rule] of rules.entries())
    rules[index] = { ...rule, days: rule.days.filter((d) => !days.includes(d)) };
  for (let index = rules.length - 1; index >= 0; index--) if (rules[index]?.days.length === 0) rules.splice(index, 1);
}

const dutchDay: Readonly<Record<Weekday, string>> = {
  MO: 'ma',
  TU: 'di',
  WE: 'wo',
  TH: 'do',
  FR: 'vr',
  SA: 'za',
  SU: 'zo',
};

/** Opening hours as text in the notation that {@link readHours} reads back to the same rules. */
export function writeHours(hours: OpeningHours): string {
  const parts = hours.rules.map((rule) => {
    const days = daysText(rule);
    const weeks = rule.weeks ? `${rule.weeks === 'even' ? 'even' : 'oneven'} weken` : '';
    const every = rule.interval && rule.start ? `om de ${rule.interval} weken vanaf ${rule.start}` : '';
    const valid =
      rule.validFrom || rule.validTo
        ? ['geldig', rule.validFrom && `vanaf ${rule.validFrom}`, rule.validTo && `t/m ${rule.validTo}`]
            .filter(Boolean)
            .join(' ')
        : '';
    const note = rule.note ? `(${rule.note})` : '';
    return [days, weeks, every, valid, `${rule.from}-${rule.until}`, note].filter(Boolean).join(' ');
  });
  if (hours.holidays) parts.push(hours.holidays === 'open' ? 'feestdagen open' : 'feestdagen gesloten');
  return parts.join('; ');
}

function daysText({ days, nth }: OpeningRule): string {
  const order = weekdayCodes.filter((code) => days.includes(code));
  if (nth) {
    const which = nth.map((number) => (number === -1 ? 'laatste' : `${number}e`)).join(' en ');
    return order.map((code) => `${which} ${dutchDay[code]} van de maand`).join(' en ');
  }
  const inWeek = week.filter((code) => days.includes(code));
  const [from, until] = [inWeek[0], inWeek.at(-1)];
  if (from && until && inWeek.length > 2 && between(from, until).length === inWeek.length) {
    return `${dutchDay[from]} t/m ${dutchDay[until]}`;
  }
  return inWeek.map((code) => dutchDay[code]).join(', ');
}
