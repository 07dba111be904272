import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerTopic,
  checkTeamProfile,
  chooseText,
  emptyTeamProfile,
  factsOfTopic,
  type Answer,
  type ExplainerTexts,
  type Fact,
  type LineRule,
  type TeamProfile,
  type TopicRule,
} from '@wijkbrug/core';
import { factDefinitions, factKeys, type FactDefinition, type FactKey } from '@wijkbrug/core/team-profile.js';
import { topics as everybodys } from '@wijkbrug/core/team-explainer/topics.js';
import { youthTopics } from '@wijkbrug/core/team-explainer/youth-topics.js';

/** What everybody asks, and what only young people ask. */
const topics: readonly TopicRule[] = [...everybodys, ...youthTopics];
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
    case 'people':
      return fc.constantFrom([], [{ name: 'Sam', role: { nl: 'Helpt' }, agreedOn: '2026-11-02' }]);
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
    fc.record({ by: fc.constant('Jurist'), on: date, againOn: date }, { requiredKeys: ['by', 'on'] }),
  ),
});

/** The rule for what counts, written out again: the engine must not be its own judge. Dates as above. */
const counts = (from: string, until: string | undefined): boolean =>
  from <= today && (until === undefined ? from > '2025-11-24' : until > today);
const valueThatCounts = (profile: TeamProfile, key: FactKey): unknown => {
  const fact = profile.facts[key];
  return fact && fact.value !== 'unknown' && counts(fact.checkedOn, fact.checkAgainOn) ? fact.value : undefined;
};
const approvalThatCounts = (profile: TeamProfile, id: string): boolean => {
  const approval = profile.approvals[id];
  return approval !== undefined && counts(approval.on, approval.againOn);
};

const ruleOf = (topic: TopicRule, id: string): LineRule => {
  const rule = topic.slots.flat().find((line) => line.id === id);
  if (!rule) throw new Error(`no line ${id}`);
  return rule;
};

