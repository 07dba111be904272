import { unzipSync } from 'fflate';
import readWorkbook, { type CellValue } from 'read-excel-file/node';
import { UsageError } from '../../usage-error.js';
import { uniqueNames } from './csv.js';
import type { SourceRow, SourceTable } from './types.js';

/** What a workbook may unpack to. */
const largest = 400_000_000;

/** Reads the first sheet that has rows; others are named, because nothing may be left out silently. */
export async function readXlsx(bytes: Uint8Array, file: string): Promise<SourceTable> {
  checkSize(bytes, file);
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
  const headAt = first.data.findIndex((row) => row.filter((cell) => cell !== null).length > 1);
  const columns = uniqueNames((first.data[Math.max(0, headAt)] ?? []).map(textOf));
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

function checkSize(bytes: Uint8Array, file: string): void {
  let total = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        return false;
      },
    });
  } catch (error) {
    throw new UsageError('source-unreadable', { file, value: (error as Error).message });
  }
  if (total > largest) throw new UsageError('source-too-large', { file, value: String(largest / 1_000_000) });
}
