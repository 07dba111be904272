import { describe, expect, it } from 'vitest';
import {
  answersByRole,
  carryOver,
  changeAbout,
  changeReply,
  checksumOf,
  compareRounds,
  DataError,
  differences,
  emptyAssessment,
  findClientData,
  gatherPeople,
  mergeAssessments,
  parseAssessment,
  phaseStates,
  planOf,
  progressOf,
  replyOf,
  saveAssessment,
  saveTicks,
  spreadOf,
  unanimous,
  type AnswerCode,
  type Assessment,
  type Kader,
  type RespondentRole,
} from '@wijkbrug/core';
import { kader } from '@wijkbrug/core/kader/nl.js';

const ids = kader.statements.map(({ id }) => id);
const [first, second, third] = ids as [string, string, string];
const file = 'noord.json';

const filledIn = (given: Readonly<Record<string, AnswerCode>>, author = 'a', at = 1000): Assessment =>
  Object.entries(given).reduce(
    (assessment, [id, answer]) => changeReply(assessment, id, { answer }, at),
    emptyAssessment('noord', kader, author),
  );

const errorOf = (run: () => unknown): DataError => {
  try {
    run();
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error('expected a DataError');
};

describe('filling in', () => {
  it('[R-057] keeps more than a tick: five answers, a note, evidence, a step, an owner, a date', () => {
    const all = { answer: 'partly', note: 'n', evidence: 'e', step: 's', owner: 'o', date: '2027-01-02' } as const;
    const assessment = changeReply(emptyAssessment('noord', kader, 'a'), first, { ...all, priority: true }, 5);
    expect(replyOf(assessment, first)).toEqual({ ...all, priority: true, at: 5 });
    expect(replyOf(assessment, second)).toBeUndefined();
  });

  it('takes out what is emptied, and keeps the moment', () => {
    const noted = changeReply(emptyAssessment('noord', kader, 'a'), first, { answer: 'yes', note: 'n' }, 5);
    expect(replyOf(changeReply(noted, first, { note: '', answer: undefined }, 9), first)).toEqual({ at: 9 });
  });

  it('is never older than what it changes, also when the clock goes back', () => {
    const later = changeReply(filledIn({ [first]: 'yes' }, 'a', 1000), first, { answer: 'partly' }, 10);
    expect(replyOf(later, first)?.at).toBe(1001);
  });

  it('does not take a word of the language for an entry', () => {
    expect(replyOf(emptyAssessment('noord', kader, 'a'), 'constructor')).toBeUndefined();
  });
});

describe('progress', () => {
  it('[R-058] counts answers per chapter, and gives no score', () => {
    const progress = progressOf(filledIn({ [first]: 'yes', [second]: 'unknown', [third]: 'not-yet' }), kader);
    expect(progress.map(({ total }) => total)).toEqual([12, 3, 5, 2, 10]);
    expect(progress[0]).toEqual({
      chapter: 'werkwijze',
      total: 12,
      answered: 3,
      counts: { 'not-yet': 1, partly: 0, yes: 1, 'not-applicable': 0, unknown: 1 },
    });
    expect(progress[1]?.answered).toBe(0);
  });
});

describe('a file', () => {
  const saved = saveAssessment(filledIn({ [first]: 'yes' }));

  it('[R-056] opens as it was saved', () => {
    expect(parseAssessment(saved, file)).toEqual(filledIn({ [first]: 'yes' }));
  });

  it('opens again after its layout was changed', () => {
    expect(parseAssessment(JSON.stringify(JSON.parse(saved)), file)).toEqual(filledIn({ [first]: 'yes' }));
  });

  it.each([
    ['cut off', saved.slice(0, -20), 'not-json', ''],
    ['a page', '<!doctype html>', 'not-json', ''],
    ['not a checklist', '{"format":"wijkbrug-team/1"}', 'wrong-type', 'format'],
    ['of no format', '{"facts":{}}', 'missing', 'format'],
    ['of a later version', saved.replace('checklist/1', 'checklist/2'), 'unknown-value', 'format'],
    ['a list', '[]', 'wrong-type', ''],
    ['changed by hand', saved.replace('"yes"', '"partly"'), 'damaged', 'checksum'],
    ['without its checksum', saved.replace(/,\s*"checksum".*/s, '}'), 'damaged', 'checksum'],
  ])('that is %s gives a typed error', (_, text, code, path) => {
    expect(errorOf(() => parseAssessment(text, file))).toMatchObject({ code, path, file });
  });

  const withBody = (change: (body: Record<string, unknown>) => Record<string, unknown>): string => {
    const { checksum, ...body } = JSON.parse(saved) as Record<string, unknown>;
    expect(checksum).toBe(checksumOf(body));
    const changed = change(body);
    return JSON.stringify({ ...changed, checksum: checksumOf(changed) });
  };
  it.each([
    ['no key', { key: undefined }, 'missing', 'key'],
    ['a number for an author', { author: 3 }, 'wrong-type', 'author'],
    ['no kader', { kader: undefined }, 'missing', 'kader'],
    ['a kader without a version', { kader: { id: 'kis' } }, 'missing', 'kader.version'],
    ['replies as a list', { replies: [] }, 'wrong-type', 'replies'],
    ['a strange id', { replies: { '<b>': { at: 1 } } }, 'unknown-value', 'replies'],
    ['a reply that is a word', { replies: { a: 'yes' } }, 'wrong-type', 'replies["a"]'],
    [
      'an answer that is not there',
      { replies: { a: { at: 1, answer: 'maybe' } } },
      'wrong-type',
      'replies["a"].answer',
    ],
    ['a day that is not there', { replies: { a: { at: 1, date: '2026-02-30' } } }, 'wrong-type', 'replies["a"].date'],
    ['no moment', { replies: { a: { answer: 'yes' } } }, 'missing', 'replies["a"].at'],
    ['a moment before 1970', { replies: { a: { at: -1 } } }, 'wrong-type', 'replies["a"].at'],
    ['a field that is not known', { replies: { a: { at: 1, origin: 'x' } } }, 'unknown-value', 'replies["a"].origin'],
    ['an unknown role', { about: { at: 1, role: 'boss' } }, 'wrong-type', 'about.role'],
  ])('with %s names the place', (_, change, code, path) => {
    const text = withBody((body) => JSON.parse(JSON.stringify({ ...body, ...change })) as Record<string, unknown>);
    expect(errorOf(() => parseAssessment(text, file))).toMatchObject({ code, path });
  });

  it('[R-057] can be only the ticks, and be opened again, older than any other answer', () => {
    const ticks = saveTicks(filledIn({ [first]: 'yes', [second]: 'partly', [third]: 'yes' }));
    expect(JSON.parse(ticks)).toMatchObject({ format: 'wijkbrug-checklist/0', ticked: [first, third] });
    const opened = parseAssessment(ticks, file);
    expect(replyOf(opened, first)).toEqual({ at: 0, answer: 'yes' });
    const merged = mergeAssessments(opened, filledIn({ [first]: 'not-yet' }, 'a', 1));
    expect(replyOf(merged, first)?.answer).toBe('not-yet');
    expect(replyOf(merged, third)?.answer).toBe('yes');
  });

  it('of ticks keeps whose it is; lists without a name count as one person each', () => {
    expect(parseAssessment(saveTicks(filledIn({ [first]: 'yes' }, 'b')), file).author).toBe('b');
    const list = (...ticked: string[]): Assessment =>
      parseAssessment(JSON.stringify({ format: 'wijkbrug-checklist/0', key: 'k', kader, ticked }), file);
    const people = gatherPeople([list(first), list(second), list(first)]);
    expect(people.map(({ replies }) => Object.keys(replies)).sort()).toEqual([[first], [second]].sort());
  });

  it.each([
    ['{"format":"wijkbrug-checklist/0","key":"k","kader":{"id":"kis","version":"2018"}}', 'replies'],
    ['{"format":"wijkbrug-checklist/0","key":"k","kader":{"id":"kis","version":"2018"},"ticked":"all"}', 'replies'],
    ['{"format":"wijkbrug-checklist/0","key":"k","kader":{"id":"kis","version":"2018"},"ticked":[1]}', 'replies'],
  ])('of ticks that cannot be read names the place: %s', (text, path) => {
    expect(errorOf(() => parseAssessment(text, file)).path).toBe(path);
  });
});

describe('two places of one person', () => {
  it('keeps both, and of the same statement the newest', () => {
    const one = filledIn({ [first]: 'yes', [second]: 'not-yet' }, 'a', 1000);
    const other = changeReply(filledIn({ [third]: 'partly' }, 'a', 1000), second, { answer: 'yes' }, 2000);
    const merged = mergeAssessments(one, other);
    expect(ids.slice(0, 3).map((id) => replyOf(merged, id)?.answer)).toEqual(['yes', 'yes', 'partly']);
  });

  it('of two things at one moment keeps what every version of the library keeps', () => {
    const of = (answer: AnswerCode, author: string) => filledIn({ [first]: answer }, author, 1000);
    const merged = mergeAssessments(of('yes', 'b'), of('partly', 'a'));
    expect(replyOf(merged, first)?.answer).toBe('yes');
    expect(merged.author).toBe('a');
    expect(replyOf(mergeAssessments(of('partly', 'a'), of('yes', 'a')), first)?.answer).toBe('yes');
  });

  it('keeps the newest role and review date', () => {
    const one = changeAbout(filledIn({}), { role: 'manager' }, 5);
    const other = changeAbout(filledIn({}), { reviewOn: '2027-11-24' }, 6);
    expect(mergeAssessments(one, other).about).toEqual({ at: 6, reviewOn: '2027-11-24' });
  });
});

describe('several people', () => {
  const said = (...given: (AnswerCode | undefined)[]): Assessment[] =>
    given.map((answer, index) => filledIn(answer ? { [first]: answer } : {}, `person-${index}`));
  const spread = (...given: (AnswerCode | undefined)[]) => spreadOf(said(...given), kader)[0]!;

  it('counts the two files of one person once', () => {
    const files = [filledIn({ [first]: 'yes' }, 'a', 1), filledIn({ [first]: 'partly' }, 'a', 2)];
    expect(gatherPeople(files)).toHaveLength(1);
    expect(spreadOf(files, kader)[0]?.counts).toMatchObject({ yes: 0, partly: 1 });
  });

  it('[R-070] keeps every role and answer in sight, also where they disagree', () => {
    const manager = changeAbout(filledIn({ [first]: 'yes' }, 'm'), { role: 'manager' }, 1);
    const outside = changeAbout(filledIn({ [first]: 'not-yet' }, 'z'), { role: 'self-organisation' }, 1);
    expect(spreadOf([outside, manager], kader)[0]?.voices).toEqual([
      { author: 'm', role: 'manager', answer: 'yes' },
      { author: 'z', role: 'self-organisation', answer: 'not-yet' },
    ]);
  });

  it('puts the statements first on which they differ most', () => {
    const people = [
      filledIn({ [first]: 'yes', [second]: 'yes', [third]: 'partly' }, 'a'),
      filledIn({ [first]: 'yes', [second]: 'not-yet', [third]: 'yes' }, 'b'),
    ];
    expect(differences(spreadOf(people, kader)).map(({ statement }) => statement.id)).toEqual([second, third]);
  });

  it.each([
    [['yes', 'yes', 'yes'], 0],
    [['yes', 'not-yet'], 1],
    [['yes', 'partly'], 0.5],
    [['yes', 'unknown'], 0.5],
    [['not-yet', 'not-yet', 'yes', 'yes'], 1],
    [['yes'], 0],
    [[undefined, undefined], 0],
    [['yes', undefined], 0],
  ] as const)('finds that %j lie %d apart', (given, distance) => {
    expect(spread(...given).distance).toBe(distance);
  });

  it('knows when all agree', () => {
    expect(unanimous(spread('partly', 'partly', undefined))).toBe('partly');
    expect(unanimous(spread('partly', 'yes'))).toBeUndefined();
    expect(unanimous(spread('partly', undefined))).toBeUndefined();
  });

  const looking = (answer: AnswerCode, author: string, role?: RespondentRole): Assessment =>
    changeAbout(filledIn({ [first]: answer }, author), { role }, 1);
  const byRole = (...people: Assessment[]) =>
    answersByRole(spreadOf(people, kader)[0]!).map(({ role, counts }) => [
      role,
      Object.entries(counts).filter(([, count]) => count > 0),
    ]);

  it('[R-070] counts a role apart from two people on, so that nobody is read by it', () => {
    expect(byRole(looking('yes', 'a', 'professional'), looking('not-yet', 'b'), looking('yes', 'c'))).toEqual([]);
    expect(
      byRole(
        looking('not-yet', 'a', 'professional'),
        looking('yes', 'b', 'professional'),
        looking('yes', 'c'),
        looking('partly', 'd'),
      ),
    ).toEqual([
      [
        'professional',
        [
          ['not-yet', 1],
          ['yes', 1],
        ],
      ],
    ]);
  });

  it('[R-070] counts no role apart when the one who is left over would be read by subtraction', () => {
    const two = [looking('not-yet', 'a', 'professional'), looking('not-yet', 'b', 'professional')];
    const two2 = [looking('partly', 'c', 'manager'), looking('partly', 'd', 'manager')];
    expect(byRole(...two, looking('yes', 'e'))).toEqual([]);
    expect(byRole(...two, looking('yes', 'e', 'municipality'))).toEqual([]);
    // The smallest role, the last of as small ones, is counted with the one who is left over.
    expect(byRole(...two, ...two2, looking('yes', 'e'))).toEqual([['professional', [['not-yet', 2]]]]);
    expect(byRole(...two, ...two2)).toHaveLength(2);
  });
});

describe('an earlier round', () => {
  it('[R-068] says per statement what changed, in neutral words', () => {
    const [a, b, c, d, e, f, g] = ids as [string, string, string, string, string, string, string];
    const before = filledIn({ [a]: 'not-yet', [b]: 'yes', [c]: 'yes', [d]: 'partly', [e]: 'unknown' });
    const now = filledIn({ [a]: 'yes', [b]: 'partly', [c]: 'yes', [e]: 'yes', [f]: 'partly' });
    const changes = compareRounds(before, now, kader);
    expect(changes.map(({ statement, change }) => [statement.id, change])).toEqual([
      [a, 'further'],
      [b, 'back'],
      [c, 'same'],
      [d, 'gone'],
      [e, 'other'],
      [f, 'new'],
    ]);
    expect(changes.some(({ statement }) => statement.id === g)).toBe(false);
  });
});

describe('another version of the statements', () => {
  const renewed: Kader = {
    ...kader,
    version: '2030',
    statements: kader.statements.map((one, index) => (index === 0 ? { ...one, id: 'new', replaces: [one.id] } : one)),
  };

  it('takes over the answers to the statements that it replaces, and keeps the old ones', () => {
    const carried = carryOver(filledIn({ [first]: 'yes', [second]: 'partly' }), renewed);
    expect(carried.kader).toEqual({ id: 'kis', version: '2030' });
    expect(replyOf(carried, 'new')?.answer).toBe('yes');
    expect(replyOf(carried, first)?.answer).toBe('yes');
    expect(replyOf(carried, second)?.answer).toBe('partly');
  });

  it('does not change what was answered since', () => {
    const answered = changeReply(filledIn({ [first]: 'yes' }), 'new', { answer: 'not-yet' }, 2);
    expect(replyOf(carryOver(answered, renewed), 'new')?.answer).toBe('not-yet');
  });

  it('can be compared with the round before', () => {
    expect(compareRounds(filledIn({ [first]: 'partly' }), filledIn({ new: 'yes' }), renewed)[0]).toMatchObject({
      before: 'partly',
      after: 'yes',
    });
  });
});

describe('the plan', () => {
  it('[R-059] holds what was chosen and every next step, dated steps first', () => {
    let assessment = changeReply(filledIn({}), first, { priority: true }, 1);
    assessment = changeReply(assessment, second, { step: 'Later', date: '2027-03-01' }, 1);
    assessment = changeReply(assessment, third, { step: 'Eerst', owner: 'teamleider', date: '2027-01-01' }, 1);
    expect(planOf(assessment, kader).map(({ statement }) => statement.id)).toEqual([third, second, first]);
  });

  it('[R-060] names what is missing before a later phase that has started', () => {
    const inGroup = (group: string): string[] =>
      kader.statements.filter((one) => one.group === group).map(({ id }) => id);
    const [vision, ...others] = inGroup('voorbereiding') as [string, ...string[]];
    const [anchored] = inGroup('verankering') as [string];
    const states = phaseStates(filledIn({ [vision]: 'yes', [anchored]: 'partly' }), kader);
    expect(states.map(({ started }) => started)).toEqual([true, false, true]);
    expect(states.map(({ missing }) => missing.map(({ id }) => id))).toEqual([others, inGroup('verandering'), []]);
    expect(phaseStates(filledIn({ [vision]: 'not-yet' }), kader).flatMap(({ missing }) => missing)).toEqual([]);
  });
});

describe('[R-065] data of a client in a note', () => {
  const today = '2026-11-24';
  it.each([
    ['Mevrouw, bsn 111222333', ['bsn']],
    ['1112.22.333', ['bsn']],
    ['bel 06-12345678', ['phone']],
    ['bel +31 6 12 34 56 78', ['phone']],
    ['tel. 030 123 45 67', ['phone']],
    ['geboren 3-4-1981', ['birth-date']],
    ['op 3 april 1981', ['birth-date']],
    ['geb. 1-2-2025', ['birth-date']],
    ['مواليد 01/02/2025', ['birth-date']],
    ['geboren 1985-03-12', ['birth-date']],
    ['op 1985-03-12', ['birth-date']],
    ['06.12.34.56.78', ['phone']],
    ['(06) 12345678', ['phone']],
    ['06/12345678', ['phone']],
    ['stuur naar jan@example.nl', ['email']],
  ])('is found in “%s”', (note, found) => {
    expect(findClientData(note, today)).toEqual(found);
  });

  it.each([
    'Overleg op 2026-03-12 om 10.30 uur',
    'Overleg op 12.03.2026 10.30 uur, zaal 3',
    'Overleg op 12-3-2026 met de leidinggevende',
    'Het is een gewoonte geworden sinds 1981',
    'Wij bereiken 123456789 bewoners', // no citizen service number
    'In 2025 waren er 250 gesprekken, in 2026 waren het er 310',
    'Postcode 3511 AB, zaal 0.12',
    'ISBN 978-90-5830-867-2',
  ])('is not seen in “%s”', (note) => {
    expect(findClientData(note, today)).toEqual([]);
  });
});
