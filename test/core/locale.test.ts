import { describe, expect, it } from 'vitest';
import {
  addMonths,
  amsterdamDate,
  directionOf,
  formatDate,
  formatList,
  formatNumber,
  formatDays,
  formatWeekday,
  isIsoDate,
  languageName,
  locales,
  matchLocale,
  ownNames,
  pluralCategory,
  weekdayCodes,
} from '@wijkbrug/core';

describe('[R-109] matchLocale', () => {
  it.each([
    ['nl', 'nl'],
    ['NL-be', 'nl'],
    ['ar-EG', 'ar'],
    ['fa_AF', 'fa'],
    ['prs', 'fa'],
    ['ku', 'kmr'],
    ['ku-Latn-TR', 'kmr'],
    ['kmr-TR', 'kmr'],
    ['pap-CW', 'pap'],
  ])('%s is served by %s', (tag, locale) => {
    expect(matchLocale(tag, locales)).toBe(locale);
  });

  it.each(['', null, undefined, 'sw', 'ckb', 'ku-Arab-IQ', 'constructor', '__proto__', '-', 'n'])(
    'does not guess for %s',
    (tag) => {
      expect(matchLocale(tag, locales)).toBeUndefined();
    },
  );

  it('chooses only from what is available', () => {
    expect(matchLocale('tr', ['nl', 'en'])).toBeUndefined();
  });
});

describe('[R-109] directionOf', () => {
  it('knows the two right-to-left languages of the thirteen', () => {
    expect(locales.filter((locale) => directionOf(locale) === 'rtl')).toEqual(['ar', 'fa']);
  });

  it('reads longer tags', () => {
    expect(directionOf('ar-MA')).toBe('rtl');
    expect(directionOf('nl-BE')).toBe('ltr');
  });
});

describe('dates', () => {
  it('refuses what is not a calendar date', () => {
    expect(['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', 20260101, null].filter(isIsoDate)).toEqual([]);
    expect(isIsoDate('2028-02-29')).toBe(true);
  });

  it('takes the date in the Netherlands, not in Greenwich', () => {
    expect(amsterdamDate(new Date('2026-11-23T23:30:00Z'))).toBe('2026-11-24');
    expect(amsterdamDate(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
  });

  it('agrees with Intl for every hour around the clock changes of thirty years', () => {
    const oracle = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });
    for (let year = 2000; year < 2030; year++) {
      for (const month of [2, 9]) {
        for (let hour = 0; hour < 31 * 24; hour++) {
          const moment = new Date(Date.UTC(year, month, 1, hour, 30));
          expect(amsterdamDate(moment)).toBe(oracle.format(moment));
        }
      }
    }
  });

  it('adds months and stays inside the month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-11-24', 12)).toBe('2027-11-24');
    expect(addMonths('2028-02-29', 12)).toBe('2029-02-28');
  });

  it.each([
    ['nl', '2 november 2026'],
    ['en', '2 November 2026'],
    ['ar', '2 نوفمبر 2026'],
    ['ti', '2 ሕዳር 2026'],
    ['so', '2 Noofeembar 2026'],
    ['kmr', '2 mijdar 2026'],
    ['pap', '2 novèmber 2026'],
  ] as const)('writes a date in %s with Western digits', (locale, text) => {
    expect(formatDate('2026-11-02', locale)).toBe(text);
  });

  it('has seven weekdays and a name for each in every language', () => {
    for (const locale of locales) {
      expect(new Set(weekdayCodes.map((day) => formatWeekday(day, locale))).size, locale).toBe(7);
    }
    expect(formatWeekday('MO', 'nl')).toBe('maandag');
    expect(formatWeekday('SU', 'pap')).toBe('djadumingu');
  });

  it('agrees with Intl on the days and months of the languages that Intl knows', () => {
    for (const locale of ['nl', 'en', 'ar'] as const) {
      const month = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' });
      const weekday = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { weekday: 'long', timeZone: 'UTC' });
      for (let index = 0; index < 12; index++) {
        const date = `2026-${String(index + 1).padStart(2, '0')}-15`;
        expect(formatDate(date, locale)).toBe(`15 ${month.format(new Date(date))} 2026`);
      }
      weekdayCodes.forEach((day, index) => {
        expect(formatWeekday(day, locale)).toBe(weekday.format(new Date(Date.UTC(2026, 10, 1 + index, 12))));
      });
    }
  });

  it('writes a row of days from the first to the last, and other days one by one', () => {
    expect(formatDays(['MO', 'TU', 'WE', 'TH', 'FR'], 'nl')).toBe('maandag tot en met vrijdag');
    expect(formatDays(['FR', 'MO', 'TU', 'WE', 'TH'], 'en')).toBe('Monday to Friday');
    expect(formatDays(['MO', 'TU', 'WE'], 'ar')).toBe('من الاثنين إلى الأربعاء');
    expect(formatDays(['MO', 'TU', 'WE'], 'pl')).toBe('poniedziałek – środa');
    expect(formatDays(['MO', 'TU'], 'nl')).toBe('maandag en dinsdag');
    expect(formatDays(['MO', 'TU', 'TH'], 'nl')).toBe('maandag, dinsdag en donderdag');
    expect(formatDays(['SU', 'SA', 'FR'], 'nl')).toBe('vrijdag tot en met zondag');
    expect(formatDays([], 'nl')).toBe('');
  });

  it('writes numbers in Western digits everywhere', () => {
    for (const locale of locales) expect(formatNumber(1234, locale), locale).toMatch(/^1.?234$/);
    expect(formatNumber(-12345, 'nl')).toBe('-12.345');
  });
});

