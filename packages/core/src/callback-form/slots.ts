import { weekdayCodes, type IsoDate, type Weekday } from '../locale/format.js';
import type { WeeklyHours } from '../team-profile/facts.js';
import { confirmed, type TeamProfile } from '../team-profile/team-profile.js';

/** The parts of a day that people plan by. */
export type DayPart = 'morning' | 'afternoon' | 'evening';

/** A part of the week in which the team calls. Its id says all of it, so that a kept request stays legible. */
export interface CallbackSlot extends WeeklyHours {
  /** Such as `MO,TU_09:00-12:00`. */
  readonly id: string;
  readonly part: DayPart;
}

const noon = '12:00';
const dusk = '17:00';

/**
 * The parts of the week that the team really calls in, from `callback.hours`. Nothing else counts: that the team answers
 * its phone at an hour does not say that it calls people then.
 *
 * @param today the date in the Netherlands
 * @returns undefined when the team did not confirm when it calls; else the slots, in the order of the day
 */
export function callbackSlots(profile: TeamProfile, today: IsoDate): readonly CallbackSlot[] | undefined {
  const hours = confirmed(profile, 'callback.hours', today);
  return hours?.flatMap(split).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : dayOf(a) - dayOf(b)));
}

/** Monday first. */
const dayOf = (slot: WeeklyHours): number => (weekdayCodes.indexOf(slot.days[0] ?? 'SU') + 6) % 7;

function split(hours: WeeklyHours): CallbackSlot[] {
  const { days, from, until } = hours;
  const parts: CallbackSlot[] = [];
  const add = (part: DayPart, start: string, end: string): void => {
    if (start < end) parts.push({ id: `${days.join(',')}_${start}-${end}`, part, days, from: start, until: end });
  };
  const min = (a: string, b: string): string => (a < b ? a : b);
  const max = (a: string, b: string): string => (a > b ? a : b);
  add('morning', from, min(until, noon));
  // Half an hour past five belongs to the afternoon, an evening to the evening.
  const evening = until > '18:00' ? dusk : until;
  add('afternoon', max(from, noon), min(until, evening));
  add('evening', max(from, evening), until);
  return parts;
}

/** Reads a slot's id; undefined when it is none. */
export function parseSlot(id: string): WeeklyHours | undefined {
  const match = /^((?:[A-Z]{2},?){1,7})_(\d\d:\d\d)-(\d\d:\d\d)$/.exec(id);
  const days = match?.[1]
    ?.split(',')
    .filter((day): day is Weekday => (weekdayCodes as readonly string[]).includes(day));
  if (!match?.[2] || !match[3] || !days?.length || match[1] !== days.join(',')) return undefined;
  return { days, from: match[2], until: match[3] };
}
