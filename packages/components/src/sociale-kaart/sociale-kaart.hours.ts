import { str } from '@lit/localize/internal/str-tag.js';
import { formatList, formatWeekday, type Locale } from '@wijkbrug/core/locale.js';
import type { OpeningRule } from '@wijkbrug/core/sociale-kaart.js';
import type { Msg } from '../internal/messages.js';

const week = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** “maandag tot en met vrijdag 9:00–17:00”; the times stay together and in order in every direction. */
export function ruleText(rule: OpeningRule, locale: Locale, msg: Msg): string {
  if (rule.days.length === 7 && rule.from === '00:00' && rule.until === '24:00') {
    return `${dayAndNight(msg)}${oftenText(rule, locale, msg)}`;
  }
  const days = week.filter((day) => rule.days.includes(day));
  const names = days.map((day) => formatWeekday(day, locale));
  const inRow =
    days.length > 2 && week.indexOf(days.at(-1) ?? 'MO') - week.indexOf(days[0] ?? 'MO') === days.length - 1;
  const when = inRow
    ? msg(str`${names[0] ?? ''} tot en met ${names.at(-1) ?? ''}`, { id: 'sociale-kaart-more.days', desc: 'Weekdays' })
    : formatList(names, locale);
  return `${when} \u2066${rule.from}\u2060–\u2060${rule.until}\u2069${oftenText(rule, locale, msg)}`;
}

export const dayAndNight = (msg: Msg): string =>
  msg('Dag en nacht open', { id: 'sociale-kaart-more.day-and-night', desc: 'Opening hours' });

/** When it is not every week, or not for everybody. */
function oftenText({ nth, weeks, interval, note }: OpeningRule, locale: Locale, msg: Msg): string {
  const parts: string[] = [];
  if (nth) {
    const numbers = nth.map((number) => ordinals(msg)[number < 0 ? 5 : number - 1] ?? '');
    parts.push(
      msg(str`alleen de ${formatList(numbers, locale)} keer in de maand`, {
        id: 'sociale-kaart-more.nth',
        desc: 'Only the first and third such day of the month',
      }),
    );
  }
  if (weeks === 'even') parts.push(msg('alleen in even weken', { id: 'sociale-kaart-more.even-weeks' }));
  if (weeks === 'odd') parts.push(msg('alleen in oneven weken', { id: 'sociale-kaart-more.odd-weeks' }));
  if (interval && interval > 1) parts.push(msg(str`om de ${interval} weken`, { id: 'sociale-kaart-more.every-weeks' }));
  if (note) parts.push(`\u2068${note}\u2069`);
  return parts.length > 0 ? ` (${parts.join('; ')})` : '';
}

const ordinals = (msg: Msg): string[] => [
  msg('eerste', { id: 'sociale-kaart-more.first', desc: 'The first such day of the month' }),
  msg('tweede', { id: 'sociale-kaart-more.second' }),
  msg('derde', { id: 'sociale-kaart-more.third' }),
  msg('vierde', { id: 'sociale-kaart-more.fourth' }),
  msg('vijfde', { id: 'sociale-kaart-more.fifth' }),
  msg('laatste', { id: 'sociale-kaart-more.last' }),
];
