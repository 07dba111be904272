import type { OpeningHours } from '../hours-types.js';
import type { Location, Organization, Phone, Service, SocialeKaart, SpokenLanguage } from '../types.js';
import {
  exceptionsColumn,
  extensionColumn,
  hiddenAddress,
  holidaysColumn,
  organizationExtras,
  phoneExtras,
  serviceExtras,
  taxonomies,
  taxonomyTexts,
  translations,
  type Taxonomy,
} from './extras.js';
import { withUuids } from './ids.js';
import { scheduleRows } from './schedules.js';
import type { HsdsRow, HsdsTable, HsdsTables } from './tables.js';

/**
 * A directory as the tables of HSDS 3.1, with UUIDs. What HSDS cannot hold stands in extra properties that start with
 * `wijkbrug_`; `fromHsds` reads all of it back. Everything is in it, also hidden addresses and people whose consent has
 * ended: make it publishable first (`publishable`).
 */
export function toHsds(kaart: SocialeKaart): HsdsTables {
  const writer = new Writer();
  kaart.organizations.forEach((organization) => {
    writer.organization(organization);
  });
  kaart.services.forEach((service) => {
    writer.service(service);
  });
  kaart.locations.forEach((location) => {
    writer.location(location);
  });
  for (const { id, serviceId, locationId, phones, schedules, hsds } of kaart.servicesAtLocations) {
    writer.add('service_at_location', {
      ...hsds,
      id,
      service_id: serviceId,
      location_id: locationId,
      ...hoursExtras(schedules),
    });
    writer.hours('service_at_location_id', id, schedules);
    writer.phones('service_at_location_id', id, phones);
  }
  for (const [table, rows] of Object.entries(kaart.hsds ?? {})) {
    for (const row of rows) writer.add(table as HsdsTable, row);
  }
  return withUuids(writer.tables());
}

/** Without what is undefined. */
const known = (row: HsdsRow): HsdsRow =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

function extras<T extends object>(from: T, names: Readonly<Partial<Record<keyof T, string>>>): HsdsRow {
  const all = Object.entries(names) as [keyof T, string][];
  return Object.fromEntries(all.map(([field, name]) => [name, from[field]]));
}

const hoursExtras = (hours: OpeningHours | undefined): HsdsRow => ({
  [exceptionsColumn]: hours?.exceptions,
  [holidaysColumn]: hours?.holidays,
});

const otherLanguages = (text: Service['description']): HsdsRow | undefined => {
  const others = Object.entries(text ?? {}).filter(([language]) => language !== 'nl');
  return others.length > 0 ? Object.fromEntries(others) : undefined;
};

class Writer {
  readonly #tables = new Map<HsdsTable, HsdsRow[]>();
  readonly #terms = new Set<string>();

  add(table: HsdsTable, row: HsdsRow): void {
    const rows = this.#tables.get(table);
    if (rows) rows.push(known(row));
    else this.#tables.set(table, [known(row)]);
  }

