import type { IsoDate } from '../locale/format.js';
import type { KeyPerson, Location, Organization, SocialeKaart } from './types.js';

/**
 * A directory that anybody may have: without the address and point of hidden places, without people whose consent does not
 * hold today, and without what is not active.
 *
 * @param today the date in the Netherlands
 */
export function publishable(kaart: SocialeKaart, today: IsoDate): SocialeKaart {
  const services = kaart.services.filter(({ status }) => status === 'active');
  const active = new Set(services.map(({ id }) => id));
  const hidden = new Set(kaart.locations.filter(({ addressHidden }) => addressHidden).map(({ id }) => id));
  const rest = Object.entries(kaart.hsds ?? {}).map(([table, rows]) => [
    table,
    rows.filter((row) => !hidden.has(row['location_id'] as string)),
  ]);
  return {
    organizations: kaart.organizations.map((organization) => consenting(organization, today)),
    services,
    locations: kaart.locations.map(withoutAddress),
    servicesAtLocations: kaart.servicesAtLocations.filter(({ serviceId }) => active.has(serviceId)),
    ...(rest.length > 0 ? { hsds: Object.fromEntries(rest) as NonNullable<SocialeKaart['hsds']> } : {}),
  };
}

function withoutAddress(location: Location): Location {
  const { id, locationType, addressHidden } = location;
  return addressHidden ? { id, locationType, addressHidden } : location;
}

function consenting(organization: Organization, today: IsoDate): Organization {
  const holds = ({ consent }: KeyPerson): boolean => consent.givenOn <= today && today < consent.endsOn;
  const keyPersons = organization.keyPersons?.filter(holds) ?? [];
  const others = Object.entries(organization).filter(([field]) => field !== 'keyPersons');
  return {
    ...(Object.fromEntries(others) as unknown as Organization),
    ...(keyPersons.length > 0 ? { keyPersons } : {}),
  };
}
