import type { SocialeKaart } from '@wijkbrug/core/sociale-kaart.js';

interface Kept {
  readonly services: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
}

/**
 * A directory with the entries that may be published only, in which it is said of places that they must stay hidden. What
 * belongs to neither is taken out where it is made public (`publishable`).
 */
export function keepOnly(kaart: SocialeKaart, keep: Kept, hidden: ReadonlySet<string>): SocialeKaart {
  const servicesAtLocations = kaart.servicesAtLocations.filter(({ id }) => keep.links.has(id));
  const places = new Set(servicesAtLocations.map(({ locationId }) => locationId));
  const organizations = kaart.organizations.filter(({ id }) => keep.organizations.has(id));
  const locations = kaart.locations
    .filter(({ id }) => places.has(id))
    .map((location) => (hidden.has(location.id) ? { ...location, addressHidden: true as const } : location));
  return {
    organizations,
    services: kaart.services.filter(({ id }) => keep.services.has(id)),
    locations,
    servicesAtLocations,
    ...(kaart.hsds ? { hsds: kaart.hsds } : {}),
  };
}
