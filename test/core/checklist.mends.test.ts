import { describe, expect, it } from 'vitest';
import { checksumOf, DataError, kaderFormat, parseAssessment, parseKader } from '@wijkbrug/core';
import { kader } from '@wijkbrug/core/kader/nl.js';

const messageOf = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    if (error instanceof DataError) return error.message;
    throw error;
  }
  return 'read';
};

describe('what a developer reads of a checklist that cannot be read', () => {
  const body = {
    format: 'wijkbrug-checklist/1',
    key: 'noord',
    kader: { id: 'kis', version: '2018' },
    author: 'a',
    about: { at: 1 },
    replies: { a: { at: 1 } },
  };
  const read = (change: object) => {
    const changed = JSON.parse(JSON.stringify({ ...body, ...change })) as object;
    const text = JSON.stringify({ ...changed, checksum: checksumOf(changed) });
    return messageOf(() => parseAssessment(text, 'f'));
  };
  const reply = (fields: object) => read({ replies: { a: { at: 1, ...fields } } });

  it('is nothing when all is well', () => {
    expect(read({})).toBe('read');
    expect(read({ replies: { 'in.x_1:a/b-c': { at: 0, priority: true } }, about: { at: 0, role: 'manager' } })).toBe(
      'read',
    );
  });

  it.each([
    [{ format: 'wijkbrug-checklist/01x' }, 'format, found "wijkbrug-checklist/01x"'],
    [{ format: 'wijkbrug-checklist/x1' }, 'format, found "wijkbrug-checklist/x1"'],
    [{ format: 'wijkbrug-checklist/0001' }, 'format, found "wijkbrug-checklist/0001"'],
    [{ format: 'wijkbrug-checklist/' }, 'format, found "wijkbrug-checklist/"'],
    [{ format: 'wijkbrug-checklist-1' }, 'format, found "wijkbrug-checklist-1"'],
    [{ format: 'other-checklist/1' }, 'format, found "other-checklist/1"'],
    [{ format: 1 }, 'format, found 1'],
  ])('%j: choose a file of a checklist', (change, place) => {
    expect(read(change)).toBe(
      `[wrong-type] f, ${place}. Choose a file that a checklist saved: its format is "wijkbrug-checklist/1".`,
    );
  });

  it('tells a file of another kind, and one without a format, from one of a newer version', () => {
    expect(read({ format: undefined })).toMatch(/^\[missing\] f, format, found nothing\. Choose a file/);
    expect(read({ format: 'wijkbrug-checklist/2' })).toBe(
      '[unknown-value] f, format, found "wijkbrug-checklist/2". Write "wijkbrug-checklist/1", or use a newer library.',
    );
  });

  it.each([
    [{ key: '' }, '[wrong-type] f, key, found "". Write a text that is not empty.'],
    [{ author: undefined }, '[missing] f, author, found nothing. Write a text that is not empty.'],
    [{ kader: { id: 3, version: '1' } }, '[wrong-type] f, kader.id, found 3. Write a text that is not empty.'],
    [{ kader: [] }, '[wrong-type] f, kader, found []. Write {…}.'],
    [{ kader: null }, '[wrong-type] f, kader, found null. Write {…}.'],
    [{ about: undefined }, '[missing] f, about, found nothing. Write {…}.'],
    [{ about: {} }, '[missing] f, about.at, found nothing. Write milliseconds since 1970, a whole number from 0.'],
    [
      { about: { at: 1, role: 'boss' } },
      '[wrong-type] f, about.role, found "boss". Write one of: professional, manager, municipality, self-organisation, resident-panel.',
    ],
    [{ about: { at: 1, name: 'x' } }, '[unknown-value] f, about.name, found "x". Use only: at, role, reviewOn.'],
    [
      { about: { at: 1, reviewOn: '5-1-2027' } },
      '[wrong-type] f, about.reviewOn, found "5-1-2027". Write a day as YYYY-MM-DD.',
    ],
    [{ replies: null }, '[wrong-type] f, replies, found null. Write {…}.'],
  ])('%j', (change, message) => {
    expect(read(change)).toBe(message);
  });

  it.each(['1a', ' a', 'a b', 'a"', '', '-a', 'a\n', 'ä'])('%j is no id of an entry', (id) => {
    expect(read({ replies: { [id]: { at: 1 } } })).toBe(
      `[unknown-value] f, replies, found ${JSON.stringify(id)}. Use the id of an entry.`,
    );
  });

  it.each([
    [{ at: 1.5 }, 'at, found 1.5. Write milliseconds since 1970, a whole number from 0.'],
    [{ at: '1' }, 'at, found "1". Write milliseconds since 1970, a whole number from 0.'],
    [{ answer: 'maybe' }, 'answer, found "maybe". Write one of: not-yet, partly, yes, not-applicable, unknown.'],
    [{ note: '' }, 'note, found "". Write a text that is not empty.'],
    [{ evidence: 1 }, 'evidence, found 1. Write a text that is not empty.'],
    [{ reason: [] }, 'reason, found []. Write a text that is not empty.'],
    [{ step: null }, 'step, found null. Write a text that is not empty.'],
    [{ owner: {} }, 'owner, found {}. Write a text that is not empty.'],
    [{ date: '2027-02-30' }, 'date, found "2027-02-30". Write a day as YYYY-MM-DD.'],
    [{ priority: false }, 'priority, found false. Write one of: true.'],
  ])('a reply with %j', (fields, message) => {
    expect(reply(fields)).toBe(`[wrong-type] f, replies["a"].${message}`);
  });

  it('names the fields that a reply may have', () => {
    expect(reply({ origin: 'x' })).toBe(
      '[unknown-value] f, replies["a"].origin, found "x". Use only: at, answer, note, evidence, reason, step, owner, date, priority.',
    );
  });

  it('says that a file was changed, and that one nests without end', () => {
    expect(messageOf(() => parseAssessment(JSON.stringify({ ...body, checksum: '0' }), 'f'))).toBe(
      '[damaged] f, checksum, found "0". The file was changed or lost a part after it was saved: use another copy.',
    );
    // The file itself, with lists in it.
    const nested = (deep: number) =>
      messageOf(() => parseAssessment(`{"x":${'['.repeat(deep)}${']'.repeat(deep)}}`, 'f'));
    expect(nested(20)).toMatch(/^\[missing\] f, format/);
    expect(nested(21)).toBe(
      '[wrong-type] f. Nothing in this format stands more than 20 levels deep: use another copy of the file.',
    );
  });

  it('of ticks needs no checksum, and takes every tick for a yes of long ago', () => {
    const ticks = { format: 'wijkbrug-checklist/0', key: 'k', kader: body.kader, ticked: ['a', 'b'] };
    expect(parseAssessment(JSON.stringify(ticks), 'f')).toEqual({
      key: 'k',
      kader: body.kader,
      author: 'ticks-19bae133',
      about: { at: 0 },
      replies: { a: { at: 0, answer: 'yes' }, b: { at: 0, answer: 'yes' } },
    });
  });
});

