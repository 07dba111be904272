import { str } from '@lit/localize/internal/str-tag.js';
import { formatList, formatWeekday, type Locale } from '@wijkbrug/core/locale.js';
import type { OpeningRule } from '@wijkbrug/core/sociale-kaart.js';
import type { Msg } from '../internal/messages.js';

const week = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** “maandag tot en met vrijdag 9:00–17:00”; the times stay together and in order in every direction. */
export function ruleText(rule: OpeningRule, locale: Locale, msg: Msg): string {
  const days = week.filter((day) => rule.days.includes(day));
  const names = days.map((day) => formatWeekday(day, locale));
  const inRow = days.length > 2 && week.indexOf(days.at(-1) ?? 'MO') - week.indexOf(days[0] ?? 'MO') === days.length - 1;
  const when = inRow
    ? msg(str`${names[0] ?? ''} tot en met ${names.at(-1) ?? ''}`, { id: 'sociale-kaart.days', desc: 'Weekdays' })
    : formatList(names, locale);
  return `${when} \u2066${rule.from}–${rule.until}\u2069`;
}

/** True when the days and times do not say it all. */
export const isSpecial = ({ nth, weeks, interval = 1, note }: OpeningRule): boolean =>
  Boolean(nth ?? weeks ?? note) || interval > 1;
