import type { Location } from '@wijkbrug/core/sociale-kaart.js';
import type { Collected, Outcome } from '../collect.js';
import type { Finding } from '../finding.js';
import type { FoundPlace, Geocoder } from './geocoder.js';

/**
 * Puts on the map what has an address and no point. Nothing is asked about a place whose address is hidden. What was found
 * and what was not stands in the report.
 */
export async function withPoints(collected: Collected, geocoder: Geocoder): Promise<Collected> {
  const { kaart } = collected;
  const outcomes = outcomesByPlace(collected);
  const findings: Finding[] = [...collected.findings];
  const locations: Location[] = [];
  for (const location of kaart.locations) {
    const { address, addressHidden, latitude } = location;
    if (!address || addressHidden || latitude !== undefined) {
      locations.push(location);
      continue;
    }
    const found = await geocoder.find(address);
    locations.push(found ? placed(location, found) : location);
    const outcome = outcomes.get(location.id);
    if (outcome) findings.push(findingOf(location, found, outcome));
  }
  return { ...collected, findings, kaart: { ...kaart, locations } };
}

/** The first published record at each place. */
function outcomesByPlace({ kaart, outcomes }: Collected): ReadonlyMap<string, Outcome> {
  const byRecord = new Map(outcomes.flatMap((outcome) => (outcome.id ? [[outcome.id, outcome] as const] : [])));
  const places = new Map<string, Outcome>();
  for (const { id, locationId } of kaart.servicesAtLocations) {
    const outcome = byRecord.get(id);
    if (outcome && !places.has(locationId)) places.set(locationId, outcome);
  }
  return places;
}

function placed(location: Location, { latitude, longitude, area }: FoundPlace): Location {
  const { address } = location;
  const region = address?.region ?? area;
  return { ...location, latitude, longitude, address: { ...address, ...(region ? { region } : {}) } };
}

function findingOf({ address }: Location, found: FoundPlace | undefined, { file, row, name }: Outcome): Finding {
  return {
    code: found ? 'place-found' : 'place-not-found',
    ...(file === undefined ? {} : { file }),
    row,
    name,
    value: [address?.address1, address?.postalCode, address?.city].filter(Boolean).join(', '),
    ...(found ? { result: [`${found.latitude}, ${found.longitude}`, found.area].filter(Boolean).join(', ') } : {}),
  };
}
