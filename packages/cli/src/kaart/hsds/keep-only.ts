import type { SocialeKaart } from '@wijkbrug/core/sociale-kaart.js';
import type { HsdsRow, HsdsTable, HsdsTables } from '@wijkbrug/core/sociale-kaart/hsds.js';

import { valueText } from '../cells/text.js';

interface Kept {
  readonly services: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
}

/** A directory with what may be published only, and without the address of places that must stay hidden. */
export function keepOnly(kaart: SocialeKaart, keep: Kept, hidden: ReadonlySet<string>): SocialeKaart {
  const servicesAtLocations = kaart.servicesAtLocations.filter(({ id }) => keep.links.has(id));
  const places = new Set(servicesAtLocations.map(({ locationId }) => locationId));
  const organizations = kaart.organizations.filter(({ id }) => keep.organizations.has(id));
  const locations = kaart.locations
    .filter(({ id }) => places.has(id))
    .map((location) => (hidden.has(location.id) ? { ...location, addressHidden: true as const } : location));
  const ids: Ids = {
    organization_id: new Set(organizations.map(({ id }) => id)),
    service_id: keep.services,
    location_id: new Set(locations.map(({ id }) => id).filter((id) => !hidden.has(id))),
    service_at_location_id: keep.links,
  };
  const hsds = kaart.hsds && restOf(kaart.hsds, ids);
  return {
    organizations,
    services: kaart.services.filter(({ id }) => keep.services.has(id)),
    locations,
    servicesAtLocations,
    ...(hsds && Object.keys(hsds).length > 0 ? { hsds } : {}),
  };
}

type Ids = Readonly<
  Record<'organization_id' | 'service_id' | 'location_id' | 'service_at_location_id', ReadonlySet<string>>
>;
const columns = ['organization_id', 'service_id', 'location_id', 'service_at_location_id'] as const;
/** What changed when and by whom is no open data; how a place that is not published is reached neither. */
const never: ReadonlySet<string> = new Set<HsdsTable>(['metadata', 'contacts']);

function restOf(tables: HsdsTables, ids: Ids): HsdsTables {
  const all = new Set(Object.values(ids).flatMap((set) => [...set]));
  const kept = (row: HsdsRow): boolean => {
    if (columns.some((column) => row[column] && !ids[column].has(valueText(row[column])))) return false;
    return row['link_id'] === undefined || all.has(valueText(row['link_id']));
  };
  return Object.fromEntries(
    Object.entries(tables).flatMap(([table, rows]) => {
      const left = never.has(table) ? [] : rows.filter(kept);
      return left.length > 0 ? [[table, left]] : [];
    }),
  );
}