describe('what a developer reads of a kader that cannot be read', () => {
  const read = (change: object) =>
    messageOf(() => parseKader(JSON.stringify({ format: kaderFormat, ...kader, ...change }), 'f'));
  const [first, second] = kader.statements;
  const statement = (fields: object) => read({ statements: [{ ...first, ...fields }, second] });
  const notEmpty = 'Write a text that is not empty.';

  it.each([
    [
      { format: 'x' },
      'format, found "x". Write "format": "wijkbrug-kader/1"; another format needs another version of the library.',
    ],
    [{ id: ' ' }, `id, found " ". ${notEmpty}`],
    [{ version: 2018 }, `version, found 2018. ${notEmpty}`],
    [{ attribution: null }, `attribution, found null. ${notEmpty}`],
    [{ locale: 'xx' }, 'locale, found "xx". Write one of: nl, en, tr, ar, ti, so, fa, kmr, pap, pl, uk, fr, es.'],
    [{ works: [] }, 'works, found []. Write an object: {…}.'],
    [{ works: { a: { citation: '', rights: 'r' } } }, `works.a.citation, found "". ${notEmpty}`],
    [{ works: { a: { citation: 'c' } } }, `works.a.rights, found nothing. ${notEmpty}`],
    [{ chapters: {} }, 'chapters, found {}. Write a list: […].'],
    [
      { chapters: [{ id: 'a', title: 't', role: 'x' }] },
      'chapters[0].role, found "x". Write one of: block, process, front, back.',
    ],
    [
      { chapters: [{ id: 'a', title: 't', role: 'block', sections: [{ id: 'b', title: '' }] }] },
      `chapters[0].sections[0].title, found "". ${notEmpty}`,
    ],
    [
      { chapters: [{ id: 'a', title: 't', role: 'block', sections: [{ id: 'b', title: 't', source: {} }] }] },
      `chapters[0].sections[0].source.work, found nothing. ${notEmpty}`,
    ],
    [{ groups: [{ id: 'a', chapter: 'werkwijze' }] }, `groups[0].title, found nothing. ${notEmpty}`],
    [{ statements: [null] }, 'statements[0], found null. Write an object: {…}.'],
    [{ review: 'good' }, 'review, found "good". Write an object: {…}.'],
    [{ review: { status: 'machine', by: '' } }, `review.by, found "". ${notEmpty}`],
    [{ review: { status: 'machine', on: 3 } }, 'review.on, found 3. Write a date as "2026-11-02".'],
  ])('%j', (change, message) => {
    expect(read(change)).toMatch(/^\[(wrong-type|unknown-value|missing)\] f, /);
    expect(read(change).replace(/^\[.*?\] f, /, '')).toBe(message);
  });

  it.each([
    [{ order: 0 }, '[wrong-type] f, statements[0].order, found 0. Write a whole number from 1.'],
    [
      { order: 2 },
      '[wrong-type] f, statements[0].order, found 2. Number the statements in the order of the list: 1 here.',
    ],
    [{ text: undefined }, `[missing] f, statements[0].text, found nothing. ${notEmpty}`],
    [{ entries: 'x' }, '[wrong-type] f, statements[0].entries, found "x". Write a list: […].'],
    [{ objections: [''] }, `[wrong-type] f, statements[0].objections[0], found "". ${notEmpty}`],
    [{ barriers: ['a', 1] }, `[wrong-type] f, statements[0].barriers[1], found 1. ${notEmpty}`],
    [{ replaces: {} }, '[wrong-type] f, statements[0].replaces, found {}. Write a list: […].'],
    [{ source: { work: 'kader-2018' } }, `[missing] f, statements[0].source.heading, found nothing. ${notEmpty}`],
    [
      { id: second!.id },
      `[wrong-type] f, statements[1].id, found "${second!.id}". Give each its own id: answers are kept under it.`,
    ],
  ])('a statement with %j', (fields, message) => {
    expect(statement(fields)).toBe(message);
  });

  it.each([
    [{ group: 'gone' }, 'group', 'There is no such group; write one of: outreachend-werken, eigen-kracht-versterken, '],
    [
      { targetSection: 'gone' },
      'targetSection',
      'There is no such section; write one of: diversiteitskader/wat-is-een',
    ],
    [{ source: { work: 'gone', heading: 'h' } }, 'source.work', 'There is no such work; write one of: kader-2018, '],
  ])('a statement with %j is told what there is', (fields, place, mend) => {
    expect(statement(fields)).toContain(`[unknown-value] f, statements[0].${place}, found "gone". ${mend}`);
  });

  it('names a chapter that is not there, and a section that stands there twice', () => {
    const [group] = kader.groups;
    expect(read({ groups: [{ ...group, chapter: 'gone' }] })).toContain(
      '[unknown-value] f, groups[0].chapter, found "gone". There is no such chapter; write one of: diversiteitskader, werkwijze, ',
    );
    const [chapter, ...others] = kader.chapters;
    const [section] = chapter!.sections;
    expect(read({ chapters: [{ ...chapter, sections: [section, section] }, ...others] })).toContain(
      `[wrong-type] f, chapters[0].sections[1].id, found "${section!.id}". Give each its own id`,
    );
  });

  it('does not take an inherited word for a field', () => {
    expect(messageOf(() => parseKader('{"format":"wijkbrug-kader/1"}', 'f'))).toBe(
      `[missing] f, id, found nothing. ${notEmpty}`,
    );
    expect(read({ works: JSON.parse('{"constructor":{"citation":"c","rights":"r"}}') as object })).toContain(
      'source.work',
    );
  });

  it('lets a statement leave out what it need not say', () => {
    const { id, order, group, text, targetSection, source } = first!;
    const bare = { id, order, group, text, targetSection, source };
    const statements = [{ ...bare, replaces: [] }, second];
    const own = parseKader(JSON.stringify({ format: kaderFormat, ...kader, statements }), 'f');
    expect(own.statements[0]).toEqual({ ...bare, entries: [], objections: [], barriers: [] });
    expect(own.review).toEqual({ status: 'source' });
  });
});
