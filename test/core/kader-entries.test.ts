import { beforeAll, describe, expect, it } from 'vitest';
import {
  aboutStatement,
  citationOf,
  crossReferences,
  kaderParts,
  ofKind,
  partOfEntry,
  partsBehind,
  type KaderEntry,
} from '@wijkbrug/core';
import { kader } from '@wijkbrug/core/kader/nl.js';
import { loadChapter } from '@wijkbrug/content';

let entries: readonly KaderEntry[] = [];
let parts: readonly { readonly part: string; readonly entries: readonly KaderEntry[] }[] = [];
beforeAll(async () => {
  parts = await Promise.all(kaderParts.map((part) => loadChapter('nl', part)));
  entries = parts.flatMap((one) => one.entries);
});

const known = () => new Set([...entries.map(({ id }) => id), ...kader.statements.map(({ id }) => id)]);
const words = (entry: KaderEntry) => JSON.stringify({ ...entry, source: undefined });

describe('the entries of the kader', () => {
  it('[R-097] each have an id of their own, words, and a source that can be cited', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const { id, text, source } of entries) {
      expect(id).toMatch(/^[a-z][a-z0-9-]+$/);
      expect(text, id).toMatch(/\S/);
      expect(source.heading, id).toMatch(/\S/);
      expect(source.heading, id).not.toMatch(/\.txt| — |[A-Z]{6}/);
      expect(kader.works[source.work]?.citation, id).toMatch(/\S/);
    }
  });

  it('stand in a section of the kader, in the part that their id says', () => {
    const sections = new Set(kader.chapters.flatMap((chapter) => chapter.sections.map(({ id }) => id)));
    for (const { part, entries: inside } of parts) {
      for (const { id, section } of inside) {
        expect([...sections], id).toContain(section);
        expect(partOfEntry(id), id).toBe(part);
      }
    }
    expect(partOfEntry('own-check-01')).toBeUndefined();
    expect(partOfEntry('constructor-1')).toBeUndefined();
  });

  it('name only entries and statements that are there', () => {
    const ids = known();
    for (const entry of entries) {
      const named = [
        ...(entry.parent ? [entry.parent] : []),
        ...(entry.statements ?? []),
        ...('sameAs' in entry && entry.sameAs ? entry.sameAs : []),
        ...('barriers' in entry ? entry.barriers : []),
        ...('methods' in entry ? entry.methods : []),
      ];
      for (const id of named) expect([...ids], entry.id).toContain(id);
    }
  });

  it('hold no address: nobody opened those of 2018', () => {
    for (const entry of entries) expect(words(entry), entry.id).not.toMatch(/https?:|www\./);
  });

  it('use no word that residents say hurts, except to name it', () => {
    const hurting =
      /zorgmijder|probleemgezin|probleemmoeder|moeilijk bereikbaar|niet-westers|kwetsbare (?:bewoner|burger)/i;
    const others = entries.filter(({ kind }) => kind !== 'language-caution' && kind !== 'literature');
    for (const entry of others) expect(entry.text, entry.id).not.toMatch(hurting);
  });

  it('[R-055] tell a figure, or what residents said, with its context: nothing points at words that do not stand there', () => {
    for (const { kind, id, text } of entries) {
      if (kind === 'statistic') expect(text, id).not.toMatch(/\b(?:dit|deze) [a-z]/i);
      if (kind === 'resident-remark') expect(text, id).toMatch(/^Bewoners: “.+”$/);
    }
  });

  it('are short: a screen reader and a tired reader can both follow', () => {
    for (const { id, text } of entries) expect(text.length, id).toBeLessThanOrEqual(260);
  });
});

