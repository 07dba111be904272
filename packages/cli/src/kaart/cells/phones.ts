import parsePhoneNumber, { findPhoneNumbersInText, type CountryCode, type PhoneNumber } from 'libphonenumber-js';
import type { Phone } from '@wijkbrug/core/sociale-kaart.js';
import { westernDigits } from '@wijkbrug/core/locale.js';
import { cleanLine } from './text.js';

/** What was read from a cell with telephone numbers. */
export interface ReadPhones {
  readonly phones: readonly Phone[];
  /** What was left and is no phone number. */
  readonly rest: string;
}

/** Short and municipal numbers, which are national only: 112, 14 030, 0900-1234, 116 123. */
const short = /(?<![\d+])(?:(14)[ -]?(0\d{2,4})|(0[89]00)[ -]?(\d{4,7})|(0?11[23])|(116)[ -]?(\d{3}))(?!\d)/g;
const extension = /(?:toestel|tst\.?|ext\.?|x|extension)\s*(\d{1,6})/i;

/**
 * The telephone numbers in a cell, which may hold several, with words between them.
 *
 * @param country where a number without country code is
 */
export function readPhones(value: string, country: CountryCode = 'NL'): ReadPhones {
  // To the library a semicolon starts an extension; to people it starts the next number.
  const text = westernDigits(cleanLine(value)).replaceAll('(0)', '').replaceAll(';', '/');
  if (!/\d/.test(text)) return { phones: [], rest: text };
  const plain = plainPhones(text, country);
  if (plain) return { phones: unique(plain), rest: '' };
  const found: { start: number; end: number; phone: Phone }[] = [];
  for (const { number, startsAt, endsAt } of findPhoneNumbersInText(text, { defaultCountry: country })) {
    if (!isWhole(number)) continue;
    found.push({ start: startsAt, end: endsAt, phone: phoneOf(number, country) });
  }
  if (country === 'NL') {
    for (const match of text.matchAll(short)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const number = match.slice(1).filter(Boolean).join(' ');
      found.push({ start, end, phone: { number } });
    }
  }
  found.sort((a, b) => a.start - b.start);
  let rest = '';
  let at = 0;
  for (const { start, end } of found) {
    rest += ` ${text.slice(at, start)} `;
    at = end;
  }
  rest = `${rest} ${text.slice(at)}`;
  const [described, left] = describe(text, found);
  // Nobody can talk to a fax.
  const spoken = described.filter((_, index) => !/fax:?\s*$/i.test(text.slice(0, found[index]?.start)));
  return { phones: unique(spoken), rest: left ?? rest };
}

/** Whole numbers and nothing else. Most cells are so, and a number by itself is read much faster than one in a text. */
function plainPhones(text: string, country: CountryCode): Phone[] | undefined {
  const phones: Phone[] = [];
  for (const part of text.split('/')) {
    if (!/^\s*(?:\+|00)?\(?[\d\s().-]{9,18}$/.test(part)) return undefined;
    const number = parsePhoneNumber(part, country);
    if (!number || !isWhole(number)) return undefined;
    phones.push(phoneOf(number, country));
  }
  return phones;
}

/**
 * True for a number with as many digits as it should have. What the library takes for valid in the Netherlands and cannot
 * write with its 0 is a number of a provider (085, 088) with a digit too few or too many.
 */
const isWhole = (number: PhoneNumber): boolean =>
  number.isValid() && (number.countryCallingCode !== '31' || /^(?:0|14)/.test(number.formatNational()));

function phoneOf(number: PhoneNumber, country: CountryCode): Phone {
  if (number.countryCallingCode === '31' && number.nationalNumber.startsWith('14')) {
    return { number: `14 ${number.nationalNumber.slice(2)}` };
  }
  const own = number.country === country || (country === 'NL' && number.countryCallingCode === '31');
  const written = own ? number.formatNational() : number.formatInternational();
  return number.ext ? { number: written.replace(/\s*(ext\.|x).*$/i, ''), extension: number.ext } : { number: written };
}

/** The words around a number say what it is for. */
function describe(
  text: string,
  found: readonly { start: number; end: number; phone: Phone }[],
): [Phone[], string | undefined] {
  let left = '';
  const phones = found.map(({ start, end, phone }, index) => {
    const before = text.slice(found[index - 1]?.end ?? 0, start);
    const after = text.slice(end, found[index + 1]?.start ?? text.length);
    const own = tidy(index === 0 ? before : (before.split(/[;,/|]| of /).at(-1) ?? ''));
    const [, bracketed] = /^\s*\(([^()]{2,60})\)/.exec(after) ?? [];
    const [, more] = extension.exec(after.slice(0, 20)) ?? [];
    const words = own || (bracketed ? tidy(bracketed) : '');
    if (index === found.length - 1) left = tidy(after.replace(/^\s*\([^()]*\)/, '').replace(extension, ''));
    const about = `${own} ${bracketed ?? ''}`;
    const whatsapp = /whats ?app|\bwa\b/i.test(about) && (onlyWhatsapp.test(about) ? 'only' : true);
    return {
      ...phone,
      ...(more && !phone.extension ? { extension: more } : {}),
      ...(words && words.length <= 60 && /\p{L}/u.test(words) ? { description: words } : {}),
      ...(whatsapp ? ({ whatsapp } as const) : {}),
    };
  });
  return [phones, found.length > 0 ? left : undefined];
}

/** Nobody answers a call. */
const onlyWhatsapp =
  /\b(?:alleen|enkel|uitsluitend|only)\s+(?:(?:via|met|per|voor|by|on)\s+)?(?:whats ?app|wa\b)|whats ?app only|\bniet bellen\b/i;

/** Words that only join a number to what stands before it. */
const joining =
  /^(?:(?:en|of|and|or)(?=\s|$)\s*)+|^(?:(?:en|of|and|or|u|kunt|ons|wij|bel|bellen|call|naar|op|via|het|nummer|nr)(?=\s|$)\s*)+$/i;

const tidy = (words: string): string =>
  words
    // “T” and “M” stand before a number, and also in “t/m”.
    .replace(/\b(?:tel(?:efoon)?(?:nummer)?|phone|fax|t(?!\/m\b)|(?<!\bt\/)m|mob(?:iel)?)\b\.?:?/gi, '')
    .replace(/^[\s:;,/|()+.–-]+|[\s:;,/|(+.–-]+$/g, '')
    .replace(joining, '')
    .trim();

function unique(phones: readonly Phone[]): readonly Phone[] {
  const seen = new Set<string>();
  return phones.filter(({ number, extension }) => {
    const key = `${number}x${extension ?? ''}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** True for a Dutch mobile number, which may be somebody's own. */
export const isMobile = ({ number }: Phone): boolean => /^(?:\+31 ?|0)6(?!6)/.test(number);
