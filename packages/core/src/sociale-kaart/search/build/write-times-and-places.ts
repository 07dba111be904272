import { normalPostcode } from '../../area.js';
import type { OpeningHours } from '../../hours-types.js';
import type { KaartRecord } from '../../records.js';
import { writeNumbers } from '../numbers.js';
import { hoursFormat, type HoursFile } from '../open-hours.js';
import { placesFormat, stepsPerDegree, type PlacesFile } from '../places.js';
import { writeWords } from '../vocabulary.js';

/** The file with opening hours. */
export function writeHours(records: readonly KaartRecord[]): string {
  const numbers = new Map<string, number>();
  const list = records.map(({ hours }) => {
    if (!hours) return 0;
    const text = JSON.stringify(hours, withoutWords);
    const number = numbers.get(text) ?? numbers.size + 1;
    numbers.set(text, number);
    return number;
  });
  const hours = [...numbers.keys()].map((text) => JSON.parse(text) as OpeningHours);
  return JSON.stringify({ format: hoursFormat, hours, records: writeNumbers(list) } satisfies HoursFile);
}

/** Without what hours say in words, more of them are the same; that there are words still tells a doubt. */
function withoutWords(key: string, value: unknown): unknown {
  if (key === 'note') return undefined;
  return key === 'text' && value !== '' ? '?' : value;
}

/** The file with places. */
export function writePlaces(records: readonly KaartRecord[]): string {
  const codeOf = ({ place, addressHidden }: KaartRecord): string | undefined =>
    addressHidden ? undefined : normalPostcode(place?.postalCode ?? '');
  const postcodes = [...new Set(records.flatMap((record) => codeOf(record) ?? []))].sort();
  const numberOf = new Map(postcodes.map((code, at) => [code, at + 1]));
  const points = records.map(({ place, addressHidden }) =>
    // A record with a hidden address has no place; were there one all the same, it would still not be published.
    addressHidden || place?.latitude === undefined || place.longitude === undefined
      ? undefined
      : ([place.latitude, place.longitude].map((degrees) => Math.round(degrees * stepsPerDegree)) as [number, number]),
  );
  const least = (axis: 0 | 1): number =>
    points.reduce((min, point) => Math.min(min, point?.[axis] ?? min), 180 * stepsPerDegree);
  const origin = [least(0), least(1)] as const;
  const numbers = records.flatMap((record, at) => {
    const code = codeOf(record);
    const point = points[at];
    return [
      numberOf.get(code ?? '') ?? 0,
      ...origin.map((start, axis) => (point ? (point[axis] as number) - start + 1 : 0)),
    ];
  });
  const file: PlacesFile = {
    format: placesFormat,
    postcodes: writeWords(postcodes),
    origin,
    records: writeNumbers(numbers),
  };
  return JSON.stringify(file);
}
