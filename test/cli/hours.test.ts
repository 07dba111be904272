import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHours, writeHours } from '@wijkbrug/cli';
import { hoursOn, type OpeningRule } from '@wijkbrug/core/sociale-kaart.js';

const workdays = ['MO', 'TU', 'WE', 'TH', 'FR'];
const week = [...workdays, 'SA', 'SU'];
const short = (text: string): string =>
  (readHours(text).hours?.rules ?? [])
    .map(({ days, from, until, ...rest }) => {
      const more = Object.keys(rest).length > 0 ? ` ${JSON.stringify(rest)}` : '';
      return `${days.join('')} ${from}-${until}${more}`;
    })
    .join(' | ');

describe('hours as people write them', () => {
  it.each([
    ['ma t/m vr 9-12 uur', `${workdays.join('')} 09:00-12:00`],
    [
      'Maandag tot en met donderdag van 9.00 tot 17.00 uur, vrijdag 9.00 - 12.00 uur',
      'MOTUWETH 09:00-17:00 | FR 09:00-12:00',
    ],
    ['ma, di en do: 13:00–16:30', 'MOTUTH 13:00-16:30'],
    ['ma-vr 08:30-17:00; za 10-13u', `${workdays.join('')} 08:30-17:00 | SA 10:00-13:00`],
    ['9-17 uur ma t/m vr', `${workdays.join('')} 09:00-17:00`],
    ['Dagelijks 10:00 - 22:00 uur', `${week.join('')} 10:00-22:00`],
    ['24/7', `${week.join('')} 00:00-24:00`],
    ['24 uur per dag, 7 dagen per week', `${week.join('')} 00:00-24:00`],
    ['Werkdagen 9.00–17.00, weekend gesloten', `${workdays.join('')} 09:00-17:00`],
    ['dagelijks 9-17 uur, zondag gesloten', 'MOTUWETHFRSA 09:00-17:00'],
    ['ma 9:00-12:00 en 13:00-17:00', 'MO 09:00-12:00 | MO 13:00-17:00'],
    ['dinsdagavond', ''],
    ['woensdag 19.30 uur tot 22.00 uur', 'WE 19:30-22:00'],
    ['vr 22:00-02:00', 'FR 22:00-02:00'],
    ["'s maandags 9u tot 12u", 'MO 09:00-12:00'],
    ['even weken do 14:00-16:00', 'TH 14:00-16:00 {"weeks":"even"}'],
    ['do 14:00-16:00 (oneven weken)', 'TH 14:00-16:00 {"weeks":"odd"}'],
    ['di 19-21, even weken wo 9-12', 'TU 19:00-21:00 | WE 09:00-12:00 {"weeks":"even"}'],
    ['di 19-21 uur even weken, wo 9-12', 'TU 19:00-21:00 {"weeks":"even"} | WE 09:00-12:00'],
    [
      'di 19-21; om de 2 weken vanaf 2026-01-05 wo 9-12',
      'TU 19:00-21:00 | WE 09:00-12:00 {"interval":2,"start":"2026-01-05"}',
    ],
    ['1e en 3e donderdag van de maand 19:00-21:00', 'TH 19:00-21:00 {"nth":[1,3]}'],
    ['laatste di van de maand 19:30-21:30', 'TU 19:30-21:30 {"nth":[-1]}'],
    ['laatste di v.d. maand 19:30-21:30', 'TU 19:30-21:30 {"nth":[-1]}'],
    ['1e za v/d maand 11-14 uur', 'SA 11:00-14:00 {"nth":[1]}'],
    ['2e zaterdag vd mnd 13.00–16.00', 'SA 13:00-16:00 {"nth":[2]}'],
    ['wo 10-12 uur (alleen vrouwen)', 'WE 10:00-12:00 {"note":"alleen vrouwen"}'],
    ['Monday: 9:00am - 5:00pm', 'MO 09:00-17:00'],
    ['Mon-Fri 9am-5pm', `${workdays.join('')} 09:00-17:00`],
    ['Tue 1-4pm', 'TU 13:00-16:00'],
    ['Wed 9-5pm', 'WE 09:00-17:00'],
    [
      'Monday: 8:30-12:00 , 13:00-17:00  Tuesday: Closed  Wednesday: 8:30-12:00',
      'MO 08:30-12:00 | MO 13:00-17:00 | WE 08:30-12:00',
    ],
    ['Sunday: 11:00-20:00  Monday: 9:00-22:00', 'SU 11:00-20:00 | MO 09:00-22:00'],
    ['ma\u00adandag 9:00\u00a0–\u00a012:00', 'MO 09:00-12:00'],
    ['vr-ma 10:00-12:00', 'MOFRSASU 10:00-12:00'],
    ['ma-vr 9-17 uur, gesloten op woensdag', 'MOTUTHFR 09:00-17:00'],
    ['Gesloten op maandag. di t/m vr 10-16 uur', 'TUWETHFR 10:00-16:00'],
    ['ma t/m vr 9-17, gesloten woensdag, za 10-12', 'MOTUTHFR 09:00-17:00 | SA 10:00-12:00'],
    ['ma 9:00-12:00Dinsdag 13:00-17:00', 'MO 09:00-12:00 | TU 13:00-17:00'],
    ['Mon-Thu: 8:30-5:00pm, Fri: 8:30-12pm', 'MOTUWETH 08:30-17:00 | FR 08:30-12:00'],
    ['24 uur per dag / 7 dagen in de week', `${week.join('')} 00:00-24:00`],
    ['woensdagavond 19:00-21:00', 'WE 19:00-21:00'],
    ['wo-avond 19-21 uur', 'WE 19:00-21:00'],
    ['maandagochtend en dinsdagochtend 9-12', 'MOTU 09:00-12:00'],
    ['zondagochtend 10-12, woensdagavond 19-21', 'SU 10:00-12:00 | WE 19:00-21:00'],
    ['laatste dinsdagavond van de maand 19.30-21.00', 'TU 19:30-21:00 {"nth":[-1]}'],
    ['elke zondag 10u-12u', 'SU 10:00-12:00'],
    ['zaterdag 10.00-16.00 uur. Zondag 12.00-16.00 uur.', 'SA 10:00-16:00 | SU 12:00-16:00'],
    ['iedere dag behalve zondag 9-12', 'MOTUWETHFRSA 09:00-12:00'],
    ['iedere dag behalve op zaterdag en zondag 9-12, za 10-11', `${workdays.join('')} 09:00-12:00 | SA 10:00-11:00`],
    ['ma t/m vr behalve woensdag 9-17', 'MOTUTHFR 09:00-17:00'],
    ['ma t/m vr (m.u.v. wo) 9-17', 'MOTUTHFR 09:00-17:00'],
    ['dagelijks 10-17, behalve op maandag', 'TUWETHFRSASU 10:00-17:00'],
    ['dagelijks 10-17 (behalve maandag)', 'TUWETHFRSASU 10:00-17:00'],
    ['werkdagen 9-17 uitgezonderd dinsdag', 'MOWETHFR 09:00-17:00'],
    ['open daily except Monday 9am-5pm', 'TUWETHFRSASU 09:00-17:00'],
    ['ma t/m do 9-17, niet op vrijdag', 'MOTUWETH 09:00-17:00'],
    ['di 9u30-11u', 'TU 09:30-11:00'],
    ['9u30 - 11u00 di', 'TU 09:30-11:00'],
    ['1e en 3e di, 2e do 10-12', 'TU 10:00-12:00 {"nth":[1,3]} | TH 10:00-12:00 {"nth":[2]}'],
    ['1e di en 1e do 10-12', 'TUTH 10:00-12:00 {"nth":[1]}'],
    ['ma, 1e di 10-12', 'MO 10:00-12:00 | TU 10:00-12:00 {"nth":[1]}'],
    ['di en 1e do 10-12', 'TU 10:00-12:00 | TH 10:00-12:00 {"nth":[1]}'],
    ['ma-do 9-12 - vr 10-11', 'MOTUWETH 09:00-12:00 | FR 10:00-11:00'],
    ['di 9-12, geldig vanaf 2026-03-01 wo 9-12', 'TU 09:00-12:00 | WE 09:00-12:00 {"validFrom":"2026-03-01"}'],
  ])('%s', (text, expected) => {
    expect(short(text)).toBe(expected);
  });

  it.each([
    'op afspraak',
    'ma op afspraak',
    'om de week di 10-12 uur',
    'di 10-12 uur (om de week)',
    'elke maand op di 10-12 uur',
    '2-4',
    'Bel voor de tijden: 030 123 45 67',
    '9-12',
    'woensdagavond 7-9',
    'vrijdagavond',
    'maandagochtend en woensdagavond 9-12',
    'dagelijks behalve woensdagmiddag 9-17',
    'dagelijks behalve de eerste maandag van de maand 9-17',
    'behalve maandag 9-17',
    'laatste ma en vr 10-12',
    'ma-do-vr 9-12',
    'ma-wo-vr-za 9-12',
  ])('“%s” says nothing for certain and stays as text', (text) => {
    const { hours, complete } = readHours(text);
    expect({ rules: hours?.rules, text: hours?.text, complete }).toEqual({ rules: [], text, complete: false });
  });

  it('keeps the text beside the rules when it understood only a part', () => {
    const { hours, complete } = readHours('ma t/m do 9-17 uur, vrijdag op afspraak');
    expect(complete).toBe(false);
    expect(hours).toMatchObject({
      rules: [{ days: ['MO', 'TU', 'WE', 'TH'] }],
      text: expect.stringContaining('afspraak') as string,
    });
  });

  it.each([
    ['wo 9-12 (niet in de schoolvakantie)', 'WE 09:00-12:00 {"note":"niet in de schoolvakantie"}'],
    ['ma t/m vr 9-17, woensdagmiddag gesloten', `${workdays.join('')} 09:00-17:00`],
    ['ma-vr 9-17, gesloten woensdag na 13 uur', `${workdays.join('')} 09:00-17:00`],
    ['ma zaal open. Inloop di 9-12', 'TU 09:00-12:00'],
    ['ma 9-12 behalve schoolvakanties', 'MO 09:00-12:00'],
    ['dagelijks 9-17, behalve woensdagmiddag', `${week.join('')} 09:00-17:00`],
    ['1e ma of di van de maand 9-10', 'TU 09:00-10:00'],
    ['ma-vr 9-17, 1e maandag van de maand gesloten', `${workdays.join('')} 09:00-17:00`],
    ['ma-vr 9-17, gesloten op de 1e maandag', `${workdays.join('')} 09:00-17:00`],
    ['ma-vr 9-17, even weken ma gesloten', `${workdays.join('')} 09:00-17:00`],
    ['ma-vr 9-17; oneven weken op vrijdag gesloten', `${workdays.join('')} 09:00-17:00`],
    ['ma-vr 9-17, om de 2 weken vanaf 2026-01-05 vr gesloten', `${workdays.join('')} 09:00-17:00`],
    ['ma-vr 9-17, geldig t/m 2026-12-31 vr gesloten', `${workdays.join('')} 09:00-17:00`],
    ['ma-vr 9-17, vrijdag gesloten in even weken', 'MOTUWETH 09:00-17:00'],
  ])('“%s” says more than the rules: the text stays', (text, expected) => {
    expect(short(text)).toBe(expected);
    expect(readHours(text)).toMatchObject({ complete: false, hours: { text } });
  });

  it.each([
    'elke zondag 10u',
    'elke zondag om 10:00 uur',
    'laatste dinsdag van de maand 19.30 uur',
    'maandagavond vanaf 19:30',
    'maandag 19u30',
  ])('“%s” has no end: that is said, and the text stays', (text) => {
    expect(readHours(text)).toEqual({ hours: { rules: [], text }, complete: false, noEnd: true });
  });

  it.each([
    ['ma 9:00-5:00', 'MO 09:00-17:00', true],
    ['ma 1:00-17:00', 'MO 13:00-17:00', true],
    ['ma 22:00-4:00', 'MO 22:00-04:00', undefined],
    ['ma 09:00-05:00', 'MO 09:00-05:00', undefined],
    ['ma 12:00 - 10:00', 'MO 12:00-10:00', true],
    ['ma 17:00-08:00', 'MO 17:00-08:00', undefined],
  ])('%s: an afternoon without its twelve hours is guessed, and that is said', (text, expected, guessed) => {
    expect(short(text)).toBe(expected);
    expect(readHours(text).guessed).toBe(guessed);
  });

  it('knows what is said about holidays', () => {
    expect(readHours('ma 9:00-12:00; feestdagen gesloten').hours?.holidays).toBe('closed');
    expect(readHours('ma 9:00-12:00, gesloten op feestdagen').hours?.holidays).toBe('closed');
    expect(readHours('ma 9:00-12:00; feestdagen open').hours?.holidays).toBe('open');
    expect(readHours('ma 9:00-12:00 behalve op feestdagen')).toMatchObject({
      hours: { rules: [{ days: ['MO'] }], holidays: 'closed' },
      complete: true,
    });
  });
});

