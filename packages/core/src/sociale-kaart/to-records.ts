import { addMonths, type IsoDate } from '../locale/format.js';
import type { KaartPerson, KaartPlace, KaartRecord } from './records.js';
import type { KeyPerson, Location, Organization, Phone, Service, ServiceAtLocation, SocialeKaart } from './types.js';

/**
 * The published directory: one record per service at a place, per service without a place, and per organisation that
 * lists no service. What is hidden, inactive or without consent is not in it.
 *
 * @param today the date in the Netherlands: consent that has ended by then is not published
 * @returns records in the order of the services, then the organisations
 */
export function toRecords(kaart: SocialeKaart, today: IsoDate): KaartRecord[] {
  const organizations = new Map(kaart.organizations.map((organization) => [organization.id, organization]));
  const locations = new Map(kaart.locations.map((location) => [location.id, location]));
  const places = groupByService(kaart.servicesAtLocations);
  const withService = new Set(kaart.services.map((service) => service.organizationId));
  const ofServices = kaart.services
    .filter((service) => service.status === 'active')
    .flatMap((service) => {
      const organization = organizations.get(service.organizationId);
      const links = places.get(service.id) ?? [undefined];
      return links.map((link) => record(organization, service, link, link && locations.get(link.locationId), today));
    });
  const alone = kaart.organizations.filter(({ id }) => !withService.has(id));
  return [...ofServices, ...alone.map((organization) => recordOfOrganization(organization, today))];
}

function groupByService(links: readonly ServiceAtLocation[]): Map<string, ServiceAtLocation[]> {
  const groups = new Map<string, ServiceAtLocation[]>();
  for (const link of links) {
    const group = groups.get(link.serviceId);
    if (group) group.push(link);
    else groups.set(link.serviceId, [link]);
  }
  return groups;
}

/** Leaves out what is undefined, so that the JSON says only what is known. */
function known<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}

function record(
  organization: Organization | undefined,
  service: Service,
  link: ServiceAtLocation | undefined,
  location: Location | undefined,
  today: IsoDate,
): KaartRecord {
  return known<KaartRecord>({
    id: link?.id ?? service.id,
    kind: service.kind,
    name: service.name,
    organization: organization && organization.name !== service.name ? organization.name : undefined,
    alternateName: service.alternateName ?? organization?.alternateName,
    description: service.description ?? organization?.description,
    domains: service.domains,
    roles: service.roles,
    languages: service.languages.length > 0 ? service.languages : (location?.languages ?? []),
    interpreter: service.interpretationServices,
    thresholds: service.thresholds,
    hours: link?.schedules ?? service.schedules,
    place: location && !location.addressHidden ? placeOf(location) : undefined,
    addressHidden: location?.addressHidden,
    phones: firstFilled(link?.phones, service.phones, organization?.phones),
    email: service.email ?? organization?.email,
    website: service.url ?? organization?.website,
    fees: service.feesDescription,
    eligibility: service.eligibilityDescription,
    minimumAge: service.minimumAge,
    maximumAge: service.maximumAge,
    referral: service.referral,
    application: service.applicationProcess,
    peerSupport: service.peerSupport,
    capacity: service.capacity,
    walkInHost: service.walkInHost,
    persons: personsOf(bothPersons(service, organization), today),
    partnership: organization?.partnership,
    keywords: service.keywords,
    owner: service.owner ?? organization?.owner,
    ...checkedOn(service.assuredDate ? service : (organization ?? service)),
  });
}

function recordOfOrganization(organization: Organization, today: IsoDate): KaartRecord {
  const persons = personsOf(organization.keyPersons, today);
  return known<KaartRecord>({
    id: organization.id,
    kind: organization.kind,
    name: organization.name,
    alternateName: organization.alternateName,
    description: organization.description,
    domains: [],
    roles: [...new Set((persons ?? []).flatMap((person) => person.roles))],
    languages: [],
    thresholds: {},
    phones: organization.phones ?? [],
    email: organization.email,
    website: organization.website,
    persons,
    partnership: organization.partnership,
    owner: organization.owner,
    ...checkedOn(organization),
  });
}

function checkedOn(
  entry: Pick<Service, 'assuredDate' | 'checkAgainOn'>,
): Pick<KaartRecord, 'checkedOn' | 'checkAgainOn'> {
  if (!entry.assuredDate) return {};
  return { checkedOn: entry.assuredDate, checkAgainOn: entry.checkAgainOn ?? addMonths(entry.assuredDate, 12) };
}

const firstFilled = (...lists: readonly (readonly Phone[] | undefined)[]): readonly Phone[] =>
  lists.find((list) => list && list.length > 0) ?? [];

function placeOf({ name, address, latitude, longitude }: Location): KaartPlace | undefined {
  const place = known<KaartPlace>({
    name,
    street: address?.address1,
    postalCode: address?.postalCode,
    city: address?.city,
    area: address?.region,
    latitude,
    longitude,
  });
  return Object.keys(place).length > 0 ? place : undefined;
}

/** Those of the service and of its organisation. Who is both is named once, as the service says. */
const bothPersons = (
  { keyPersons: own = [] }: Service,
  organization: Organization | undefined,
): readonly KeyPerson[] => [
  ...own,
  ...(organization?.keyPersons ?? []).filter(({ name }) => !own.some((other) => other.name === name)),
];

function personsOf(persons: readonly KeyPerson[] | undefined, today: IsoDate): readonly KaartPerson[] | undefined {
  const shown = (persons ?? [])
    .filter(({ consent }) => consent.givenOn <= today && today < consent.endsOn)
    .map(({ name, roles, languages, availability, consent }) =>
      known<KaartPerson>({ name, roles, languages, availability, until: consent.endsOn }),
    );
  return shown.length > 0 ? shown : undefined;
}
