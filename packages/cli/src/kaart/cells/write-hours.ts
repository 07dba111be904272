import type { OpeningHours, OpeningRule } from '@wijkbrug/core/sociale-kaart.js';
import { weekdayCodes, type Weekday } from '@wijkbrug/core/locale.js';
import { between, week } from './hours-words.js';

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
