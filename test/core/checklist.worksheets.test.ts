import { beforeAll, describe, expect, it } from 'vitest';
import {
  changeReply,
  emptyAssessment,
  focusOf,
  municipalityParts,
  ofKind,
  prioritiesByTheme,
  promptsFor,
  worksheetNames,
  worksheetOf,
  type KaderEntry,
} from '@wijkbrug/core';
import { kader } from '@wijkbrug/core/kader/nl.js';
import { loadChapter } from '@wijkbrug/content';

let entries: readonly KaderEntry[] = [];
beforeAll(async () => {
  const parts = ['proces', 'diversiteit-team', 'bewoners', 'diversiteitskader', 'werkwijze', 'competenties'] as const;
  entries = (await Promise.all(parts.map((part) => loadChapter('nl', part)))).flatMap((one) => one.entries);
});
const empty = emptyAssessment('noord', kader, 'a');
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('worksheets', () => {
  it('[R-062] have 4, 26 and 6 questions, in order', () => {
    const orders = (['problem-analysis', 'neighbourhood-analysis', 'perspective'] as const).map((name) =>
      worksheetOf(name, entries, empty).parts.flatMap(({ questions }) => questions.map(({ entry }) => entry.order)),
    );
    expect(orders).toEqual([numbers(4), numbers(26), numbers(6)]);
  });

  it('[R-062] stand by theme, and keep an answer about the whole under the question', () => {
    const filled = changeReply(empty, 'pr-wa-12-aanbod-bekend-en-duidelijk', { note: 'Nog te weinig' }, 1);
    const sheet = worksheetOf('neighbourhood-analysis', entries, filled);
    expect(sheet.parts.map(({ theme, questions }) => [theme, questions.length])).toEqual([
      ['bevolking', 5],
      ['kwetsbare-bewoners', 6],
      ['aanbod', 3],
      ['vrijwillige-inzet', 3],
      ['kracht-in-de-wijk', 9],
    ]);
    expect([sheet.answered, sheet.total]).toEqual([1, 26]);
    expect(sheet.parts[2]?.questions[0]?.reply).toEqual({ at: 1, note: 'Nog te weinig' });
    const emptied = changeReply(filled, 'pr-wa-12-aanbod-bekend-en-duidelijk', { note: '' }, 2);
    expect(worksheetOf('neighbourhood-analysis', entries, emptied).answered).toBe(0);
  });

  it('[R-062] ask for figures about the whole where a question touches background', () => {
    const marked = ofKind(entries, 'neighbourhood-analysis-question').filter(({ aggregateOnly }) => aggregateOnly);
    expect(marked.map(({ order }) => order)).toEqual([4, 6]);
    for (const { text } of marked) expect(text).toMatch(/alleen cijfers over de hele wijk|geen personen/);
  });

  it('[R-063] have a vision canvas: six questions, with the five yields where they are asked for', () => {
    const [{ questions } = { questions: [] }] = worksheetOf('vision', entries, empty).parts;
    expect(questions.map(({ entry }) => entry.order)).toEqual(numbers(6));
    expect(questions.map(({ prompts }) => prompts.length)).toEqual([2, 0, 5, 0, 0, 0]);
    expect(questions[2]?.prompts.map(({ order }) => order)).toEqual([3.1, 3.2, 3.3, 3.4, 3.5]);
  });

  it('[R-067] have six measures of staff policy to talk about, and no place for what somebody is', () => {
    const [{ questions } = { questions: [] }] = worksheetOf('staff', entries, empty).parts;
    expect(questions.map(({ entry }) => entry.kind === 'hr-measure' && entry.measure)).toEqual([
      'werving',
      'selectie',
      'leiding-geven',
      'matching',
      'behoud',
      'organisatiecultuur',
    ]);
    expect(questions.map(({ prompts }) => prompts.length)).toEqual([0, 0, 0, 2, 5, 0]);
  });

  it('are empty, not broken, while their part is not loaded', () => {
    for (const name of worksheetNames) {
      expect(worksheetOf(name, [], empty)).toEqual({ name, parts: [], answered: 0, total: 0 });
    }
  });
});

describe('[R-064] the focus', () => {
  it('is chosen from all seven differences, with a reason, and a reminder that all count', () => {
    let assessment = changeReply(empty, 'd-factor-leeftijd', { priority: true, reason: 'Veel ouderen' }, 1);
    assessment = changeReply(assessment, 'd-factor-religie', { priority: true }, 1);
    assessment = changeReply(assessment, 'd-factor-gender', { reason: 'Nog niet' }, 1);
    const { choices, withoutReason, reminders } = focusOf(assessment, entries);
    expect(choices).toHaveLength(7);
    expect(choices.filter(({ chosen }) => chosen).map(({ factor }) => factor.factor)).toEqual(['leeftijd', 'religie']);
    expect(choices[0]?.reason).toBe('Veel ouderen');
    expect(withoutReason.map(({ factor }) => factor)).toEqual(['religie']);
    expect(reminders.map(({ text }) => text).join(' ')).toContain('Alles telt');
  });

  it('counts no reason of only spaces', () => {
    const assessment = changeReply(empty, 'd-factor-religie', { priority: true, reason: '  ' }, 1);
    expect(focusOf(assessment, entries).withoutReason).toHaveLength(1);
    expect(focusOf(empty, entries).withoutReason).toEqual([]);
  });
});

describe('by theme', () => {
  it('[R-059] gives four themes, each with statements to choose', () => {
    const [first] = kader.statements;
    let assessment = changeReply(empty, first!.id, { answer: 'partly', priority: true }, 1);
    assessment = changeReply(assessment, 'pr-prio-personeelsbeleid', { priority: true }, 1);
    const themes = prioritiesByTheme(assessment, kader, entries);
    expect(themes.map(({ statements, chosen }) => [statements.length, chosen])).toEqual([
      [3, false],
      [12, false],
      [5, false],
      [2, true],
    ]);
    expect(themes[1]?.statements[0]).toEqual({ statement: first, answer: 'partly', priority: true });
    expect(themes[1]?.statements[1]).toEqual({ statement: kader.statements[1], priority: false });
  });

  it('[R-066] gives the five roles of the municipality, and what depends on each', () => {
    const parts = municipalityParts(empty, kader, entries);
    expect(parts.map(({ role }) => role.role)).toEqual([
      'stimuleren',
      'aansturen',
      'faciliteren',
      'monitoren',
      'coordineren',
    ]);
    for (const { statements } of parts) expect(statements.length).toBeGreaterThan(0);
    const facilitates = parts[2]?.statements.map(({ statement }) => statement.id);
    expect(facilitates).toContain('wz-check-12-tolk');
    expect(facilitates).toContain('pr-check-30-gemeente-monitort');
  });
});

describe('[R-073] reflection prompts', () => {
  it('are five cards, each with a method from the kader, where they help', () => {
    const cards = kader.statements.flatMap((statement) => promptsFor(statement, entries));
    expect([...new Set(cards.map(({ prompt }) => prompt.id))].sort()).toEqual([
      'r-kaart-1-lsd',
      'r-kaart-2-nivea',
      'r-kaart-3-eigen-aannames',
      'r-kaart-4-cultureel-interview',
      'r-kaart-5-wanneer-achtergrond-telt',
    ]);
    for (const { prompt, methods } of cards) {
      expect(methods.map(({ id }) => id).sort(), prompt.id).toEqual([...prompt.methods].sort());
    }
    const own = kader.statements.find(({ id }) => id === 'wz-check-07-diversiteitsbril')!;
    expect(promptsFor(own, entries).map(({ prompt }) => prompt.order)).toEqual([5]);
  });
});
