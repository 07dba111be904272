import { directionOf, formatDays, type Locale } from '@wijkbrug/core/locale.js';
import type { WeeklyHours } from '@wijkbrug/core/team-profile.js';

/** “maandag tot en met vrijdag 18:00–20:00”; the times stay on one line and in order in every direction. */
export const hoursText = ({ days, from, until }: WeeklyHours, locale: Locale): string =>
  `${formatDays(days, locale)} \u2066${from}\u2060–\u2060${until}\u2069`;

/** Times one after the other, with the sign between them that the script uses. */
export const hoursList = (hours: readonly WeeklyHours[], locale: Locale): string =>
  hours.map((entry) => hoursText(entry, locale)).join(directionOf(locale) === 'rtl' ? '؛ ' : '; ');
