import type { OpeningHours, OpeningRule } from '@wijkbrug/core/sociale-kaart.js';
import { restricting } from '@wijkbrug/core/sociale-kaart/hsds.js';
import type { Weekday } from '@wijkbrug/core/locale.js';
import { timeRange } from './hours-times.js';
import {
  apart,
  between,
  closedDays,
  dayOf,
  limits,
  nextDay,
  ordinals,
  patterns,
  rangeGoesOn,
  slashGoesOn,
  startsIn,
  week,
} from './hours-words.js';
import { cleanText, without } from './text.js';

export { writeHours } from './write-hours.js';

/** What was read from a text with opening hours. */
export interface ReadHours {
  /** Absent when no rule was found. With `text` when not every word was understood. */
  readonly hours?: OpeningHours;
  /** True when the rules say everything that the text says. */
  readonly complete: boolean;
  /** True when “9:00-5:00” was taken for nine to five in the afternoon: somebody should look. */
  readonly guessed?: true;
  /** True when a time stands there without its end. */
  readonly noEnd?: true;
}

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
  return new HoursReader(original, day).read();
}

/** What else a rule says. */
type Extra = { -readonly [K in 'weeks' | 'interval' | 'start' | 'validFrom' | 'validTo' | 'note']?: OpeningRule[K] };

interface NamedDays {
  readonly days: readonly Weekday[];
  /** The first (1) … last (-1) of the month; empty: all of them. */
  readonly nth: readonly number[];
  readonly afterSeparator: boolean;
}

/** Days and times that belong together. */
class Group {
  readonly days = new Set<Weekday>();
  /** Days as they were named, each with which of the month and whether a comma or full stop stood before it. */
  readonly named: NamedDays[] = [];
  readonly times: (readonly [from: string, until: string])[] = [];
  timesFirst = false;
  closed: 'before-days' | 'after-days' | undefined;
  /** “Behalve” stood behind the days: those that follow are taken out. */
  excepts = false;
  doubtful = false;
  /** The parts of the day that were named. */
  readonly parts: string[] = [];
  /** “Every month”, which says nothing without “the first” or “the last”. */
  monthly = false;
  /** Words that nobody understands stood after the days. */
  strange = false;
  extra: Extra = {};
  /** What stood in brackets, each with how many times stood before it. */
  readonly #notes: (readonly [times: number, note: string])[] = [];

