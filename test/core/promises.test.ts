import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerTopic,
  checkTeamProfile,
  chooseText,
  confirmed,
  emptyTeamProfile,
  factsOfTopic,
  isApproved,
  type Answer,
  type ExplainerTexts,
  type Fact,
  type LineRule,
  type TeamProfile,
  type TopicRule,
} from '@wijkbrug/core';
import { factDefinitions, factKeys, type FactDefinition, type FactKey } from '@wijkbrug/core/team-profile.js';
import { topics } from '@wijkbrug/core/team-explainer/topics.js';

const today = '2026-11-24';
const checkedOn = '2026-11-02';

const profileOf = (values: Partial<Record<FactKey, unknown>>, approved: readonly string[] = []): TeamProfile => ({
  facts: Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, { value, owner: 'Teamleider', checkedOn }]),
  ),
  approvals: Object.fromEntries(approved.map((id) => [id, { by: 'Jurist', on: checkedOn }])),
});

const topicOf = (id: string): TopicRule => {
  const topic = topics.find((candidate) => candidate.id === id);
  if (!topic) throw new Error(`no topic ${id}`);
  return topic;
};

const answerOf = (id: string, profile: TeamProfile): Answer => answerTopic(topicOf(id), profile, today);
const lineIds = (id: string, profile: TeamProfile): string[] => answerOf(id, profile).lines.map((line) => line.id);

/** A right value for a fact, by its kind. */
function valueFor({ kind, options = [] }: FactDefinition): fc.Arbitrary<unknown> {
  const hours = fc.constant([{ days: ['MO'], from: '18:00', until: '20:00' }]);
  switch (kind) {
    case 'flag':
      return fc.constantFrom('yes', 'no');
    case 'choice':
      return fc.constantFrom(...options);
    case 'choices':
      return fc.subarray([...options]);
    case 'number':
      return fc.nat(60);
    case 'hours':
      return fc.oneof(fc.constant([]), hours);
    case 'languages':
      return fc.subarray(['ar', 'tr', 'pl']);
    case 'places':
    case 'elsewhere':
    case 'numbers':
      return fc.constantFrom([], [{ name: { nl: 'A' }, what: { nl: 'A' }, who: 'B', phone: '112' }]);
    case 'text':
      return fc.constant({ nl: 'Tekst' });
    case 'contact':
      return fc.constant({ name: { nl: 'A' }, phone: '112' });
    default:
      return fc.constant('tekst');
  }
}

const date = fc.constantFrom('2024-01-01', '2025-11-24', '2025-11-25', '2026-11-02', '2026-11-24', '2026-12-01');
const factFor = (key: FactKey): fc.Arbitrary<Fact> =>
  fc.record(
    {
      value: fc.oneof(fc.constant('unknown'), valueFor(factDefinitions[key])),
      owner: fc.constant('Teamleider'),
      checkedOn: date,
      checkAgainOn: date,
    },
    { requiredKeys: ['value', 'owner', 'checkedOn'] },
  );
const anyProfile: fc.Arbitrary<TeamProfile> = fc.record({
  facts: fc.record(Object.fromEntries(factKeys.map((key) => [key, factFor(key)])), { requiredKeys: [] }),
  approvals: fc.dictionary(
    fc.constantFrom(...topics.map((topic) => topic.id)),
    fc.record({ by: fc.constant('Jurist'), on: date }),
  ),
});

const ruleOf = (topic: TopicRule, id: string): LineRule => {
  const rule = topic.slots.flat().find((line) => line.id === id);
  if (!rule) throw new Error(`no line ${id}`);
  return rule;
};

