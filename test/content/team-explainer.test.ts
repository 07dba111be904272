import { beforeAll, describe, expect, it } from 'vitest';
import { contentLocales, loadExplainerQuestions, loadExplainerTexts, type ContentLocale } from '@wijkbrug/content';
import {
  factsOfLine,
  topicGroups,
  type ExplainerQuestions,
  type ExplainerTexts,
  type LineRule,
  type TopicRule,
} from '@wijkbrug/core';
import { factDefinitions, type FactDefinition, type FactKey } from '@wijkbrug/core/team-profile.js';
import { topics } from '@wijkbrug/core/team-explainer/topics.js';
import { never, promises, visits } from './words-to-avoid.js';

const texts = {} as Record<ContentLocale, ExplainerTexts>;
const questions = {} as Record<ContentLocale, ExplainerQuestions>;
beforeAll(async () => {
  for (const locale of contentLocales) {
    texts[locale] = await loadExplainerTexts(locale);
    questions[locale] = await loadExplainerQuestions(locale);
  }
});

const linesOf = (topic: TopicRule): LineRule[] => topic.slots.flat();
const idsOf = (topic: TopicRule): string[] => [...new Set(linesOf(topic).map((line) => line.id))].sort();
const placeholdersOf = (text: string): string[] =>
  [...text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '').sort();
const countWords = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;
const isPromise = (line: LineRule): boolean => factsOfLine(line).length > 0;
const inline = new Set(['name', 'number', 'phone', 'choice', 'choices', 'languages', 'hours']);

describe('topic rules', () => {
  it('number the topics of the inventory once', () => {
    expect(new Set(topics.map((topic) => topic.id)).size).toBe(topics.length);
    expect(topics).toHaveLength(44);
    for (const { id } of topics) expect(id).toMatch(/^T-\d\d$/);
  });

  it('end the short answer of every topic in a line that promises nothing', () => {
    for (const topic of topics) {
      const last = topic.slots[0]?.at(-1);
      expect(last && !isPromise(last) && !last.approval, topic.id).toBe(true);
    }
  });

  it('[R-007] hold back every fact of a legally sensitive topic until a lawyer approved it', () => {
    for (const topic of topics.filter(({ legal }) => legal)) {
      for (const line of linesOf(topic).filter(isPromise)) expect(line.approval, `${topic.id} ${line.id}`).toBe(true);
    }
  });

  it('name every line of a topic once', () => {
    for (const topic of topics) {
      const ids = linesOf(topic).map((line) => line.id);
      expect(new Set(ids).size, topic.id).toBe(ids.length);
    }
  });

  it('[R-006] never open with own strength', () => {
    const about = topics.filter((topic) => topic.group === 'about').map((topic) => topic.id);
    expect(about[0]).toBe('T-01');
    expect(about.at(-1)).toBe('T-20');
  });
});

describe.each(contentLocales)('explainer texts in %s', (locale) => {
  it('have exactly the topics and lines of the rules', () => {
    expect(Object.keys(texts[locale].topics).sort()).toEqual(topics.map((topic) => topic.id).sort());
    for (const topic of topics) {
      expect(Object.keys(texts[locale].topics[topic.id]?.lines ?? {}).sort(), topic.id).toEqual(idsOf(topic));
    }
    expect(Object.keys(texts[locale].groups).sort()).toEqual([...topicGroups].sort());
  });

  // What is drawn first knows no rules.
  it('stand in the groups and in the order of the rules', () => {
    const groups = Object.entries(questions[locale].groups).map(([group, { questions: ids }]) => [
      group,
      Object.keys(ids),
    ]);
    const ruled = topicGroups.map((group) => [
      group,
      topics.filter((topic) => topic.group === group).map(({ id }) => id),
    ]);
    expect(groups).toEqual(ruled);
  });

  it('name in a line only the facts that unlocked it, and only such as fit in a sentence', () => {
    for (const topic of topics) {
      for (const line of linesOf(topic)) {
        const text = texts[locale].topics[topic.id]?.lines[line.id] ?? '';
        for (const name of placeholdersOf(text)) {
          expect(factsOfLine(line), `${topic.id} ${line.id}`).toContain(name);
          expect(inline, `${topic.id} ${line.id}`).toContain(factDefinitions[name as FactKey].kind);
        }
        expect(placeholdersOf(text), `${topic.id} ${line.id}`).toEqual(
          placeholdersOf(texts.nl.topics[topic.id]?.lines[line.id] ?? ''),
        );
      }
    }
  });

  it('have a word for every choice that a sentence can name', () => {
    for (const [key, definition] of Object.entries(factDefinitions) as [FactKey, FactDefinition][]) {
      // Other parts have words of their own for the facts that only they show.
      if (!JSON.stringify(topics).includes(key)) continue;
      for (const option of definition.options ?? []) {
        expect(texts[locale].terms[key]?.[option], `${key} ${option}`).toBeTruthy();
      }
    }
  });

  it('ask with a question mark, and introduce what is shown below with a colon', () => {
    for (const topic of topics) {
      expect(texts[locale].topics[topic.id]?.question, topic.id).toMatch(/[?؟]$/);
      for (const line of linesOf(topic).filter(({ show }) => show)) {
        expect(texts[locale].topics[topic.id]?.lines[line.id], `${topic.id} ${line.id}`).toMatch(/[:፦]$/);
      }
    }
  });

  it('[R-001] keep every answer within 80 words, whatever is confirmed', () => {
    for (const topic of topics) {
      const longest = topic.slots.map((slot) =>
        Math.max(...slot.map((line) => countWords(texts[locale].topics[topic.id]?.lines[line.id] ?? ''))),
      );
      expect(
        longest.reduce((sum, words) => sum + words, 0),
        topic.id,
      ).toBeLessThanOrEqual(80);
    }
  });

  it('carry their status honestly', () => {
    for (const [id, { review }] of Object.entries(texts[locale].topics)) {
      expect(review.status, id).toBe(locale === 'nl' ? 'source' : 'machine');
    }
  });
});

