import { describe, expect, it } from 'vitest';
import { kaartWords } from '@wijkbrug/content/sociale-kaart.js';
import { locales } from '@wijkbrug/core/locale.js';
import { wordsOf } from '@wijkbrug/core/sociale-kaart/search.js';

const { subjects, synonyms } = kaartWords;

describe('the everyday words of the sociale kaart', () => {
  it('are there in every language', () => {
    expect(Object.keys(synonyms).sort()).toEqual([...locales].sort());
  });

  it.each(locales)('name every subject in %s, each more than once', (locale) => {
    const own = synonyms[locale]?.subjects ?? {};
    expect(Object.keys(own).sort()).toEqual(subjects.map(({ id }) => id).sort());
    for (const [id, words] of Object.entries(own)) expect(words.length, `${locale} ${id}`).toBeGreaterThan(1);
  });

  it.each(locales)('can all be typed in %s: one to four words', (locale) => {
    for (const [id, phrases] of Object.entries(synonyms[locale]?.subjects ?? {})) {
      for (const phrase of phrases) {
        const words = wordsOf(phrase);
        expect(words.length >= 1 && words.length <= 5, `${locale} ${id}: ${phrase}`).toBe(true);
        expect(words.join(''), `${locale} ${id}: ${phrase}`).not.toBe('');
      }
    }
  });

  it.each(locales)('are not also words that say nothing in %s', (locale) => {
    const fillers = new Set(synonyms[locale]?.fillers.flatMap(wordsOf));
    const single = Object.values(synonyms[locale]?.subjects ?? {}).flatMap((phrases) =>
      phrases.filter((phrase) => wordsOf(phrase).every((word) => fillers.has(word))),
    );
    expect(single).toEqual([]);
  });
});
