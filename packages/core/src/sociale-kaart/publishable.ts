import type { IsoDate } from '../locale/format.js';
import { textOf, type HsdsRow, type HsdsTable, type HsdsTables } from './hsds/tables.js';
import { isListed } from './listed.js';
import type { KeyPerson, Location, Organization, Service, SocialeKaart } from './types.js';

/**
 * A directory that anybody may have: without the address, the point and the name of hidden places, without people whose
 * consent does not hold today, and without what is not active or belongs to nothing that is shown.
 *
 * @param today the date in the Netherlands
 */
export function publishable(kaart: SocialeKaart, today: IsoDate): SocialeKaart {
  const services = kaart.services
    .filter(({ status }) => status === 'active')
    .map((service) => consenting(service, today));
  const active = new Set(services.map(({ id }) => id));
  const organizations = kaart.organizations.filter(isListed(kaart)).map((owner) => consenting(owner, today));
  const links = kaart.servicesAtLocations.filter(({ serviceId }) => active.has(serviceId));
  const used = new Map<string, string>();
  for (const { id, locationId } of links) if (!used.has(locationId)) used.set(locationId, id);
  const kept = kaart.locations.filter(({ id }) => used.has(id));
  // The id of a place may be made of its address: what is hidden is called after the first that stands there.
  const taken = new Set(kept.filter(({ addressHidden }) => !addressHidden).map(({ id }) => id));
  const ids = new Map(
    kept.map(({ id, addressHidden }) => [id, addressHidden ? free(`plek-${used.get(id) ?? ''}`, taken) : id]),
  );
  const locations = kept.map((location) => withoutAddress(location, ids.get(location.id) ?? location.id));
  const servicesAtLocations = links.map(({ hsds: more, ...link }) => ({
    ...link,
    // What else a source says of a service at a place is mostly where it is.
    ...(more && taken.has(link.locationId) ? { hsds: more } : {}),
    locationId: ids.get(link.locationId) ?? link.locationId,
  }));
  const hsds = restOf(kaart.hsds ?? {}, {
    organization_id: new Set(organizations.map(({ id }) => id)),
    service_id: active,
    location_id: taken,
    service_at_location_id: new Set(links.map(({ id }) => id)),
  });
  const owners = new Set(organizations.map(({ id }) => id));
  return {
    organizations: organizations.map((owner) => withoutLostParent(owner, owners)),
    services,
    locations,
    servicesAtLocations,
    ...(Object.keys(hsds).length > 0 ? { hsds } : {}),
  };
}

const free = (wanted: string, taken: ReadonlySet<string>): string =>
  taken.has(wanted) ? free(`${wanted}-x`, taken) : wanted;

const columns = ['organization_id', 'service_id', 'location_id', 'service_at_location_id'] as const;
type Ids = Readonly<Record<(typeof columns)[number], ReadonlySet<string>>>;

/** What changed when and by whom is no open data, and neither is how to reach a place that is not shown. */
const never: ReadonlySet<string> = new Set<HsdsTable>(['metadata', 'contacts']);

/** Rows beside the model that belong to what is shown, and to nothing that is hidden. */
function restOf(tables: HsdsTables, ids: Ids): HsdsTables {
  const all = new Set(Object.values(ids).flatMap((set) => [...set]));
  const isShown = (row: HsdsRow): boolean => {
    const belongs = columns.map((column) => [textOf(row[column]), ids[column]] as const);
    const link = textOf(row['link_id']);
    return belongs.every(([id, shown]) => id === undefined || shown.has(id)) && (link === undefined || all.has(link));
  };
  return Object.fromEntries(
    Object.entries(tables).flatMap(([table, rows]) => {
      const left = never.has(table) ? [] : rows.filter(isShown);
      return left.length > 0 ? [[table, left]] : [];
    }),
  );
}

function withoutAddress(location: Location, id: string): Location {
  const { locationType, languages, addressHidden } = location;
  return addressHidden ? { id, locationType, ...(languages ? { languages } : {}), addressHidden } : location;
}

function withoutLostParent(owner: Organization, owners: ReadonlySet<string>): Organization {
  const { parentOrganizationId: parent, ...rest } = owner;
  return parent === undefined || owners.has(parent) ? owner : rest;
}

function consenting<T extends Pick<Service, 'keyPersons'>>(owner: T, today: IsoDate): T {
  const holds = ({ consent }: KeyPerson): boolean => consent.givenOn <= today && today < consent.endsOn;
  const { keyPersons, ...rest } = owner;
  const shown = keyPersons?.filter(holds) ?? [];
  return (shown.length > 0 ? { ...rest, keyPersons: shown } : rest) as T;
}
