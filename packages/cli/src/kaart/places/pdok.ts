import type { Address } from '@wijkbrug/core/sociale-kaart.js';
import { UsageError } from '../../usage-error.js';
import { findPostcode } from '../cells/postcode.js';
import { valueText } from '../cells/text.js';
import type { FoundPlace, Geocoder } from './geocoder.js';

/** Gets an address of the web; `fetch` is one. */
export type Get = (url: string) => Promise<Pick<Response, 'ok' | 'status' | 'json'>>;

const service = 'https://api.pdok.nl/bzk/locatieserver/search/v3_1/free';

/**
 * The Locatieserver of PDOK as a geocoder. It is told street, house number, postcode and city of each place that is to be
 * published and has no point, and nothing else. What it finds counts only where the postcode is the same.
 *
 * @param get how to ask, `fetch` in Node
 */
export function pdokGeocoder(get: Get): Geocoder {
  const known = new Map<string, Promise<FoundPlace | undefined>>();
  return {
    find: (address) => {
      const question = questionOf(address);
      if (question === undefined) return Promise.resolve(undefined);
      const answer = known.get(question) ?? ask(get, question, address);
      known.set(question, answer);
      return answer;
    },
  };
}

/** Undefined for an address that says too little to be found. */
function questionOf({ address1, postalCode, city }: Address): string | undefined {
  const parts = [address1, postalCode, city].filter((part) => part !== undefined && part !== '');
  return parts.length < 2 ? undefined : parts.join(', ');
}

async function ask(get: Get, question: string, address: Address): Promise<FoundPlace | undefined> {
  const url = new URL(service);
  url.search = new URLSearchParams({
    q: question,
    fq: 'type:(adres OR postcode)',
    fl: 'type weergavenaam postcode woonplaatsnaam centroide_ll',
    rows: '1',
  }).toString();
  let data: unknown;
  try {
    const response = await get(url.href);
    data = await response.json();
    if (!response.ok) throw new Error(errorOf(data) ?? String(response.status));
  } catch (error) {
    throw new UsageError('geocoder-failed', { value: (error as Error).message });
  }
  return readAnswer(data, address);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function errorOf(data: unknown): string | undefined {
  const error = isObject(data) ? data['error'] : undefined;
  return isObject(error) && typeof error['msg'] === 'string' ? error['msg'] : undefined;
}

/** The first place of an answer, when it is where the address says; undefined else. */
export function readAnswer(data: unknown, { postalCode, city }: Address): FoundPlace | undefined {
  const response = isObject(data) ? data['response'] : undefined;
  const docs = isObject(response) && Array.isArray(response['docs']) ? (response['docs'] as unknown[]) : [];
  const [doc] = docs;
  if (!isObject(doc)) return undefined;
  const [, longitude, latitude] = /^POINT\((-?[\d.]+) (-?[\d.]+)\)$/.exec(valueText(doc['centroide_ll'])) ?? [];
  if (longitude === undefined || latitude === undefined) return undefined;
  const found = findPostcode(valueText(doc['postcode']))?.postcode;
  const wanted = findPostcode(postalCode ?? '')?.postcode;
  if (wanted !== undefined && found !== wanted) return undefined;
  if (wanted === undefined && city?.toLowerCase() !== valueText(doc['woonplaatsnaam']).toLowerCase()) return undefined;
  return { latitude: Number(latitude), longitude: Number(longitude) };
}
