import { lifeDomains, type LifeDomain } from '../../life-domains.js';
import type { LocalizedText } from '../../team-profile/facts.js';
import { addressHiddenBy } from '../address-hidden.js';
import type { HoursException, OpeningHours } from '../hours-types.js';
import type {
  Address,
  Contact,
  KeyPerson,
  Location,
  Organization,
  Partnership,
  Phone,
  Service,
  ServiceAtLocation,
  SocialeKaart,
  SpokenLanguage,
} from '../types.js';
import {
  entryKinds,
  phoneAnswers,
  roleTags,
  thresholdFacts,
  walkInHosts,
  type EntryKind,
  type RoleTag,
} from '../vocabulary.js';
import {
  exceptionsColumn,
  extensionColumn,
  hiddenAddress,
  holidaysColumn,
  organizationExtras,
  phoneExtras,
  serviceExtras,
  taxonomies,
  translations,
  type Taxonomy,
} from './extras.js';
import { withOwnIds } from './ids.js';
import { hoursOfSchedules } from './schedules.js';
import {
  groupBy,
  isRow,
  isTrue,
  jsonOf,
  numberOf,
  textOf,
  type HsdsRow,
  type HsdsTable,
  type HsdsTables,
} from './tables.js';

/**
 * Reads the tables of HSDS 3 as a directory. What it has no field for stays in `hsds`, so that `toHsds` writes it again.
 * Rows without a name are read too, with an empty one: who publishes decides what is fit to be seen.
 */
export function fromHsds(given: HsdsTables): SocialeKaart {
  return new Reader(withOwnIds(given)).read();
}

type Part<T> = { [K in keyof T]: T[K] | undefined };
const known = <T extends object>(value: Part<T>): T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;

const filled = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

function oneOf<T extends string>(list: readonly T[], value: unknown): T | undefined {
  return list.find((item) => item === textOf(value));
}

/** The columns of a row that the model has no field for. */
function rest(row: HsdsRow, columns: readonly string[]): HsdsRow | undefined {
  const left = Object.entries(row).filter(([column, value]) => !columns.includes(column) && value !== '');
  return left.length > 0 ? Object.fromEntries(left) : undefined;
}

const statuses = ['active', 'inactive', 'defunct', 'temporarily closed'] as const;
/** What HSDS says of a service, whatever the capitals. A word that HSDS does not have is not taken for “active”. */
function statusOf(value: unknown): Service['status'] {
  const word = textOf(value)?.toLowerCase().replaceAll('_', ' ') ?? 'active';
  return statuses.find((status) => status === word) ?? 'inactive';
}

const locationTypes = ['physical', 'postal', 'virtual'] as const;
/** Tables whose rows come back from the model: all of them, or those that belong to one of these. */
const modelled: Readonly<Partial<Record<HsdsTable, readonly string[]>>> = {
  organizations: [],
  services: [],
  locations: [],
  service_at_location: [],
  phones: ['organization_id', 'service_id', 'service_at_location_id'],
  schedules: ['service_id', 'service_at_location_id'],
  languages: ['service_id', 'location_id', 'phone_id'],
};
/** Nobody is spoken to on a fax or on a telephone that types. */
const isSpoken = (row: HsdsRow): boolean => !/^(?:fax|tty|textphone)$/i.test(textOf(row['type']) ?? '');

const ownTaxonomies = new Set<string>(Object.values(taxonomies));

class Reader {
  readonly #tables: HsdsTables;
  readonly #groups = new Map<string, ReadonlyMap<string, readonly HsdsRow[]>>();
  readonly #used = new Set<HsdsRow>();
  readonly #codes: ReadonlyMap<string, string>;

