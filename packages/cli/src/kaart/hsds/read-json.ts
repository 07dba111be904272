import type { HsdsRow } from '@wijkbrug/core/sociale-kaart/hsds.js';
import { slug, valueText } from '../cells/text.js';
import { tableOf } from './names.js';
import type { RawRow, RawTable } from './types.js';

type Item = Record<string, unknown>;
export const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const itemsOf = (value: unknown): Item[] =>
  Array.isArray(value) ? value.filter(isItem) : isItem(value) ? [value] : [];

/** Keys that only a directory of organisations, services and places has. */
const telling =
  /^(?:organi[sz]ation|service_at_locations?|services|locations|regular_schedules|schedules)(?:_attributes)?$/;

/** True when the items of a list are services, organisations or places with others inside them. */
export const looksNested = (items: readonly unknown[]): boolean =>
  items.slice(0, 50).some((item) => isItem(item) && Object.entries(item).some(([key, value]) => telling.test(key) && typeof value === 'object' && value !== null)); // prettier-ignore

/** True for an object with a list of rows for each table. */
export const looksTabular = (data: unknown): data is Item =>
  isItem(data) &&
  data['name'] === undefined &&
  Object.entries(data).filter(([key, value]) => tableOf(key) !== undefined && Array.isArray(value)).length > 1;

/** Reads an object with a list of rows for each table. */
export function readTabular(data: Item, file: string): RawTable[] {
  return Object.entries(data).flatMap(([key, value]): RawTable[] => {
    const table = tableOf(key);
    if (!table || !Array.isArray(value)) return [];
    return [{ table, file: `${file} ${key}`, rows: value.map((item, index) => rowOf(item, index + 1)) }];
  });
}

function rowOf(item: unknown, row: number): RawRow {
  if (isItem(item)) return { row, values: tidy(item) };
  return { row, values: {}, broken: { code: 'not-an-object', value: JSON.stringify(item).slice(0, 200) } };
}

