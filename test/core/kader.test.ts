import { describe, expect, it } from 'vitest';
import { DataError } from '@wijkbrug/core/errors.js';
import {
  chapterOf,
  kaderFormat,
  localizeEntries,
  localizeKader,
  parseKader,
  statementFor,
  statementsByGroup,
} from '@wijkbrug/core/kader.js';
import { kader } from '@wijkbrug/core/kader/nl.js';

const counts = {
  'outreachend-werken': 3,
  'eigen-kracht-versterken': 2,
  'methodieken-op-maat': 2,
  'organisatorische-randvoorwaarden': 5,
  competenties: 3,
  'informele-netwerken': 5,
  'diversiteit-team': 2,
  voorbereiding: 5,
  verandering: 4,
  verankering: 1,
};

describe('the 32 statements', () => {
  it('stand in order, in their groups, under ids that carry their number [R-054]', () => {
    expect(kader.statements.map(({ order }) => order)).toEqual(Array.from({ length: 32 }, (_, index) => index + 1));
    for (const { id, order } of kader.statements) {
      expect(id).toMatch(new RegExp(`^(wz|co|in|dt|pr)-check-${String(order).padStart(2, '0')}-[a-z-]+$`));
    }
    const found = statementsByGroup(kader).map(({ group, statements }) => [group.id, statements.length]);
    expect(Object.fromEntries(found)).toEqual(counts);
    expect(statementsByGroup(kader).flatMap(({ statements }) => statements)).toEqual(kader.statements);
    const perChapter = kader.chapters.map(
      ({ id }) => kader.statements.filter((one) => chapterOf(kader, one) === id).length,
    );
    expect(perChapter).toEqual([0, 12, 3, 5, 2, 10, 0, 0]);
  });

  it('each name a section that explains them and a source with a citation [R-097]', () => {
    const sections = new Set(kader.chapters.flatMap((chapter) => chapter.sections.map(({ id }) => id)));
    for (const statement of kader.statements) {
      expect(sections).toContain(statement.targetSection);
      expect(statement.entries.length).toBeGreaterThan(0);
      expect(statement.source.heading).not.toMatch(/\.txt|\//);
      expect(kader.works[statement.source.work]?.citation).toMatch(/\(\d{4}\)/);
    }
  });

  it('are short enough to answer at a table', () => {
    for (const { text } of kader.statements) expect(text.length).toBeLessThanOrEqual(170);
  });
});

describe('the words of another language', () => {
  const [first, second] = kader.statements as [(typeof kader.statements)[0], (typeof kader.statements)[0]];
  const textsIn = (locale: 'ar' | 'en', statements: Record<string, string>) => ({
    ...{ locale, title: 't', attribution: 'a', review: { status: 'machine' as const } },
    ...{ chapters: {}, sections: {}, groups: {}, statements },
  });

  it('take the place of words in yet another, which are marked no more', () => {
    const mixed = {
      ...kader,
      statements: [
        { ...first, lang: 'en' as const },
        { ...second, lang: 'en' as const },
      ],
    };
    const arabic = localizeKader(mixed, textsIn('ar', { [first.id]: 'عربي' })).statements;
    expect(arabic).toEqual([
      { ...first, text: 'عربي' },
      { ...second, lang: 'en' },
    ]);
    const none = localizeKader(kader, textsIn('ar', {}));
    expect(none.statements[0]).toEqual({ ...first, lang: 'nl' });
    expect(localizeKader(none, textsIn('en', { [first.id]: 'English' })).statements[0]).toEqual({
      ...first,
      text: 'English',
    });
    const entry = { kind: 'practice', id: 'x', text: 'Woorden', lang: 'nl' } as unknown as Parameters<
      typeof localizeEntries
    >[0][0];
    expect(localizeEntries([entry], { entries: { x: 'Words' } })[0]).toEqual({
      kind: 'practice',
      id: 'x',
      text: 'Words',
    });
  });
});

const write = (change: (data: Record<string, unknown>) => void): string => {
  const data = structuredClone({ format: kaderFormat, ...kader }) as Record<string, unknown>;
  change(data);
  return JSON.stringify(data);
};
const errorOf = (json: string): DataError => {
  try {
    parseKader(json, 'own.json');
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error('The file was read.');
};

describe('parseKader', () => {
  it('gives back what was written', () => {
    expect(
      parseKader(
        write(() => undefined),
        'own.json',
      ),
    ).toEqual(kader);
  });

  it('names file, path and mend of a mistake', () => {
    const error = errorOf(write((data) => ((data['statements'] as { text: string }[])[3]!.text = ' ')));
    expect(error).toMatchObject({ code: 'wrong-type', file: 'own.json', path: 'statements[3].text', value: ' ' });
    expect(errorOf('<html>').code).toBe('not-json');
    expect(errorOf('[]')).toMatchObject({ code: 'wrong-type' });
    expect(errorOf('{}')).toMatchObject({ code: 'unknown-value', path: 'format' });
  });

  it('refuses two statements with one id, and a group, section or work that is not there', () => {
    const first = (data: Record<string, unknown>) => (data['statements'] as Record<string, unknown>[])[0]!;
    const review = { status: 'reviewed', by: 'x', on: 'gisteren' };
    expect(errorOf(write((data) => (data['review'] = review)))).toMatchObject({
      code: 'wrong-type',
      path: 'review.on',
    });
    expect(errorOf(write((data) => (first(data)['id'] = kader.statements[1]!.id))).path).toBe('statements[1].id');
    expect(errorOf(write((data) => (first(data)['group'] = 'gone'))).path).toBe('statements[0].group');
    expect(errorOf(write((data) => (first(data)['targetSection'] = 'gone'))).path).toBe('statements[0].targetSection');
    const source = { work: 'gone', heading: 'Checklist' };
    expect(errorOf(write((data) => (first(data)['source'] = source))).path).toBe('statements[0].source.work');
    expect(errorOf(write((data) => (first(data)['order'] = 2))).path).toBe('statements[0].order');
  });
});

describe('statementFor', () => {
  it('finds the statement that replaced an earlier one, and nothing for one that is gone', () => {
    const old = kader.statements[0]!;
    const next = { ...old, id: 'own-check-01', replaces: [old.id] };
    const later = { ...kader, version: '2027', statements: [next, ...kader.statements.slice(1)] };
    expect(statementFor(later, old.id)).toBe(next);
    expect(statementFor(later, next.id)).toBe(next);
    expect(statementFor(later, 'never-was')).toBeUndefined();
  });
});
