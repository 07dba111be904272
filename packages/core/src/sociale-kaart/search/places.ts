import { normalPostcode } from '../area.js';
import { damaged, parseKaartFile } from './kaart-file.js';
import { NumberReader } from './numbers.js';
import { readWords } from './vocabulary.js';

/** The format name that the file with places carries. */
export const placesFormat = 'wijkbrug-kaart-places/1';
/** The name of that file. */
export const placesName = 'places.json';

/** Steps in a degree: a step is eleven metres to the north. */
export const stepsPerDegree = 10_000;
/** One step to the north, in metres. */
const metresPerStep = 111_195 / stepsPerDegree;

/** The file with places. A record without a published place has none here either. */
export interface PlacesFile {
  readonly format: typeof placesFormat;
  /** All postcodes, sorted. */
  readonly postcodes: string;
  /** The most southern latitude and the most western longitude, in steps. */
  readonly origin: readonly [latitude: number, longitude: number];
  /** For each record three numbers, each 0 when unknown: its postcode from 1, and from the origin in steps, from 1. */
  readonly records: string;
}

type Point = readonly [latitude: number, longitude: number];

/** How far records are from somewhere. */
export interface Distances {
  /** `metres`: as the crow flies. `postcodes`: nothing near is known on the map, so only how far the numbers are apart. */
  readonly by: 'metres' | 'postcodes';
  /** For each record, what puts the nearest first; records without a place come last. */
  readonly order: Uint32Array;
  /** For each record, metres; undefined when that is not known. */
  readonly metres: (record: number) => number | undefined;
}

/** Farther than any place in the country, in metres; what is known by its postcode only comes after it. */
const byPostcode = 1_000_000;
const unknown = 2_000_000;

/** Where the records of a set are. */
export class Places {
  readonly #codes: readonly string[];
  /** For each record its postcode from 1. */
  readonly #code: Uint32Array;
  readonly #points: readonly (Point | undefined)[];
  /** The middle of what lies in a postcode: six characters, and four digits. */
  readonly #middles: ReadonlyMap<string, Point>;

  constructor(codes: readonly string[], code: Uint32Array, points: readonly (Point | undefined)[]) {
    this.#codes = codes;
    this.#code = code;
    this.#points = points;
    this.#middles = middlesOf(points, (record) => this.#codeOf(record));
  }

  /** Where a record is; undefined when no place of it is published, or nobody knows where that is. */
  pointOf(record: number): { readonly latitude: number; readonly longitude: number } | undefined {
    const point = this.#points[record];
    return point && { latitude: point[0] / stepsPerDegree, longitude: point[1] / stepsPerDegree };
  }

  #codeOf(record: number): string | undefined {
    return this.#codes[(this.#code[record] as number) - 1];
  }

  #middle(code: string): Point | undefined {
    return this.#middles.get(code) ?? this.#middles.get(code.slice(0, 4));
  }

  /** How far all records are from a postcode; undefined when what was typed is none. */
  from(typed: string): Distances | undefined {
    const code = normalPostcode(typed);
    if (code === undefined) return undefined;
    const here = this.#middle(code);
    const order = new Uint32Array(this.#code.length);
    for (let record = 0; record < order.length; record++) {
      const own = this.#codeOf(record);
      const point = this.#points[record] ?? (own === undefined ? undefined : this.#middle(own));
      if (here && point) order[record] = metresBetween(here, point);
      else order[record] = own === undefined ? unknown : byPostcode + apart(code, own);
    }
    return {
      by: here ? 'metres' : 'postcodes',
      order,
      metres: (record) => ((order[record] as number) < byPostcode ? order[record] : undefined),
    };
  }
}

function middlesOf(
  points: readonly (Point | undefined)[],
  codeOf: (record: number) => string | undefined,
): Map<string, Point> {
  const sums = new Map<string, [latitude: number, longitude: number, count: number]>();
  points.forEach((point, record) => {
    const code = codeOf(record);
    if (!point || code === undefined) return;
    for (const part of new Set([code, code.slice(0, 4)])) {
      const [latitude, longitude, count] = sums.get(part) ?? [0, 0, 0];
      sums.set(part, [latitude + point[0], longitude + point[1], count + 1]);
    }
  });
  return new Map(
    [...sums].map(([code, [latitude, longitude, count]]) => [code, [latitude / count, longitude / count]]),
  );
}

/** Metres between points in steps, on a flat map: right to a metre in a thousand within a region. */
function metresBetween([latitude, longitude]: Point, [otherLatitude, otherLongitude]: Point): number {
  const north = otherLatitude - latitude;
  const east = (otherLongitude - longitude) * Math.cos((latitude / stepsPerDegree) * (Math.PI / 180));
  return Math.round(Math.hypot(north, east) * metresPerStep);
}

/** How far postcodes are apart: 0 for the same, 1 for the same digits, and else by how much the digits differ. */
function apart(code: string, other: string): number {
  if (code === other) return 0;
  return 1 + Math.abs(Number(code.slice(0, 4)) - Number(other.slice(0, 4)));
}

/**
 * Reads the file with places.
 *
 * @throws DataError when the file is not whole
 */
export function parsePlaces(json: string, file: string, records: number): Places {
  const data = parseKaartFile<PlacesFile>(json, file, placesFormat);
  const { postcodes, origin, records: text } = data;
  if (typeof postcodes !== 'string' || typeof text !== 'string' || !origin) throw damaged(file, '', data);
  const codes = readWords(postcodes);
  const code = new Uint32Array(records);
  const reader = new NumberReader(text);
  const points = Array.from({ length: records }, (_, record): Point | undefined => {
    const [number, north, east] = [reader.next(), reader.next(), reader.next()];
    if (!(number <= codes.length && north >= 0 && east >= 0)) throw damaged(file, 'records', record);
    code[record] = number;
    return north > 0 && east > 0 ? [origin[0] + north - 1, origin[1] + east - 1] : undefined;
  });
  return new Places(codes, code, points);
}
