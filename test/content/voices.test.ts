import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentLocales, loadExplainerTexts, type ContentLocale } from '@wijkbrug/content';
import { wordsToAvoid } from '@wijkbrug/content/nl/words-to-avoid.js';
import { loadExplainerExtras } from '@wijkbrug/content/team-explainer-extras.js';
import { loadJeMessages, loadVoice, voiceNames, type VoiceName } from '@wijkbrug/content/team-explainer-voices.js';
import { factsOfLine, type ExplainerExtras, type LineRule, type TopicRule } from '@wijkbrug/core';
import { findWords, measureDutch } from '@wijkbrug/core/plain-language.js';
import { textUnits } from '@wijkbrug/core/team-explainer/text-units.js';
import { topics } from '@wijkbrug/core/team-explainer/topics.js';
import { numbersIn, placeholdersIn } from '@wijkbrug/core/team-explainer/translation.js';
import { extrasInVoice, inVoice, type Voice } from '@wijkbrug/core/team-explainer/voice.js';
import { youthTopics } from '@wijkbrug/core/team-explainer/youth-topics.js';
import type { TextBundle } from '../../packages/core/dist/team-explainer/own-texts.js';
import { never, promises, visits, words } from './words-to-avoid.js';

const bundles = {} as Record<ContentLocale, TextBundle>;
const extras = {} as Record<ContentLocale, ExplainerExtras>;
const voices = {} as Record<VoiceName, Record<ContentLocale, Voice>>;
let jeMessages: Readonly<Record<string, string>>;
let messages: readonly (readonly [id: string, text: string])[];
const none = new Set<string>();

beforeAll(async () => {
  const dutch = await loadExplainerTexts('nl');
  for (const locale of contentLocales) {
    bundles[locale] = { own: await loadExplainerTexts(locale), dutch, topics };
    extras[locale] = await loadExplainerExtras(locale);
  }
  for (const name of voiceNames) {
    voices[name] = {} as Record<ContentLocale, Voice>;
    for (const locale of contentLocales) voices[name][locale] = await loadVoice(name, locale);
  }
  jeMessages = await loadJeMessages();
  const xliff = readFileSync(join(import.meta.dirname, '../../packages/components/xliff/en.xlf'), 'utf8');
  messages = [...xliff.matchAll(/<trans-unit id="([^"]+)">\s*<source>(.*?)<\/source>/gs)].map(
    ([, id = '', text = '']) => [id, text],
  );
});

/** “u” and “uw”, as words. */
const formal = words('u | uw | uwe | uzelf');
/** Said by a reader to somebody of the team, whom one calls “u” at a first meeting. */
const saidToTheTeam = new Set(['team-explainer-tools.card-help']);
/** Sentences that state a duty or ask about one, and order nothing. */
const duties = new Set([
  'T-20/safe',
  'T-20/question',
  'T-22/waiting',
  'T-22/ask-waiting',
  'T-26/duty',
  'T-34/ask',
  'T-11/safe',
  'Y-05/safe',
  'story/T-20',
  'story/T-11',
]);

const unitsOf = (bundle: TextBundle, beside: ExplainerExtras): ReadonlyMap<string, string> =>
  textUnits(bundle.own, beside);
const inThe = (name: VoiceName, locale: ContentLocale): ReadonlyMap<string, string> =>
  unitsOf(
    inVoice(bundles[locale], voices[name][locale], none),
    extrasInVoice(extras[locale], voices[name][locale], none),
  );

/** A text without what tells “u” and “je” apart: the word itself, and the ending of its verb. */
const withoutAddress = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(?<!\p{L})(?:u zich|je je)(?!\p{L})/gu, '@ @')
    .replace(/(?<!\p{L})(?:uzelf|jezelf)(?!\p{L})/gu, '@zelf')
    .replace(/(?<!\p{L})(?:uw|u|jouw|jou|je|jij)(?!\p{L})/gu, '@')
    .replace(/(?<!\p{L})heeft(?!\p{L})/gu, 'heb')
    .replace(/t(?!\p{L})/gu, '');

const ruleOf = (unit: string): LineRule | undefined => {
  const [id, line] = unit.split('/');
  return [...topics, ...youthTopics]
    .find((topic) => topic.id === id)
    ?.slots.flat()
    .find((rule) => rule.id === line);
};