  constructor(tables: HsdsTables) {
    this.#tables = tables;
    this.#codes = new Map(
      (tables.taxonomy_terms ?? [])
        .filter((term) => ownTaxonomies.has(textOf(term['taxonomy_id']) ?? ''))
        .map((term) => [String(term['id']), textOf(term['code']) ?? '']),
    );
  }

  read(): SocialeKaart {
    const { organizations = [], services = [], locations = [], service_at_location: links = [] } = this.#tables;
    const kaart = {
      organizations: organizations.map((row) => this.#organization(row)),
      services: services.map((row) => this.#service(row)),
      locations: locations.map((row) => this.#location(row)),
      servicesAtLocations: links.map((row) => this.#link(row)),
    };
    const hsds = this.#unread();
    return hsds ? { ...kaart, hsds } : kaart;
  }

  #of(table: HsdsTable, column: string, id: string): readonly HsdsRow[] {
    const key = `${table}/${column}`;
    let groups = this.#groups.get(key);
    if (!groups) this.#groups.set(key, (groups = groupBy(this.#tables[table], column)));
    return groups.get(id) ?? [];
  }

  /** Rows that the model has no place for. */
  #unread(): HsdsTables | undefined {
    const left: Partial<Record<HsdsTable, readonly HsdsRow[]>> = {};
    for (const [table, rows] of Object.entries(this.#tables) as [HsdsTable, readonly HsdsRow[]][]) {
      const unread = rows.filter((row) => {
        if (table === 'phones' && !isSpoken(row)) return true;
        const owners = modelled[table];
        if (owners) return owners.length > 0 && !owners.some((column) => textOf(row[column]) !== undefined);
        if (table === 'taxonomies') return !ownTaxonomies.has(String(row['id']));
        if (table === 'taxonomy_terms') return !this.#codes.has(String(row['id']));
        return !this.#used.has(row);
      });
      if (unread.length > 0) left[table] = unread;
    }
    return Object.keys(left).length > 0 ? left : undefined;
  }

  #codesOf(id: string, list: Taxonomy): [code: string, value: string | undefined][] {
    return this.#of('attributes', 'link_id', id).flatMap((row) => {
      if (textOf(row['link_type']) !== taxonomies[list]) return [];
      const code = this.#codes.get(String(row['taxonomy_term_id']));
      if (code === undefined) return [];
      this.#used.add(row);
      return [[code, textOf(row['value'])] as [string, string | undefined]];
    });
  }

  #listed<T extends string>(id: string, list: Taxonomy, all: readonly T[]): T[] {
    return this.#codesOf(id, list).flatMap(([code]) => oneOf(all, code) ?? []);
  }

  #kind = (id: string): EntryKind => this.#listed(id, 'kind', entryKinds)[0] ?? 'service';

  #organization(row: HsdsRow): Organization {
    const id = String(row['id']);
    const identifiers = this.#of('organization_identifiers', 'organization_id', id).flatMap((found) => {
      const scheme = textOf(found['identifier_scheme']) ?? textOf(found['identifier_type']);
      const identifier = textOf(found['identifier']);
      if (!scheme || !identifier) return [];
      this.#used.add(found);
      return [{ scheme, identifier }];
    });
    const contacts = this.#of('contacts', 'organization_id', id).map((found): Contact => {
      this.#used.add(found);
      return known<Contact>({
        id: String(found['id']),
        name: textOf(found['name']),
        title: textOf(found['title']),
        department: textOf(found['department']),
        email: textOf(found['email']),
      });
    });
    const e = organizationExtras;
    return known<Organization>({
      id,
      name: textOf(row['name']) ?? '',
      alternateName: textOf(row['alternate_name']),
      description: localized(row),
      email: textOf(row['email']),
      website: textOf(row['website']),
      parentOrganizationId: textOf(row['parent_organization_id']),
      organizationIdentifiers: filled(identifiers),
      phones: this.#phones('organization_id', id),
      contacts: filled(contacts),
      owner: textOf(row[e.owner]),
      assuredDate: textOf(row[e.assuredDate]),
      checkAgainOn: textOf(row[e.checkAgainOn]),
      kind: this.#kind(id),
      keyPersons: filled(keyPersons(row[e.keyPersons])),
      partnership: partnershipOf(row[e.partnership]),
      hsds: rest(row, [...organizationColumns, translations, ...Object.values(e)]),
    });
  }

  #service(row: HsdsRow): Service {
    const id = String(row['id']);
    const thresholds = this.#codesOf(id, 'thresholds').flatMap(([code, value]) => {
      const fact = oneOf(thresholdFacts, code);
      return fact && (value === 'yes' || value === 'no') ? [[fact, value] as const] : [];
    });
    const e = serviceExtras;
    return known<Service>({
      id,
      organizationId: textOf(row['organization_id']) ?? '',
      name: textOf(row['name']) ?? '',
      alternateName: textOf(row['alternate_name']),
      description: localized(row),
      url: textOf(row['url']),
      email: textOf(row['email']),
      status: statusOf(row['status']),
      interpretationServices: textOf(row['interpretation_services']),
      applicationProcess: textOf(row['application_process']),
      feesDescription: textOf(row['fees_description']),
      eligibilityDescription: textOf(row['eligibility_description']),
      minimumAge: numberOf(row['minimum_age']),
      maximumAge: numberOf(row['maximum_age']),
      assuredDate: textOf(row['assured_date']),
      owner: textOf(row[e.owner]),
      checkAgainOn: textOf(row[e.checkAgainOn]),
      languages: this.#languages('service_id', id),
      phones: this.#phones('service_id', id),
      schedules: this.#hours('service_id', id, row),
      kind: this.#kind(id),
      domains: this.#listed<LifeDomain>(id, 'domains', lifeDomains),
      roles: this.#listed<RoleTag>(id, 'roles', roleTags),
      thresholds: Object.fromEntries(thresholds),
      keywords: filled(this.#codesOf(id, 'keywords').map(([code]) => code)),
      referral: textOf(row[e.referral]),
      peerSupport: isTrue(row[e.peerSupport]) ? true : undefined,
      capacity: textOf(row[e.capacity]),
      walkInHost: oneOf(walkInHosts, row[e.walkInHost]),
      keyPersons: filled(keyPersons(row[e.keyPersons])),
      hsds: rest(row, [...serviceColumns, translations, exceptionsColumn, holidaysColumn, ...Object.values(e)]),
    });
  }

  #location(row: HsdsRow): Location {
    const id = String(row['id']);
    const addresses = this.#of('addresses', 'location_id', id);
    const physical = addresses.find((found) => textOf(found['address_type']) !== 'postal') ?? addresses[0];
    const [access] = this.#of('accessibility', 'location_id', id).filter((found) => textOf(found['description']));
    if (access) this.#used.add(access);
    if (physical) this.#used.add(physical);
    return known<Location>({
      id,
      locationType: oneOf(locationTypes, row['location_type']) ?? 'physical',
      name: textOf(row['name']),
      description: textOf(row['description']),
      latitude: numberOf(row['latitude']),
      longitude: numberOf(row['longitude']),
      address: physical && addressOf(physical),
      accessibility: access && textOf(access['description']),
      languages: filled(this.#languages('location_id', id)),
      addressHidden: addressHiddenBy(row[hiddenAddress]) === 'no' ? undefined : true,
      hsds: rest(row, locationColumns),
    });
  }

  #link(row: HsdsRow): ServiceAtLocation {
    const id = String(row['id']);
    return known<ServiceAtLocation>({
      id,
      serviceId: textOf(row['service_id']) ?? '',
      locationId: textOf(row['location_id']) ?? '',
      phones: this.#phones('service_at_location_id', id),
      schedules: this.#hours('service_at_location_id', id, row),
      hsds: rest(row, linkColumns),
    });
  }

  #phones(column: string, id: string): readonly Phone[] | undefined {
    const phones = this.#of('phones', column, id).flatMap((row): Phone[] => {
      const number = textOf(row['number']);
      if (!number || !isSpoken(row)) return [];
      return [
        known<Phone>({
          number,
          extension: textOf(row[extensionColumn]) ?? textOf(row['extension']),
          description: textOf(row['description']),
          languages: filled(this.#languages('phone_id', String(row['id']))),
          answer: oneOf(phoneAnswers, row[phoneExtras.answer]),
          whatsapp:
            oneOf(['only'] as const, row[phoneExtras.whatsapp]) ??
            (isTrue(row[phoneExtras.whatsapp]) ? true : undefined),
        }),
      ];
    });
    return filled(phones);
  }

  #languages(column: string, id: string): readonly SpokenLanguage[] {
    return this.#of('languages', column, id).flatMap((row) => spokenOf(row) ?? []);
  }

  #hours(column: string, id: string, owner: HsdsRow): OpeningHours | undefined {
    const exceptions = jsonOf(owner[exceptionsColumn]);
    const holidays = oneOf(['closed', 'open'] as const, owner[holidaysColumn]);
    const rules = hoursOfSchedules(this.#of('schedules', column, id));
    if (!rules && !Array.isArray(exceptions) && !holidays) return undefined;
    return known<OpeningHours>({
      rules: rules?.rules ?? [],
      exceptions: Array.isArray(exceptions) ? (exceptions as HoursException[]).filter(isException) : undefined,
      holidays,
      text: rules?.text,
    });
  }
}

