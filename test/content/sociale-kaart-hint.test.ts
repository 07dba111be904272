import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kaartWords } from '../../packages/content/dist/sociale-kaart.js';

const folder = 'packages/components/xliff';
/** What the hint names in Dutch; these words find something in every language. */
const dutch = ['schulden', 'taalles', 'samen eten'];

describe('the hint beside the search field of the sociale kaart', () => {
  const languages = readdirSync(folder).map((file) => file.replace('.xlf', ''));

  it.each(languages)('names in %s only words that the search understands', (language) => {
    const xml = readFileSync(`${folder}/${language}.xlf`, 'utf8');
    const [, hint = ''] = /id="sociale-kaart\.search-hint">.*?<target[^>]*>([^<]*)</s.exec(xml) ?? [];
    expect(hint).not.toBe('');
    // A language without everyday words of its own shows the Dutch ones, with what they mean.
    if (!(language in kaartWords.synonyms)) for (const word of dutch) expect(hint).toContain(word);
  });
});
