import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeAbout,
  changeReply,
  emptyAssessment,
  formatDate,
  saveAssessment,
  saveTicks,
  toCalendar,
  toCsv,
  toMarkdown,
  type ExportWords,
} from '@wijkbrug/core';
import { kader } from '@wijkbrug/core/kader/nl.js';

const words: ExportWords = {
  answers: { 'not-yet': 'Nog niet', partly: 'Deels', yes: 'Ja', 'not-applicable': 'Niet van toepassing', unknown: '?' },
  open: 'Nog open',
  chapter: 'Hoofdstuk',
  statement: 'Stelling',
  answer: 'Antwoord',
  note: 'Notitie',
  evidence: 'Waaraan ziet u dat?',
  reason: 'Reden',
  priority: 'Gekozen',
  yes: 'ja',
  step: 'Stap',
  owner: 'Wie',
  date: 'Wanneer',
  plan: 'Plan',
  source: 'Bron:',
  formatDate: (date) => formatDate(date, 'nl'),
};
const [first, second] = kader.statements.map(({ id }) => id) as [string, string];
const step = 'Koffie; met "buurtmoeders",\nelke week 🫖 ' + 'é'.repeat(40);
let assessment = emptyAssessment('noord', kader, 'a');
assessment = changeReply(assessment, first, { answer: 'partly', note: '=1+1', step, date: '2027-01-05' }, 1);
assessment = changeReply(assessment, second, { answer: 'yes', note: '*let op* <b>', owner: 'teamleider' }, 1);
assessment = changeAbout(assessment, { reviewOn: '2027-11-24' }, 1);

describe('CSV', () => {
  const table = toCsv(assessment, kader, words);

  it('opens right in Dutch spreadsheet programs: a byte order mark, semicolons, ISO dates', () => {
    expect(table.startsWith('\ufeff#;Hoofdstuk;Stelling;Antwoord;')).toBe(true);
    expect(table).toContain(';2027-01-05\r\n');
    expect(table.split('\r\n').filter((line) => /^\d+;/.test(line))).toHaveLength(32);
  });

  it('runs no formula, and keeps quotes and lines inside a cell', () => {
    expect(table).toContain(";'=1+1;");
    expect(table).toContain('"Koffie; met ""buurtmoeders"",\nelke week');
  });

  it('says of what was not answered that it is open', () => {
    expect(table.match(/;Nog open;/g)).toHaveLength(30);
  });
});

it('[R-062] takes worksheets along, as plain text', () => {
  const sections = [{ title: 'De wijk', items: [{ question: 'Wie wonen er?', answer: '=veel *gezinnen*' }] }];
  const table = toCsv(assessment, kader, words, sections);
  expect(table).toContain("\r\n;De wijk;Wie wonen er?;;'=veel *gezinnen*\r\n");
  expect(toMarkdown(assessment, kader, words, sections)).toContain(
    '## De wijk\n\n- Wie wonen er? **=veel \\*gezinnen\\***\n\n---',
  );
});

describe('Markdown', () => {
  const text = toMarkdown(assessment, kader, words);

  it('[R-071] puts the plan first, then every chapter with its answers', () => {
    expect([...text.matchAll(/^##? (.+)$/gm)].map(([, title]) => title)).toEqual([
      'Diversiteitskader voor wijkteams',
      'Plan',
      'Werkwijze',
      'Competenties',
      'Informele netwerken',
      'Diversiteit van het team',
      'Proces',
    ]);
    expect(text).toContain('5 januari 2027 |');
    expect(text).toContain('**Deels**');
  });

  it('leaves what was typed as it was typed', () => {
    expect(text).toContain('Notitie: \\*let op\\* \\<b\\>');
  });

  it('has no plan when nothing was planned', () => {
    expect(toMarkdown(emptyAssessment('noord', kader, 'a'), kader, words)).not.toContain('## Plan');
  });
});

describe('iCalendar', () => {
  const calendar = toCalendar(assessment, kader, new Date('2026-11-24T12:00:00Z'), { review: 'Opnieuw kijken' });
  const unfolded = calendar.replaceAll('\r\n ', '');

  it('holds the dated steps and the day to look again, each under a name that stays', () => {
    expect(unfolded.match(/^UID:.*$/gm)).toEqual([`UID:${first}.noord@wijkbrug`, 'UID:review.noord@wijkbrug']);
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20270105');
    expect(unfolded).toContain('SUMMARY:Koffie\\; met "buurtmoeders"\\,\\nelke week 🫖');
    expect(unfolded).toContain('SUMMARY:Opnieuw kijken');
  });

  it('says the same to whoever reads it by the rules (RFC 5545), whatever was typed', { timeout: 60_000 }, () => {
    const typed = fc.string({ unit: 'binary', minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(typed, typed, fc.constantFrom('2027-01-05', '2028-02-29'), (what, owner, date) => {
        const planned = changeReply(emptyAssessment('noord', kader, 'a'), first, { step: what, owner, date }, 1);
        const [event] = readCalendar(toCalendar(planned, kader, new Date(0), { review: 'r' }));
        // A calendar knows one kind of line end, and no control characters.
        const seen = (text: string) => text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');
        expect(event?.['SUMMARY']).toBe(seen(what));
        expect(event?.['DESCRIPTION']).toBe(seen([owner, kader.statements[0]!.text, kader.attribution].join('\n')));
        expect(event?.['DTSTART;VALUE=DATE']).toBe(date.replaceAll('-', ''));
        expect(event?.['DTSTAMP']).toBe('19700101T000000Z');
      }),
      { numRuns: 200 },
    );
  });

  it('has whole days and no time zone that could move them, and leaves people free', () => {
    expect(unfolded).not.toMatch(/TZID|DTSTART:/);
    expect(unfolded.match(/^TRANSP:TRANSPARENT$/gm)).toHaveLength(2);
    expect(unfolded.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
  });

  it('has no line of more than 75 bytes, and cuts no character in two', () => {
    for (const line of calendar.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(calendar).not.toContain('\ufffd');
    expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });
});

describe('[R-072] the source', () => {
  it.each([
    ['CSV', toCsv(assessment, kader, words)],
    ['Markdown', toMarkdown(assessment, kader, words)],
    ['JSON', saveAssessment(assessment, kader.attribution)],
    ['JSON of only the ticks', saveTicks(assessment, kader.attribution)],
    ['iCalendar', toCalendar(assessment, kader, new Date(0), { review: 'r' }).replaceAll('\r\n ', '')],
  ])('is credited in %s', (_, text) => {
    expect(text).toMatch(/Vrij naar: Bellaart/);
  });
});

/** The events of a calendar, read as RFC 5545 says: unfold, split at the first colon, take the escapes away. */
function readCalendar(text: string): readonly Readonly<Record<string, string>>[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    const [name, value] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)];
    if (line === 'BEGIN:VEVENT') events.push({});
    else if (events.length > 0) {
      const plain = value.replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
      Object.assign(events.at(-1) ?? {}, { [name]: plain });
    }
  }
  return events;
}