const organizationColumns = ['id', 'name', 'alternate_name', 'description', 'email', 'website', 'parent_organization_id']; // prettier-ignore
const serviceColumns = [
  'id',
  'organization_id',
  'name',
  'alternate_name',
  'description',
  'url',
  'email',
  'status',
  'interpretation_services',
  'application_process',
  'fees_description',
  'eligibility_description',
  'minimum_age',
  'maximum_age',
  'assured_date',
];
const locationColumns = ['id', 'location_type', 'name', 'description', 'latitude', 'longitude', hiddenAddress];
const linkColumns = ['id', 'service_id', 'location_id', exceptionsColumn, holidaysColumn];
const addressColumns = ['id', 'location_id', 'address_1', 'city', 'region', 'postal_code', 'address_type'];

function addressOf(row: HsdsRow): Address {
  const left = rest(row, addressColumns) ?? {};
  // What we write ourselves says nothing.
  const foreign = Object.fromEntries(
    Object.entries(left).filter(([key, value]) => key !== 'country' || value !== 'NL'),
  );
  return known<Address>({
    address1: textOf(row['address_1']),
    postalCode: textOf(row['postal_code']),
    city: textOf(row['city']),
    region: textOf(row['region']),
    hsds: Object.keys(foreign).length > 0 ? foreign : undefined,
  });
}

