import { describe, expect, it } from 'vitest';
import {
  confirmed,
  DataError,
  emptyTeamProfile,
  factKeys,
  isApproved,
  parseAreaTable,
  parseCallbackAnswer,
  parseCallbackStatus,
  parseTeamProfile,
  teamProfileFormat,
} from '@wijkbrug/core';

const file = 'team.json';
const today = '2026-11-24';
const fact = (value: unknown, more: object = {}) => ({ value, owner: 'Teamleider', checkedOn: '2026-11-02', ...more });
const parse = (facts: object, approvals: object = {}) =>
  parseTeamProfile(JSON.stringify({ format: teamProfileFormat, facts, approvals }), file);

const errorOf = (run: () => unknown): DataError => {
  try {
    run();
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error('expected a DataError');
};

describe('a team profile', () => {
  it('[R-100] has a fact for each thing that residents ask about a team', () => {
    const asked = {
      'who it is': ['team.name', 'team.area', 'team.runBy', 'team.target', 'team.helpsOrArranges', 'team.domains'],
      'how to reach it': ['waysIn', 'outreach.places', 'contact.phone', 'contact.walkIn', 'contact.address'],
      when: ['contact.phoneHours', 'hours.evening', 'hours.weekend', 'responseTime.workingDays'],
      'in which language': ['languages.team', 'interpreter.available', 'interpreter.residentPays'],
      'where and with whom': ['callback.places', 'fixedContact', 'firstTalk.present', 'handover.practice'],
      'what it costs and asks': ['cost.team', 'cost.followUp', 'papers.needed', 'papers.first'],
      'which steps': ['steps.contact', 'steps.firstTalk', 'steps.plan', 'steps.help', 'steps.check', 'steps.closing'],
      'what is shared': ['privacy.recorded', 'privacy.readers', 'privacy.sharedWithoutConsent', 'privacy.retention'],
      'who helps beside it': ['complaint.route', 'support.independent', 'contact.antiDiscrimination', 'urgent.numbers'],
    };
    const known = new Set<string>(factKeys);
    expect(
      Object.values(asked)
        .flat()
        .filter((key) => !known.has(key)),
    ).toEqual([]);
    for (const key of factKeys) {
      const { problems } = parse({ [key]: fact('unknown') });
      expect(problems, `${key} can be unknown`).toEqual([]);
    }
  });
});

describe('parseTeamProfile', () => {
  it('reads a fact of every kind', () => {
    const { profile, problems } = parse({
      'team.name': fact('Wijkteam Lindenhof'),
      'interpreter.available': fact('yes'),
      'team.target': fact('families'),
      waysIn: fact(['self', 'school']),
      'contact.phone': fact('085 000 00 00'),
      'contact.walkIn': fact([{ days: ['MO', 'TH'], from: '09:00', until: '12:00' }]),
      'ownStrength.how': fact({ nl: 'Samen', ar: 'معا' }),
      'languages.team': fact(['ar', 'tr', 'zgh']),
      'responseTime.workingDays': fact(5),
      'team.notDone': fact([{ what: { nl: 'Paspoort' }, who: 'Burgerzaken', phone: '14 030' }]),
      'safety.trustedContact': fact({ name: { nl: 'Buurtmoeder' }, phone: '085 000 00 01' }),
      'outreach.places': fact([{ name: 'School De Linde', hours: [{ days: ['WE'], from: '08:30', until: '09:30' }] }]),
    });
    expect(problems).toEqual([]);
    expect(Object.keys(profile.facts)).toHaveLength(12);
    expect(confirmed(profile, 'team.name', today)).toBe('Wijkteam Lindenhof');
  });

  it('says that it got HTML where JSON was expected', () => {
    const error = errorOf(() => parseTeamProfile('<!doctype html><title>Inloggen', file));
    expect(error).toMatchObject({ code: 'not-json', file });
    expect(error.message).toMatch(/HTML/);
  });

  it.each([
    ['{"format": ', 'not-json', ''],
    ['[]', 'wrong-type', ''],
    ['{"format": "wijkbrug-team/2"}', 'unknown-value', 'format'],
    ['{"format": "wijkbrug-team/1", "facts": []}', 'wrong-type', 'facts'],
    ['{"format": "wijkbrug-team/1", "approvals": 3}', 'wrong-type', 'approvals'],
  ])('refuses %s as a whole', (json, code, path) => {
    expect(errorOf(() => parseTeamProfile(json, file))).toMatchObject({ code, path, file });
  });

  it.each([
    ['team.name', fact(''), 'facts["team.name"].value'],
    ['interpreter.available', fact(true), 'facts["interpreter.available"].value'],
    ['team.target', fact('migrants'), 'facts["team.target"].value'],
    ['waysIn', fact(['self', 'magic']), 'facts["waysIn"].value[1]'],
    ['contact.phone', fact('bel ons'), 'facts["contact.phone"].value'],
    [
      'contact.walkIn',
      fact([{ days: ['MO'], from: '9 uur', until: '12:00' }]),
      'facts["contact.walkIn"].value[0].from',
    ],
    ['hours.evening', fact([{ days: ['MO'], from: '20:00', until: '18:00' }]), 'facts["hours.evening"].value[0].until'],
    ['ownStrength.how', fact({ en: 'Together' }), 'facts["ownStrength.how"].value.nl'],
    ['ownStrength.how', fact({ nl: 'Samen', xx: '?' }), 'facts["ownStrength.how"].value.xx'],
    ['contact.callback', fact('javascript:alert(1)'), 'facts["contact.callback"].value'],
    ['team.name', { value: 'Lindenhof', checkedOn: '2026-11-02' }, 'facts["team.name"].owner'],
    ['team.name', { value: 'Lindenhof', owner: 'Teamleider' }, 'facts["team.name"].checkedOn'],
    ['team.name', fact('Lindenhof', { checkAgainOn: 'soon' }), 'facts["team.name"].checkAgainOn'],
    ['team.name', 'Lindenhof', 'facts["team.name"]'],
  ])('leaves out a broken %s, names the place and keeps the rest', (key, raw, path) => {
    const { profile, problems } = parse({ [key]: raw, fixedContact: fact('usually') });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path, file });
    expect(problems[0]?.mend).not.toBe('');
    expect(Object.keys(profile.facts)).toEqual(['fixedContact']);
  });

  it.each([
    '030 123 45 67', '06-12345678', '(030) 1234567', '030–1234567', '(+31) 30 1234567', '+31 30 123 45 67', '+49 30 1234567',
    '0031 30 1234567', '0800 2000', '0800-0432', '0900-1234567', '112', '113', '116 123', '14 030', '14 0318', '0800 123 4567',
  ])('takes %s as a number that can be dialled', (number) => {
    expect(parse({ 'contact.phone': fact(number) }).problems).toEqual([]);
  }); // prettier-ignore

  it.each([
    '000', '030', '00000000000000000000', '()0-0.0', '1234567', '301234567', '+31 (0)30 1234567', '030 12345678', '+31 30', '111',
    '14 30',
  ])('takes %s as nobody’s number', (number) => {
    expect(parse({ 'contact.phone': fact(number) }).problems).toHaveLength(1);
  }); // prettier-ignore

  it('says what it does not know: a fact or approval with a slip in a date would hold longer than its owner wrote', () => {
    const read = (data: object) =>
      parseTeamProfile(JSON.stringify({ format: 'wijkbrug-team/1', ...data }), file);
    const again = '2026-02-01';
    const of = (data: object) => {
      const { profile, problems } = read(data);
      return [Object.keys(profile.facts), Object.keys(profile.approvals), problems.map(({ path, mend }) => `${path}: ${mend}`)];
    };
    expect(of({ facts: { fixedContact: fact('usually', { checkagainOn: again }) } })).toEqual([
      [], [], ['facts["fixedContact"].checkagainOn: Did you mean "checkAgainOn"?'],
    ]);
    expect(of({ approvals: { 'T-24': { by: 'Jurist', on: '2026-01-01', againon: again } } })).toEqual([
      [], [], ['approvals["T-24"].againon: Did you mean "againOn"?'],
    ]);
    expect(of({ ownText: {}, approval: {}, facts: { fixedContact: fact('usually') } })).toEqual([
      ['fixedContact'], [], ['ownText: Did you mean "ownTexts"?', 'approval: Did you mean "approvals"?'],
    ]);
    const numbers = fact([{ name: { nl: 'Arts' }, phone: '030 123 45 67', fone: '1' }]);
    expect(of({ facts: { 'urgent.numbers': numbers } })[2]).toEqual([
      'facts["urgent.numbers"].value[0].fone: Known here: name, phone.',
    ]);
  }); // prettier-ignore

  it.each([
    [
      { facts: { fixedContact: fact('usually', { checkAgainOn: '2026-11-02' }) } },
      'facts["fixedContact"].checkAgainOn',
    ],
    [{ approvals: { 'T-24': { by: 'Jurist', on: '2026-01-02', againOn: '2026-01-01' } } }, 'approvals["T-24"].againOn'],
  ])('leaves out what must be checked again before it was checked', (data, path) => {
    const { problems } = parseTeamProfile(JSON.stringify({ format: 'wijkbrug-team/1', ...data }), file);
    expect(problems).toMatchObject([{ path }]);
  });

  it('has an error with a message for what is too deep to show', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    for (const read of [parseTeamProfile, parseAreaTable, parseCallbackAnswer, parseCallbackStatus])
      expect(() => read(deep, file)).toThrow(DataError);
    const circle: unknown[] = [];
    circle.push(circle);
    for (const value of [() => 1, 1n, Symbol('x'), circle])
      expect(new DataError({ code: 'wrong-type', file, value, mend: 'Mend it.' }).message).toContain(
        `found ${typeof value}`,
      );
  });

  it('suggests the fact that a misspelt one must be', () => {
    expect(parse({ 'interpeter.available': fact('yes') }).problems[0]?.mend).toContain('"interpreter.available"');
  });

  it('takes no fact from the prototype', () => {
    expect(parse({ constructor: fact('yes') }).problems[0]).toMatchObject({ code: 'unknown-value' });
  });
});

