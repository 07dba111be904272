import { addressHiddenBy } from '@wijkbrug/core/sociale-kaart.js';
import { isHsdsColumn, unnest, type HsdsRow, type HsdsTable } from '@wijkbrug/core/sociale-kaart/hsds.js';
import { comparable, listItems, valueText as text } from '../cells/text.js';
import { renamed, type OldTable } from './names.js';
import { isPersonalTerm, takePersonalTerms } from './personal-terms.js';
import type { HsdsSource, RawRow } from './types.js';

/** Where a row stood. */
export interface Origin {
  readonly file: string;
  readonly row: number;
}

/** A source as tables of HSDS 3, before its cells were read. */
export interface Normalised {
  readonly tables: Partial<Record<HsdsTable, Record<string, unknown>[]>>;
  /** By `table/id`. */
  readonly origins: ReadonlyMap<string, Origin>;
  readonly broken: readonly (Origin & { readonly table: string; readonly why: NonNullable<RawRow['broken']> })[];
  /** Words about a service for which HSDS has no row: taxonomy terms, keywords. By the id of the service. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Those of them that are about the origin, faith or orientation of people, to be compared with: they are not shown. */
  readonly personalWords: ReadonlySet<string>;
  readonly columns: SourceColumns;
  /** Days on which other hours hold. */
  readonly holidays: readonly HsdsRow[];
}

/** Columns of a source that are not used, as `table.column`, and lists of terms as `taxonomies.name`. */
export interface SourceColumns {
  /** About people's background: never read. */
  readonly personal: readonly string[];
  /** No column of HSDS 3.1. */
  readonly unused: readonly string[];
}

type Row = Record<string, unknown>;

const hiddenColumn = 'wijkbrug_address_hidden';

/** Brings every version and dialect that we know to the tables of HSDS 3. */
export function normalise(source: HsdsSource): Normalised {
  const origins = new Map<string, Origin>();
  const broken: (Origin & { table: string; why: NonNullable<RawRow['broken']> })[] = [];
  const nested: Partial<Record<HsdsTable, Row[]>> = {};
  const old: Record<OldTable, Row[]> = {
    postal_addresses: [],
    regular_schedules: [],
    holiday_schedules: [],
    eligibility: [],
    service_taxonomy: [],
  };
  const personal = new Set<string>();
  const read = (table: HsdsTable | OldTable, row: Readonly<Row>): Row =>
    renamed(table, row, (column) => personal.add(`${table}.${column}`));
  for (const { table, file, rows } of source.tables) {
    for (const { row, values, broken: why } of rows) {
      if (why) broken.push({ table, file, row, why });
      else if (table in old) old[table as OldTable].push(read(table, values));
      else {
        const name = table as HsdsTable;
        const list = (nested[name] ??= []);
        const values3 = read(name, values);
        const id = text(values3['id']) || newId(name, values3, list.length);
        list.push({ ...values3, id });
        if (!origins.has(`${name}/${id}`)) origins.set(`${name}/${id}`, { file, row });
      }
    }
  }
  const flat = unnest(nested);
  const tables = Object.fromEntries(
    Object.entries(flat).map(([table, rows]) => [table, rows.map((row) => read(table as HsdsTable, row))]),
  ) as Normalised['tables'];
  const words = new Map<string, string[]>();
  const holidays: Row[] = [...old.holiday_schedules];
  const inline = new Set<string>();
  spread(tables, words, holidays, inline);
  mergeOld(tables, old, words);
  const { names, lists } = takePersonalTerms(tables);
  for (const list of lists) personal.add(`taxonomies.${list}`);
  const columns = { personal: [...personal], unused: unusedColumns(tables) };
  return { tables, origins, broken, words, personalWords: new Set([...names, ...inline]), columns, holidays };
}

const unusedColumns = (tables: Normalised['tables']): string[] =>
  (Object.entries(tables) as [HsdsTable, readonly Row[]][]).flatMap(([table, rows]) =>
    [...new Set(rows.flatMap((row) => Object.keys(row)))]
      .filter((column) => !isHsdsColumn(table, column))
      .map((column) => `${table}.${column}`),
  );

const newId = (table: HsdsTable, row: Row, index: number): string =>
  table === 'service_at_location' ? `${text(row['service_id'])}-${text(row['location_id'])}` : `${table}-${index + 1}`;