describe('the Dutch texts with “je”', () => {
  it('[R-111] say the same as those with “u”, word by word: every number, condition and place for a fact', () => {
    const ordinary = textUnits(bundles.nl.dutch, extras.nl);
    const other = [...inThe('je', 'nl')].filter(
      ([unit, je]) => withoutAddress(je) !== withoutAddress(ordinary.get(unit) ?? ''),
    );
    expect(other).toEqual([]);
    expect(inThe('je', 'nl').size).toBe(ordinary.size);
  });

  it('[R-111] call nobody “u”, and replace only what did', () => {
    expect([...inThe('je', 'nl')].filter(([, text]) => formal.test(text))).toEqual([]);
    const ordinary = textUnits(bundles.nl.dutch, extras.nl);
    for (const unit of Object.keys(voices.je.nl.dutch)) expect(ordinary.get(unit), unit).toMatch(formal);
  });

  it('[R-111] have a message with “je” for each one of the explainer that says “u”', () => {
    const said = messages.filter(
      ([id, text]) => /^(?:common|team-explainer)/.test(id) && formal.test(text) && !saidToTheTeam.has(id),
    );
    expect(said.length).toBeGreaterThan(10);
    expect(Object.keys(jeMessages).sort()).toEqual(said.map(([id]) => id).sort());
    for (const [id, text] of said) {
      expect(jeMessages[id], id).not.toMatch(formal);
      expect(withoutAddress(jeMessages[id] ?? ''), id).toBe(withoutAddress(text));
    }
  });

  it('[R-111] stand beside a translation as it is, where a reader has another language', () => {
    for (const locale of contentLocales.filter((other) => other !== 'nl')) {
      const { own, dutch } = inVoice(bundles[locale], voices.je[locale], none);
      expect(own, locale).toBe(bundles[locale].own);
      expect(dutch.topics['T-18']?.lines['pace'], locale).toBe('Je hoeft niet meteen alles te vertellen.');
    }
  });
});

describe.each(['u', 'je', 'youth'] as const)('the Dutch texts as “%s”', (voice) => {
  it('[R-111] give no orders', () => {
    const units = voice === 'u' ? textUnits(bundles.nl.dutch, extras.nl) : inThe(voice, 'nl');
    const orders = words('u moet | je moet | moet u | moet je | verplicht* | u dient');
    expect([...units].filter(([unit, text]) => orders.test(text) && !duties.has(unit))).toEqual([]);
  });
});