describe('translations', () => {
  it('are translated, line by line', () => {
    for (const locale of contentLocales.filter((other) => other !== 'nl')) {
      for (const topic of topics) {
        for (const id of idsOf(topic)) {
          const [own, dutch] = [texts[locale].topics[topic.id]?.lines[id], texts.nl.topics[topic.id]?.lines[id]];
          expect(own, `${locale} ${topic.id} ${id}`).not.toBe(dutch);
        }
      }
    }
  });

  it('are in their own script', () => {
    for (const { lines, question } of Object.values(texts.ar.topics)) {
      for (const text of [question, ...Object.values(lines)]) expect(text).toMatch(/[\u0600-\u06ff]/);
    }
  });
});

describe('the words of the Dutch texts', () => {
  const everything = (): string[] =>
    Object.values(texts.nl.topics).flatMap(({ question, lines }) => [question, ...Object.values(lines)]);

  it('label nobody', () => {
    const labels =
      /allochto|autochto|migra|niet-westers|kwetsba|laaggeletterd|doelgroep|moeilijk bereikba|probleem|zorgmijder|cliënt(?!ondersteuner)/i;
    for (const text of everything()) expect(text).not.toMatch(labels);
  });

  it('do not shout, regret or blame', () => {
    for (const text of everything()) expect(text).not.toMatch(/!|helaas|\bu had\b|eerst zelf/i);
  });

  it('[R-007] promise nothing in a line that always stands there', () => {
    for (const locale of contentLocales) {
      for (const topic of topics) {
        for (const line of linesOf(topic).filter((candidate) => !isPromise(candidate))) {
          const text = texts[locale].topics[topic.id]?.lines[line.id];
          expect(text, `${locale} ${topic.id} ${line.id}`).not.toMatch(promises[locale]);
        }
      }
    }
  });

  it('[R-007] never say never', () => {
    for (const locale of contentLocales) {
      for (const { question, lines } of Object.values(texts[locale].topics)) {
        for (const text of [question, ...Object.values(lines)]) expect(text).not.toMatch(never[locale]);
      }
    }
  });

  it('[R-007] name judge, report or step plan only in lines that a lawyer approved', () => {
    for (const topic of topics) {
      for (const line of linesOf(topic).filter(({ approval }) => !approval)) {
        const text = texts.nl.topics[topic.id]?.lines[line.id];
        expect(text, `${topic.id} ${line.id}`).not.toMatch(
          /rechter|stappenplan|meldcode|melding|wettelijk|volgens de wet/i,
        );
      }
    }
  });

  it('[R-004] speak of dropping in or a visit only where the team confirmed it', () => {
    for (const locale of contentLocales) {
      for (const topic of topics) {
        for (const { id } of linesOf(topic)) {
          expect(texts[locale].topics[topic.id]?.lines[id], `${locale} ${topic.id} ${id}`).not.toMatch(visits[locale]);
        }
      }
    }
  });

  it('give no telephone numbers but the national ones', () => {
    const national = ['112', '0800-2000', '0800-0432'];
    for (const locale of contentLocales) {
      for (const { lines } of Object.values(texts[locale].topics)) {
        for (const text of Object.values(lines)) {
          // Two digits are an age.
          for (const [number] of text.matchAll(/\d[\d -]+\d/g)) expect(national).toContain(number);
        }
      }
    }
  });

  it('are short sentences', () => {
    for (const text of everything()) {
      for (const sentence of text.split(/(?<=[.?!:])\s+/)) {
        expect(countWords(sentence), sentence).toBeLessThanOrEqual(20);
      }
    }
  });
});