const time = fc.integer({ min: 0, max: 95 }).map((quarter) => {
  const minutes = quarter * 15;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
});
const extra = fc.oneof(
  fc.constant({}),
  fc.constantFrom({ weeks: 'odd' as const }, { weeks: 'even' as const }),
  fc.record({ interval: fc.integer({ min: 2, max: 8 }), start: fc.constantFrom('2026-01-07', '2025-12-30') }),
  fc.record({ nth: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, -1), { minLength: 1, maxLength: 3 }) }),
  fc.record({ validFrom: fc.constant('2026-03-01'), validTo: fc.constant('2026-10-31') }),
);
const rule = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const)), { minLength: 1 }),
    time,
    time,
    extra,
  )
  .map(([days, from, until, more]): OpeningRule => {
    // “Eerste ma en di van de maand” may mean two things: one day with such a rule.
    const some = 'nth' in more ? days.slice(0, 1) : days;
    return { days: some, from, until: until === '00:00' || until === from ? '24:00' : until, ...more };
  });

describe('writing and reading', () => {
  it('come to the same hours on every day of a year with both clock changes', () => {
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 4 }), (rules) => {
        const hours = { rules };
        const { hours: read, complete } = readHours(writeHours(hours));
        expect(complete).toBe(true);
        for (let day = 0; day < 365; day++) {
          const date = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
          expect(hoursOn(read!, date).open).toEqual(hoursOn(hours, date).open);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never fail, whatever the text', () => {
    const words = fc.constantFrom(
      'ma',
      't/m',
      'vr',
      '9',
      '-',
      '12',
      ':',
      '30',
      'uur',
      '(',
      ')',
      'om de week',
      '24/7',
      ',',
      ' ',
      'x',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((parts) => parts.join(' ')),
        ),
        (text) => {
          expect(() => readHours(text)).not.toThrow();
        },
      ),
    );
  });
});

