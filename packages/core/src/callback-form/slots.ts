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

const slotId = /^([A-Z,]+)_((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** Reads a slot's id; undefined when it is none. */
export function parseSlot(id: string): WeeklyHours | undefined {
  const [, list = '', from = '', until = ''] = slotId.exec(id) ?? [];
  const days = list.split(',') as Weekday[];
  const known = days.every((day, at) => weekdayCodes.includes(day) && days.indexOf(day) === at);
  return known && from < until ? { days, from, until } : undefined;
}
