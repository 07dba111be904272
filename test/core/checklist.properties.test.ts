import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerCodes,
  csv,
  DataError,
  mergeAssessments,
  parseAssessment,
  respondentRoles,
  saveAssessment,
  spreadOf,
  type About,
  type Assessment,
  type Reply,
} from '@wijkbrug/core';
import { kader } from '@wijkbrug/core/kader/nl.js';

const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
// Few moments and few entries, so that they meet.
const at = fc.integer({ min: 0, max: 5 });
const reply: fc.Arbitrary<Reply> = fc.record(
  {
    at,
    answer: fc.constantFrom(...answerCodes),
    note: text,
    evidence: text,
    reason: text,
    step: text,
    owner: text,
    date: day,
    priority: fc.constant(true as const),
  },
  { requiredKeys: ['at'] },
);
const about: fc.Arbitrary<About> = fc.record(
  { at, role: fc.constantFrom(...respondentRoles), reviewOn: day },
  { requiredKeys: ['at'] },
);
const id = fc.constantFrom(...kader.statements.slice(0, 5).map((one) => one.id), 'constructor', 'own.statement-1');
const assessment: fc.Arbitrary<Assessment> = fc.record({
  key: fc.constantFrom('noord', 'zuid'),
  kader: fc.constant({ id: 'kis', version: '2018' }),
  author: fc.constantFrom('a', 'b'),
  about,
  replies: fc.dictionary(id, reply, { noNullPrototype: true }),
});

// Thousands of runs, on machines that may be busy with other things.
const patience = { timeout: 180_000 };
// A mutation run does all of it hundreds of times over, and takes fewer.
const most = Number(process.env['WIJKBRUG_PROPERTY_RUNS'] ?? Infinity);
const runs = (count: number) => ({ numRuns: Math.min(count, most) });

describe('properties', patience, () => {
  it('[R-056] save and open is identity', () => {
    fc.assert(
      fc.property(assessment, (one) => {
        expect(parseAssessment(saveAssessment(one), 'f')).toEqual(one);
      }),
      runs(500),
    );
  });

  it('merge is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(assessment, assessment, assessment, (a, b, c) => {
        expect(mergeAssessments(a, b)).toEqual(mergeAssessments(b, a));
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
      fc.property(assessment, damage, (one, harm) => {
        try {
          expect(parseAssessment(corrupt(saveAssessment(one), harm), 'f')).toEqual(one);
        } catch (error) {
          if (!(error instanceof DataError)) throw error;
          refused++;
        }
      }),
      runs(10_000),
    );
    expect(refused).toBeGreaterThan(runs(10_000).numRuns / 2);
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