function localized(row: HsdsRow): LocalizedText | undefined {
  const nl = textOf(row['description']);
  return nl ? { nl, ...(texts(row[translations]) as object | undefined) } : undefined;
}

/** An object of texts, also nested once. */
function texts(value: unknown): Record<string, unknown> | undefined {
  const found = jsonOf(value);
  if (!isRow(found)) return undefined;
  const good = Object.entries(found).flatMap(([key, part]) => {
    if (isRow(part)) return [[key, texts(part) ?? {}]];
    return typeof part === 'string' && part !== '' ? [[key, part]] : [];
  });
  return good.length > 0 ? (Object.fromEntries(good) as Record<string, unknown>) : undefined;
}

const isException = (value: unknown): boolean =>
  isRow(value) && typeof value['from'] === 'string' && Array.isArray(value['hours']) && value['hours'].every(isRow);

function keyPersons(value: unknown): KeyPerson[] {
  const found = jsonOf(value);
  return Array.isArray(found) ? found.flatMap((person: unknown) => keyPerson(person) ?? []) : [];
}

/** A person with the fields of the model only: what else a source says of somebody goes nowhere. */
function keyPerson(person: unknown): KeyPerson | undefined {
  if (!isRow(person)) return undefined;
  const { consent, relay, roles, languages } = person;
  const name = textOf(person['name']);
  if (name === undefined || !isRow(consent) || !isRow(relay)) return undefined;
  if (!Array.isArray(roles) || !Array.isArray(languages)) return undefined;
  const [givenOn, endsOn] = [textOf(consent['givenOn']), textOf(consent['endsOn'])];
  if (givenOn === undefined || endsOn === undefined) return undefined;
  return known<KeyPerson>({
    id: textOf(person['id']) ?? name,
    name,
    roles: roles.flatMap((role) => oneOf(roleTags, role) ?? []),
    languages: languages.filter(isRow).flatMap((row) => spokenOf(row) ?? []),
    availability: textOf(person['availability']),
    consent: { givenOn, endsOn },
    relay: known<KeyPerson['relay']>({ phone: textOf(relay['phone']), email: textOf(relay['email']) }),
    capacity: textOf(person['capacity']),
  });
}

function spokenOf(row: HsdsRow): SpokenLanguage | undefined {
  const code = textOf(row['code']) ?? textOf(row['name']);
  return code === undefined ? undefined : known<SpokenLanguage>({ code, note: textOf(row['note']) });
}

/** What the model has of working together; agreements are nested. */
function partnershipOf(value: unknown): Partnership | undefined {
  const { needs, approach, training, speaksFor, agreements } = texts(value) ?? {};
  const { value: worth, inform, facilitate, align } = isRow(agreements) ? agreements : ({} as HsdsRow);
  const agreed = known<NonNullable<Partnership['agreements']>>({
    value: textOf(worth),
    inform: textOf(inform),
    facilitate: textOf(facilitate),
    align: textOf(align),
  });
  const read = known<Partnership>({
    needs: textOf(needs),
    approach: textOf(approach),
    training: textOf(training),
    agreements: Object.keys(agreed).length > 0 ? agreed : undefined,
    speaksFor: textOf(speaksFor),
  });
  return Object.keys(read).length > 0 ? read : undefined;
}
