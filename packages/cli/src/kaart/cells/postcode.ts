import { neverGivenOut } from '@wijkbrug/core/sociale-kaart.js';
import { cleanLine } from './text.js';

// “Plein 1944 nr 3” is a street with a number.
const pattern = /(?<![\d\p{L}])([1-9]\d{3})[\s\u00a0.-]{0,2}(?!nr\b\.?\s*\d)([A-Za-z]{2})(?![\p{L}\d])/iu;

/** The Dutch postcode in a text, as `1234 AB`. */
export function findPostcode(value: string): { readonly postcode: string; readonly found: string } | undefined {
  const match = pattern.exec(value);
  const letters = (match?.[2] ?? '').toUpperCase();
  if (!match || neverGivenOut.test(letters)) return undefined;
  return { postcode: `${match[1]} ${letters}`, found: match[0] };
}

/** A cell with a postcode and nothing else, as `1234 AB`; undefined when it is none. */
export function readPostcode(value: string): string | undefined {
  const text = value.replace(/[\u00ad\u200b]/g, '').trim();
  const found = findPostcode(text);
  return found && found.found === text ? found.postcode : undefined;
}

/** A postcode of another country, as it is written there; undefined when it is none. */
export function readForeignPostcode(value: string, country: string): string | undefined {
  const text = cleanLine(value).toUpperCase();
  if (country === 'GB') {
    const [, area, place] = /^([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2})$/.exec(text) ?? [];
    return area && `${area} ${place}`;
  }
  return /^[\d-]{5,10}$/.test(text) || (country !== 'NL' && /^[A-Z\d][A-Z\d -]{2,9}$/.test(text)) ? text : undefined;
}