describe('the promise engine', () => {
  it('for no profile whatsoever shows a line whose facts are not confirmed as it needs them', () => {
    fc.assert(
      fc.property(anyProfile, fc.constantFrom(...topics), (profile, topic) => {
        const answer = answerTopic(topic, profile, today);
        for (const { id, facts } of answer.lines) {
          const rule = ruleOf(topic, id);
          if (rule.approval) expect(isApproved(profile, topic.id, today)).toBe(true);
          for (const fact of facts) expect(confirmed(profile, fact, today), `${topic.id} ${id} ${fact}`).toBeDefined();
          for (const condition of rule.when ?? []) {
            const value: unknown = confirmed(profile, condition.fact, today);
            if ('is' in condition) expect(value).toBe(condition.is);
            if ('has' in condition) expect(value).toContain(condition.has);
            if ('empty' in condition) expect((value as unknown[]).length === 0).toBe(condition.empty);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('always has a short answer, from the first slot', () => {
    fc.assert(
      fc.property(anyProfile, fc.constantFrom(...topics), (profile, topic) => {
        const first = answerTopic(topic, profile, today).lines[0];
        expect(topic.slots[0]?.some((line) => line.id === first?.id)).toBe(true);
      }),
    );
  });

  it('says that an answer is general exactly when it rests on no fact', () => {
    fc.assert(
      fc.property(anyProfile, fc.constantFrom(...topics), (profile, topic) => {
        const answer = answerTopic(topic, profile, today);
        expect(answer.confirmed).toBe(answer.lines.some((line) => line.facts.length > 0));
        expect(answer.checked !== undefined).toBe(answer.confirmed);
      }),
    );
  });

  it('reads no right value of an unknown fact as yes', () => {
    const unknown = profileOf(
      Object.fromEntries(factKeys.map((key) => [key, 'unknown'])),
      topics.map((t) => t.id),
    );
    for (const topic of topics) expect(answerTopic(topic, unknown, today).confirmed, topic.id).toBe(false);
  });
});

describe('what the topics say when', () => {
  it('[R-002] names what is done elsewhere only when the team filled it in', () => {
    expect(lineIds('T-06', emptyTeamProfile)).toEqual(['safe']);
    expect(lineIds('T-06', profileOf({ 'team.notDone': [] }))).toEqual(['safe']);
    expect(lineIds('T-06', profileOf({ 'team.notDone': [{ what: { nl: 'Paspoort' }, who: 'Balie' }] }))).toEqual([
      'safe',
      'elsewhere',
    ]);
  });

  it('[R-003] tells for whom the team is, and whether it helps or arranges', () => {
    expect(lineIds('T-02', profileOf({ 'team.target': 'families' }))[0]).toBe('target');
    expect(lineIds('T-02', profileOf({ 'team.target': 'families', 'team.area': 'Oost' }))[0]).toBe('target-area');
    expect(lineIds('T-02', emptyTeamProfile)).toEqual(['safe']);
    expect(lineIds('T-01', profileOf({ 'team.helpsOrArranges': 'arranges' }))).toContain('arranges');
    expect(lineIds('T-01', emptyTeamProfile)).toEqual(['safe']);
  });

  it('[R-004] never suggests walking in or a visit unless the team says so', () => {
    expect(lineIds('T-07', emptyTeamProfile)).toEqual(['safe', 'ask', 'ask-outreach']);
    expect(lineIds('T-07', profileOf({ outreach: 'unknown', waysIn: 'unknown' }))).toEqual([
      'safe',
      'ask',
      'ask-outreach',
    ]);
    expect(lineIds('T-07', profileOf({ outreach: 'no' }))).toContain('no-outreach');
    expect(lineIds('T-07', profileOf({ outreach: 'yes', waysIn: ['phone'] }))).toEqual(['safe', 'ways', 'outreach']);
  });

  it('[R-005] shows where and when the team works outside its office', () => {
    const places = [{ name: 'School', hours: [{ days: ['WE'], from: '08:30', until: '09:30' }] }];
    const shown = answerOf('T-07', profileOf({ 'outreach.places': places })).lines.at(-1);
    expect(shown).toMatchObject({ id: 'places', show: 'outreach.places' });
  });

  it('[R-006] explains own strength after the practical help that the team gives first', () => {
    const filled = profileOf({ 'ownStrength.firstHelp': { nl: 'Een brief lezen' } }, ['T-20']);
    expect(lineIds('T-20', filled)).toEqual(['first-help', 'meaning']);
    expect(lineIds('T-20', emptyTeamProfile)).toEqual(['safe', 'meaning']);
  });

  it('[R-007] shows about children only that the fear is understood, and a human, until a lawyer approved it', () => {
    const facts = { 'safety.teamSteps': { nl: 'Stappen' }, 'safety.trustedContact': { name: { nl: 'A' }, phone: '1' } };
    expect(lineIds('T-24', profileOf(facts))).toEqual(['safe', 'human']);
    expect(answerOf('T-24', profileOf(facts)).awaitsApproval).toBe(true);
    expect(lineIds('T-24', profileOf(facts, ['T-24']))).toEqual(['safe', 'judge', 'steps', 'trusted']);
    expect(answerOf('T-24', profileOf(facts, ['T-24'])).awaitsApproval).toBe(false);
  });

  it('[R-008] tells who sees what, with whom it is shared, and when without consent', () => {
    const facts = {
      'privacy.recorded': { nl: 'a' },
      'privacy.readers': { nl: 'b' },
      'privacy.sharedWithConsent': { nl: 'c' },
      'privacy.sharedWithoutConsent': { nl: 'd' },
      'privacy.rights': { nl: 'e' },
    };
    expect(lineIds('T-27', profileOf(facts, ['T-27']))).toEqual([
      'safe',
      'recorded',
      'readers',
      'with-consent',
      'without-consent',
      'rights',
    ]);
    expect(lineIds('T-27', profileOf(facts))).toEqual(['safe']);
    const missing = checkTeamProfile(emptyTeamProfile, [topicOf('T-27')], today);
    expect(missing.map(({ fact }) => fact)).toEqual([...Object.keys(facts), undefined]);
    expect(missing.every(({ blocks }) => blocks)).toBe(true);
  });

  it('[R-009] says about money only what to ask, until the municipality’s answer is approved', () => {
    const facts = { 'money.benefitContact': { nl: 'Alleen als u dat vraagt.' } };
    expect(lineIds('T-26', emptyTeamProfile)).toEqual(['safe', 'duty']);
    expect(lineIds('T-26', profileOf(facts))).toEqual(['safe', 'duty']);
    expect(lineIds('T-26', profileOf(facts, ['T-26']))).toEqual(['safe', 'duty', 'benefit']);
  });

  it('[R-010] tells whether there is an interpreter, who pays, and about children only what the team confirmed', () => {
    expect(lineIds('T-14', emptyTeamProfile)).toEqual(['safe', 'call']);
    expect(lineIds('T-14', profileOf({ 'interpreter.available': 'yes' }))).toEqual(['yes', 'ask-cost', 'call']);
    expect(
      lineIds(
        'T-14',
        profileOf({ 'interpreter.available': 'yes', 'interpreter.how': ['phone'], 'interpreter.residentPays': 'no' }),
      ),
    ).toEqual(['how', 'free', 'call']);
    expect(
      lineIds('T-14', profileOf({ 'interpreter.available': 'no', 'interpreter.alternative': { nl: 'Bellen' } })),
    ).toEqual(['no', 'alternative', 'call']);
    expect(lineIds('T-15', emptyTeamProfile)).toEqual(['safe', 'choose']);
    expect(lineIds('T-15', profileOf({ 'interpreter.noChildren': 'no' }))[0]).toBe('safe');
    expect(lineIds('T-15', profileOf({ 'interpreter.noChildren': 'yes' }))[0]).toBe('no-children');
  });

  it('[R-028] carries the oldest check of what is shown, and names what is outdated', () => {
    const profile: TeamProfile = {
      facts: {
        'team.target': { value: 'families', owner: 'Lead', checkedOn: '2026-03-01' },
        'team.area': { value: 'Oost', owner: 'Afdeling', checkedOn: '2026-10-01' },
        fixedContact: { value: 'yes', owner: 'Lead', checkedOn: '2025-01-01' },
      },
      approvals: {},
    };
    expect(answerOf('T-02', profile).checked).toEqual({ by: 'Lead', on: '2026-03-01' });
    expect(answerOf('T-12', profile)).toMatchObject({ outdated: ['fixedContact'], confirmed: false });
  });
});

describe('checkTeamProfile', () => {
  it('finds nothing when everything is confirmed and approved', () => {
    const full = profileOf(
      Object.fromEntries(factKeys.map((key) => [key, fc.sample(valueFor(factDefinitions[key]), 1)[0]])),
      topics.map((topic) => topic.id),
    );
    expect(checkTeamProfile(full, topics, today)).toEqual([]);
  });

  it('says what is wrong with a fact, topic by topic, and what blocks publishing', () => {
    const profile: TeamProfile = {
      facts: {
        'interpreter.available': { value: 'unknown', owner: 'a', checkedOn },
        'interpreter.how': { value: ['phone'], owner: 'a', checkedOn: '2020-01-01' },
        'interpreter.residentPays': { value: 'no', owner: 'a', checkedOn: '2027-01-01' },
      },
      approvals: {},
    };
    expect(checkTeamProfile(profile, [topicOf('T-14')], today)).toEqual([
      { code: 'unknown', topic: 'T-14', fact: 'interpreter.available', blocks: false },
      { code: 'outdated', topic: 'T-14', fact: 'interpreter.how', blocks: false },
      { code: 'checked-in-future', topic: 'T-14', fact: 'interpreter.residentPays', blocks: false },
      { code: 'absent', topic: 'T-14', fact: 'interpreter.alternative', blocks: false },
    ]);
    expect(checkTeamProfile(emptyTeamProfile, [topicOf('T-24')], today).at(-1)).toEqual({
      code: 'not-approved',
      topic: 'T-24',
      blocks: true,
    });
  });

  it('looks at every fact that a topic can use', () => {
    expect(factsOfTopic(topicOf('T-14'))).toEqual([
      'interpreter.available',
      'interpreter.how',
      'interpreter.residentPays',
      'interpreter.alternative',
    ]);
  });
});

describe('chooseText', () => {
  const texts = (locale: 'nl' | 'ar', status: 'source' | 'machine' | 'reviewed'): ExplainerTexts => ({
    locale,
    groups: {} as ExplainerTexts['groups'],
    terms: {},
    topics: { 'T-24': { question: `${locale}?`, lines: {}, review: { status } } },
  });
  const dutch = texts('nl', 'source');

  it('[R-007] shows a legally sensitive topic in Dutch until a speaker checked the translation', () => {
    const legal = topicOf('T-24');
    expect(chooseText(legal, texts('ar', 'machine'), dutch)).toMatchObject({
      locale: 'nl',
      question: 'ar?',
      questionLocale: 'ar',
      inDutchBecause: 'unchecked',
    });
    expect(chooseText(legal, texts('ar', 'reviewed'), dutch)).toMatchObject({ locale: 'ar' });
    expect(chooseText(legal, texts('ar', 'reviewed'), dutch)?.inDutchBecause).toBeUndefined();
  });

  it('shows any other topic in the reader’s language, and Dutch where that is missing', () => {
    const plain: TopicRule = { ...topicOf('T-01'), id: 'T-24' };
    expect(chooseText(plain, texts('ar', 'machine'), dutch)?.locale).toBe('ar');
    expect(chooseText(plain, { ...texts('ar', 'machine'), topics: {} }, dutch)).toMatchObject({
      locale: 'nl',
      inDutchBecause: 'missing',
    });
    expect(chooseText(plain, undefined, { ...dutch, topics: {} })).toBeUndefined();
    expect(chooseText(plain, dutch, dutch)?.inDutchBecause).toBeUndefined();
  });
});
