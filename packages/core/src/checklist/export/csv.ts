import type { Kader } from '../../kader/types.js';
import { replyOf } from '../assessment.js';
import { statementsOf } from '../statements-of.js';
import type { Assessment } from '../types.js';
import type { ExportSection, ExportWords } from './words.js';

/**
 * A table as Dutch spreadsheet programs open it right: semicolons, because the comma is the decimal sign; a byte order
 * mark, because without it they read UTF-8 as Windows-1252.
 */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;

/** What a spreadsheet program would run as a formula gets an apostrophe, so that it stays text. */
function cell(text: string): string {
  const safe = /^\s*[=+\-@＝＋－＠|]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The whole assessment: one row per statement, then one per question of the sections, and the credit below. */
export function toCsv(
  assessment: Assessment,
  kader: Kader,
  words: ExportWords,
  sections: readonly ExportSection[] = [],
): string {
  const head = [
    '#',
    words.chapter,
    words.statement,
    words.answer,
    words.note,
    words.evidence,
    words.reason,
    words.priority,
    words.step,
    words.owner,
    words.date,
  ];
  const rows = kader.chapters.flatMap(({ id, title }) =>
    statementsOf(kader, id).map((statement) => {
      const reply = replyOf(assessment, statement.id);
      const { answer, note = '', evidence = '', reason = '', priority, step = '', owner = '', date = '' } = reply ?? {};
      const said = answer ? words.answers[answer] : words.open;
      const number = String(statement.order);
      const chosen = priority ? words.yes : '';
      return [number, title, statement.text, said, note, evidence, reason, chosen, step, owner, date];
    }),
  );
  const more = sections.flatMap(({ title, items }) =>
    items.map(({ question, answer }) => ['', title, question, '', answer]),
  );
  return csv([head, ...rows, ...more, [], [`${words.source} ${kader.attribution}`]]);
}
