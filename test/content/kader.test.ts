import { describe, expect, it } from 'vitest';
import { kaderLocales, loadChapter, loadKader } from '@wijkbrug/content';
import { kaderParts, locales, localizeEntries, wordFields, type KaderTexts } from '@wijkbrug/core';

it('[R-054] the statements can be read in all thirteen languages', () => {
  expect([...kaderLocales].sort()).toEqual([...locales].sort());
});

/** What is written in another script than ours, apart from names and the credit. */
const scripts: Readonly<Partial<Record<string, RegExp>>> = {
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  ti: /\p{Script=Ethiopic}/u,
  uk: /\p{Script=Cyrillic}/u,
};

describe.each(kaderLocales.filter((locale) => locale !== 'nl'))('the words in %s', (locale) => {
  it('are all there, each its own, and none is left over', async () => {
    const [dutch, { texts }] = await Promise.all([
      loadKader('nl'),
      import(`../../packages/content/dist/${locale}/kader.js`) as Promise<{ texts: KaderTexts }>,
    ]);
    const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id).sort();
    expect(Object.keys(texts.chapters).sort()).toEqual(ids(dutch.chapters));
    expect(Object.keys(texts.sections).sort()).toEqual(ids(dutch.chapters.flatMap(({ sections }) => sections)));
    expect(Object.keys(texts.groups).sort()).toEqual(ids(dutch.groups));
    expect(Object.keys(texts.statements).sort()).toEqual(ids(dutch.statements));
    const words = [texts.chapters, texts.sections, texts.groups, texts.statements].flatMap((one) => Object.values(one));
    for (const word of words) expect(word).toMatch(scripts[locale] ?? /\p{Script=Latin}/u);
    expect(new Set(Object.values(texts.statements)).size).toBe(dutch.statements.length);
    for (const text of Object.values(texts.statements)) {
      expect(text).toMatch(/[.።۔]$/);
      expect(text.length, text).toBeLessThanOrEqual(220);
    }
  });
});

describe.each(kaderLocales)('the kader in %s', (locale) => {
  it('says every title and statement in that language, with its status', async () => {
    const [dutch, kader] = await Promise.all([loadKader('nl'), loadKader(locale)]);
    expect(kader.locale).toBe(locale);
    expect(kader.review.status).toBe(locale === 'nl' ? 'source' : 'machine');
    expect(kader.attribution).toContain('Bellaart, H., Hamdi, A., Day, M. & Achahchah, J. (2018)');
    expect(kader.statements.filter(({ lang }) => lang !== undefined)).toEqual([]);
    expect(kader.statements.map(({ id }) => id)).toEqual(dutch.statements.map(({ id }) => id));
    if (locale === 'nl') return;
    const titles = (of: typeof kader) => [
      ...of.chapters.flatMap((chapter) => [chapter.title, ...chapter.sections.map(({ title }) => title)]),
      ...of.groups.map(({ title }) => title),
    ];
    expect(titles(kader).every((title) => title.length > 0)).toBe(true);
    const same = kader.statements.filter(({ text }, index) => text === dutch.statements[index]?.text);
    expect(same).toEqual([]);
  });
});

describe('the entries of the kader', () => {
  it.each(kaderParts)('%s has every word in English, marked as made by a machine', async (part) => {
    const [dutch, english] = await Promise.all([loadChapter('nl', part), loadChapter('en', part)]);
    expect(dutch.review.status).toBe('source');
    expect(english.review.status).toBe('machine');
    expect(english.entries.map(({ id }) => id)).toEqual(dutch.entries.map(({ id }) => id));
    const words = (entry: object) => Object.entries(entry).filter(([field]) => wordFields.some((one) => one === field));
    for (const [index, entry] of english.entries.entries()) {
      expect(entry.lang, entry.id).toBeUndefined();
      const before = new Map(words(dutch.entries[index]!));
      for (const [field, word] of words(entry)) {
        // Titles of literature and Dutch words to keep away from stay as they are; a few words are the same.
        const stays = entry.kind === 'literature' ? 'title' : entry.kind === 'language-caution' ? 'term' : '';
        if (field !== stays && word !== 'Gender') expect(word, `${entry.id}#${field}`).not.toBe(before.get(field));
      }
    }
  });

  it('come in Dutch, and say so, in a language that has none of its own', async () => {
    const { entries, review } = await loadChapter('ar', 'proces');
    expect(entries.every(({ lang }) => lang === 'nl')).toBe(true);
    expect(review.status).toBe('source');
    expect((await loadChapter('nl', 'proces')).entries.every(({ lang }) => lang === undefined)).toBe(true);
  });

  it('keep their own words when only some are translated', async () => {
    const { entries } = await loadChapter('nl', 'diversiteit-team');
    const [first, second] = localizeEntries(entries, { entries: { [entries[0]!.id]: 'Words' } });
    expect(first).toEqual({ ...entries[0], text: 'Words' });
    expect(second).toEqual({ ...entries[1], lang: 'nl' });
  });
});