describe.each(['nl', 'en'] as const)('the texts for young people in %s', (locale) => {
  const all: readonly TopicRule[] = [...topics, ...youthTopics];
  const own = (): Readonly<Record<string, string>> =>
    locale === 'nl' ? voices.youth.nl.dutch : (voices.youth.en.own ?? {});
  /** What is said to young people in other words than to everybody. */
  const differ = (): [string, string][] =>
    Object.entries(own()).filter(([unit, text]) => voices.je.nl.dutch[unit] !== text);

  it('[R-111] put their own questions first, and leave out none of the others', () => {
    const { topics: shown, own: texts } = inVoice(bundles[locale], voices.youth[locale], none);
    const ofYouth = shown.filter(({ group }) => group === 'youth').map(({ id }) => id);
    expect(ofYouth).toEqual(['T-43', ...youthTopics.map(({ id }) => id)]);
    expect(shown.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
    expect(Object.keys(texts.groups)[0]).toBe('youth');
    for (const { id, slots } of shown) {
      const text = texts.topics[id];
      expect(text?.question, id).toMatch(/\?$/);
      for (const line of slots.flat()) expect(text?.lines[line.id], `${id} ${line.id}`).toBeTruthy();
    }
  });

  it('[R-111] name only texts that there are', () => {
    const units = inThe('youth', locale);
    for (const unit of Object.keys(own())) expect(units.has(unit), unit).toBe(true);
  });

  it('[R-007] say in no other words what a lawyer approved', () => {
    for (const [unit, text] of differ()) {
      const rule = ruleOf(unit);
      if (!rule?.approval) continue;
      const topic = youthTopics.find(({ id }) => unit.startsWith(`${id}/`));
      expect(topic?.approvedWith, unit).toBeTruthy();
      expect(text, unit).toBe(inThe('youth', locale).get(`${topic?.approvedWith ?? ''}/${rule.id}`));
      expect(ruleOf(`${topic?.approvedWith ?? ''}/${rule.id}`), unit).toMatchObject({ approval: true });
      expect(ruleOf(`${topic?.approvedWith ?? ''}/${rule.id}`)?.show, unit).toBe(rule.show);
    }
  });

  it('[R-098] promise nothing in a line that always stands there, and name only facts that unlocked it', () => {
    const ordinary = inThe('je', locale);
    const sorted = (text: string): string[] => [...placeholdersIn(text)].sort();
    for (const [unit, text] of Object.entries(own())) {
      const rule = ruleOf(unit);
      const facts = rule ? factsOfLine(rule) : [];
      for (const place of placeholdersIn(text)) expect(facts, unit).toContain(place);
      expect(sorted(text), unit).toEqual(sorted(ordinary.get(unit) ?? text));
      if (facts.length === 0) expect(text, unit).not.toMatch(promises[locale]);
      expect(text, unit).not.toMatch(never[locale]);
      expect(text, unit).not.toMatch(visits[locale]);
      if (rule?.show) expect(text, unit).toMatch(/:$/);
      if (!rule?.approval)
        expect(text, unit).not.toMatch(/rechter|stappenplan|meldcode|wettelijk|volgens de wet|judge|by law/i);
      for (const number of numbersIn(text))
        expect(['112', '0800-2000', '0800-0432', '12', '16', '18']).toContain(number);
    }
  });

  it('[R-001] keep every answer within 80 words, whatever is confirmed', () => {
    const { topics: shown, own: texts } = inVoice(bundles[locale], voices.youth[locale], none);
    for (const { id, slots } of shown) {
      const longest = slots.map((slot) =>
        Math.max(...slot.map((line) => measureDutch(texts.topics[id]?.lines[line.id] ?? '').words)),
      );
      expect(
        longest.reduce((sum, count) => sum + count, 0),
        id,
      ).toBeLessThanOrEqual(80);
    }
  });
});

describe('the texts for young people', () => {
  it('[R-111] say the same in English as in Dutch: numbers, questions and quotes', () => {
    const { nl, en } = { nl: voices.youth.nl.dutch, en: voices.youth.en.own ?? {} };
    const dutch = Object.entries(nl).filter(([unit, text]) => voices.je.nl.dutch[unit] !== text);
    expect(Object.keys(en).sort()).toEqual(dutch.map(([unit]) => unit).sort());
    const count = (text: string, sign: string): number => text.split(sign).length;
    for (const [unit, text] of dutch) {
      const english = en[unit] ?? '';
      expect(numbersIn(english), unit).toEqual(numbersIn(text));
      for (const sign of ['?', '“']) expect(count(english, sign), unit).toBe(count(text, sign));
    }
  });

  it('[R-110] read easily, call nobody “u”, and use no word to avoid', () => {
    for (const [unit, text] of inThe('youth', 'nl')) {
      const { words: count, ease, longest } = measureDutch(text);
      expect(longest, `${unit} ${text}`).toBeLessThanOrEqual(20);
      if (count >= 8 && unit !== 'T-03/ask-report') expect(ease, `${unit} ${text}`).toBeGreaterThanOrEqual(45);
      expect(text, unit).not.toMatch(formal);
      expect(findWords(text, wordsToAvoid), unit).toEqual([]);
    }
    for (const { id } of youthTopics) {
      const texts = inVoice(bundles.nl, voices.youth.nl, none).own.topics[id];
      expect(
        measureDutch([texts?.question, ...Object.values(texts?.lines ?? {})].join(' ')).ease,
        id,
      ).toBeGreaterThanOrEqual(70);
    }
  });

  it('[R-111] come in no other language: there everybody’s texts stand as they are', () => {
    for (const locale of contentLocales.filter((other) => !['nl', 'en'].includes(other))) {
      expect(voices.youth[locale]).toEqual(voices.je[locale]);
    }
  });
});

describe('a voice', () => {
  it('[R-104] leaves what a municipality wrote itself as it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...voiceNames),
        fc.subarray([...textUnits(bundles.nl.dutch, extras.nl).keys()]),
        (name, kept) => {
          const ordinary = textUnits(bundles.nl.dutch, extras.nl);
          const set = new Set(kept);
          const voice = voices[name].nl;
          const said = unitsOf(inVoice(bundles.nl, voice, set), extrasInVoice(extras.nl, voice, set));
          for (const unit of kept) expect(said.get(unit)).toBe(ordinary.get(unit));
        },
      ),
      { numRuns: 50 },
    );
  }, 20_000);
});
