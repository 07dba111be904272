import { normalPostcode } from '@wijkbrug/core/sociale-kaart.js';
import { UsageError } from '../../usage-error.js';
import { readPoint } from '../cells/point.js';
import { cleanLine } from '../cells/text.js';
import { fieldOfHeader, type Field } from '../fields.js';
import { readSource } from '../source/read-source.js';
import type { FoundPlace, Geocoder } from './geocoder.js';

/** What a list must have above its columns. */
const needed = ['postcode', 'breedtegraad', 'lengtegraad'] as const satisfies readonly Field[];

/**
 * A list of the municipality's own as a geocoder: a CSV, XLSX, GeoJSON or JSON file with a postcode (four digits, or with
 * letters), a latitude, a longitude and, when it has one, a district. The middle of what it says about a postcode counts;
 * what it says about the four digits is used where it does not know the letters.
 *
 * @throws UsageError when the file is not there, or has not these columns
 */
export async function readPlaceList(file: string): Promise<Geocoder> {
  const source = await readSource(file);
  const columns = source.format === 'hsds' ? [] : source.columns;
  const columnOf = (field: Field): string | undefined => columns.find((column) => fieldOfHeader(column) === field);
  const missing = needed.filter((field) => columnOf(field) === undefined);
  if (source.format === 'hsds' || missing.length > 0) {
    throw new UsageError('places-columns', { file, value: missing.join(', '), list: columns.join(', ') });
  }
  const spots = new Map<string, Spot>();
  for (const { cells } of source.rows) {
    const cell = (field: Field): string => cells[columnOf(field) ?? ''] ?? '';
    const code = normalPostcode(cell('postcode'));
    const point = readPoint(cell('breedtegraad'), cell('lengtegraad'), 'NL');
    if (code === undefined || typeof point === 'string') continue;
    const { latitude, longitude } = point;
    const area = cleanLine(cell('wijk'));
    for (const key of new Set([code, code.slice(0, 4)])) addTo(spots, key, latitude, longitude, area);
  }
  return {
    find: ({ postalCode }) => {
      const code = normalPostcode(postalCode ?? '');
      const spot = code === undefined ? undefined : (spots.get(code) ?? spots.get(code.slice(0, 4)));
      return Promise.resolve(spot && placeOf(spot));
    },
  };
}

interface Spot {
  latitude: number;
  longitude: number;
  count: number;
  readonly areas: Set<string>;
}

function addTo(spots: Map<string, Spot>, key: string, latitude: number, longitude: number, area: string): void {
  const spot = spots.get(key) ?? { latitude: 0, longitude: 0, count: 0, areas: new Set() };
  spots.set(key, spot);
  spot.latitude += latitude;
  spot.longitude += longitude;
  spot.count++;
  if (area) spot.areas.add(area);
}

/** The middle of a spot. Where it has several districts, nobody knows which of them it is. */
function placeOf({ latitude, longitude, count, areas }: Spot): FoundPlace {
  const [area] = areas.size === 1 ? areas : [];
  const middle = (sum: number): number => Math.round((sum / count) * 1e6) / 1e6;
  return { latitude: middle(latitude), longitude: middle(longitude), ...(area ? { area } : {}) };
}
