import type { Kader, Statement } from '../../kader/types.js';
import { replyOf } from '../assessment.js';
import { planOf } from '../plan.js';
import { statementsOf } from '../statements-of.js';
import type { Assessment } from '../types.js';
import type { ExportSection, ExportWords } from './words.js';

/** The plan, all answers and the sections, to paste into a wiki, a ticket or minutes. */
export function toMarkdown(
  assessment: Assessment,
  kader: Kader,
  words: ExportWords,
  sections: readonly ExportSection[] = [],
): string {
  const chapters = kader.chapters.flatMap(({ id, title }) => {
    const statements = statementsOf(kader, id);
    return statements.length > 0
      ? [`## ${plain(title)}`, ...statements.map((statement) => answered(statement, assessment, words))]
      : [];
  });
  const credit = `${words.source} ${plain(kader.attribution)}`;
  const all = [...plan(assessment, kader, words), ...chapters, ...sections.flatMap(section)];
  return [`# ${plain(kader.title)}`, ...all, '---', credit, ''].join('\n\n');
}

const section = ({ title, items }: ExportSection): readonly string[] => [
  `## ${plain(title)}`,
  ...items.map(({ question, answer }) => `- ${plain(question)}${answer && ` **${plain(answer)}**`}`),
];

function plan(assessment: Assessment, kader: Kader, words: ExportWords): readonly string[] {
  const items = planOf(assessment, kader);
  if (items.length === 0) return [];
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = items.map(({ statement, reply: { step = '', owner = '', date } }) =>
    row([plain(statement.text), plain(step), plain(owner), date ? words.formatDate(date) : '']),
  );
  const head = row([words.statement, words.step, words.owner, words.date]);
  return [`## ${words.plan}`, [head, row(['---', '---', '---', '---']), ...rows].join('\n')];
}

function answered(statement: Statement, assessment: Assessment, words: ExportWords): string {
  const reply = replyOf(assessment, statement.id);
  const { answer } = reply ?? {};
  const said = `${statement.order}. ${plain(statement.text)} **${answer ? words.answers[answer] : words.open}**`;
  const more = (['note', 'evidence', 'reason'] as const).flatMap((field) => {
    const text = reply?.[field];
    return text ? [`   - ${words[field]}: ${plain(text)}`] : [];
  });
  return [said, ...more].join('\n');
}

/** Text that Markdown leaves as it is, on one line. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' · ');