  tables = (): HsdsTables => Object.fromEntries(this.#tables);

  organization(organization: Organization): void {
    const { id, organizationIdentifiers = [], contacts = [] } = organization;
    this.add('organizations', {
      ...organization.hsds,
      id,
      name: organization.name,
      alternate_name: organization.alternateName,
      description: organization.description?.nl ?? '',
      [translations]: otherLanguages(organization.description),
      email: organization.email,
      website: organization.website,
      parent_organization_id: organization.parentOrganizationId,
      ...extras(organization, organizationExtras),
    });
    this.#attribute('organization', id, 'kind', organization.kind);
    this.phones('organization_id', id, organization.phones);
    organizationIdentifiers.forEach(({ scheme, identifier }, index) => {
      const row = { identifier_scheme: scheme, identifier_type: scheme, identifier };
      this.add('organization_identifiers', { id: `${id}-identifier-${index + 1}`, organization_id: id, ...row });
    });
    for (const { id: contactId, name, title, department, email } of contacts) {
      this.add('contacts', { id: contactId, organization_id: id, name, title, department, email });
    }
  }

  service(service: Service): void {
    const { id } = service;
    this.add('services', {
      ...service.hsds,
      id,
      organization_id: service.organizationId,
      name: service.name,
      alternate_name: service.alternateName,
      description: service.description?.nl,
      [translations]: otherLanguages(service.description),
      url: service.url,
      email: service.email,
      status: service.status,
      interpretation_services: service.interpretationServices,
      application_process: service.applicationProcess,
      fees_description: service.feesDescription,
      eligibility_description: service.eligibilityDescription,
      minimum_age: service.minimumAge,
      maximum_age: service.maximumAge,
      assured_date: service.assuredDate,
      ...extras(service, serviceExtras),
      ...hoursExtras(service.schedules),
    });
    this.#attribute('service', id, 'kind', service.kind);
    for (const domain of service.domains) this.#attribute('service', id, 'domains', domain);
    for (const role of service.roles) this.#attribute('service', id, 'roles', role);
    for (const word of service.keywords ?? []) this.#attribute('service', id, 'keywords', word);
    for (const [fact, value] of Object.entries(service.thresholds)) {
      this.#attribute('service', id, 'thresholds', fact, value);
    }
    this.#languages('service_id', id, service.languages);
    this.phones('service_id', id, service.phones);
    this.hours('service_id', id, service.schedules);
  }

  location(location: Location): void {
    const { id, address } = location;
    this.add('locations', {
      ...location.hsds,
      id,
      location_type: location.locationType,
      name: location.name,
      description: location.description,
      latitude: location.latitude,
      longitude: location.longitude,
      [hiddenAddress]: location.addressHidden,
    });
    if (address) {
      this.add('addresses', {
        state_province: '',
        country: 'NL',
        ...address.hsds,
        id: `${id}-address`,
        location_id: id,
        address_1: address.address1 ?? '',
        city: address.city ?? '',
        region: address.region,
        postal_code: address.postalCode ?? '',
        address_type: 'physical',
      });
    }
    this.#languages('location_id', id, location.languages);
    if (location.accessibility) {
      this.add('accessibility', { id: `${id}-access`, location_id: id, description: location.accessibility });
    }
  }

  hours(column: string, id: string, hours: OpeningHours | undefined): void {
    if (!hours) return;
    scheduleRows(hours).forEach((row, index) => {
      this.add('schedules', { id: `${id}-schedule-${index + 1}`, [column]: id, ...row });
    });
  }

  phones(column: string, id: string, phones: readonly Phone[] | undefined): void {
    phones?.forEach((phone, index) => {
      const phoneId = `${id}-phone-${index + 1}`;
      const plain = /^[1-9]\d{0,8}$/.test(phone.extension ?? '');
      this.add('phones', {
        id: phoneId,
        [column]: id,
        number: phone.number,
        extension: plain ? Number(phone.extension) : undefined,
        [extensionColumn]: plain ? undefined : phone.extension,
        type: 'voice',
        description: phone.description,
        ...extras(phone, phoneExtras),
      });
      this.#languages('phone_id', phoneId, phone.languages);
    });
  }

  #languages(column: string, id: string, languages: readonly SpokenLanguage[] | undefined): void {
    languages?.forEach(({ code, note }, index) => {
      this.add('languages', { id: `${id}-language-${index + 1}`, [column]: id, code, note });
    });
  }

  #attribute(entity: string, id: string, list: Taxonomy, code: string, value?: string): void {
    const taxonomy = taxonomies[list];
    const term = `${taxonomy}-${code}`;
    if (!this.#terms.has(taxonomy)) {
      this.#terms.add(taxonomy);
      const [name, description] = taxonomyTexts[list];
      this.add('taxonomies', { id: taxonomy, name, description });
    }
    if (!this.#terms.has(term)) {
      this.#terms.add(term);
      const row = { code, name: code, description: '', taxonomy, taxonomy_id: taxonomy };
      this.add('taxonomy_terms', { id: term, ...row });
    }
    const row = { link_id: id, link_entity: entity, link_type: taxonomy, taxonomy_term_id: term, label: code, value };
    this.add('attributes', { id: `${id}-${term}`, ...row });
  }
}
