import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { UsageError } from '../../usage-error.js';
import { unguardedCell } from '../report.js';
import { readCsv } from '../source/csv.js';
import { decode } from '../source/decode.js';
import type { Note } from '../source/types.js';
import { tableOf, type OldTable } from './names.js';
import type { HsdsTable } from '@wijkbrug/core/sociale-kaart/hsds.js';
import { isItem, looksNested, looksTabular, readNested, readTabular } from './read-json.js';
import type { HsdsSource, RawTable } from './types.js';

/** The files of a source by name. */
export type NamedBytes = ReadonlyMap<string, () => Uint8Array>;

const largest = 400_000_000;

/** The files of a folder, also one folder deeper (`data/` in a data package). */
export function filesOfFolder(folder: string): NamedBytes {
  const files = new Map<string, () => Uint8Array>();
  let total = 0;
  const add = (path: string, name: string): void => {
    total += statSync(path).size;
    if (total > largest) throw new UsageError('source-too-large', { file: folder, value: String(largest / 1_000_000) });
    files.set(name, () => readFileSync(path));
  };
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile()) add(join(folder, entry.name), entry.name);
    else if (entry.isDirectory() && /^(?:data|csv|tables)$/i.test(entry.name)) {
      for (const inner of readdirSync(join(folder, entry.name), { withFileTypes: true })) {
        if (inner.isFile()) add(join(folder, entry.name, inner.name), `${entry.name}/${inner.name}`);
      }
    }
  }
  return files;
}

/** The files of a zip. */
export function filesOfZip(bytes: Uint8Array, file: string): NamedBytes {
  let total = 0;
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:csv|tsv|txt|json)$/i.test(name) || /(?:^|\/)(?:__MACOSX|\.)/.test(name)) return false;
        total += originalSize;
        if (total > largest) throw new UsageError('source-too-large', { file, value: String(largest / 1_000_000) });
        return true;
      },
    });
    return new Map(Object.entries(found).map(([name, content]) => [name, () => content]));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError('source-unreadable', { file, value: (error as Error).message });
  }
}

export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/**
 * Reads the files of a data package (HSDS 1.x or 3): one CSV or JSON file a table.
 *
 * @throws UsageError when there is no table of services, organisations or places among them
 */
export function readPackage(files: NamedBytes, file: string): HsdsSource {
  const named = namesInPackage(files);
  const tables: RawTable[] = [];
  const notes: Note[] = [];
  const sorted = [...files.keys()].sort();
  for (const name of sorted) {
    if (/datapackage\.json$/i.test(name)) continue;
    const table = named.get(name) ?? tableOf(name);
    const { text, encoding } = decode(files.get(name)?.() ?? new Uint8Array());
    if (/\.json$/i.test(name)) tables.push(...jsonTables(text, name, table));
    else if (table) {
      const read = readCsv(text);
      if (encoding !== 'utf-8') notes.push({ code: 'encoding', value: `${encoding} (${name})` });
      for (const note of read.notes)
        if (note.code === 'quotes') notes.push({ ...note, value: `${note.value} (${name})` });
      tables.push({
        table,
        file: basename(name),
        rows: read.rows.map(({ row, cells, broken }) => ({
          row,
          values: Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, unguardedCell(cell)])),
          ...(broken ? { broken } : {}),
        })),
      });
    } else notes.push({ code: 'file-unused', value: name });
  }
  if (!tables.some(({ table }) => table === 'services' || table === 'organizations' || table === 'locations')) {
    throw new UsageError('source-format', { file });
  }
  return { format: 'hsds', tables, notes };
}

/** The names that `datapackage.json` gives to files that are called otherwise. */
function namesInPackage(files: NamedBytes): ReadonlyMap<string, HsdsTable | OldTable> {
  const names = new Map<string, HsdsTable | OldTable>();
  const descriptor = [...files.keys()].find((name) => /datapackage\.json$/i.test(name));
  const read = descriptor && files.get(descriptor);
  if (!read) return names;
  try {
    const data: unknown = JSON.parse(decode(read()).text);
    const resources = isItem(data) && Array.isArray(data['resources']) ? data['resources'].filter(isItem) : [];
    for (const { name, path } of resources) {
      const table = typeof name === 'string' ? tableOf(name) : undefined;
      const at = [...files.keys()].find((file) => typeof path === 'string' && file.endsWith(path));
      if (table && at) names.set(at, table);
    }
  } catch {
    // A damaged descriptor says nothing; the files still have their names.
  }
  return names;
}

function jsonTables(text: string, name: string, table: HsdsTable | OldTable | undefined): RawTable[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return [{ table: table ?? 'services', file: name, rows: [{ row: 1, values: {}, broken: { code: 'broken-line', value: text.slice(0, 200) } }] }]; // prettier-ignore
  }
  if (looksTabular(data)) return readTabular(data, name);
  const list = Array.isArray(data) ? (data as unknown[]) : [data];
  if (table && table !== 'services') return readTabular({ [table]: list }, name);
  return looksNested(list) || table ? readNested(nestedRows(list), name) : [];
}

/** The items of a list as rows. */
export const nestedRows = (list: readonly unknown[]): RawTable['rows'] =>
  list.map((item, index) =>
    isItem(item)
      ? { row: index + 1, values: item }
      : { row: index + 1, values: {}, broken: { code: 'not-an-object', value: JSON.stringify(item).slice(0, 200) } },
  );
