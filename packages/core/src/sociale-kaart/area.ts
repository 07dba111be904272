import { plainSigns } from '../locale/plain-signs.js';

/** At the end of a postcode: letters that no Dutch postcode has. */
export const neverGivenOut = /S[ADS]$/;

/** Who serves an area: always with a way to reach them, because nobody is sent away without one. */
export interface AreaContact {
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
  readonly url?: string;
}

/** One area of a place table. */
export interface Area {
  readonly id: string;
  /** As residents call it. */
  readonly name: string;
  /** `own`: served by this team. */
  readonly team: 'own' | 'other';
  readonly contact: AreaContact;
  /** Four digits (`3511`), a range (`3511-3515`) or four digits with letters (`3511 AB`); the longest that fits counts. */
  readonly postcodes: readonly string[];
}

/** Which postcodes belong to whom, from the municipality's own list. */
export interface AreaTable {
  readonly areas: readonly Area[];
  /** Who helps when no area fits, such as the municipality's own number. */
  readonly otherwise: AreaContact;
}

/** Who serves a postcode. There is a contact whatever was typed. */
export type AreaAnswer =
  | { readonly match: 'own' | 'other'; readonly area: Area; readonly contact: AreaContact }
  /** The postcode is in no list. */
  | { readonly match: 'unknown'; readonly contact: AreaContact }
  /** This is no postcode; ask again, and give the contact all the same. */
  | { readonly match: 'unreadable'; readonly contact: AreaContact };

/** A postcode as people type it, as `1234AB` or `1234`; undefined when it is none. */
export function normalPostcode(typed: string): string | undefined {
  const text = plainSigns(typed)
    .replace(/[\s.-]/g, '')
    .toUpperCase();
  return /^[1-9]\d{3}(?:[A-Z]{2})?$/.test(text) && !neverGivenOut.test(text) ? text : undefined;
}

/**
 * Who serves the place with a postcode. It never ends without somebody to reach: outside the area it says who does serve
 * there, and when nobody knows, who can find out.
 */
export function areaFor(typed: string, { areas, otherwise }: AreaTable): AreaAnswer {
  const postcode = normalPostcode(typed);
  if (postcode === undefined) return { match: 'unreadable', contact: otherwise };
  let best: { readonly area: Area; readonly weight: number } | undefined;
  for (const area of areas) {
    for (const entry of area.postcodes) {
      const weight = fits(entry, postcode);
      if (weight > (best?.weight ?? 0)) best = { area, weight };
    }
  }
  if (!best) return { match: 'unknown', contact: otherwise };
  return { match: best.area.team, area: best.area, contact: best.area.contact };
}

/** How exactly an entry fits a postcode: 3 with letters, 2 by its digits, 1 by a range, 0 not. */
function fits(entry: string, postcode: string): number {
  const digits = postcode.slice(0, 4);
  const [from, until] = entry.split('-').map((part) => part.replace(/\s/g, '').toUpperCase());
  if (from === undefined) return 0;
  if (until !== undefined) return from <= digits && digits <= until ? 1 : 0;
  if (from.length > 4) return from === postcode ? 3 : 0;
  return from === digits ? 2 : 0;
}