/** Columns that are rows of another table in HSDS 3. */
function spread(
  tables: Normalised['tables'],
  words: Map<string, string[]>,
  holidays: Row[],
  personal: Set<string>,
): void {
  const add = (table: HsdsTable, row: Row): void => {
    (tables[table] ??= []).push({ id: `${table}-${tables[table].length + 1}`, ...row });
  };
  for (const [table, column] of [
    ['services', 'service_id'],
    ['locations', 'location_id'],
  ] as const) {
    for (const row of tables[table] ?? []) {
      const id = text(row['id']);
      const owner = { [column]: id };
      for (const name of listItems(text(take(row, 'languages')))) add('languages', { ...owner, name });
      const phone = text(take(row, 'phone'));
      if (phone) add('phones', { ...owner, number: phone });
      const hours = text(take(row, 'opening_hours')) || text(take(row, 'hours'));
      if (hours) add('schedules', { ...owner, description: hours });
      const access = text(take(row, 'accessibility'));
      if (access && table === 'locations') add('accessibility', { ...owner, description: access });
      const days = take(row, 'holiday_schedules');
      if (Array.isArray(days))
        for (const day of days) holidays.push({ ...renamed('holiday_schedules', day as Row), ...owner });
    }
  }
  for (const row of tables.services ?? []) {
    const id = text(row['id']);
    const own = [...listItems(text(take(row, 'keywords'))), ...namesIn(take(row, 'taxonomies'), tables, personal)];
    own.push(
      ...namesIn(take(row, 'taxonomy_ids'), tables, personal),
      ...namesIn(take(row, 'taxonomy_terms'), tables, personal),
    );
    if (own.length > 0) words.set(id, own);
    // In Ohana a service stands at one place.
    const at = text(take(row, 'location_id'));
    if (at) add('service_at_location', { id: `${id}-${at}`, service_id: id, location_id: at });
  }
  for (const row of tables.locations ?? []) {
    if (text(take(row, 'virtual')) === 'true') row['location_type'] ??= 'virtual';
    // What an older version calls otherwise; where both are said, any word that hides counts. Its “false” stands everywhere
    // and is nobody's answer.
    const masked = take(row, 'mask_exact_address');
    if (addressHiddenBy(row[hiddenColumn]) === 'no' && addressHiddenBy(masked) !== 'no') row[hiddenColumn] = masked;
    const address = [
      'address_1',
      'address_2',
      'city',
      'state_province',
      'postal_code',
      'country',
      'region',
      'street',
      'zip',
    ];
    const found = Object.fromEntries(address.flatMap((name) => (row[name] ? [[name, take(row, name)]] : [])));
    if (Object.keys(found).length > 0) add('addresses', { location_id: row['id'], ...renamed('addresses', found) });
  }
}

function take(row: Row, column: string): unknown {
  const value = row[column];
  Reflect.deleteProperty(row, column);
  return value;
}

/**
 * The names of terms: nested, as a list of ids, or as words.
 *
 * @param personal gets those that say of themselves that they are about people's background
 */
function namesIn(value: unknown, tables: Normalised['tables'], personal: Set<string>): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) => {
      const row = typeof item === 'object' && item !== null ? (item as Row) : undefined;
      if (!row) return namesIn(text(item), tables, personal);
      const name = text(row['name'] ?? row['label']);
      if (isPersonalTerm(row)) personal.add(comparable(name));
      return name || [];
    });
  }
  const terms = new Map((tables.taxonomy_terms ?? []).map((row) => [text(row['id']), text(row['name'])]));
  return listItems(text(value)).map((item) => terms.get(item) ?? item);
}

/** Tables that HSDS 3 no longer has. */
function mergeOld(
  tables: Normalised['tables'],
  old: Readonly<Record<OldTable, Row[]>>,
  words: Map<string, string[]>,
): void {
  const services = new Map((tables.services ?? []).map((row) => [text(row['id']), row]));
  for (const row of old.eligibility) {
    const service = services.get(text(row['service_id']));
    const said = text(row['eligibility']) || text(row['eligibility_description']);
    if (service && said) {
      const before = text(service['eligibility_description']);
      service['eligibility_description'] = before && before !== said ? `${before}; ${said}` : said;
    }
  }
  const terms = new Map((tables.taxonomy_terms ?? []).map((row) => [text(row['id']), text(row['name'])]));
  for (const row of old.service_taxonomy) {
    const id = text(row['service_id']);
    const name = terms.get(text(row['taxonomy_id'])) ?? text(row['taxonomy_detail']);
    if (name) words.set(id, [...(words.get(id) ?? []), name]);
  }
  for (const [index, row] of old.regular_schedules.entries()) {
    (tables.schedules ??= []).push({ ...row, id: `regular-${index + 1}` });
  }
  for (const [index, row] of old.postal_addresses.entries()) {
    (tables.addresses ??= []).push({ ...row, id: `postal-${index + 1}`, address_type: 'postal' });
  }
}
