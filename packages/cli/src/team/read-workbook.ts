import readSheets, { type CellValue } from 'read-excel-file/node';
import type { IsoDate } from '@wijkbrug/core/locale.js';
import { topics } from '@wijkbrug/core/team-explainer/topics.js';
import type { FactTerms } from '@wijkbrug/core/team-explainer.js';
import { factKeys, teamProfileFormat, type Approval, type Fact, type FactKey } from '@wijkbrug/core/team-profile.js';
import { readDate } from '../kaart/cells/simple.js';
import { checkWorkbook } from '../kaart/source/check-workbook.js';
import { UsageError } from '../usage-error.js';
import { readAnswer } from './answer-cell.js';
import type { CellFinding } from './finding.js';
import { isLeftover, unfinishedWords } from './leftover.js';
import { addTranslation, hasTranslation } from './translation-cell.js';
import { approvalColumns, factColumns, otherLocales, sheets, translationColumn } from './workbook.js';

/** What a workbook says, and the cells that could not be read. */
export interface ReadWorkbook {
  /** A team profile as it stands in its file. */
  readonly profile: {
    readonly format: string;
    readonly facts: Readonly<Record<string, Fact>>;
    readonly approvals: Readonly<Record<string, Approval>>;
  };
  readonly findings: readonly CellFinding[];
  /** Answers that are taken, in which somebody seems to have left something to do; `value` is what says so. */
  readonly warnings: readonly CellFinding[];
}

/** What the workbook of a team may unpack to, in bytes: some fifty times what it is. */
const largest = 20_000_000;

/** A row by the names of its columns, with the number that the spreadsheet gives it. */
interface Row {
  readonly number: number;
  readonly cell: (column: string) => string;
}

/**
 * Reads the workbook of `wijkbrug team template`.
 *
 * @throws UsageError when it is no workbook, is larger than any team makes, or lacks the sheet of the facts
 */
export async function readWorkbook(bytes: Buffer, file: string, terms: FactTerms): Promise<ReadWorkbook> {
  let all: { readonly sheet: string; readonly data: readonly (readonly (CellValue | null)[])[] }[];
  checkWorkbook(bytes, file, largest);
  try {
    all = await readSheets(bytes);
  } catch (error) {
    throw new UsageError('source-unreadable', { file, value: (error as Error).message });
  }
  const rowsOf = (sheet: string) => toRows(all.find((one) => one.sheet === sheet)?.data ?? []);
  const factSheet = rowsOf(sheets.facts);
  if (factSheet.length === 0) throw new UsageError('team-sheet', { file, value: sheets.facts });
  const findings: CellFinding[] = [];
  const warnings: CellFinding[] = [];
  const sameFact = reportSame(sheets.facts, factColumns.key, findings);
  const facts = Object.fromEntries(
    factSheet.flatMap((row) => {
      if (row.cell(factColumns.answer) !== '') sameFact(row);
      const read = readFact(row, terms, findings);
      if (read.length > 0) warnings.push(...unfinishedCells(row));
      return read;
    }),
  );
  const sameApproval = reportSame(sheets.approvals, approvalColumns.topic, findings);
  const approvals = Object.fromEntries(
    rowsOf(sheets.approvals).flatMap((row) => {
      const read = readApproval(row, findings);
      if (read.length > 0) sameApproval(row);
      return read;
    }),
  );
  return { profile: { format: teamProfileFormat, facts, approvals }, findings, warnings };
}

function toRows(data: readonly (readonly (CellValue | null)[])[]): Row[] {
  const [heads = [], ...rows] = data;
  const columns = heads.map((name) => textOf(name).trim());
  return rows.flatMap((cells, index) => {
    if (cells.every((cell) => textOf(cell).trim() === '')) return [];
    const cell = (column: string): string => textOf(cells[columns.indexOf(column)] ?? null).trim();
    return [{ number: index + 2, cell }];
  });
}

function textOf(cell: CellValue | null): string {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'boolean' ? (cell ? 'ja' : 'nee') : String(cell);
}

type Report = (column: string, mend: string) => void;

const reporter =
  (sheet: string, { number, cell }: Row, findings: CellFinding[]): Report =>
  (column, mend) => {
    findings.push({ sheet, row: number, column, value: cell(column), mend });
  };

/** Reports a row about what an earlier row is about too: nobody knows which of the two holds. */
function reportSame(sheet: string, column: string, findings: CellFinding[]): (row: Row) => void {
  const rows = new Map<string, number>();
  return (row) => {
    const [key, before] = [row.cell(column), rows.get(row.cell(column))];
    if (before === undefined) rows.set(key, row.number);
    else reporter(sheet, row, findings)(column, `Dit staat ook in rij ${before}. Haal een van de twee weg.`);
  };
}

