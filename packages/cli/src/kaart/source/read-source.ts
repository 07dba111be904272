import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { UsageError } from '../../usage-error.js';
import { readCsv } from './csv.js';
import { decode } from './decode.js';
import { filesOfFolder, filesOfZip, isFolder, nestedRows, readPackage } from '../hsds/read-folder.js';
import { looksNested, looksTabular, readNested, readTabular } from '../hsds/read-json.js';
import { tableOf } from '../hsds/names.js';
import type { HsdsSource, RawRow } from '../hsds/types.js';
import { listIn, readGeoJson, readJsonLines, readJsonList } from './json.js';
import type { SourceTable } from './types.js';

/** A source as one table of rows, or as tables of organisations, services and places. */
export type Source = SourceTable | HsdsSource;

/** Larger files than these are no directory; a bound keeps the memory bounded. */
const largest = 150_000_000;

/**
 * Reads a source, whatever its format: a file, a zip or a folder. The content decides; a name may lie.
 *
 * @throws UsageError when there is no such file or nothing in it can be read
 */
export async function readSource(path: string): Promise<Source> {
  const file = basename(path);
  if (isFolder(path)) return filled(readPackage(filesOfFolder(path), file), file);
  const bytes = bytesOf(path);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return filled(await readZip(bytes, file), file);
  const { text, encoding } = decode(bytes);
  const source = readText(text.replace(/^\ufeff/, ''), file);
  const notes = encoding === 'utf-8' ? source.notes : [{ code: 'encoding' as const, value: encoding }, ...source.notes];
  return filled({ ...source, notes }, file);
}

/** A zip is a workbook, or the files of a data package. */
async function readZip(bytes: Uint8Array, file: string): Promise<Source> {
  const files = filesOfZip(bytes, file);
  const packed = [...files.keys()].some((name) => tableOf(name) !== undefined || /datapackage\.json$/i.test(name));
  if (packed) return readPackage(files, file);
  const { readXlsx } = await import('./xlsx.js');
  return readXlsx(bytes, file);
}

function filled(source: Source, file: string): Source {
  const rows = source.format === 'hsds' ? source.tables.some((table) => table.rows.length > 0) : source.rows.length > 0;
  if (rows) return source;
  // Some programs write a table of text under the name of a workbook; this is not even that.
  const isWorkbookByName = source.format !== 'xlsx' && /\.xls[xmb]?$/i.test(file);
  throw new UsageError(isWorkbookByName ? 'source-no-workbook' : 'source-empty', { file });
}

function bytesOf(path: string): Uint8Array {
  let size: number;
  try {
    size = statSync(path).size;
  } catch {
    throw new UsageError('source-missing', { file: path });
  }
  if (size > largest) throw new UsageError('source-too-large', { file: path, value: String(largest / 1_000_000) });
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UsageError('source-unreadable', { file: path, value: (error as Error).message });
  }
}

function readText(text: string, file: string): Source {
  const start = text.trimStart().charAt(0);
  if (start === '{' || start === '[') {
    const data = tryJson(text);
    if (data === undefined) return nestedLines(readJsonLines(text), text, file);
    if (isCollection(data)) return readGeoJson(data);
    if (looksTabular(data)) return { format: 'hsds', tables: readTabular(data, file), notes: [] };
    const list = listIn(data);
    if (list && looksNested(list)) return { format: 'hsds', tables: readNested(nestedRows(list), file), notes: [] };
    return readJsonList(data, file);
  }
  if (start === '<') throw new UsageError('source-format', { file });
  return readCsv(text);
}

/** JSON lines of which the objects have organisations, services or places inside. */
function nestedLines(table: SourceTable, text: string, file: string): Source {
  const lines = text.split(/\r\n?|\n/);
  const rows = table.rows.map(({ row, broken }): RawRow => {
    if (broken) return { row, values: {}, broken };
    return { row, values: JSON.parse(lines[row - 1]?.trim() ?? '{}') as Record<string, unknown> };
  });
  if (!looksNested(rows.map(({ values }) => values))) return table;
  return { format: 'hsds', tables: readNested(rows, file), notes: table.notes };
}

const isCollection = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && (data as { type?: unknown }).type === 'FeatureCollection';

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
