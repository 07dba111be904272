import { linkColumns, singular, textOf, type HsdsRow, type HsdsTable, type HsdsTables } from './tables.js';

/** The extra property that keeps an id that is no UUID. */
export const ownId = 'wijkbrug_id';

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** A UUID (version 8) that is always the same for one text: HSDS asks for UUIDs, people keep numbers. */
export function uuidOf(text: string): string {
  if (uuid.test(text)) return text;
  const words = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0xdeadbeef].map((seed) => hash(text, seed));
  const hex = words.map((word) => word.toString(16).padStart(8, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** MurmurHash3 (32 bits) over UTF-16 code units. */
function hash(text: string, seed: number): number {
  let state = seed;
  for (let at = 0; at < text.length; at++) {
    let unit = Math.imul(text.charCodeAt(at), 0xcc9e2d51);
    unit = (unit << 15) | (unit >>> 17);
    state ^= Math.imul(unit, 0x1b873593);
    state = (state << 13) | (state >>> 19);
    state = (Math.imul(state, 5) + 0xe6546b64) | 0;
  }
  state ^= text.length;
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}

/** Columns that point to a row. Others that end in `_id`, such as `tax_id` and `bag_id`, hold numbers of somebody else. */
const references: ReadonlySet<string> = new Set([
  'id',
  'parent_id',
  'parent_organization_id',
  ...Object.values(singular).map((name) => `${name}_id`),
  ...Object.values(linkColumns).map(([id]) => id),
]);

function mapReferences(tables: HsdsTables, change: (row: HsdsRow, column: string, id: string) => string): HsdsTables {
  const all = Object.entries(tables) as [HsdsTable, readonly HsdsRow[]][];
  return Object.fromEntries(
    all.map(([table, rows]) => [
      table,
      rows.map((row) => {
        const changed: Record<string, unknown> = { ...row };
        for (const column of Object.keys(row)) {
          const id = references.has(column) ? textOf(row[column]) : undefined;
          if (id !== undefined) changed[column] = change(row, column, id);
        }
        return changed;
      }),
    ]),
  );
}

/** Tables in which every id is a UUID; what it was stands in {@link ownId}. */
export function withUuids(tables: HsdsTables): HsdsTables {
  const named = Object.entries(tables).map(([table, rows]) => [
    table,
    rows.map((row) => {
      const id = textOf(row['id']);
      return id === undefined || uuid.test(id) ? row : { ...row, [ownId]: id };
    }),
  ]);
  return mapReferences(Object.fromEntries(named) as HsdsTables, (_row, _column, id) => uuidOf(id));
}

/** The tables with the ids that {@link withUuids} kept. */
export function withOwnIds(tables: HsdsTables): HsdsTables {
  const own = new Map<string, string>();
  for (const row of Object.values(tables).flat()) {
    const [id, before] = [textOf(row['id']), textOf(row[ownId])];
    if (id !== undefined && before !== undefined) own.set(id, before);
  }
  const back = mapReferences(tables, (_row, _column, id) => own.get(id) ?? id);
  return Object.fromEntries(
    Object.entries(back).map(([table, rows]) => [
      table,
      rows.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => column !== ownId))),
    ]),
  );
}
