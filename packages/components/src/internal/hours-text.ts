import { formatDays, type Locale } from '@wijkbrug/core/locale.js';
import type { WeeklyHours } from '@wijkbrug/core/team-profile.js';

/** “maandag tot en met vrijdag 18:00–20:00”; the times stay together and in order in every direction. */
export const hoursText = ({ days, from, until }: WeeklyHours, locale: Locale): string =>
  `${formatDays(days, locale)} \u2066${from}–${until}\u2069`;
