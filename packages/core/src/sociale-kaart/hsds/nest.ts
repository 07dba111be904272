import {
  children,
  isRow,
  linkColumns,
  parentColumn,
  parents,
  singular,
  textOf,
  type HsdsRow,
  type HsdsTable,
  type HsdsTables,
} from './tables.js';

/** Deeper than HSDS nests. */
const deepest = 12;

/**
 * Takes nested rows apart into tables. A row that stands in several places is one row; a row without an id gets one from
 * where it stands.
 */
export function unnest(nested: HsdsTables): HsdsTables {
  const tables = new Map<HsdsTable, Map<string, Record<string, unknown>>>();

  const take = (table: HsdsTable, row: HsdsRow, id: string, depth: number): string => {
    const flat: Record<string, unknown> = {};
    const lists: [HsdsTable, string, readonly unknown[]][] = [];
    for (const [key, value] of Object.entries(row)) {
      const child = children[table]?.[key] ?? (key === 'attributes' || key === 'metadata' ? key : undefined);
      const parent = parents[table]?.[key];
      if (child && Array.isArray(value)) lists.push([child, key, value]);
      else if (parent && isRow(value) && depth < deepest) {
        flat[parentColumn(key)] = take(parent, value, textOf(value['id']) ?? `${id}-${key}`, depth + 1);
      } else if (value !== null && value !== undefined && value !== '') flat[key] = value;
    }
    flat['id'] = id;
    const rows = tables.get(table) ?? new Map<string, Record<string, unknown>>();
    tables.set(table, rows);
    rows.set(id, { ...flat, ...rows.get(id) });
    for (const [child, key, items] of lists) {
      if (depth >= deepest) continue;
      items.filter(isRow).forEach((item, index) => {
        const own = textOf(item['id']) ?? `${id}-${key}-${index + 1}`;
        const link = linkColumns[child];
        const to = link ? { [link[0]]: id, [link[1]]: singular[table] } : { [`${singular[table]}_id`]: id };
        take(child, { ...item, ...to }, own, depth + 1);
      });
    }
    return id;
  };

  for (const [table, rows] of Object.entries(nested) as [HsdsTable, readonly HsdsRow[]][]) {
    rows.forEach((row, index) => take(table, row, textOf(row['id']) ?? `${table}-${index + 1}`, 0));
  }
  return Object.fromEntries([...tables].map(([table, rows]) => [table, [...rows.values()]]));
}

/** A directory in the nested form: every service in full, then what belongs to no service. */
export interface NestedHsds {
  readonly services: readonly HsdsRow[];
  readonly organizations: readonly HsdsRow[];
  readonly locations: readonly HsdsRow[];
}

/** Puts tables together into the nested form of HSDS. */
export function nest(tables: HsdsTables): NestedHsds {
  const byId = new Map<string, HsdsRow>();
  const under = new Map<string, HsdsRow[]>();
  const add = (key: string, row: HsdsRow): void => {
    const rows = under.get(key);
    if (rows) rows.push(row);
    else under.set(key, [row]);
  };
  for (const [table, rows] of Object.entries(tables) as [HsdsTable, readonly HsdsRow[]][]) {
    const link = linkColumns[table];
    for (const row of rows) {
      byId.set(`${table}/${String(row['id'])}`, row);
      if (link) add(`${table}/${String(row[link[1]])}/${String(row[link[0]])}`, row);
      else
        for (const column of Object.keys(row))
          if (column.endsWith('_id')) add(`${table}/${column}/${String(row[column])}`, row);
    }
  }

  const build = (table: HsdsTable, row: HsdsRow, from?: HsdsTable): HsdsRow => {
    const whole: Record<string, unknown> = { ...row };
    const id = String(row['id']);
    for (const [key, parent] of Object.entries(parents[table] ?? {})) {
      const found = byId.get(`${parent}/${String(row[parentColumn(key)])}`);
      if (found && parent !== from) whole[key] = build(parent, found, table);
    }
    for (const [key, child] of Object.entries(children[table] ?? {})) {
      // A service shows its organisation without all that this organisation does.
      if (table === 'organizations' && from && (key === 'services' || key === 'locations')) continue;
      const rows = under.get(`${child}/${singular[table]}_id/${id}`);
      if (rows) whole[key] = rows.map((item) => build(child, item, table));
    }
    for (const table2 of ['attributes', 'metadata'] as const) {
      const rows = under.get(`${table2}/${singular[table]}/${id}`);
      if (rows) whole[table2] = rows.map((item) => build(table2, item, table));
    }
    return whole;
  };

  const organizations = new Set((tables.services ?? []).map((row) => row['organization_id']));
  const locations = new Set((tables.service_at_location ?? []).map((row) => row['location_id']));
  const alone = (tables.organizations ?? []).filter((row) => !organizations.has(row['id']));
  const loose = (tables.locations ?? []).filter((row) => !locations.has(row['id']));
  return {
    services: (tables.services ?? []).map((row) => build('services', row)),
    organizations: alone.map((row) => build('organizations', row, 'services')),
    locations: loose.map((row) => build('locations', row)),
  };
}
