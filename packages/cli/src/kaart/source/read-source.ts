import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { UsageError } from '../../usage-error.js';
import { readCsv } from './csv.js';
import { decode } from './decode.js';
import { readGeoJson, readJsonLines, readJsonList } from './json.js';
import type { SourceTable } from './types.js';

/** Larger files than these are no directory; a bound keeps the memory bounded. */
const largest = 150_000_000;

/**
 * Reads a source as a table, whatever its format. The content decides; a name may lie.
 *
 * @throws UsageError when there is no such file or nothing in it can be read
 */
export async function readSource(path: string): Promise<SourceTable> {
  const bytes = bytesOf(path);
  const file = basename(path);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const { readXlsx } = await import('./xlsx.js');
    return readXlsx(bytes, file);
  }
  const { text, encoding } = decode(bytes);
  const table = readText(text.replace(/^\ufeff/, ''), file);
  const notes = encoding === 'utf-8' ? table.notes : [{ code: 'encoding' as const, value: encoding }, ...table.notes];
  if (table.rows.length === 0) throw new UsageError('source-empty', { file });
  return { ...table, notes };
}

function bytesOf(path: string): Uint8Array {
  let size: number;
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) throw new UsageError('source-format', { file: path });
    size = stat.size;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError('source-missing', { file: path });
  }
  if (size > largest) throw new UsageError('source-too-large', { file: path, value: String(largest / 1_000_000) });
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UsageError('source-unreadable', { file: path, value: (error as Error).message });
  }
}

function readText(text: string, file: string): SourceTable {
  const start = text.trimStart().charAt(0);
  if (start === '{' || start === '[') {
    const data = tryJson(text);
    if (data === undefined) return readJsonLines(text);
    if (isCollection(data)) return readGeoJson(data);
    // One object on one line is a file of JSON lines with one line.
    return readJsonList(data, file);
  }
  if (start === '<') throw new UsageError('source-format', { file });
  return readCsv(text);
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
