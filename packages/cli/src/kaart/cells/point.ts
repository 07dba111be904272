import { cleanLine } from './text.js';

/** A point on the map in degrees (WGS 84), and how it was written when that was otherwise. */
export interface ReadPoint {
  readonly latitude: number;
  readonly longitude: number;
  /** The two stood in each other's place, or it was in metres as Dutch land surveyors count (RD). */
  readonly was?: 'swapped' | 'rd';
}

/**
 * Reads a latitude and a longitude. In the Netherlands what is written in another way is read so, and what lies elsewhere is
 * no point: it would stand in the sea.
 *
 * @returns `abroad` when it lies elsewhere; which of the two is no coordinate; or the point
 */
export function readPoint(
  latitude: string,
  longitude: string,
  country: string,
): ReadPoint | 'abroad' | 'latitude' | 'longitude' {
  const [north, east] = [readNumber(latitude), readNumber(longitude)];
  if (north === undefined) return 'latitude';
  if (east === undefined) return 'longitude';
  if (country === 'NL') {
    if (isDutch(north, east)) return { latitude: north, longitude: east };
    if (isDutch(east, north)) return { latitude: east, longitude: north, was: 'swapped' };
    if (isRd(east, north)) return fromRd(east, north);
    if (isRd(north, east)) return fromRd(north, east);
  }
  if (Math.abs(north) > 90) return 'latitude';
  if (Math.abs(east) > 180) return 'longitude';
  return country === 'NL' ? 'abroad' : { latitude: north, longitude: east };
}

function readNumber(value: string): number | undefined {
  const text = cleanLine(value).replace(',', '.');
  return /^-?\d{1,6}(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** Somewhat wider than the country, and the three islands in the Caribbean. */
const isDutch = (latitude: number, longitude: number): boolean =>
  (latitude > 50.7 && latitude < 53.7 && longitude > 3.2 && longitude < 7.3) ||
  (latitude > 11.9 && latitude < 12.5 && longitude > -68.6 && longitude < -68) ||
  (latitude > 17.4 && latitude < 17.7 && longitude > -63.4 && longitude < -62.8);

const isRd = (x: number, y: number): boolean => x > 0 && x < 280_000 && y > 300_000 && y < 625_000;

/*
 * From RD to degrees by the series of Schreutelkamp and Strang van Hees, right to less than a metre: for each term the power
 * of x, the power of y and the factor, in seconds, around the church tower of Amersfoort.
 */
const north = [
  [0, 1, 3235.65389],
  [2, 0, -32.58297],
  [0, 2, -0.2475],
  [2, 1, -0.84978],
  [0, 3, -0.0655],
  [2, 2, -0.01709],
  [1, 0, -0.00738],
  [4, 0, 0.0053],
  [2, 3, -0.00039],
  [4, 1, 0.00033],
  [1, 1, -0.00012],
] as const;
const east = [
  [1, 0, 5260.52916],
  [1, 1, 105.94684],
  [1, 2, 2.45656],
  [3, 0, -0.81885],
  [1, 3, 0.05594],
  [3, 1, -0.05607],
  [0, 1, 0.01199],
  [3, 2, -0.00256],
  [1, 4, 0.00128],
  [0, 2, 0.00022],
  [2, 0, -0.00022],
  [5, 0, 0.00026],
] as const;

function fromRd(x: number, y: number): ReadPoint {
  const [dx, dy] = [(x - 155_000) / 100_000, (y - 463_000) / 100_000];
  const degrees = (terms: readonly (readonly [number, number, number])[]): number =>
    terms.reduce((sum, [p, q, factor]) => sum + factor * dx ** p * dy ** q, 0) / 3600;
  const round = (value: number): number => Math.round(value * 1e6) / 1e6;
  return { latitude: round(52.1551744 + degrees(north)), longitude: round(5.38720621 + degrees(east)), was: 'rd' };
}
