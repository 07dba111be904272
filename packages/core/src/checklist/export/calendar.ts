import type { Kader } from '../../kader/types.js';
import { planOf } from '../plan.js';
import type { Assessment } from '../types.js';

/**
 * The dated steps of the plan, and the day on which the team looks again, for a calendar (RFC 5545): one entry per day,
 * which leaves people free. The same step keeps its name, so that a second import changes it and does not double it.
 *
 * @param now when it is made
 * @param words `review`: what the day of looking again is called
 */
export function toCalendar(
  assessment: Assessment,
  kader: Kader,
  now: Date,
  words: { readonly review: string },
): string {
  const stamp = `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const steps = planOf(assessment, kader).flatMap(({ statement, reply: { step, owner, date } }) =>
    date ? [{ id: statement.id, date, title: step ?? statement.text, more: [owner, statement.text] }] : [],
  );
  const { reviewOn } = assessment.about;
  const review = reviewOn ? [{ id: 'review', date: reviewOn, title: words.review, more: [] }] : [];
  const lines = [...steps, ...review].flatMap(({ id, date, title, more }) => [
    'BEGIN:VEVENT',
    `UID:${escape(`${id}.${assessment.key}`)}@wijkbrug`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`,
    `SUMMARY:${escape(title)}`,
    `DESCRIPTION:${escape([...more, kader.attribution].filter(Boolean).join('\n'))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const whole = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Wijkbrug//Checklist//NL', ...lines, 'END:VCALENDAR'];
  return `${whole.map(fold).join('\r\n')}\r\n`;
}

const escape = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    // Other control characters may not stand in a calendar.
    .replace(/\p{Cc}/gu, ' ');

/** At most 75 bytes on a line; the next one starts with a space. A character is never cut in two. */
function fold(line: string): string {
  const lines: string[] = [];
  let [current, size] = ['', 0];
  for (const character of line) {
    const bytes = bytesOf(character.codePointAt(0) ?? 0);
    if (size + bytes > 75) {
      lines.push(current);
      [current, size] = [' ', 1];
    }
    current += character;
    size += bytes;
  }
  return [...lines, current].join('\r\n');
}

const bytesOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
