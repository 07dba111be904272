import readWorkbook, { type CellValue } from 'read-excel-file/node';
import { UsageError } from '../../usage-error.js';
import { checkWorkbook } from './check-workbook.js';
import { uniqueNames } from './csv.js';
import type { SourceRow, SourceTable } from './types.js';

/** What a workbook may unpack to, in bytes. */
const largest = 400_000_000;

/** Reads the first sheet that has rows; others are named, because nothing may be left out silently. */
export async function readXlsx(bytes: Uint8Array, file: string): Promise<SourceTable> {
  checkWorkbook(bytes, file, largest);
  let sheets: { readonly sheet: string; readonly data: readonly (readonly (CellValue | null)[])[] }[];
  try {
    sheets = await readWorkbook(Buffer.from(bytes));
  } catch (error) {
    throw new UsageError('source-unreadable', { file, value: (error as Error).message });
  }
  // Until the library is back from what it waits for, it holds the whole unpacked workbook.
  await new Promise((done) => setImmediate(done));
  const filled = sheets.filter(({ data }) => data.some((row) => row.some((cell) => cell !== null)));
  const [first, ...others] = filled;
  if (!first) throw new UsageError('source-empty', { file });
  // Above the names of the columns a title can stand; with one column no row has more than one cell.
  const widest = first.data.findIndex((row) => row.filter((cell) => cell !== null).length > 1);
  const headAt = widest >= 0 ? widest : first.data.findIndex((row) => row.some((cell) => cell !== null));
  const columns = uniqueNames((first.data[headAt] ?? []).map(textOf));
  const rows = first.data.slice(headAt + 1).flatMap((row, index): SourceRow[] => {
    const cells = Object.fromEntries(columns.map((column, at) => [column, textOf(row[at] ?? null)]));
    if (Object.values(cells).every((cell) => cell.trim() === '')) return [];
    return [{ row: headAt + index + 2, cells }];
  });
  const notes =
    others.length > 0 ? [{ code: 'sheets' as const, value: others.map(({ sheet }) => sheet).join(', ') }] : [];
  return { format: 'xlsx', columns, rows, notes };
}

function textOf(cell: CellValue | null): string {
  if (cell === null) return '';
  if (cell instanceof Date) return dateText(cell);
  return typeof cell === 'boolean' ? (cell ? 'ja' : 'nee') : String(cell);
}

/** A date cell as a date; one without a date (the day zero of spreadsheets) as a time. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const text = date.toISOString();
  return date.getUTCFullYear() < 1901 ? text.slice(11, 16) : text.slice(0, 10);
}
