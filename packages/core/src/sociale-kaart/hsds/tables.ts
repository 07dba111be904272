/*
 * HSDS 3.1 as tables: the names of its files, and what hangs under what. Both of its forms, nested JSON and one CSV file a
 * table, are read to this and written from it.
 */

/** One row of a table; columns that we do not know are kept as they are. */
export type HsdsRow = Readonly<Record<string, unknown>>;

/** The tables of HSDS 3.1, by the name of their CSV file. */
export const hsdsTableNames = [
  'organizations',
  'programs',
  'services',
  'locations',
  'service_at_location',
  'addresses',
  'phones',
  'schedules',
  'languages',
  'contacts',
  'accessibility',
  'service_areas',
  'cost_options',
  'required_documents',
  'funding',
  'service_capacity',
  'units',
  'url',
  'organization_identifiers',
  'taxonomies',
  'taxonomy_terms',
  'attributes',
  'metadata',
] as const;
export type HsdsTable = (typeof hsdsTableNames)[number];

/** A directory as tables. */
export type HsdsTables = Readonly<Partial<Record<HsdsTable, readonly HsdsRow[]>>>;

/** The singular under which a row points to a row of another table: `service_id`, and `service` where it is nested. */
export const singular: Readonly<Record<HsdsTable, string>> = {
  organizations: 'organization',
  programs: 'program',
  services: 'service',
  locations: 'location',
  service_at_location: 'service_at_location',
  addresses: 'address',
  phones: 'phone',
  schedules: 'schedule',
  languages: 'language',
  contacts: 'contact',
  accessibility: 'accessibility',
  service_areas: 'service_area',
  cost_options: 'cost_option',
  required_documents: 'required_document',
  funding: 'funding',
  service_capacity: 'service_capacity',
  units: 'unit',
  url: 'url',
  organization_identifiers: 'organization_identifier',
  taxonomies: 'taxonomy',
  taxonomy_terms: 'taxonomy_term',
  attributes: 'attribute',
  metadata: 'metadata',
};

/** Lists that stand in a nested row: the key, and the table in which their rows belong. */
export const children: Readonly<Partial<Record<HsdsTable, Readonly<Record<string, HsdsTable>>>>> = {
  organizations: {
    services: 'services',
    locations: 'locations',
    programs: 'programs',
    phones: 'phones',
    contacts: 'contacts',
    funding: 'funding',
    organization_identifiers: 'organization_identifiers',
    additional_websites: 'url',
  },
  services: {
    service_at_locations: 'service_at_location',
    phones: 'phones',
    schedules: 'schedules',
    languages: 'languages',
    contacts: 'contacts',
    service_areas: 'service_areas',
    cost_options: 'cost_options',
    required_documents: 'required_documents',
    funding: 'funding',
    capacities: 'service_capacity',
    additional_urls: 'url',
  },
  locations: {
    addresses: 'addresses',
    phones: 'phones',
    schedules: 'schedules',
    languages: 'languages',
    contacts: 'contacts',
    accessibility: 'accessibility',
  },
  service_at_location: {
    phones: 'phones',
    schedules: 'schedules',
    contacts: 'contacts',
    service_areas: 'service_areas',
  },
  phones: { languages: 'languages' },
  contacts: { phones: 'phones' },
};

/** Single rows that stand in a nested row, and the column that they stand for. */
export const parents: Readonly<Partial<Record<HsdsTable, Readonly<Record<string, HsdsTable>>>>> = {
  services: { organization: 'organizations', program: 'programs' },
  service_at_location: { location: 'locations', service: 'services' },
  attributes: { taxonomy_term: 'taxonomy_terms' },
  taxonomy_terms: { taxonomy_detail: 'taxonomies' },
  service_capacity: { unit: 'units' },
};

/** The column that holds the id of a nested single row. */
export const parentColumn = (key: string): string => (key === 'taxonomy_detail' ? 'taxonomy_id' : `${key}_id`);

/** How the row of attributes and metadata says to what it belongs. */
export const linkColumns: Readonly<Partial<Record<HsdsTable, readonly [id: string, entity: string]>>> = {
  attributes: ['link_id', 'link_entity'],
  metadata: ['resource_id', 'resource_type'],
};

export const isRow = (value: unknown): value is HsdsRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A cell as text; undefined when it is empty. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** True for what is written as true, also by a spreadsheet that opened the file. */
export const isTrue = (value: unknown): boolean => /^(?:true|waar|1|yes|ja)$/i.test(textOf(value) ?? '');

/** A cell as a number; undefined when it is none. */
export function numberOf(value: unknown): number | undefined {
  const text = textOf(value);
  if (text === undefined) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** A cell that holds JSON, as it is or as text (in a CSV file). */
export function jsonOf(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}

/** Rows by the id to which they belong. */
export function groupBy(rows: readonly HsdsRow[] | undefined, column: string): ReadonlyMap<string, readonly HsdsRow[]> {
  const groups = new Map<string, HsdsRow[]>();
  for (const row of rows ?? []) {
    const id = textOf(row[column]);
    if (id === undefined) continue;
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return groups;
}