function readFact(row: Row, terms: FactTerms, findings: CellFinding[]): [FactKey, Fact][] {
  const report = reporter(sheets.facts, row, findings);
  const key = factKeys.find((known) => known === row.cell(factColumns.key));
  if (!key) {
    report(factColumns.key, 'Deze code kennen wij niet. Zet de code uit een nieuw werkblad terug.');
    return [];
  }
  const text = row.cell(factColumns.answer);
  if (text === '') {
    const column = otherLocales.map(translationColumn).find((name) => row.cell(name) !== '');
    if (column)
      report(factColumns.answer, `Schrijf eerst het Nederlandse antwoord: er staat er al een bij “${column}”.`);
    return [];
  }
  const before = findings.length;
  const answer = readAnswer(key, text, terms);
  if ('mend' in answer) report(factColumns.answer, answer.mend);
  const value = 'value' in answer ? translated(key, answer.value, row, report) : undefined;
  const owner = row.cell(factColumns.owner);
  if (owner === '' || isLeftover(owner))
    report(factColumns.owner, 'Schrijf wie dit heeft gecontroleerd, bijvoorbeeld: teamleider.');
  const checkedOn = date(row, factColumns.checkedOn, true, report);
  const checkAgainOn = date(row, factColumns.checkAgainOn, false, report);
  if (checkedOn && checkAgainOn && checkAgainOn <= checkedOn)
    report(factColumns.checkAgainOn, 'Schrijf een dag die na de dag van de controle komt.');
  if (findings.length > before || checkedOn === undefined) return [];
  return [[key, { value, owner, checkedOn, ...(checkAgainOn && { checkAgainOn }) }]];
}

/** Answers in which “!!”, “navragen” or “nog invullen” still stands. */
function unfinishedCells({ number, cell }: Row): CellFinding[] {
  const columns = [factColumns.answer, ...otherLocales.map(translationColumn)];
  return columns.flatMap((column) => {
    const value = unfinishedWords(cell(column));
    return value === undefined ? [] : [{ sheet: sheets.facts, row: number, column, value, mend: '' }];
  });
}

function translated(key: FactKey, dutch: unknown, row: Row, report: Report): unknown {
  let value = dutch;
  for (const locale of otherLocales) {
    const column = translationColumn(locale);
    const text = row.cell(column);
    if (text === '') continue;
    if (dutch === 'unknown' || !hasTranslation(key)) {
      report(column, 'Dit antwoord is in elke taal gelijk. Maak de cel leeg.');
      continue;
    }
    if (text.split('\n').some((line) => line.trim() !== '-' && isLeftover(line) && line.trim() !== '')) {
      report(column, 'Dat is geen vertaling. Maak de cel leeg: dan staat daar de Nederlandse tekst.');
      continue;
    }
    const next = addTranslation(key, value, locale, text);
    if (next === undefined)
      report(column, 'Zet hier evenveel regels als in het Nederlandse antwoord, in dezelfde volgorde.');
    else value = next;
  }
  return value;
}

function readApproval(row: Row, findings: CellFinding[]): [string, Approval][] {
  const report = reporter(sheets.approvals, row, findings);
  const [topic, by] = [row.cell(approvalColumns.topic), row.cell(approvalColumns.by)];
  const given = [approvalColumns.by, approvalColumns.on, approvalColumns.againOn].some((name) => row.cell(name) !== '');
  if (!given) return [];
  const before = findings.length;
  if (!topics.some(({ id, legal }) => id === topic && legal))
    report(approvalColumns.topic, 'Dit onderwerp kennen wij niet. Zet de code uit een nieuw werkblad terug.');
  if (by === '' || isLeftover(by))
    report(approvalColumns.by, 'Schrijf wie het heeft goedgekeurd, bijvoorbeeld: Juridische zaken.');
  const on = date(row, approvalColumns.on, true, report);
  const againOn = date(row, approvalColumns.againOn, false, report);
  if (on && againOn && againOn <= on)
    report(approvalColumns.againOn, 'Schrijf een dag die na de dag van de goedkeuring komt.');
  if (findings.length > before || on === undefined) return [];
  return [[topic, { by, on, ...(againOn && { againOn }) }]];
}

function date(row: Row, column: string, required: boolean, report: Report): IsoDate | undefined {
  const text = row.cell(column);
  if (text === '' && !required) return undefined;
  const read = readDate(text);
  if (!read) report(column, 'Schrijf een datum als dag-maand-jaar, met het jaar in vier cijfers: 2-11-2026.');
  return read;
}