/** Reads nested items: services with their organisation and places, or organisations with their places and services. */
export function readNested(items: readonly RawRow[], file: string): RawTable[] {
  const services: RawRow[] = [];
  const organizations: RawRow[] = [];
  const locations: RawRow[] = [];
  const ids = new Ids();
  for (const { row, values, broken } of items) {
    if (broken) {
      services.push({ row, values, broken });
      continue;
    }
    const item = tidy(values);
    if (Array.isArray(item['locations']) && !item['organization'] && !item['service_at_locations'] && isOhana(item)) {
      const { locations: places, services: offers, ...own } = item;
      const organization = { ...own, id: own['id'] ?? (ids.named('org', own['name']) || `org-${row}`) };
      const before = services.length + locations.length;
      for (const place of itemsOf(places)) {
        const { services: here, ...rest } = place;
        const location = {
          ...rest,
          id: rest['id'] ?? ids.free(`plek-${slug(JSON.stringify(rest['addresses'] ?? ''))}`),
        };
        const offered = itemsOf(here);
        if (offered.length === 0) locations.push({ row, values: { ...location, organization_id: organization.id } });
        for (const service of offered) services.push({ row, values: at(service, organization, location, ids) });
      }
      for (const service of itemsOf(offers)) services.push({ row, values: at(service, organization, undefined, ids) });
      if (services.length + locations.length === before || locations.length > 0) {
        organizations.push({ row, values: organization });
      }
    } else if (item['services'] && !item['locations']) {
      const { services: here, organization, ...location } = item;
      const owner = itemsOf(organization)[0];
      const place = { ...location, id: location['id'] ?? ids.free(`plek-${slug(valueText(location['name'] ?? row))}`) };
      if (itemsOf(here).length === 0) locations.push({ row, values: { ...place, organization_id: owner?.['id'] } });
      for (const service of itemsOf(here)) services.push({ row, values: at(service, owner, place, ids) });
      if (owner && itemsOf(here).length === 0) organizations.push({ row, values: owner });
    } else services.push({ row, values: item });
  }
  const tables: RawTable[] = [
    { table: 'services', file, rows: services },
    { table: 'organizations', file, rows: organizations },
    { table: 'locations', file, rows: locations },
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

/** Places that have services of their own, or an organisation that says it by its other fields. */
const isOhana = (item: Item): boolean =>
  itemsOf(item['locations']).some((place) => 'services' in place) ||
  !('regular_schedules' in item || 'schedules' in item || 'taxonomies' in item);

function at(service: Item, organization: Item | undefined, location: Item | undefined, ids: Ids): HsdsRow {
  const name = valueText(service['name'] ?? location?.['name'] ?? organization?.['name']);
  const id = service['id'] ?? ids.free(slug(`${name} ${valueText(organization?.['name'])}`) || 'dienst');
  return {
    ...service,
    id,
    ...(organization ? { organization } : {}),
    ...(location ? { service_at_locations: [{ id: ids.free(valueText(id)), location }] } : {}),
  };
}

/** Ids that are free, in the order in which they are asked for. */
class Ids {
  readonly #taken = new Set<string>();

  free(wanted: string): string {
    let id = wanted;
    for (let number = 2; this.#taken.has(id); number++) id = `${wanted}-${number}`;
    this.#taken.add(id);
    return id;
  }

  /** The same id for the same name. */
  named(kind: string, name: unknown): string {
    const part = typeof name === 'string' ? slug(name) : '';
    return part && `${kind}-${part}`;
  }
}

const listKeys = new Set(['addresses', 'phones', 'contacts', 'services', 'locations', 'schedules', 'languages', 'regular_schedules', 'holiday_schedules']); // prettier-ignore
const rename: Readonly<Record<string, string>> = {
  organisation: 'organization',
  address: 'addresses',
  physical_addresses: 'addresses',
  phone: 'phones',
  telephone: 'phones',
  opening_hours: 'hours',
  regular_schedules: 'schedules',
};
/** Lists of words that are rows in HSDS, and the column for the word. */
const wordColumns: Readonly<Record<string, string>> = {
  languages: 'name',
  accessibility: 'description',
  phones: 'number',
};

/** One spelling of the keys, single rows in lists, and a point as its two numbers; also inside. */
function tidy(item: HsdsRow, depth = 0): Item {
  const result: Item = {};
  for (const [raw, value] of Object.entries(item)) {
    if (value === null || value === undefined || value === '') continue;
    const key = raw.replace(/_attributes$/, '');
    if (key === 'geometry' || key === 'geo' || key === 'coordinates') Object.assign(result, pointOf(value));
    else {
      const name = typeof value === 'object' && Object.hasOwn(rename, key) ? String(rename[key]) : key;
      const column = Object.hasOwn(wordColumns, name) ? wordColumns[name] : undefined;
      const single = isItem(value) && listKeys.has(name);
      if (column && Array.isArray(value)) {
        const list = value as unknown[];
        result[name] = list.map((part) => (isItem(part) ? tidy(part, depth + 1) : { [column]: part }));
      } else result[name] = depth < 8 ? inside(single ? [value] : value, depth) : value;
    }
  }
  // A service with places of its own says so as services at locations.
  if (Array.isArray(result['locations']) && (result['organization'] || result['schedules'] || result['taxonomies'])) {
    // prettier-ignore
    const { locations, ...rest } = result;
    if (!itemsOf(locations).some((place) => 'services' in place)) {
      return { ...rest, service_at_locations: itemsOf(locations).map((location) => ({ location })) };
    }
  }
  return result;
}

function inside(value: unknown, depth: number): unknown {
  if (isItem(value)) return tidy(value, depth + 1);
  if (!Array.isArray(value)) return value;
  const list = value as unknown[];
  return list.map((part) => (isItem(part) ? tidy(part, depth + 1) : part));
}

function pointOf(value: unknown): Item {
  const list = isItem(value) ? value['coordinates'] : value;
  if (Array.isArray(list) && typeof list[0] === 'number' && typeof list[1] === 'number') {
    const [longitude, latitude] = list as [number, number];
    return { latitude, longitude };
  }
  return isItem(value)
    ? { latitude: value['latitude'] ?? value['lat'], longitude: value['longitude'] ?? value['lon'] }
    : {};
}
