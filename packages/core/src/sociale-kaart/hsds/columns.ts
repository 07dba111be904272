import { hsdsTableNames, type HsdsRow, type HsdsTable, type HsdsTables } from './tables.js';

/** The columns of HSDS 3.1, by table. */
const standard: Readonly<Record<HsdsTable, string>> = {
  organizations:
    'id name alternate_name description email website tax_status tax_id year_incorporated legal_status logo uri parent_organization_id',
  programs: 'id organization_id name alternate_name description',
  services:
    'id organization_id program_id name alternate_name description url email status interpretation_services application_process fees_description wait_time fees accreditations eligibility_description minimum_age maximum_age assured_date assurer_email licenses alert last_modified',
  locations:
    'id location_type url organization_id name alternate_name description transportation latitude longitude external_identifier external_identifier_type',
  service_at_location: 'id service_id location_id description',
  addresses: 'id location_id attention address_1 address_2 city region state_province postal_code country address_type',
  phones:
    'id location_id service_id organization_id contact_id service_at_location_id number extension type description',
  schedules:
    'id service_id location_id service_at_location_id valid_from valid_to dtstart timezone until count wkst freq interval byday byweekno bymonthday byyearday description opens_at closes_at schedule_link attending_type notes',
  languages: 'id service_id location_id phone_id name code note',
  contacts: 'id organization_id service_id service_at_location_id location_id name title department email',
  accessibility: 'id location_id description details url',
  service_areas: 'id service_id service_at_location_id name description extent extent_type uri',
  cost_options: 'id service_id valid_from valid_to option currency amount amount_description',
  required_documents: 'id service_id document uri',
  funding: 'id organization_id service_id source',
  service_capacity: 'service_id unit_id id available maximum description updated',
  units: 'id name scheme identifier uri',
  url: 'id label url organization_id service_id',
  organization_identifiers: 'id organization_id identifier_scheme identifier_type identifier',
  taxonomies: 'id name description uri version',
  taxonomy_terms: 'id code name description parent_id taxonomy language taxonomy_id term_uri',
  attributes: 'id link_id taxonomy_term_id link_type link_entity value label',
  metadata:
    'id resource_id resource_type last_action_date last_action_type field_name previous_value replacement_value updated_by',
};

const columnsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  hsdsTableNames.map((table) => [table, new Set(standard[table].split(' '))]),
);

/** True for a column of HSDS 3.1, and for an extra one that our guide describes: its name begins with `wijkbrug_`. */
export const isHsdsColumn = (table: HsdsTable, column: string): boolean =>
  column.startsWith('wijkbrug_') || columnsOf.get(table)?.has(column) === true;

/** Tables with the columns of HSDS 3.1 and of Wijkbrug only. What else a source has was perhaps never meant for others. */
export function standardColumns(tables: HsdsTables): HsdsTables {
  return Object.fromEntries(
    (Object.entries(tables) as [HsdsTable, readonly HsdsRow[]][]).map(([table, rows]) => [
      table,
      rows.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => isHsdsColumn(table, column)))),
    ]),
  );
}
