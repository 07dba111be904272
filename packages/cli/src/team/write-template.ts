import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import type { ExplainerTexts } from '@wijkbrug/core/team-explainer.js';
import { topics } from '@wijkbrug/core/team-explainer/topics.js';
import { factKeys, type Fact, type FactKey, type TeamProfile } from '@wijkbrug/core/team-profile.js';
import { answerHelp, writeAnswer } from './answer-cell.js';
import { factQuestions } from './fact-questions.js';
import { topicsByFact } from './topics-by-fact.js';
import { firstFacts, otherUse } from './where-to-begin.js';
import { hasTranslation, writeTranslation } from './translation-cell.js';
import { approvalColumns, factColumns, otherLocales, sheets, translationColumn } from './workbook.js';

const explanation = [
  'Dit is het werkblad voor de uitleg over uw wijkteam.',
  '',
  `Vul op het blad “${sheets.facts}” per regel in wat bij uw team klopt. Laat leeg wat u niet weet: dan belooft de uitleg het niet.`,
  `Begin met de regels waar “eerst” staat in de kolom “${factColumns.first}” (${firstFacts.size} feiten, met een kleur). Daar vragen bewoners het meest naar. De rest mag later.`,
  'Weet het team het antwoord niet? Schrijf dan: weet ik niet. Dat wordt nooit als “ja” getoond.',
  `Vul bij elk antwoord in wie het heeft gecontroleerd en wanneer. Zonder datum in “${factColumns.checkAgainOn}” vervalt het antwoord na twaalf maanden.`,
  'De kolommen met andere talen mogen leeg blijven. Dan staat daar de Nederlandse tekst.',
  'Heeft een antwoord meer regels? Zet dan in de andere taal evenveel regels, in dezelfde volgorde, en een - waar nog geen vertaling is.',
  `Op het blad “${sheets.approvals}” zet een jurist welke gevoelige onderwerpen zijn goedgekeurd.`,
  'Verander de codes in de eerste kolom niet.',
  '',
  'Klaar? Draai dan: wijkbrug team build <dit bestand> --out team.json, en daarna: wijkbrug team check team.json.',
];

const head = (value: string) => ({ value, fontWeight: 'bold' as const, backgroundColor: '#e5e9f0', wrap: true });
/** Behind the facts to begin with; the word “eerst” says the same. */
const firstColor = '#fff6d6';
const cell = (value: string) => ({ value, type: String, wrap: true, alignVertical: 'top' as const });

/** What people type stays as they typed it: a spreadsheet would take the first 0 of a telephone number away. */
const typed = (value: string) => ({ ...cell(value), format: '@' });

/**
 * Writes the workbook in which a team says what it confirms: one row per fact, in Dutch, with what it unlocks.
 *
 * @param profile what is filled in already
 */
export async function writeTemplate(texts: ExplainerTexts, profile: TeamProfile): Promise<Buffer> {
  const data: { data: SheetData; sheet: string; columns: { width: number }[]; stickyRowsCount: number }[] = [
    {
      sheet: sheets.facts,
      data: factRows(texts, profile),
      columns: [20, 40, 50, 45, 12, 45, 22, 16, 16, ...otherLocales.map(() => 35)].map((width) => ({ width })),
      stickyRowsCount: 1,
    },
    {
      sheet: sheets.approvals,
      data: approvalRows(texts, profile),
      columns: [10, 60, 30, 16, 16].map((width) => ({ width })),
      stickyRowsCount: 1,
    },
    {
      sheet: sheets.explanation,
      data: explanation.map((line) => [cell(line)]),
      columns: [{ width: 110 }],
      stickyRowsCount: 0,
    },
  ];
  return writeWorkbook(data).toBuffer();
}

const answerAt = Object.keys(factColumns).indexOf('answer');

function factRows(texts: ExplainerTexts, profile: TeamProfile): SheetData {
  const unlocks = topicsByFact(texts);
  const heads = [...Object.values(factColumns), ...otherLocales.map(translationColumn)];
  return [
    heads.map(head),
    ...factKeys.map((key) => {
      const { ask, help } = factQuestions[key];
      const needed = (unlocks.get(key) ?? []).map(({ id, question }) => `${id} ${question}`).join('\n');
      return [
        key,
        ask,
        [help, answerHelp(key, texts.terms)].filter(Boolean).join('\n'),
        needed || otherUse(key),
        firstFacts.has(key) ? 'eerst' : '',
        ...answerCells(key, profile.facts[key], texts),
      ].map((value, at) => {
        const written = at === answerAt ? typed(value) : cell(value);
        return firstFacts.has(key) ? { ...written, backgroundColor: firstColor } : written;
      });
    }),
  ];
}

function answerCells(key: FactKey, fact: Fact | undefined, texts: ExplainerTexts): string[] {
  if (!fact) return ['', '', '', '', ...otherLocales.map(() => '')];
  return [
    writeAnswer(key, fact.value, texts.terms),
    fact.owner,
    fact.checkedOn,
    fact.checkAgainOn ?? '',
    ...otherLocales.map((locale) => (hasTranslation(key) ? writeTranslation(key, fact.value, locale) : '')),
  ];
}

function approvalRows(texts: ExplainerTexts, profile: TeamProfile): SheetData {
  const rows = topics
    .filter(({ legal }) => legal)
    .map(({ id }) => {
      const { by = '', on = '', againOn = '' } = profile.approvals[id] ?? {};
      return [id, texts.topics[id]?.question ?? '', by, on, againOn].map(cell);
    });
  return [Object.values(approvalColumns).map(head), ...rows];
}