describe('[R-028] confirmed', () => {
  it('[R-098] gives nothing for an absent, unknown, future or outdated fact', () => {
    const { profile } = parse({
      fixedContact: fact('unknown'),
      'team.runBy': fact('Stichting', { checkedOn: '2026-12-01' }),
      'team.area': fact('Lindenhof', { checkedOn: '2025-11-24' }),
      'team.name': fact('Lindenhof', { checkAgainOn: '2026-11-24' }),
    });
    for (const key of ['fixedContact', 'team.runBy', 'team.area', 'team.name', 'waysIn'] as const) {
      expect(confirmed(profile, key, today), key).toBeUndefined();
    }
  });

  it('holds until the day before the check date', () => {
    const { profile } = parse({
      'team.area': fact('Lindenhof', { checkedOn: '2025-11-25' }),
      'team.name': fact('Lindenhof', { checkAgainOn: '2026-11-25' }),
    });
    expect(confirmed(profile, 'team.area', today)).toBe('Lindenhof');
    expect(confirmed(profile, 'team.name', today)).toBe('Lindenhof');
  });
});

describe('isApproved', () => {
  it('lasts twelve months, or as long as it says', () => {
    const { profile } = parse(
      {},
      {
        'T-24': { by: 'Jurist', on: '2025-11-25' },
        'T-25': { by: 'Jurist', on: '2025-11-24' },
        'T-26': { by: 'Jurist', on: '2020-01-01', againOn: '2030-01-01' },
      },
    );
    expect(['T-24', 'T-25', 'T-26', 'T-27'].map((topic) => isApproved(profile, topic, today))).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(isApproved(emptyTeamProfile, 'constructor', today)).toBe(false);
  });
});
