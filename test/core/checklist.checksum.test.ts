import { describe, expect, it } from 'vitest';
import { checksumOf, DataError, kaderFormat, parseKader } from '@wijkbrug/core';
import { kader } from '@wijkbrug/core/kader/nl.js';

describe('the checksum of a file', () => {
  // Files that people keep must open for good, so the figures may never change.
  it.each([
    [{}, '07ebff3a'],
    [{ b: 1, a: 'é' }, '064575ee'],
    [{ note: '٣ 🫖' }, '8a683bac'],
  ])('of %j stays what it was', (body, sum) => {
    expect(checksumOf(body)).toBe(sum);
  });

  it('does not look at the order of fields, but does at that of lists', () => {
    expect(checksumOf({ a: 1, b: { d: 1, c: 2 } })).toBe(checksumOf({ b: { c: 2, d: 1 }, a: 1 }));
    // What is undefined is not in a file.
    expect(checksumOf({ a: 1, b: undefined })).toBe(checksumOf({ a: 1 }));
    expect(checksumOf({ a: [1, 2] })).not.toBe(checksumOf({ a: [2, 1] }));
  });
});

describe('a kader file', () => {
  const read = (change: object) => parseKader(JSON.stringify({ format: kaderFormat, ...kader, ...change }), 'own.json');
  const pathOf = (change: object): string => {
    try {
      read(change);
    } catch (error) {
      if (error instanceof DataError) return `${error.code} ${error.path}`;
      throw error;
    }
    return 'read';
  };
  const [first, ...others] = kader.statements;
  const with1 = (fields: object) => ({ statements: [{ ...first, ...fields }, ...others] });

  it('keeps who reviewed it, and what a statement replaces and is written in', () => {
    const review = { status: 'reviewed', by: 'gemeente', on: '2027-01-01' };
    const own = read({ review, ...with1({ replaces: ['old'], lang: 'en' }) });
    expect(own.review).toEqual(review);
    expect(own.statements[0]).toMatchObject({ replaces: ['old'], lang: 'en' });
    expect(Object.keys(read({}).statements[0]!)).not.toContain('replaces');
  });

  it.each([
    [{ review: { status: 'good' } }, 'unknown-value review.status'],
    [{ review: {} }, 'missing review.status'],
    [{ locale: 3 }, 'unknown-value locale'],
    [{ title: 3 }, 'wrong-type title'],
    [{ works: null }, 'wrong-type works'],
    [{ works: [] }, 'wrong-type works'],
    [{ groups: {} }, 'wrong-type groups'],
    [{ groups: [{ ...kader.groups[0], chapter: 'gone' }] }, 'unknown-value groups[0].chapter'],
    [{ groups: [kader.groups[0], kader.groups[0]] }, 'wrong-type groups[1].id'],
    [{ chapters: [kader.chapters[0], kader.chapters[0]] }, 'wrong-type chapters[1].id'],
    [with1({ order: 0 }), 'wrong-type statements[0].order'],
    [with1({ order: 1.5 }), 'wrong-type statements[0].order'],
    [with1({ order: '1' }), 'wrong-type statements[0].order'],
    [with1({ lang: 'xx' }), 'unknown-value statements[0].lang'],
  ])('with %j is refused, and the place is named', (change, place) => {
    expect(pathOf(change)).toBe(place);
  });
});
