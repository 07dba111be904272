import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact, TeamProfile } from '@wijkbrug/core';
import { answerSteps, answerTell } from '@wijkbrug/core/team-explainer.js';

const today = '2026-11-24';
const keys = {
  contact: 'steps.contact',
  'first-talk': 'steps.firstTalk',
  plan: 'steps.plan',
  help: 'steps.help',
  check: 'steps.check',
  closing: 'steps.closing',
} as const;
const without = 'privacy.sharedWithoutConsent';

/** Days that are current today (true) and days that are not: outdated, or still to come. */
const days = { '2026-11-02': true, '2025-11-25': true, '2025-11-24': false, '2024-01-01': false, '2026-12-01': false };
const day = fc.constantFrom(...(Object.keys(days) as (keyof typeof days)[]));
const fact = fc.record({
  value: fc.constantFrom('unknown' as const, { nl: 'Tekst' }),
  owner: fc.constant('Teamleider'),
  checkedOn: day,
});
const says = (told: { value: unknown; checkedOn: keyof typeof days } | undefined): boolean =>
  told !== undefined && told.value !== 'unknown' && days[told.checkedOn];
const some = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const profileOf = (facts: Record<string, Fact>, approvals: TeamProfile['approvals'] = {}): TeamProfile => ({
  facts,
  approvals,
});

describe('the extras of the explainer', () => {
  it('say of a step only what is confirmed', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...(Object.keys(keys) as (keyof typeof keys)[])), some(fact), (id, told) => {
        const steps = answerSteps(profileOf(told ? { [keys[id]]: told } : {}), today);
        const shown = steps.filter((step) => step.team !== undefined).map((step) => step.id);
        expect(shown).toEqual(says(told) ? [id] : []);
      }),
    );
  });

  it('tell what is shared only when it is confirmed and approved, for any profile', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(some(fact), some(day), (told, on) => {
        const approvals = on ? { 'T-27': { by: 'Jurist', on } } : {};
        const line = answerTell(profileOf(told ? { [without]: told } : {}, approvals), today);
        const allowed = says(told) && on !== undefined && days[on];
        expect(line?.id).toBe(allowed ? 'without-consent' : 'ask');
      }),
    );
  });
});
