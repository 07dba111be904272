import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answersByRole,
  carryOver,
  emptyAssessment,
  checksumOf,
  csv,
  DataError,
  kaderFormat,
  mergeAssessments,
  parseAssessment,
  parseKader,
  replyOf,
  respondentRoles,
  saveAssessment,
  saveTicks,
  spreadOf,
  type AnswerCode,
  type Kader,
} from '@wijkbrug/core';
import { kader } from '@wijkbrug/core/kader/nl.js';
import { assessment, damaged, runs } from '../support/assessment-arbitrary.js';

/** A few of all kinds: making each anew would take most of the time. */
const some = fc.sample(assessment, { numRuns: 100, seed: 9 });

/** What was read; undefined when a typed error says that it cannot be. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

// Thousands of runs, on machines that may be busy with other things.
const patience = { timeout: 180_000 };
describe('properties', patience, () => {
  it('[R-070] counts no role in which, or beside which, one person would be read', () => {
    const people = fc
      .array(fc.tuple(assessment, fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g')), { maxLength: 9 })
      .map((files) => files.map(([one, author]) => ({ ...one, author })));
    const sum = (counts: Readonly<Record<AnswerCode, number>>): number =>
      Object.values(counts).reduce((total, count) => total + count, 0);
    fc.assert(
      fc.property(people, (files) => {
        for (const spread of spreadOf(files, kader)) {
          const apart = answersByRole(spread);
          const left = spread.answered - apart.reduce((total, { counts }) => total + sum(counts), 0);
          if (apart.length > 0) expect(left).not.toBe(1);
          for (const { role, counts } of apart) {
            expect(sum(counts)).toBeGreaterThan(1);
            const own = spread.voices.filter((voice) => voice.role === role && voice.answer);
            for (const [code, count] of Object.entries(counts)) {
              expect(count).toBe(own.filter(({ answer }) => answer === code).length);
            }
          }
          // Nothing is kept back for which there is no reason.
          const totals = respondentRoles.map(
            (role) => spread.voices.filter((voice) => voice.role === role && voice.answer).length,
          );
          const many = totals.filter((total) => total > 1);
          const rest = spread.answered - many.reduce((total, one) => total + one, 0);
          expect(apart).toHaveLength(rest === 1 ? Math.max(0, many.length - 1) : many.length);
          expect(answersByRole({ ...spread, voices: [...spread.voices].reverse() })).toEqual(apart);
        }
      }),
      runs(400),
    );
  });

  it('[R-056] save and open is identity', () => {
    fc.assert(
      fc.property(assessment, (one) => {
        expect(parseAssessment(saveAssessment(one), 'f')).toEqual(one);
        expect(parseAssessment(saveAssessment(one, 'Bron'), 'f')).toEqual(one);
      }),
      runs(500),
    );
  });

  it('[R-057] ticks of the first format open as what was ticked, and are older than all else', () => {
    const later = assessment.filter(({ replies }) => Object.values(replies).every(({ at }) => at > 0));
    fc.assert(
      fc.property(later, (one) => {
        const opened = parseAssessment(saveTicks(one, 'Bron'), 'f');
        const ticked = Object.entries(one.replies).filter(([, { answer }]) => answer === 'yes');
        const replies = Object.fromEntries(ticked.map(([id]) => [id, { at: 0, answer: 'yes' }]));
        const { key, kader, author } = one;
        expect(opened).toEqual({ key, kader, author, about: { at: 0 }, replies });
        expect(mergeAssessments(one, opened).replies).toEqual(one.replies);
      }),
      runs(300),
    );
  });

  it('[R-054] another version of the statements takes no answer away, there and back again', () => {
    const ids = kader.statements.map(({ id }) => id);
    const renewed = (version: string, renew: (id: string) => object): Kader => ({
      ...kader,
      version,
      statements: kader.statements.map((one) => ({ ...one, ...renew(one.id) })),
    });
    // The second replaces the first version's, the third names both.
    const second = renewed('2', (id) => (id === ids[0] ? { id: 'second', replaces: [id] } : {}));
    const third = renewed('3', (id) => (id === ids[0] ? { id: 'third', replaces: ['second', id] } : {}));
    fc.assert(
      fc.property(assessment, (one) => {
        const carried = carryOver(carryOver(one, second), third);
        expect(carried.replies).toMatchObject(one.replies);
        expect(carryOver(carried, third)).toEqual(carried);
        const before = replyOf(one, ids[0]!);
        expect(replyOf(carried, 'third')).toEqual(before);
        expect(replyOf(carryOver(one, third), 'third')).toEqual(before);
        const back = carryOver(carried, kader);
        expect(back.kader).toEqual(one.kader);
        for (const id of ids) expect(replyOf(back, id)).toEqual(replyOf(one, id));
      }),
      runs(300),
    );
  });

  it('[R-054] takes the answer that was given, and not one that was emptied', () => {
    const [statement, ...others] = kader.statements;
    const renewed = { ...kader, statements: [{ ...statement!, id: 'new', replaces: ['old1', 'old2'] }, ...others] };
    const given = { answer: 'yes', note: 'n', at: 3 } as const;
    const one = { ...emptyAssessment('noord', kader, 'a'), replies: { old1: { at: 5 }, old2: given } };
    expect(replyOf(carryOver(one, renewed), 'new')).toEqual(given);
  });

  it('merge is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(assessment, assessment, assessment, (a, b, c) => {
        expect(saveAssessment(mergeAssessments(a, b))).toBe(saveAssessment(mergeAssessments(b, a)));
        expect(mergeAssessments(mergeAssessments(a, b), c)).toEqual(mergeAssessments(a, mergeAssessments(b, c)));
        expect(mergeAssessments(a, a)).toEqual(a);
      }),
      runs(1000),
    );
  });

  it('merge loses no entry and invents none', () => {
    fc.assert(
      fc.property(assessment, assessment, (a, b) => {
        const merged = mergeAssessments(a, b).replies;
        for (const [key, value] of Object.entries(merged)) {
          expect([a.replies[key], b.replies[key]]).toContainEqual(value);
        }
        expect(new Set(Object.keys(merged))).toEqual(new Set([a, b].flatMap(({ replies }) => Object.keys(replies))));
      }),
    );
  });

  it('the spread does not depend on the order of the files, and lies between 0 and 1', () => {
    const people = fc
      .array(assessment, { maxLength: 12 })
      .map((list) => list.map((one, index) => ({ ...one, author: `p${index}` })));
    fc.assert(
      fc.property(people, (files) => {
        const spread = spreadOf(files, kader);
        expect(spreadOf([...files].reverse(), kader)).toEqual(spread);
        for (const { distance } of spread) {
          expect(distance).toBeGreaterThanOrEqual(0);
          expect(distance).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('10,000 corrupted files give a typed error, or exactly what was saved', () => {
    const place = fc.nat();
    const damage = fc.oneof(
      fc.tuple(fc.constant('cut'), place, fc.constant('')),
      fc.tuple(fc.constant('replace'), place, fc.string({ unit: 'binary', minLength: 1, maxLength: 3 })),
      fc.tuple(fc.constant('insert'), place, fc.constantFrom('"', '}', '{', ',', '0', 'null', '\u0000', '<')),
      fc.tuple(fc.constant('remove'), place, fc.constant('')),
    );
    const corrupt = (saved: string, [kind, where, what]: readonly [string, number, string]): string => {
      const at = where % saved.length;
      if (kind === 'cut') return saved.slice(0, at);
      if (kind === 'insert') return saved.slice(0, at) + what + saved.slice(at);
      return saved.slice(0, at) + what + saved.slice(at + Math.max(1, what.length));
    };
    let refused = 0;
    fc.assert(
      fc.property(fc.constantFrom(...some.map((one) => saveAssessment(one))), damage, (saved, harm) => {
        const read = attempt(() => parseAssessment(corrupt(saved, harm), 'f'));
        if (read) expect(saveAssessment(read)).toBe(saved);
        else refused++;
      }),
      runs(10_000),
    );
    expect(refused).toBeGreaterThan(runs(10_000).numRuns / 2);
  });

  it('a file in which any value was left out or replaced gives a typed error, or a whole checklist', () => {
    const broken = damaged(some.map((one) => ({ format: 'wijkbrug-checklist/1', ...one })));
    let refused = 0;
    fc.assert(
      fc.property(broken, (body) => {
        const text = JSON.stringify({ ...(body as object), checksum: checksumOf(body as object) });
        const read = attempt(() => parseAssessment(text, 'f'));
        if (read) expect(saveAssessment(parseAssessment(saveAssessment(read), 'f'))).toBe(saveAssessment(read));
        else refused++;
      }),
      runs(3_000),
    );
    expect(refused).toBeGreaterThan(runs(3_000).numRuns / 3);
  });

  it('a kader file in which any value was left out or replaced gives a typed error, or a whole kader', () => {
    const small = { ...kader, chapters: kader.chapters.slice(0, 3), groups: kader.groups.slice(0, 1) };
    const file = { format: kaderFormat, ...small, statements: kader.statements.slice(0, 3) };
    expect(parseKader(JSON.stringify(file), 'f').statements).toHaveLength(3);
    let refused = 0;
    fc.assert(
      fc.property(damaged([file]), (broken) => {
        const read = attempt(() => parseKader(JSON.stringify(broken) ?? '', 'f'));
        if (!read) refused++;
        else expect(parseKader(JSON.stringify({ format: kaderFormat, ...read }), 'f')).toEqual(read);
      }),
      runs(1_000),
    );
    expect(refused).toBeGreaterThan(runs(1_000).numRuns / 3);
  });

  it.each([20, 10_000])('lists that stand %i deep in each other give a typed error', (deep) => {
    const list = '['.repeat(deep) + ']'.repeat(deep);
    for (const format of ['wijkbrug-checklist/0', 'wijkbrug-checklist/1', 'wijkbrug-kader/1']) {
      for (const read of [parseAssessment, parseKader]) {
        const text = `{"format":"${format}","id":${list},"ticked":${list},"key":${list},"replies":${list}}`;
        expect(() => read(text, 'f')).toThrow(DataError);
      }
    }
  });

  it('any JSON at all gives a typed error', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(() => parseAssessment(json, 'f')).toThrow(DataError);
      }),
    );
  });

  it('a table keeps every cell, and no cell is a formula', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          for (const [index, row] of readCsv(csv(rows)).entries()) {
            expect(row.map((cell) => cell.replace(/^'/, ''))).toEqual(
              rows[index]?.map((cell) => cell.replace(/^'/, '')),
            );
            for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@]/);
          }
        },
      ),
    );
  });
});

/** Reads what `csv` writes, by RFC 4180 with semicolons. */
function readCsv(table: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of table.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === ';') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
