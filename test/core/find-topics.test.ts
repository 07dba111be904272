import { describe, expect, it } from 'vitest';
import { contentLocales, loadExplainerTexts, type ContentLocale } from '@wijkbrug/content';
import { loadExplainerExtras } from '@wijkbrug/content/team-explainer-extras.js';
import { loadExplainerSearch } from '@wijkbrug/content/team-explainer-search.js';
import { wordsOf } from '@wijkbrug/core/sociale-kaart/search.js';
import { TopicSearch, type SearchedTexts } from '@wijkbrug/core/team-explainer/find-topics.js';
import { tellRule } from '@wijkbrug/core/team-explainer.js';
import { topics } from '@wijkbrug/core/team-explainer/topics.js';

const ids = topics.map(({ id }) => id);
const searched = async (locale: ContentLocale): Promise<SearchedTexts> => ({
  texts: await loadExplainerTexts(locale),
  extras: await loadExplainerExtras(locale),
  words: await loadExplainerSearch(locale),
});
const searches = new Map<ContentLocale, Promise<TopicSearch>>();
function searchIn(locale: ContentLocale): Promise<TopicSearch> {
  const search =
    searches.get(locale) ?? Promise.all([searched(locale), searched('nl')]).then((both) => new TopicSearch(ids, both));
  searches.set(locale, search);
  return search;
}

/** What people type, and the question that must be among the first three. */
const typed: readonly [ContentLocale, string, string][] = [
  ['nl', 'privacy', 'T-27'],
  ['nl', 'jeugdzorg', 'T-24'],
  ['nl', 'doorvertellen', 'T-27'],
  ['nl', 'vertelt het team anderen over mijn kinderen', 'T-27'],
  ['nl', 'kunnen ze mijn kind afpakken?', 'T-24'],
  ['nl', 'uithuisplaatsing', 'T-24'],
  ['nl', 'wat kost het', 'T-04'],
  ['nl', 'is het gratis', 'T-04'],
  ['nl', 'openingstijden', 'T-08'],
  ['nl', 'ik wil een klacht indienen', 'T-37'],
  ['nl', 'mijn man slaat mij', 'T-25'],
  ['nl', 'huiselijk geweld', 'T-25'],
  ['nl', 'bijstand', 'T-26'],
  ['nl', 'zonder papieren', 'T-42'],
  ['nl', 'afspraak afzeggen', 'T-40'],
  ['nl', 'mag mijn zus mee', 'T-32'],
  ['nl', 'vertrouwenspersoon', 'T-44'],
  ['nl', 'zelfmoord', 'T-41'],
  ['nl', 'depressief', 'T-29'],
  ['nl', 'wachtlijst', 'T-10'],
  ['nl', 'privcay', 'T-27'],
  ['nl', 'roddelen in de moskee', 'T-31'],
  ['en', 'privacy', 'T-27'],
  ['en', 'will they take my kids', 'T-24'],
  ['en', 'domestic violence', 'T-25'],
  ['en', 'how much does it cost', 'T-04'],
  ['en', 'undocumented', 'T-42'],
  ['en', 'complaint', 'T-37'],
  ['en', 'opening hours', 'T-08'],
  ['en', 'do you tell the police', 'T-30'],
  ['ar', 'الخصوصية', 'T-27'],
  ['ar', 'هل يأخذون أطفالي', 'T-24'],
  ['ar', 'مجانا', 'T-04'],
  ['ar', 'زوجي يضربني', 'T-25'],
  ['ar', 'مترجم', 'T-14'],
  ['ar', 'شكوى', 'T-37'],
  ['ar', 'بدون أوراق', 'T-42'],
  ['ar', 'jeugdzorg', 'T-24'],
  ['tr', 'gizlilik', 'T-27'],
  ['tr', 'çocuğumu alırlar mı', 'T-24'],
  ['tr', 'ücretsiz mi', 'T-04'],
  ['tr', 'kocam beni dövüyor', 'T-25'],
  ['tr', 'tercuman', 'T-14'],
  ['tr', 'şikayet etmek istiyorum', 'T-37'],
  ['tr', 'polise söyler mi', 'T-30'],
  ['pl', 'prywatność', 'T-27'],
  ['pl', 'czy zabiorą mi dzieci', 'T-24'],
  ['pl', 'ile to kosztuje', 'T-04'],
  ['pl', 'przemoc domowa', 'T-25'],
  ['pl', 'tlumacz', 'T-14'],
  ['pl', 'skarga', 'T-37'],
  ['pl', 'godziny otwarcia', 'T-08'],
];

describe('the search among the questions', () => {
  it.each(typed)('[R-001] in %s, “%s” leads to %s', async (locale, text, topic) => {
    const found = (await searchIn(locale)).find(text);
    expect(found?.topics.slice(0, 3)).toContain(topic);
  });

  it('finds nothing special when nothing was typed, and says so when nothing is like it', async () => {
    const search = await searchIn('nl');
    expect(search.find('  ?')).toBeUndefined();
    expect(search.find('xyzzyqq')).toEqual({ match: 'all', topics: [] });
  });

  it('says whether a question has all of the words, or only looks like what was asked', async () => {
    const search = await searchIn('nl');
    expect(search.find('ik wil een tolk')?.match).toBe('all');
    const alike = search.find('tolk xyzzyqq');
    expect(alike?.match).toBe('some');
    expect(alike?.topics).toContain('T-14');
    const scattered = search.find('huur dokter klacht moskee afzeggen');
    expect(scattered?.match).toBe('some');
    expect(scattered?.topics.length).toBeGreaterThan(0);
    expect(scattered?.topics.length).toBeLessThanOrEqual(8);
  });

  it('looks in what stands beside the answers', async () => {
    const search = await searchIn('nl');
    // Only the story has “stapel”.
    expect(search.find('stapel')?.topics).toEqual(['T-11']);
    const { texts, extras } = await searched('nl');
    const tell = { texts: { ...texts, topics: {} }, extras };
    expect(new TopicSearch(ids, [tell]).find('wanneer vertelt u iets aan anderen')?.topics).toEqual([tellRule.id]);
  });

  it('allows one slip from five letters on, and the start of a word from the first', async () => {
    const search = await searchIn('nl');
    expect(search.find('wachtljist')?.topics).toContain('T-10');
    expect(search.find('wachtl')?.topics).toContain('T-10');
    expect(search.find('tolq')?.topics).toEqual([]);
  });

  it('finds by questions and answers alone while the rest is on its way', async () => {
    const search = new TopicSearch(ids, [{ texts: await loadExplainerTexts('nl') }]);
    expect(search.find('tolk')?.topics).toContain('T-14');
  });
});

describe('the everyday words of the questions', () => {
  it.each(contentLocales)('are there for every question in %s, and can be typed', async (locale) => {
    const { topics: words } = await loadExplainerSearch(locale);
    expect(Object.keys(words).sort()).toEqual([...ids].sort());
    for (const [topic, text] of Object.entries(words)) {
      const phrases = text.split(',').map((phrase) => wordsOf(phrase));
      expect(phrases.length, topic).toBeGreaterThan(2);
      expect(
        phrases.every(({ length }) => length > 0 && length <= 5),
        `${topic}: ${text}`,
      ).toBe(true);
    }
  });

  it.each(contentLocales)('lead to their own question in %s', async (locale) => {
    const search = await searchIn(locale);
    const { topics: words } = await loadExplainerSearch(locale);
    const lost = Object.entries(words).flatMap(([topic, text]) =>
      text.split(',').filter((phrase) => !search.find(phrase)?.topics.includes(topic)),
    );
    expect(lost).toEqual([]);
  });
});
