import { describe, expect, it } from 'vitest';
import {
  dutchHoliday,
  hoursOn,
  isoWeek,
  openState,
  wallTime,
  type OpeningHours,
} from '@wijkbrug/core/sociale-kaart.js';

const office: OpeningHours = { rules: [{ days: ['MO', 'TU', 'WE', 'TH', 'FR'], from: '09:00', until: '17:00' }] };
const at = (text: string): Date => new Date(text);

describe('the clock on a Dutch wall', () => {
  it('is the same as Intl says, every hour of a year with both clock changes', () => {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Amsterdam',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    for (let hour = 0; hour < 366 * 24; hour++) {
      const moment = new Date(Date.UTC(2026, 0, 1, hour, 30));
      const { date, time } = wallTime(moment);
      expect(`${date} ${time}`).toBe(format.format(moment));
    }
  });

  it('moves no opening hour when the clocks change', () => {
    expect(openState(office, at('2026-03-27T08:00Z'))).toMatchObject({ state: 'open' });
    expect(openState(office, at('2026-03-30T07:00Z'))).toMatchObject({ state: 'open' });
    expect(openState(office, at('2026-03-30T06:59Z'))).toMatchObject({ state: 'closed' });
    expect(openState(office, at('2026-10-26T07:59Z'))).toMatchObject({ state: 'closed' });
    expect(openState(office, at('2026-10-26T08:00Z'))).toMatchObject({ state: 'open' });
  });
});

describe('Dutch public holidays', () => {
  // rijksoverheid.nl lists these for 2026 and 2027; 27 April 2031 and 2025 show the two exceptions.
  it.each([
    ['2026-01-01', 'new-year'],
    ['2026-04-03', 'good-friday'],
    ['2026-04-05', 'easter-sunday'],
    ['2026-04-06', 'easter-monday'],
    ['2026-04-27', 'kings-day'],
    ['2026-05-14', 'ascension-day'],
    ['2026-05-25', 'whit-monday'],
    ['2026-12-26', 'boxing-day'],
    ['2027-03-29', 'easter-monday'],
    ['2025-04-26', 'kings-day'],
    ['2025-05-05', 'liberation-day'],
  ])('%s is %s', (date, name) => {
    expect(dutchHoliday(date)).toBe(name);
  });

  it.each(['2026-05-05', '2025-04-27', '2026-06-10'])('%s is none', (date) => {
    expect(dutchHoliday(date)).toBeUndefined();
  });

  it('has 5 May in each year for who asks it so', () => {
    expect(dutchHoliday('2026-05-05', 'each-year')).toBe('liberation-day');
    expect(dutchHoliday('2026-05-05', 'each-fifth-year')).toBeUndefined();
  });

  it('closes only what said so, and says nothing for certain about the rest', () => {
    const king = at('2026-04-27T10:00Z');
    expect(openState({ ...office, holidays: 'closed' }, king)).toMatchObject({ state: 'closed' });
    expect(openState({ ...office, holidays: 'open' }, king)).toMatchObject({ state: 'open' });
    expect(openState(office, king)).toEqual({ state: 'unknown' });
  });
});