describe('the promise engine', () => {
  it('[R-098] for no profile whatsoever shows a line whose facts are not confirmed as it needs them', () => {
    fc.assert(
      fc.property(anyProfile, fc.constantFrom(...topics), (profile, topic) => {
        const answer = answerTopic(topic, profile, today);
        for (const { id, facts } of answer.lines) {
          const rule = ruleOf(topic, id);
          if (rule.approval)
            expect(approvalThatCounts(profile, topic.approvedWith ?? topic.id), `${topic.id} ${id}`).toBe(true);
          for (const fact of facts) expect(valueThatCounts(profile, fact), `${topic.id} ${id} ${fact}`).toBeDefined();
          for (const condition of rule.when ?? []) {
            const value = valueThatCounts(profile, condition.fact);
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
    expect(lineIds('T-07', profileOf({ waysIn: [] }))).toContain('ask');
  });

  it('[R-004] names no places when the team says that it stays in its office, or does not say', () => {
    const places = [{ name: 'School' }];
    for (const outreach of ['no', 'unknown']) {
      expect(lineIds('T-07', profileOf({ outreach, 'outreach.places': places })), outreach).not.toContain('places');
    }
  });

  it('[R-005] shows where and when the team works outside its office', () => {
    const places = [{ name: 'School', hours: [{ days: ['WE'], from: '08:30', until: '09:30' }] }];
    const shown = answerOf('T-07', profileOf({ outreach: 'yes', 'outreach.places': places })).lines.at(-1);
    expect(shown).toMatchObject({ id: 'places', show: 'outreach.places' });
    expect(lineIds('T-07', profileOf({ outreach: 'yes', 'outreach.places': [] }))).not.toContain('places');
  });

  it('[R-006] explains own strength after the practical help that the team gives first', () => {
    const filled = profileOf({ 'ownStrength.firstHelp': { nl: 'Een brief lezen' } }, ['T-20']);
    expect(lineIds('T-20', filled)).toEqual(['first-help', 'meaning']);
    expect(lineIds('T-20', emptyTeamProfile)).toEqual(['safe', 'meaning']);
    const both = { 'ownStrength.firstHelp': { nl: 'Een brief lezen' }, 'ownStrength.how': { nl: 'Een kaart' } };
    expect(lineIds('T-20', profileOf(both, ['T-20']))).toEqual(['first-help', 'meaning', 'how']);
    expect(lineIds('T-20', profileOf(both))).toEqual(['safe', 'meaning']);
  });

  it('[R-007] shows about children only that the fear is understood, and a human, until a lawyer approved it', () => {
    const facts = { 'safety.teamSteps': { nl: 'Stappen' }, 'safety.trustedContact': { name: { nl: 'A' }, phone: '1' } };
    expect(lineIds('T-24', profileOf(facts))).toEqual(['safe', 'human']);
    expect(answerOf('T-24', profileOf(facts)).awaitsApproval).toBe(true);
    expect(lineIds('T-24', profileOf(facts, ['T-24']))).toEqual(['safe', 'judge', 'steps', 'trusted']);
    expect(answerOf('T-24', profileOf(facts, ['T-24'])).awaitsApproval).toBe(false);
    expect(lineIds('T-24', profileOf({}, ['T-24']))).toEqual(['safe', 'judge', 'ask-steps']);
  });

  it('[R-007] takes an approval that has passed, or is of another topic, for none', () => {
    const approvedOn = (on: string, againOn?: string): TeamProfile => ({
      facts: {},
      approvals: { 'T-24': { by: 'Jurist', on, ...(againOn && { againOn }) } },
    });
    for (const profile of [
      approvedOn('2025-11-24'),
      approvedOn('2026-12-01'),
      approvedOn('2026-11-02', today),
      profileOf({}, ['T-25']),
    ]) {
      expect(lineIds('T-24', profile)).toEqual(['safe', 'human']);
    }
  });

  it('[R-007] gives 112, a doctor and Veilig Thuis without any approval, and what professionals must do only with it', () => {
    expect(lineIds('T-41', emptyTeamProfile)).toEqual(['safe', 'doctor', 'not-the-form']);
    const steps = { 'safety.teamSteps': { nl: 'Stappen' } };
    expect(lineIds('T-25', emptyTeamProfile)).toEqual(['safe', 'advice', 'ask']);
    expect(lineIds('T-25', profileOf(steps))).toEqual(['safe', 'advice', 'ask']);
    expect(lineIds('T-25', profileOf(steps, ['T-25']))).toEqual(['safe', 'advice', 'plan', 'steps']);
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
    for (const key of Object.keys(facts) as (keyof typeof facts)[]) {
      const shown = answerOf('T-27', profileOf({ [key]: facts[key] }, ['T-27'])).lines;
      expect(shown.map((line) => line.show)).toEqual([undefined, key]);
    }
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
    expect(lineIds('T-14', profileOf({ 'interpreter.available': 'no' }))).toEqual(['no', 'ask-alternative', 'call']);
    expect(lineIds('T-14', profileOf({ 'interpreter.residentPays': 'no' }))).toEqual(['safe', 'call']);
    expect(lineIds('T-15', emptyTeamProfile)).toEqual(['safe', 'choose']);
    expect(lineIds('T-15', profileOf({ 'interpreter.noChildren': 'no' }))[0]).toBe('safe');
    expect(lineIds('T-15', profileOf({ 'interpreter.noChildren': 'yes' }))).toEqual([
      'no-children',
      'ask-instead',
      'choose',
    ]);
    expect(lineIds('T-15', profileOf({ 'interpreter.noChildren': 'yes', 'interpreter.available': 'yes' }))).toEqual([
      'no-children',
      'interpreter',
      'choose',
    ]);
  });

  it('[R-014] promises one fixed person only when the team can keep it', () => {
    expect(lineIds('T-12', emptyTeamProfile)).toEqual(['safe']);
    for (const value of ['yes', 'usually', 'no']) {
      expect(lineIds('T-12', profileOf({ fixedContact: value }))).toEqual([value]);
    }
  });

  it('tells about evening and weekend apart, as far as the team knows', () => {
    const some = [{ days: ['MO'], from: '18:00', until: '20:00' }];
    const at = (evening: unknown, weekend: unknown): string[] =>
      lineIds('T-08', profileOf({ 'hours.evening': evening, 'hours.weekend': weekend }));
    expect(at('unknown', 'unknown')).toEqual(['safe']);
    expect(at(some, 'unknown')).toEqual(['evening']);
    expect(at('unknown', some)).toEqual(['weekend']);
    expect(at([], 'unknown')).toEqual(['evening-none']);
    expect(at('unknown', [])).toEqual(['weekend-none']);
    expect(at([], [])).toEqual(['neither']);
    expect(at(some, [])).toEqual(['evening', 'no-weekend']);
    expect(at([], some)).toEqual(['weekend', 'no-evening']);
    expect(at(some, some)).toEqual(['evening', 'weekend-too']);
  });

  it('does not let “free” stand alone while other help may cost money', () => {
    expect(lineIds('T-04', profileOf({ 'cost.team': 'free' }))).toEqual(['safe']);
    expect(lineIds('T-04', profileOf({ 'cost.team': 'free' }, ['T-04']))).toEqual(['free', 'ask-follow-up']);
    const told = { 'cost.team': 'free', 'cost.followUp': { nl: 'Soms een eigen bijdrage.' } };
    expect(lineIds('T-04', profileOf(told, ['T-04']))).toEqual(['free', 'follow-up']);
  });

  it('keeps asking what one fact leaves open', () => {
    expect(lineIds('T-10', profileOf({ 'responseTime.workingDays': 3 }))).toEqual(['days', 'say-so', 'danger']);
    expect(lineIds('T-18', profileOf({ 'firstTalk.minutes': 45 }))).toEqual(['minutes', 'pace', 'ask-present']);
    const route = { 'complaint.route': { nl: 'Bel.' } };
    expect(lineIds('T-37', profileOf(route))).toEqual(['safe', 'complaint', 'decision']);
    expect(lineIds('T-37', profileOf(route, ['T-37']))).toEqual(['safe', 'route', 'decision', 'ask-help']);
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
