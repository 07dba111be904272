import { callByDate, endOfDay } from '@wijkbrug/core/callback-form.js';
import type { TeamProfile } from '@wijkbrug/core';
import { describe, expect, it } from 'vitest';

const profile = (value: number | 'unknown', checkedOn: string): TeamProfile => ({
  facts: { 'responseTime.workingDays': { value, owner: 'Teamleider', checkedOn } },
  approvals: {},
});

describe('the last day on which the team calls', () => {
  const cases: [string, string, number, string][] = [
    ['a Tuesday', '2026-11-24T10:00:00Z', 2, '2026-11-26'],
    ['over a weekend', '2026-11-26T10:00:00Z', 2, '2026-11-30'],
    ['sent on a Saturday', '2026-11-28T10:00:00Z', 1, '2026-11-30'],
    ['over Christmas', '2026-12-24T10:00:00Z', 1, '2026-12-28'],
    ['over Easter, with Good Friday', '2027-03-25T10:00:00Z', 1, '2027-03-30'],
    ['over Ascension Day', '2027-05-05T10:00:00Z', 1, '2027-05-07'],
    ['over 5 May, which counts each year, and Ascension Day', '2027-05-04T10:00:00Z', 1, '2027-05-07'],
    ['over 5 May in a year with no other holiday beside it', '2026-05-04T10:00:00Z', 1, '2026-05-06'],
    ["over King's Day on a Monday", '2026-04-24T10:00:00Z', 1, '2026-04-28'],
    ['over Whit Monday', '2027-05-14T10:00:00Z', 1, '2027-05-18'],
    ['just before midnight in the Netherlands', '2026-11-24T22:59:00Z', 1, '2026-11-25'],
    ['just after it', '2026-11-24T23:01:00Z', 1, '2026-11-26'],
  ];
  for (const [what, received, days, expected] of cases) {
    it(`[R-086] ${what}, within ${days} working days: ${expected}`, () => {
      expect(callByDate(profile(days, received.slice(0, 10)), new Date(received))).toBe(expected);
    });
  }

  it('[R-087] is unknown when the team set no response time', () => {
    expect(callByDate(profile('unknown', '2026-11-24'), new Date('2026-11-24T10:00:00Z'))).toBeUndefined();
  });

  it('ends at midnight in the Netherlands, in winter, in summer and when the clocks change', () => {
    expect(endOfDay('2026-11-24').toISOString()).toBe('2026-11-24T22:59:59.999Z');
    expect(endOfDay('2026-07-24').toISOString()).toBe('2026-07-24T21:59:59.999Z');
    expect(endOfDay('2026-10-25').toISOString()).toBe('2026-10-25T22:59:59.999Z');
    expect(endOfDay('2026-03-29').toISOString()).toBe('2026-03-29T21:59:59.999Z');
  });
});