  addNote(note: string): void {
    this.extra.note = note;
    if (this.#notes.at(-1)?.[0] === this.times.length) this.#notes.pop();
    this.#notes.push([this.times.length, note]);
  }

  /** One note is about all times, and of several each is about those before it: “13-16 (children), 19-21 (adults)”. */
  extraOf(index: number): Extra {
    if (this.#notes.length < 2) return this.extra;
    const own = this.#notes.find(([times]) => index < times);
    return { ...without(this.extra, 'note'), ...(own && { note: own[1] }) };
  }

  /** True when a day was named with which of the month it is. */
  get numbered(): boolean {
    return this.named.some(({ nth }) => nth.length > 0);
  }

  /** True when it holds on some of its days only, or for some time. */
  get partly(): boolean {
    return this.numbered || Object.keys(this.extra).length > 0;
  }

  /** Its days by which of the month they are, in the order of the week. */
  byNth(): { readonly days: readonly Weekday[]; readonly nth: readonly number[] }[] {
    const groups = new Map<string, { days: Set<Weekday>; nth: readonly number[] }>();
    const named = new Set(this.named.flatMap(({ days }) => days));
    const unnamed = [...this.days].filter((day) => !named.has(day));
    for (const { days, nth } of [...this.named, ...(unnamed.length > 0 ? [{ days: unnamed, nth: [] }] : [])]) {
      const group = groups.get(nth.join()) ?? { days: new Set(), nth };
      groups.set(nth.join(), group);
      for (const day of days) if (this.days.has(day)) group.days.add(day);
    }
    return [...groups.values()]
      .map(({ days, nth }) => ({ days: week.filter((day) => days.has(day)), nth }))
      .filter(({ days }) => days.length > 0);
  }
}

class HoursReader {
  readonly #original: string;
  readonly #text: string;
  readonly #day: Weekday | undefined;
  readonly #rules: OpeningRule[] = [];
  #holidays: OpeningHours['holidays'];
  #complete = true;
  #guessed = false;
  #noEnd = false;
  #group = new Group();
  #at = 0;

  constructor(original: string, day: Weekday | undefined) {
    this.#original = original;
    this.#day = day;
    this.#text = apart(original)
      .toLowerCase()
      .replace(/[‐‑‒–—―−]/g, '-')
      .replace(/[’‘`´]/g, "'");
  }

  read(): ReadHours {
    while (this.#at < this.#text.length) this.#step();
    this.#flush();
    const [rules, holidays, complete] = [unique(this.#rules), this.#holidays, this.#complete];
    if (rules.length === 0 && !holidays && complete) return { complete: /gesloten|closed|dicht/.test(this.#text) };
    const hours = { rules, ...(holidays ? { holidays } : {}), ...(complete ? {} : { text: this.#original }) };
    return {
      hours,
      complete,
      ...(this.#guessed ? { guessed: true } : {}),
      ...(this.#noEnd ? { noEnd: true } : {}),
    };
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (!found || found[0] === '') return undefined;
    this.#at = pattern.lastIndex;
    return found;
  }

  /** Reads one word, or some that belong together. The order counts: what is longest and plainest comes first. */
  #step(): void {
    let found: RegExpExecArray | undefined;
    if ((found = this.#match(patterns.dates))) {
      if (this.#startsNext(found)) this.#flush();
      if (found[1]) this.#group.extra.validFrom = found[1];
      if (found[2]) this.#group.extra.validTo = found[2];
    } else if ((found = this.#match(patterns.holidays))) {
      this.#holidays = /open/.test(found[1] ?? found[2] ?? '') ? 'open' : 'closed';
    } else if (this.#match(patterns.except)) this.#except();
    else if ((found = this.#match(patterns.nth))) {
      this.#addDays([dayOf(found[2] ?? '')], found, ordinals(found[1] ?? ''));
      if (found[3]) this.#group.parts.push(found[3]);
    } else if (this.#match(patterns.monthly)) {
      if (this.#group.times.length > 0) this.#flush();
      this.#group.monthly = true;
    } else if ((found = this.#match(patterns.slashed))) this.#addSlashed(found);
    else if ((found = this.#match(patterns.dayRange))) {
      this.#addDays(between(dayOf(found[1] ?? ''), dayOf(found[2] ?? '')), found);
      // “ma-do-vr”: from Monday on, or these three?
      this.#group.doubtful ||= rangeGoesOn.test(this.#text.slice(this.#at));
    } else if ((found = this.#match(patterns.every))) this.#addDays(week, found);
    else if ((found = this.#match(patterns.working))) this.#addDays(week.slice(0, 5), found);
    else if ((found = this.#match(patterns.weekend))) this.#addDays(['SA', 'SU'], found);
    else if ((found = this.#match(patterns.weeks))) {
      if (this.#startsNext(found)) this.#flush();
      this.#group.extra.weeks = found[1] === 'even' ? 'even' : 'odd';
    } else if ((found = this.#match(patterns.fortnight))) this.#fortnight(found);
    else if ((found = this.#match(patterns.dayPart))) {
      this.#addDays([dayOf(found[1] ?? '')], found);
      this.#group.parts.push(found[2] ?? '');
    } else if ((found = this.#match(patterns.day))) this.#addDays([dayOf(found[1] ?? '')], found);
    else if ((found = this.#match(patterns.round))) this.#round(found);
    else if (this.#match(patterns.date)) this.#complete = false;
    else if ((found = this.#match(patterns.time))) this.#addTime(found);
    else if (this.#match(patterns.closed)) this.#close();
    else if ((found = this.#match(patterns.note))) this.#note(found);
    else if (!this.#match(patterns.filler)) {
      const before = this.#text.slice(0, this.#at);
      // “Do tot 20.00” and “voor 12 uur” have an end and no beginning.
      if (this.#match(patterns.start)) this.#noEnd ||= !/(?:tot|voor|uiterlijk|until|before)\s*$/.test(before);
      else this.#match(patterns.word);
      this.#complete = false;
      this.#group.strange ||= this.#group.days.size > 0;
    }
  }

  #addDays(days: readonly Weekday[], found: RegExpExecArray, nth: readonly number[] = []): void {
    const group = this.#group;
    if (group.excepts && group.times.length === 0) {
      for (const day of days) group.days.delete(day);
      // “Behalve de eerste maandag” is not every Monday.
      group.doubtful ||= nth.length > 0;
      return;
    }
    const others = days.some((day) => !group.days.has(day));
    if (group.closed !== 'before-days') {
      const done = group.times.length > 0;
      if (done && !(group.timesFirst && group.days.size === 0)) this.#flush();
      // “Monday in the hall. Intake Tuesday 9-12”: the hours are not those of Monday.
      else if (group.strange && !done && (others || !group.numbered)) this.#group = new Group();
    } else if (nth.length > 0) group.doubtful = true;
    const before = this.#text.slice(0, found.index).trimEnd().at(-1) ?? '';
    // “Laatste ma en vr”: the last Friday, or every Friday?
    this.#group.doubtful ||= nth.length === 0 && this.#group.numbered;
    this.#group.named.push({ days, nth, afterSeparator: /[,;.:\n]/.test(before) });
    for (const day of days) this.#group.days.add(day);
  }

  /** Of two days far apart nobody knows whether those between them are meant; “Tuesday/Thursday”, or three, is a list. */
  #addSlashed(found: RegExpExecArray): void {
    const [from, until] = [dayOf(found[1] ?? ''), dayOf(found[2] ?? '')];
    const isList = this.#text[found.index - 1] === '/' || slashGoesOn.test(this.#text.slice(this.#at));
    this.#addDays([from, until], found);
    this.#group.doubtful ||= !isList && between(from, until).length > 3;
  }

  #addTime(found: RegExpExecArray): void {
    if (this.#group.closed) this.#openAfterClosed();
    const read = timeRange(found);
    if (!read) {
      this.#complete = false;
      return;
    }
    if (this.#group.timesFirst && this.#group.days.size > 0) this.#flush();
    if (this.#group.times.length === 0) this.#group.timesFirst = this.#group.days.size === 0;
    this.#group.times.push([read.from, read.until]);
    this.#guessed ||= read.guessed;
  }

  /** “Gesloten op woensdag, zaterdag 10-12”: the last day belongs to the hours behind it. */
  #openAfterClosed(): void {
    const { named } = this.#group;
    const last = named.at(-1);
    const next = new Group();
    if (named.length > 1 && last?.afterSeparator) {
      this.#group.days.clear();
      for (const { days } of named.slice(0, -1)) for (const day of days) this.#group.days.add(day);
      for (const day of last.days) next.days.add(day);
      next.named.push(last);
    } else {
      // “Closed from 12 to 1”: when it is not open, on days that nobody named.
      this.#group.doubtful = true;
      next.doubtful = true;
    }
    this.#flush();
    this.#group = next;
  }

  #except(): void {
    const group = this.#group;
    if (group.times.length > 0) this.#close();
    else if (group.days.size > 0 && !group.closed) group.excepts = true;
    else group.doubtful = true;
  }

  #close(): void {
    const group = this.#group;
    if (group.days.size > 0 && group.times.length === 0 && !group.closed) {
      group.closed = 'after-days';
      this.#flush();
      return;
    }
    if (group.times.length > 0) this.#flush();
    this.#group.closed = 'before-days';
  }

  #round([words]: RegExpExecArray): void {
    if (words.includes('7') && this.#group.times.length > 0) this.#flush();
    if (this.#group.days.size === 0 && !this.#day) for (const day of week) this.#group.days.add(day);
    this.#group.times.push(['00:00', '24:00']);
  }

  #fortnight(found: RegExpExecArray): void {
    if (this.#startsNext(found)) this.#flush();
    if (found[2]) Object.assign(this.#group.extra, { interval: Number(found[1] ?? 2), start: found[2] });
    else this.#group.doubtful = true; // Which of the two weeks, nobody said.
  }

  /** What stands in brackets: for whom, or when not. */
  #note(found: RegExpExecArray): void {
    const group = this.#group;
    const weeks = /^(?:in )?(?:de )?(even|oneven) weken$/.exec(found[1] ?? '');
    if (weeks) group.extra.weeks = weeks[1] === 'even' ? 'even' : 'odd';
    else if (
      /^(?:om de (?:twee )?we(?:ek|ken)|tweewekelijks|biweekly|every (?:other|two) weeks?)$/.test(found[1] ?? '')
    )
      group.doubtful = true;
    else if (closedDays.test(found[1] ?? '')) {
      // Read as if no bracket stood there.
      this.#at = found.index + 1;
    } else if (group.times.length > 0) {
      const [start, end] = [this.#at - found[0].length + 1, this.#at - 1];
      const words = this.#original.length === this.#text.length ? this.#original.slice(start, end) : (found[1] ?? '');
      group.addNote(words.trim());
      // It may say that it is not open then: the rules do not say it all.
      if (restricting.test(words) || limits.test(words)) this.#complete = false;
    } else this.#complete = false;
  }

  /** “di 19-21, even weken wo 9-12”: what stands before a day, behind a separator, is about that day. */
  #startsNext(found: RegExpExecArray): boolean {
    const before = this.#text.slice(0, found.index).trimEnd().at(-1) ?? '';
    const after = this.#text.slice(found.index + found[0].length);
    return this.#group.times.length > 0 && /[,;.\n]/.test(before) && nextDay.test(after);
  }

  #flush(): void {
    const group = this.#group;
    group.doubtful ||= group.monthly && !group.numbered;
    // “Every other week on the first Tuesday” says nothing plain.
    group.doubtful ||= group.numbered && group.extra.interval !== undefined;
    // “Closed Wednesday afternoon” is not the whole Wednesday, and “Wednesday evening 7-9” not the morning.
    group.doubtful ||= group.parts.some((part) => group.closed ?? group.times.some(([from]) => !startsIn(part, from)));
    const days = this.#day && group.days.size === 0 ? [this.#day] : week.filter((day) => group.days.has(day));
    if (group.closed) {
      // “Closed Wednesday afternoon” is not the whole Wednesday, and “closed on the first Monday” not every Monday.
      if (group.doubtful || group.strange || group.partly) this.#complete = false;
      else closeDays(this.#rules, days);
    } else if (group.doubtful || days.length === 0)
      this.#complete &&= group.times.length === 0 && !group.doubtful && !group.partly;
    else if (group.times.length === 0) this.#complete = false;
    else {
      for (const { days: some, nth } of group.named.length > 0 ? group.byNth() : [{ days, nth: [] }])
        for (const [index, [from, until]] of group.times.entries())
          this.#rules.push({ days: some, from, until, ...(nth.length > 0 && { nth }), ...group.extraOf(index) });
    }
    this.#group = new Group();
  }
}

const unique = (rules: readonly OpeningRule[]): OpeningRule[] => [
  ...new Map(rules.map((rule) => [JSON.stringify(rule), rule])).values(),
];

/** “Dagelijks 9-17, zondag gesloten”: takes the closed days out of the rules before it. */
function closeDays(rules: OpeningRule[], days: readonly Weekday[]): void {
  for (const [index, rule] of rules.entries())
    rules[index] = { ...rule, days: rule.days.filter((d) => !days.includes(d)) };
  for (let index = rules.length - 1; index >= 0; index--) if (rules[index]?.days.length === 0) rules.splice(index, 1);
}
