import { UsageError } from '../../usage-error.js';
import type { SourceRow, SourceTable } from './types.js';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a GeoJSON feature collection: its properties, and a point as latitude and longitude. */
export function readGeoJson(data: Record<string, unknown>): SourceTable {
  const features = Array.isArray(data['features']) ? (data['features'] as unknown[]) : [];
  return table('geojson', features, (feature) => {
    if (!isObject(feature) || !isObject(feature['properties'])) return undefined;
    return { ...feature['properties'], ...pointOf(feature['geometry']) };
  });
}

function pointOf(geometry: unknown): Record<string, number> {
  if (!isObject(geometry) || geometry['type'] !== 'Point' || !Array.isArray(geometry['coordinates'])) return {};
  const [longitude, latitude] = geometry['coordinates'] as unknown[];
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return {};
  return { latitude, longitude };
}

/** Reads one JSON object a line. A line that is none is refused by itself. */
export function readJsonLines(text: string): SourceTable {
  const lines = text.split(/\r\n?|\n/).map((line, index) => ({ line: line.trim(), row: index + 1 }));
  const filled = lines.filter(({ line }) => line !== '');
  const read = filled.map(({ line, row }): SourceRow => {
    try {
      const value: unknown = JSON.parse(line);
      if (isObject(value)) return { row, cells: flatten(value) };
      return { row, cells: {}, broken: { code: 'not-an-object', value: line.slice(0, 200) } };
    } catch {
      return { row, cells: {}, broken: { code: 'broken-line', value: line.slice(0, 200) } };
    }
  });
  return { format: 'jsonl', columns: columnsOf(read), rows: read, notes: [] };
}

/** The list of records in a JSON value: itself, or what stands in one of its fields. A single object is a list of one. */
export function listIn(data: unknown): readonly unknown[] | undefined {
  if (Array.isArray(data)) return data as unknown[];
  if (!isObject(data)) return undefined;
  const named = ['contents', 'content', 'items', 'data', 'results', 'records'].map((key) => data[key]);
  const list = [...named, ...Object.values(data)].find((value) => Array.isArray(value) && value.some(isObject));
  if (Array.isArray(list) && data['name'] === undefined) return list as unknown[];
  return data['name'] === undefined ? undefined : [data];
}

/** Reads a JSON list of objects, also when it stands in one field of an object. */
export function readJsonList(data: unknown, file: string): SourceTable {
  const list = listIn(data);
  if (!list) throw new UsageError('source-format', { file });
  return table('json', list, (item) => (isObject(item) ? item : undefined));
}

function table(
  format: SourceTable['format'],
  items: readonly unknown[],
  recordOf: (item: unknown) => Record<string, unknown> | undefined,
): SourceTable {
  const rows = items.map((item, index): SourceRow => {
    const record = recordOf(item);
    if (record) return { row: index + 1, cells: flatten(record) };
    const value = JSON.stringify(item).slice(0, 200);
    return { row: index + 1, cells: {}, broken: { code: 'not-an-object', value } };
  });
  return { format, columns: columnsOf(rows), rows, notes: [] };
}

function columnsOf(rows: readonly SourceRow[]): string[] {
  const columns = new Set<string>();
  for (const { cells } of rows) for (const column of Object.keys(cells)) columns.add(column);
  return [...columns];
}

/** Deeper than people nest. */
const deepest = 6;

/** Nested objects as columns with points in their names; lists of words as one cell. */
function flatten(record: Record<string, unknown>, prefix = '', depth = 0): Record<string, string> {
  // Without a prototype: a row lacks cells that another has, also one that is called “constructor”.
  const cells = Object.create(null) as Record<string, string>;
  for (const [key, value] of Object.entries(record)) {
    const name = prefix + key;
    if (value === null || value === undefined) continue;
    if (Array.isArray(value)) {
      const plain = value.filter((item) => typeof item !== 'object');
      if (plain.length > 0) cells[name] = plain.join('; ');
      else if (depth < deepest && value.length === 1 && isObject(value[0])) {
        Object.assign(cells, flatten(value[0], `${name}.`, depth + 1));
      } else if (value.length > 0) cells[name] = JSON.stringify(value);
    } else if (isObject(value)) {
      if (depth < deepest) Object.assign(cells, flatten(value, `${name}.`, depth + 1));
    } else cells[name] = typeof value === 'string' ? value : JSON.stringify(value);
  }
  return cells;
}