describe('a note in brackets', () => {
  it.each([
    'ma t/m vr 9-17 (woensdagmiddag dicht)',
    'ma t/m vr 9.00-17.00 (vrijdag 9.00-12.00)',
    'di 10-12 (tijdelijk gesloten)',
    'di 10-12 (vervallen)',
    'di 10-12 (vanaf 1 januari 2027)',
    'di 10-12 (vanaf 12-1-27)',
    'di 10-12 (apr-sep)',
    'di 10-12 (iedere eerste dinsdag)',
    'ma 9-12 (gesloten op 2 december)',
    'ma-vr 9-17 (vr 13.00)',
    'Mon 9am-5pm (closed March 3)',
    'Tue 10-12am (every second Tuesday)',
  ])('that says when it is not so keeps the text: %s', (text) => {
    expect(readHours(text)).toMatchObject({ complete: false, hours: { text } });
  });

  it.each([
    ['wo 10-12 (alleen vrouwen)', 'alleen vrouwen'],
    ['wo 10-12 (vanaf 18 jaar)', 'vanaf 18 jaar'],
    ['wo 10-12 (eerste verdieping)', 'eerste verdieping'],
    ['wo 10-12 (4-12 jaar)', '4-12 jaar'],
    ['wo 10-12 (voor iedereen, dichtbij het station)', 'voor iedereen, dichtbij het station'],
    ['wo 10-12 (met taalcoach)', 'met taalcoach'],
    ['wo 10-12 (zaal 2.1, 55+)', 'zaal 2.1, 55+'],
  ])('that says for whom stays a note: %s', (text, note) => {
    expect(readHours(text)).toEqual({
      complete: true,
      hours: { rules: [{ days: ['WE'], from: '10:00', until: '12:00', note }] },
    });
  });

  it.each([
    ['ma-vr 8.30-17 (do gesloten)', 'MOTUWEFR 08:30-17:00'],
    ['ma-vr 9-17 (donderdag en vrijdag dicht), za 10-12', 'MOTUWE 09:00-17:00 | SA 10:00-12:00'],
  ])('that closes a day is read: %s', (text, reads) => {
    expect(readHours(text).complete).toBe(true);
    expect(short(text)).toBe(reads);
  });

  it('is about the times before it', () => {
    expect(short('wo 13-16 (kinderen), 19-21 (volwassenen)')).toBe(
      'WE 13:00-16:00 {"note":"kinderen"} | WE 19:00-21:00 {"note":"volwassenen"}',
    );
    expect(short('wo 9-12 en 13-16 (kinderen)')).toBe(
      'WE 09:00-12:00 {"note":"kinderen"} | WE 13:00-16:00 {"note":"kinderen"}',
    );
  });
});

