import type { Location, Organization, Service, ServiceAtLocation, SocialeKaart } from '@wijkbrug/core/sociale-kaart.js';
import { groupBy, hoursOfSchedules, type HsdsRow } from '@wijkbrug/core/sociale-kaart/hsds.js';
import { valueText } from '../cells/text.js';

/**
 * Gives what stands with a place (telephone, hours, exceptions) to the services at that place, gives a name to what has one
 * elsewhere, and makes an entry of a place that has no service.
 */
export function withPlaces(kaart: SocialeKaart): {
  readonly kaart: SocialeKaart;
  readonly madeFrom: ReadonlyMap<string, string>;
} {
  const phones = groupBy(kaart.hsds?.phones, 'location_id');
  const schedules = groupBy(kaart.hsds?.schedules, 'location_id');
  const services = new Map(kaart.services.map((service) => [service.id, service]));
  const locations = new Map(kaart.locations.map((location) => [location.id, location]));
  const owners = new Map(kaart.organizations.map((organization) => [organization.id, organization]));
  const madeFrom = new Map<string, string>();
  const used = new Set(kaart.servicesAtLocations.map(({ locationId }) => locationId));
  const made: Service[] = [];
  const extra: ServiceAtLocation[] = [];
  for (const location of kaart.locations) {
    if (used.has(location.id)) continue;
    const owner = owners.get(valueText(location.hsds?.['organization_id']));
    const id = services.has(location.id) || owners.has(location.id) ? `plek-${location.id}` : location.id;
    madeFrom.set(id, location.id);
    made.push(serviceOf(id, location, owner));
    extra.push({ id, serviceId: id, locationId: location.id });
  }
  const named = kaart.services.map((service) => {
    if (service.name) return service;
    const places = kaart.servicesAtLocations
      .filter(({ serviceId }) => serviceId === service.id)
      .map(({ locationId }) => locations.get(locationId));
    const place = places.find((location) => location && !location.addressHidden);
    return { ...service, name: place?.name ?? owners.get(service.organizationId)?.name ?? '' };
  });
  const links = [...kaart.servicesAtLocations, ...extra].map((link): ServiceAtLocation => {
    const location = locations.get(link.locationId);
    const here = phones.get(link.locationId)?.map(phoneOf) ?? [];
    const rules = hoursOfSchedules(schedules.get(link.locationId) ?? []);
    const exceptions = location?.hsds?.['wijkbrug_exceptions'];
    const service = services.get(link.serviceId);
    const hours = rules && { ...rules, ...(Array.isArray(exceptions) ? { exceptions: exceptions as never } : {}) };
    return {
      ...link,
      ...(!link.phones && here.length > 0 ? { phones: here } : {}),
      ...(!link.schedules && !service?.schedules && hours ? { schedules: hours } : {}),
    };
  });
  const { hsds, ...rest } = kaart;
  const left =
    hsds && Object.entries(hsds).map(([table, rows]) => [table, rows.filter((row) => !isOfPlace(table, row))]);
  return {
    kaart: {
      ...rest,
      services: [...named, ...made],
      servicesAtLocations: links,
      ...(left
        ? { hsds: Object.fromEntries(left.filter(([, rows]) => rows?.length)) as SocialeKaart['hsds'] & object }
        : {}),
    },
    madeFrom,
  };
}

const isOfPlace = (table: string, row: HsdsRow): boolean =>
  ['phones', 'schedules'].includes(table) && row['location_id'] !== undefined;

const phoneOf = (row: HsdsRow): NonNullable<ServiceAtLocation['phones']>[number] => ({
  number: valueText(row['number']),
  ...(row['extension'] ? { extension: valueText(row['extension']) } : {}),
  ...(row['description'] ? { description: valueText(row['description']) } : {}),
});

function serviceOf(id: string, location: Location, owner: Organization | undefined): Service {
  // What a place is called often says where it is.
  const isShown = !location.addressHidden;
  const name = (isShown ? location.name : undefined) ?? owner?.name ?? '';
  const url = isShown ? location.hsds?.['url'] : undefined;
  return {
    id,
    organizationId: owner?.id ?? '',
    name,
    ...(isShown && location.description ? { description: { nl: location.description } } : {}),
    ...(typeof url === 'string' ? { url } : {}),
    status: 'active',
    languages: [],
    kind: 'service',
    domains: [],
    roles: [],
    thresholds: {},
  };
}
