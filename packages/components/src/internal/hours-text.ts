import { formatList, formatWeekday, type Locale } from '@wijkbrug/core/locale.js';
import type { WeeklyHours } from '@wijkbrug/core/team-profile.js';

/** “maandag en dinsdag 18:00–20:00”; the times stay together and in order in every direction. */
export const hoursText = ({ days, from, until }: WeeklyHours, locale: Locale): string =>
  `${formatList(
    days.map((day) => formatWeekday(day, locale)),
    locale,
  )} \u2066${from}–${until}\u2069`;
