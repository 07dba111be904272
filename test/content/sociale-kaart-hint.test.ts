import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kaartWords } from '@wijkbrug/content/sociale-kaart.js';
import { wordsOf } from '@wijkbrug/core/sociale-kaart/search.js';

const folder = 'packages/components/xliff';
const { synonyms } = kaartWords;

/** Every word and phrase that is understood by somebody who reads this language. */
const understood = (language: string): Set<string> =>
  new Set(
    ['nl', language].flatMap((tag) =>
      Object.values(synonyms[tag]?.subjects ?? {}).flatMap((list) => list.map((phrase) => wordsOf(phrase).join(' '))),
    ),
  );

describe('the hint beside the search field of the sociale kaart', () => {
  const languages = readdirSync(folder).map((file) => file.replace('.xlf', ''));

  it.each(languages)('names in %s only words that the search understands', (language) => {
    const xml = readFileSync(`${folder}/${language}.xlf`, 'utf8');
    const [, hint = ''] = /id="sociale-kaart\.search-hint">.*?<target[^>]*>([^<]*)</s.exec(xml) ?? [];
    // What stands behind the colon, between commas; in brackets what the Dutch word means.
    const [, list = ''] = /(?:[:：፦])\s*([^:：፦]*)$/.exec(hint) ?? [];
    const named = list.split(/[,،፣()]/).map((word) => wordsOf(word).join(' '));
    const words = named.filter((word) => word !== '');
    expect(words.length).toBeGreaterThanOrEqual(3);
    expect(words.filter((word) => !understood(language).has(word))).toEqual([]);
  });
});
