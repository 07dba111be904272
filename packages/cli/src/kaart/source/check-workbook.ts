import { Unzip, UnzipInflate } from 'fflate';
import { UsageError } from '../../usage-error.js';

/** Rows times columns, from A1 to the last cell, of all sheets together: for each the library that reads them takes room. */
const mostCells = 2_000_000;

/** So many bytes are unpacked at once. */
const step = 65_536;

/** Longer than a reference to a cell with what stands around it: one that is cut in two is looked at again. */
const overlap = 100;

/**
 * Unpacks a workbook without keeping it, before anything reads it: of a small file it can make more than a computer holds.
 *
 * @param largest how many bytes the parts with data may unpack to
 * @throws UsageError when it is no zip, unpacks to more, or has cells too far apart
 */
export function checkWorkbook(bytes: Uint8Array, file: string, largest: number): void {
  let unpacked = 0;
  let cells = 0;
  const unzip = new Unzip((entry) => {
    if (!/\.(?:xml|rels)$/i.test(entry.name)) return;
    const sheet = new SheetBounds(file);
    entry.ondata = (error, chunk, isLast) => {
      if (error) throw error;
      unpacked += chunk.length;
      if (unpacked > largest) {
        throw new UsageError('source-too-large', { file, value: String(largest / 1_000_000) });
      }
      sheet.look(chunk);
      if (cells + sheet.cells > mostCells) {
        const { rows, columns } = sheet;
        throw new UsageError('too-many-cells', { file, rows: String(rows), columns: String(columns) });
      }
      if (isLast) cells += sheet.cells;
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += step) {
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError('source-unreadable', { file, value: (error as Error).message });
  }
}

/** How far the cells of a sheet reach, from its XML as it comes in. */
class SheetBounds {
  rows = 0;
  columns = 0;
  readonly #file: string;
  #before = '';
  #isSheet = false;

  constructor(file: string) {
    this.#file = file;
  }

  get cells(): number {
    return this.rows * this.columns;
  }

  look(chunk: Uint8Array): void {
    const text = this.#before + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString('latin1');
    this.#isSheet ||= text.includes('sheetData');
    this.#before = text.slice(-overlap);
    if (!this.#isSheet) return;
    for (const [, reference = ''] of text.matchAll(/\sr\s*=\s*["']([^"']*)["']/g)) {
      const [, letters = '', row = ''] = /^([A-Za-z]{0,7})(\d{1,9})$/.exec(reference) ?? [];
      // Written in signs of XML, it would be read by the library and not by us.
      if (reference.includes('&')) throw new UsageError('source-unreadable', { file: this.#file, value: reference });
      this.rows = Math.max(this.rows, Number(row));
      this.columns = Math.max(this.columns, columnOf(letters));
    }
  }
}

/** `A` is 1, `Z` is 26, `AA` is 27. */
const columnOf = (letters: string): number =>
  Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