describe('words in a language', () => {
  it('joins a list', () => {
    expect(formatList(['a', 'b', 'c'], 'nl')).toBe('a, b en c');
    expect(formatList(['a', 'b', 'c'], 'so')).toBe('a, b iyo c');
    expect(formatList(['a', 'b'], 'en')).toBe('a and b');
    expect(formatList(['a', 'b', 'c'], 'ar')).toBe(new Intl.ListFormat('ar').format(['a', 'b', 'c']));
    expect(formatList(['a', 'b', 'c'], 'fr')).toBe('a, b et c');
    expect(formatList(['a'], 'kmr')).toBe('a');
    expect(formatList([], 'pap')).toBe('');
  });

  it('names every language in every language, and never in Dutch or English by accident', () => {
    for (const inLocale of locales) {
      for (const locale of locales) {
        const name = languageName(locale, inLocale);
        expect(name, `${locale} in ${inLocale}`).not.toBe(locale);
        if (locale === inLocale) continue;
        if (inLocale === 'ti') expect(name, `${locale} in ti`).toMatch(/[\u1200-\u137f]/);
        if (['ar', 'fa'].includes(inLocale)) expect(name, `${locale} in ${inLocale}`).toMatch(/[\u0600-\u06ff]/);
      }
    }
    expect(languageName('ar', 'nl')).toBe('Arabisch');
  });

  it('names a language of the neighbourhood that no browser knows, the same on a server, and never by its code', () => {
    expect(languageName('zgh', 'nl')).toBe('Tamazight (Berbers)');
    expect(languageName('zgh', 'tr')).toBe('Tamaziɣt');
    for (const tag of ['zgh', 'rif', 'ary', 'hns', 'srn', 'kea', 'zza', 'rom', 'arc', 'ckb', 'dse', 'nds']) {
      for (const locale of locales) expect(languageName(tag, locale), `${tag} in ${locale}`).not.toBe(tag);
    }
  });

  it('falls back to the own name and never throws', () => {
    expect(languageName('not a tag!', 'nl')).toBe('not a tag!');
    expect(ownNames.ar).toBe('العربية');
  });

  it('counts in Tigrinya and Arabic by their own rules', () => {
    expect([0, 1, 2].map((n) => pluralCategory(n, 'ti'))).toEqual(['one', 'one', 'other']);
    expect([0, 1, 2, 3, 11, 100].map((n) => pluralCategory(n, 'ar'))).toEqual([
      'zero',
      'one',
      'two',
      'few',
      'many',
      'other',
    ]);
    expect([0, 1, 2].map((n) => pluralCategory(n, 'pap'))).toEqual(['other', 'one', 'other']);
  });
});