describe('hours with an end and no beginning', () => {
  it.each(['ma t/m vr 8.30-17.00, do tot 20.00', 'do 17-19, aanmelden voor 12 uur'])(
    'are not told to lack an end: %s',
    (text) => {
      expect(readHours(text)).toMatchObject({ complete: false });
      expect(readHours(text)).not.toHaveProperty('noEnd');
    },
  );
});

describe('hours that may be a slip', () => {
  it.each(['ma/vr 9-17', 'ma / do 9-12'])('are asked about: %s', (text) => {
    expect(readHours(text)).toMatchObject({ complete: false, hours: { rules: [], text } });
  });

  it.each([
    ['za/zo 10-16', 'SASU 10:00-16:00'],
    ['di/do 10-16', 'TUTH 10:00-16:00'],
    ['ma/wo/vr 9-12', 'MOWEFR 09:00-12:00'],
    ['ma/di/do/vr 9-12', 'MOTUTHFR 09:00-12:00'],
  ])('are not these: %s', (text, reads) => {
    expect(readHours(text).complete).toBe(true);
    expect(short(text)).toBe(reads);
  });

  it('are not made of a date', () => {
    expect(short('vr 9-12 t/m 18-12-2026')).toBe('FR 09:00-12:00');
    expect(readHours('vr 9-12 t/m 18-12-2026').complete).toBe(false);
    expect(short('vr 9.30-20.30')).toBe('FR 09:30-20:30');
  });
});
