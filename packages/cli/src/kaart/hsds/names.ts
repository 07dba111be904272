import { isPersonal } from '../fields.js';
import type { HsdsTable } from '@wijkbrug/core/sociale-kaart/hsds.js';

/*
 * What tables and columns are called in HSDS 1.x, in the Ohana files that came before it and in what municipalities abroad
 * made of it, and what that is in HSDS 3.
 */

/** Tables that HSDS 3 no longer has and that are read all the same. */
export type OldTable =
  'postal_addresses' | 'regular_schedules' | 'holiday_schedules' | 'eligibility' | 'service_taxonomy';

const tableNames: Readonly<Record<string, HsdsTable | OldTable>> = {
  organization: 'organizations',
  organizations: 'organizations',
  organisations: 'organizations',
  program: 'programs',
  programs: 'programs',
  service: 'services',
  services: 'services',
  location: 'locations',
  locations: 'locations',
  service_at_location: 'service_at_location',
  service_at_locations: 'service_at_location',
  services_at_location: 'service_at_location',
  services_at_locations: 'service_at_location',
  service_location: 'service_at_location',
  service_locations: 'service_at_location',
  address: 'addresses',
  addresses: 'addresses',
  physical_address: 'addresses',
  physical_addresses: 'addresses',
  postal_address: 'postal_addresses',
  postal_addresses: 'postal_addresses',
  mail_addresses: 'postal_addresses',
  phone: 'phones',
  phones: 'phones',
  schedule: 'schedules',
  schedules: 'schedules',
  regular_schedule: 'regular_schedules',
  regular_schedules: 'regular_schedules',
  holiday_schedule: 'holiday_schedules',
  holiday_schedules: 'holiday_schedules',
  language: 'languages',
  languages: 'languages',
  contact: 'contacts',
  contacts: 'contacts',
  accessibility: 'accessibility',
  accessibility_for_disabilities: 'accessibility',
  service_area: 'service_areas',
  service_areas: 'service_areas',
  cost_option: 'cost_options',
  cost_options: 'cost_options',
  required_document: 'required_documents',
  required_documents: 'required_documents',
  funding: 'funding',
  fundings: 'funding',
  service_capacity: 'service_capacity',
  service_capacities: 'service_capacity',
  unit: 'units',
  units: 'units',
  url: 'url',
  urls: 'url',
  organization_identifier: 'organization_identifiers',
  organization_identifiers: 'organization_identifiers',
  taxonomy: 'taxonomy_terms',
  taxonomies: 'taxonomies',
  taxonomy_term: 'taxonomy_terms',
  taxonomy_terms: 'taxonomy_terms',
  attribute: 'attributes',
  attributes: 'attributes',
  other_attributes: 'attributes',
  service_attributes: 'attributes',
  eligibility: 'eligibility',
  eligibilities: 'eligibility',
  service_taxonomy: 'service_taxonomy',
  service_taxonomies: 'service_taxonomy',
  services_taxonomy: 'service_taxonomy',
  metadata: 'metadata',
};

/** The table that a file name or a key of a JSON object says, such as `physical_addresses.csv`. */
export const tableOf = (name: string): HsdsTable | OldTable | undefined => {
  const bare = name
    .replace(/^.*[\\/]/, '')
    .replace(/\.(?:csv|json|tsv|txt)$/i, '')
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return Object.hasOwn(tableNames, bare) ? tableNames[bare] : undefined;
};

/** Column names of other versions, by table. The first that is filled counts. */
const columnNames: Readonly<Partial<Record<HsdsTable | OldTable, Readonly<Record<string, string>>>>> = {
  organizations: {
    url: 'website',
    urls: 'website',
    website_url: 'website',
    emails: 'email',
    short_desc: 'description',
  },
  services: {
    eligibility: 'eligibility_description',
    audience: 'eligibility_description',
    fees: 'fees_description',
    website: 'url',
    urls: 'url',
    how_to_apply: 'application_process',
    min_age: 'minimum_age',
    max_age: 'maximum_age',
    emails: 'email',
    short_desc: 'description',
    short_description: 'description',
    last_verified_on: 'assured_date',
    service_status: 'status',
  },
  locations: {
    website: 'url',
    urls: 'url',
    emails: 'email',
    short_desc: 'description',
    lat: 'latitude',
    long: 'longitude',
    lng: 'longitude',
    hours: 'opening_hours',
  },
  addresses: {
    street: 'address_1',
    street_1: 'address_1',
    address1: 'address_1',
    address: 'address_1',
    address2: 'address_2',
    street_2: 'address_2',
    state: 'state_province',
    zip: 'postal_code',
    postcode: 'postal_code',
    type: 'address_type',
  },
  phones: { number_type: 'type', phone_number: 'number', department: 'description', phone: 'number' },
  languages: { language: 'name' },
  accessibility: { accessibility: 'description' },
  regular_schedules: { day: 'weekday', opens: 'opens_at', closes: 'closes_at', start: 'opens_at', end: 'closes_at' },
  taxonomy_terms: { taxonomy_id: 'id', label: 'name', title: 'name' },
};

/** What no column of HSDS is called: signs that would be markup or a formula where they are shown. */
export const notInName = /[^\p{L}\p{N}_.:/#]+/gu;

/**
 * A row under the column names of HSDS 3. A name of HSDS 3 itself always wins.
 *
 * @param leftOut is told which columns are about the origin, faith or orientation of people: those are never read
 */
export function renamed(
  table: HsdsTable | OldTable,
  row: Readonly<Record<string, unknown>>,
  leftOut?: (column: string) => void,
): Record<string, unknown> {
  const names = columnNames[table];
  const result: Record<string, unknown> = {};
  const late: [string, unknown][] = [];
  for (const [column, value] of Object.entries(row)) {
    const name = column
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_')
      .replace(notInName, '');
    if (isPersonal(column)) {
      leftOut?.(column);
      continue;
    }
    const plain = Array.isArray(value) && value.every((item) => typeof item !== 'object') ? value.join(', ') : value;
    if (name === '' || plain === '' || plain === null || plain === undefined) continue;
    const other = names && Object.hasOwn(names, name) ? names[name] : undefined;
    // In HSDS 3 a term points to its taxonomy; in 1.x and Ohana its own id is called so.
    if (other && !(table === 'taxonomy_terms' && name === 'taxonomy_id' && row['id'])) late.push([other, plain]);
    else result[name] = plain;
  }
  for (const [name, value] of late) result[name] ??= value;
  return result;
}