describe('opening hours', () => {
  it('are unknown without rules: open is never guessed', () => {
    expect(openState(undefined, at('2026-11-24T10:00Z'))).toEqual({ state: 'unknown' });
    expect(openState({ rules: [], text: 'op afspraak' }, at('2026-11-24T10:00Z'))).toEqual({ state: 'unknown' });
    expect(openState({ ...office, text: 'soms' }, at('2026-11-24T10:00Z'))).toEqual({ state: 'unknown' });
  });

  it('are unknown without rules on a day without an exception', () => {
    const noon = at('2026-11-24T11:00Z');
    const christmas = { from: '2026-12-24', hours: [] };
    expect(openState({ rules: [], exceptions: [] }, noon)).toEqual({ state: 'unknown' });
    expect(openState({ rules: [], exceptions: [christmas] }, noon)).toEqual({ state: 'unknown' });
    const today = { rules: [], exceptions: [{ from: '2026-11-24', hours: [] }, { from: '2026-11-26', hours: [{ from: '09:00', until: '12:00' }] }] }; // prettier-ignore
    // What is on the day between, nobody said.
    expect(openState(today, noon)).toEqual({ state: 'closed' });
  });

  it.each([
    ['touch', [['09:00', '12:00'], ['12:00', '17:00']], '2026-11-24', '17:00'],
    ['overlap', [['10:00', '17:00'], ['09:00', '12:00']], '2026-11-24', '17:00'],
    ['lie within each other', [['09:00', '17:00'], ['10:00', '11:00']], '2026-11-24', '17:00'],
    ['go on after midnight', [['09:00', '01:00'], ['23:00', '02:30']], '2026-11-25', '02:30'],
  ])('close when the last of them does where they %s', (_, times, date, time) => {
    const rules = times.map(([from = '', until = '']) => ({ days: ['TU' as const], from, until }));
    expect(openState({ rules }, at('2026-11-24T10:59Z'))).toEqual({ state: 'open', until: { date, time } });
  }); // prettier-ignore

  it('have no end where each day takes over from the one before', () => {
    const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
    const rules = [{ days, from: '09:00', until: '09:00' }];
    expect(openState({ rules }, at('2026-11-24T10:59Z'))).toEqual({ state: 'open' });
    const some = [{ days: ['MO', 'TU'] as const, from: '18:00', until: '09:00' }, { days: ['TU'] as const, from: '08:00', until: '17:00' }]; // prettier-ignore
    const until = { date: '2026-11-24', time: '17:00' };
    expect(openState({ rules: some }, at('2026-11-24T05:00Z'))).toEqual({ state: 'open', until });
  });

  it('are not certain every so many weeks without a first one', () => {
    const rules = [{ days: ['TU'] as const, from: '09:00', until: '12:00', interval: 2 }];
    expect(openState({ rules }, at('2026-11-24T10:00Z'))).toEqual({ state: 'unknown' });
    expect(hoursOn({ rules }, '2026-11-25')).toEqual({ open: [], certain: true });
  });

  it('say until when, and when again', () => {
    expect(openState(office, at('2026-11-24T10:00Z'))).toEqual({
      state: 'open',
      until: { date: '2026-11-24', time: '17:00' },
    });
    expect(openState(office, at('2026-11-27T17:00Z'))).toEqual({
      state: 'closed',
      next: { date: '2026-11-30', time: '09:00' },
    });
  });

  it('go on after midnight', () => {
    const bar: OpeningHours = { rules: [{ days: ['FR'], from: '20:00', until: '02:00' }] };
    expect(openState(bar, at('2026-11-28T00:30Z'))).toEqual({
      state: 'open',
      until: { date: '2026-11-28', time: '02:00' },
    });
    expect(openState(bar, at('2026-11-28T01:00Z'))).toMatchObject({ state: 'closed' });
  });

  it('hold all day and all night', () => {
    const always: OpeningHours = {
      rules: [{ days: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], from: '00:00', until: '24:00' }],
      holidays: 'open',
    };
    for (let hour = 0; hour < 24 * 8; hour++) {
      expect(openState(always, new Date(Date.UTC(2026, 11, 22, hour)))).toEqual({ state: 'open' });
    }
    // Nobody said anything about Christmas: until then it is sure.
    const { rules } = always;
    expect(openState({ rules }, at('2026-12-23T10:00Z'))).toEqual({
      state: 'open',
      until: { date: '2026-12-25', time: '00:00' },
    });
  });

  it('have no end at midnight when they go on with the next day', () => {
    const night: OpeningHours = {
      rules: [
        { days: ['FR'], from: '20:00', until: '24:00' },
        { days: ['SA'], from: '00:00', until: '03:00' },
      ],
    };
    expect(openState(night, at('2026-11-27T20:00Z'))).toEqual({
      state: 'open',
      until: { date: '2026-11-28', time: '03:00' },
    });
  });

  it('know odd and even weeks, also where a year has 53', () => {
    expect([isoWeek('2026-12-31'), isoWeek('2027-01-01'), isoWeek('2027-01-04'), isoWeek('2026-01-01')]).toEqual([
      53, 53, 1, 1,
    ]);
    const even: OpeningHours = { rules: [{ days: ['TH'], from: '14:00', until: '16:00', weeks: 'even' }] };
    expect(hoursOn(even, '2026-11-26').open).toEqual([[840, 960]]);
    expect(hoursOn(even, '2026-12-03').open).toEqual([]);
  });

  it('know every second week from a day, and the first and last of a month', () => {
    const second: OpeningHours = {
      rules: [{ days: ['WE'], from: '10:00', until: '12:00', interval: 2, start: '2026-03-04' }],
    };
    expect(hoursOn(second, '2026-03-18').open).toHaveLength(1);
    expect(hoursOn(second, '2026-04-01').open).toHaveLength(1);
    expect(hoursOn(second, '2026-03-25').open).toEqual([]);
    expect(hoursOn(second, '2026-02-18').open).toEqual([]);
    const monthly: OpeningHours = { rules: [{ days: ['TU'], from: '10:00', until: '12:00', nth: [1, -1] }] };
    expect(['2026-11-03', '2026-11-10', '2026-11-24'].map((date) => hoursOn(monthly, date).open.length)).toEqual([
      1, 0, 1,
    ]);
  });

  it('give way to exceptions', () => {
    const closed: OpeningHours = {
      ...office,
      exceptions: [
        { from: '2026-12-24', until: '2027-01-03', hours: [] },
        { from: '2026-12-05', hours: [{ from: '09:00', until: '12:00' }] },
      ],
    };
    expect(openState(closed, at('2026-12-28T10:00Z'))).toEqual({
      state: 'closed',
      next: { date: '2027-01-04', time: '09:00' },
    });
    expect(openState(closed, at('2026-12-05T10:00Z'))).toMatchObject({ state: 'open' });
  });
});