describe('what is linked to a statement', () => {
  const about = (id: string) =>
    aboutStatement(
      kader.statements.find((one) => one.id === id)!,
      entries,
    );

  it('[R-055] is an explanation for each, and everything that it names is found', () => {
    const ids = known();
    for (const statement of kader.statements) {
      for (const id of [...statement.entries, ...statement.objections, ...statement.barriers]) {
        expect([...ids], statement.id).toContain(id);
      }
      const { explanation, tips } = aboutStatement(statement, entries);
      expect(explanation.length + tips.length, statement.id).toBeGreaterThan(1);
      expect(new Set([...explanation, ...tips].map(({ id }) => id)).size).toBe(explanation.length + tips.length);
    }
  });

  it('[R-055] tells statements of one section apart: the interpreter gets what is about interpreters', () => {
    const { explanation, tips, methods } = about('wz-check-12-tolk');
    expect(explanation.map(({ id }) => id)).toEqual(['wz-rv-taal', 'wz-why-tolk-nodig']);
    expect(about('wz-check-12-tolk').municipality.map(({ role }) => role)).toEqual(['faciliteren']);
    expect(tips.map(({ id }) => id)).toEqual(['wz-tip-budget-tolk', 'wz-tip-vertaalde-folders']);
    expect(methods.map(({ id }) => id)).toEqual(['wz-met-kwaliteitsnorm-tolkgebruik']);
    expect(about('wz-check-10-tijd-intake').examples.map(({ id }) => id)).toEqual(['wz-ex-tijd-nemen-jeugdteam']);
  });

  it('[R-061] has the objections that come up there, with an answer, and all seven come up somewhere', () => {
    const found = new Set(kader.statements.flatMap(({ id }) => about(id).objections.map((one) => one.id)));
    expect([...found].sort()).toEqual(ofKind(entries, 'obstacle').map(({ id }) => id));
    expect(found.size).toBe(7);
    for (const { answer, more, text } of ofKind(entries, 'obstacle')) {
      expect(text).toMatch(/^“.+”$/);
      expect(answer.length).toBeGreaterThan(30);
      expect(more.length).toBeGreaterThan(30);
    }
  });

  it('[R-069] has at least one barrier of residents', () => {
    for (const { id } of kader.statements) {
      expect(about(id).barriers.length, id).toBeGreaterThan(0);
    }
  });

  it('comes in few parts: its own chapter first', () => {
    const [first] = kader.statements;
    expect(partsBehind(kader, first!)).toEqual(['werkwijze', 'diversiteitskader', 'bewoners']);
    const with7 = kader.statements.find(({ id }) => id === 'wz-check-07-diversiteitsbril')!;
    expect(partsBehind(kader, with7)).toContain('competenties');
  });
});

describe('[R-106] the literature', () => {
  it('is written out as a list of literature asks', () => {
    const list = ofKind(entries, 'literature');
    expect(list).toHaveLength(47);
    const cited = Object.fromEntries(list.map((one) => [one.id, citationOf(one)]));
    expect(cited['lit-arum-schoorl-2016']).toBe(
      'Arum, S. & Schoorl, R. (2016). Sociale (wijk)teams in beeld. Stand van zaken na decentralisaties. Utrecht: Movisie.',
    );
    expect(cited['lit-aronson-2002']).toBe(
      'Aronson, D. (2002). Managing the diversity revolution: Best practices for 21st century business. Civil Rights Journal, 6, 46-66.',
    );
    expect(cited['lit-bellaart-pehlivan-2011b']).toBe(
      'Bellaart, H. & Pehlivan, A. (2011b). Met één hand kun je niet klappen! Utrecht: FORUM.',
    );
    expect(cited['lit-jayne-dipboye-2004']).toContain('Human Resource Management, 43(4), 409-424.');
    expect(cited['lit-pels-vollebergh-2006']).toMatch(/^Pels, T\. & Vollebergh, W\. \(red\.\) \(2006\)\. /);
    expect(cited['lit-khonraad-2012']).toContain('In A. Sprinkhuizen & M. Scholte (red.), De sociale kwestie hervat.');
    for (const text of Object.values(cited)) expect(text).not.toMatch(/undefined|null|\.\.|\s\s/);
  });

  it('is referred to from each statement and between entries, 45 times', () => {
    const references = crossReferences(kader, entries);
    expect(references).toHaveLength(45);
    const ids = known();
    for (const { from, toEntries = [] } of references) {
      for (const id of [from, ...toEntries]) expect([...ids]).toContain(id);
    }
  });
});
