import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadExplainerTexts } from '@wijkbrug/content';
import { loadExplainerExtras } from '@wijkbrug/content/team-explainer-extras.js';
import { wordsToAvoid } from '@wijkbrug/content/nl/words-to-avoid.js';
import { dutchSentences, findWords, measureDutch, syllablesIn, wordsOf } from '@wijkbrug/core/plain-language.js';
import { textUnits } from '@wijkbrug/core/team-explainer/text-units.js';
import { topics } from '@wijkbrug/core/team-explainer/topics.js';
import type { ExplainerTexts } from '@wijkbrug/core/team-explainer.js';

/** Below this a whole answer is too hard for B1; ordinary Dutch is 60 to 70, and ours should read easier. */
const answerEase = 70;
/** Below this a line of eight words or more is too hard, unless it stands in `hardWords`. */
const lineEase = 45;
const longestSentence = 20;
const averageSentence = 12;
/** Lines whose long words are the ones that people need, because they meet them outside. */
const hardWords = new Set(['T-03/ask-report']);

let texts: ExplainerTexts;
let units: ReadonlyMap<string, string>;
let messages: readonly (readonly [id: string, text: string])[];
beforeAll(async () => {
  texts = await loadExplainerTexts('nl');
  units = textUnits(texts, await loadExplainerExtras('nl'));
  const xliff = readFileSync(join(import.meta.dirname, '../../packages/components/xliff/en.xlf'), 'utf8');
  messages = [...xliff.matchAll(/<trans-unit id="([^"]+)">\s*<source>(.*?)<\/source>/gs)].map(
    ([, id = '', text = '']) => [id, text.replace(/<[^>]*>/g, '{waarde}').replace(/&[^;]+;/g, ' ')],
  );
});

describe('the measure of Dutch', () => {
  it('counts words, sentences and syllables', () => {
    expect(wordsOf('’s Avonds belt {team.name} u: 0800-2000.')).toHaveLength(6);
    expect(dutchSentences('Kan dat? Ja. Zo: “Bel mij.” Klaar.')).toHaveLength(5);
    const syllables = {
      hulp: 1,
      wijk: 1,
      gemeente: 3,
      onafhankelijk: 5,
      nieuw: 1,
      cliënt: 2,
      zoeken: 2,
      bijvoorbeeld: 3,
    };
    for (const [word, count] of Object.entries(syllables)) expect(syllablesIn(word), word).toBe(count);
  });

  it('calls plain words easy and office words hard', () => {
    const plain = measureDutch('U mag iemand meenemen. Vraag vooraf wie er mee kan.');
    const office = measureDutch(
      'Ten behoeve van de indicatiestelling dient de ondersteuningsbehoefte multidisciplinair geïnventariseerd te worden.',
    );
    expect(plain.ease).toBeGreaterThan(80);
    expect(office.ease).toBeLessThan(20);
    expect(office.longest).toBe(12);
    expect(measureDutch('')).toMatchObject({ words: 0, sentences: 0, longest: 0 });
  });
});

describe('the Dutch texts', () => {
  it('[R-110] read easily: each answer, each line and each sentence', () => {
    const hard = topics.flatMap(({ id }) => {
      const { question, lines } = texts.topics[id] ?? { question: '', lines: {} };
      const { ease, words, sentences } = measureDutch([question, ...Object.values(lines)].join(' '));
      return ease < answerEase || words / sentences > averageSentence ? [`${id}: ${String(ease)}`] : [];
    });
    const lines = [...units, ...messages].flatMap(([id, text]) => {
      const { ease, words, longest, longestSentence: sentence } = measureDutch(text);
      if (longest > longestSentence) return [`${id}: ${String(longest)} words in “${sentence}”`];
      return words >= 8 && ease < lineEase && !hardWords.has(id) ? [`${id}: ${String(ease)} “${text}”`] : [];
    });
    expect([...hard, ...lines]).toEqual([]);
  });

  it('[R-107][R-110][R-112] use no word to avoid, in no text and no message', () => {
    const found = [...units, ...messages].flatMap(([id, text]) =>
      findWords(text, wordsToAvoid).map((word) => `${id}: “${word.found}”, rather: ${word.entry.rather}`),
    );
    expect(found).toEqual([]);
  });

  it('[R-001] give the short answer in 80 words', () => {
    for (const { id, slots } of topics) {
      for (const line of slots[0] ?? []) {
        expect(measureDutch(texts.topics[id]?.lines[line.id] ?? '').words, `${id} ${line.id}`).toBeLessThanOrEqual(80);
      }
    }
  });
});

describe('the list of words to avoid', () => {
  it('[R-107] finds a word whole, in any case and with its endings, and says what to say instead', () => {
    const found = findWords('De Doelgroepen zijn burgers. Een burgerservicenummer is geen burger.', wordsToAvoid);
    expect(found.map((word) => word.found)).toEqual(['Doelgroepen', 'burger', 'burgers']);
    expect(found[0]?.entry.rather).toMatch(/bewoners/);
    expect(findWords('Een cliëntondersteuner denkt mee.', wordsToAvoid)).toEqual([]);
  });

  it('[R-107] says for every word once what to say instead', () => {
    for (const { word, rather } of wordsToAvoid) expect(rather, word).not.toBe('');
    expect(new Set(wordsToAvoid.map(({ word }) => word)).size).toBe(wordsToAvoid.length);
    // What it says instead is no word to avoid itself.
    expect(wordsToAvoid.flatMap(({ rather }) => findWords(rather, wordsToAvoid))).toEqual([]);
  });
});
