import type { Address, Phone } from '@wijkbrug/core/sociale-kaart.js';
import type { CountryCode } from 'libphonenumber-js';
import { readAddress, readHouseNumber } from './cells/address.js';
import { readPhones } from './cells/phones.js';
import { findPostcode, readForeignPostcode, readPostcode } from './cells/postcode.js';
import { filled } from './filled.js';
import { isNoStreet } from './odd-words.js';
import type { Mapping } from './mapping.js';
import type { RowReader } from './row-reader.js';

/** Where a row says that something is, and the telephone numbers that stood there too. */
interface FoundAddress {
  readonly address: Address;
  readonly phones: readonly Phone[];
}

/** Reads the address of a row, in one cell or in several. */
export function addressOf(cells: RowReader, mapping: Mapping): FoundAddress {
  const whole = placeLine(cells, 'adres');
  const inAddress = whole === undefined ? nothing : wholeAddress(cells, 'adres', whole, mapping);
  const line = placeLine(cells, 'straat');
  const inStreet = line === undefined ? nothing : streetColumn(cells, line, mapping);
  const { street } = inStreet.parts;
  const rawNumber = cells.line('huisnummer');
  const number = rawNumber === undefined ? undefined : readHouseNumber(rawNumber);
  if (number?.wasDate) cells.say('number-was-date', 'huisnummer', rawNumber ?? '', number.number);
  const tail = [number?.number, cells.line('huisletter'), cells.line('toevoeging')].filter(Boolean).join('');
  const built = [street, tail].filter(Boolean).join(' ') || undefined;
  const address = filled<Address>({
    address1:
      built === undefined
        ? mendedStreet(cells, 'adres', inAddress.parts.street, mapping)
        : rawNumber
          ? built
          : mendedStreet(cells, 'straat', built, mapping),
    postalCode: postcodeOf(cells, mapping) ?? inAddress.parts.postcode ?? inStreet.parts.postcode,
    city: cells.line('plaats') ?? inAddress.parts.city ?? inStreet.parts.city,
    region: cells.line('wijk'),
  });
  sayWhatIsOdd(cells, address, street === undefined ? 'adres' : 'straat', mapping);
  return { address, phones: [...inAddress.phones, ...inStreet.phones] };
}

/** A line in which a whole address may stand. */
interface FoundLine {
  readonly parts: ReturnType<typeof readAddress>;
  readonly phones: readonly Phone[];
}

const nothing: FoundLine = { parts: {}, phones: [] };

/** A street with the number of a house in it. A hall or a floor has a number too. */
const house =
  /(?<!\p{L})(?!(?:zaal|kamer|etage|lokaal|ruimte|verdieping|unit|gebouw|ingang|blok|hal|tel)\b)\p{L}{3,}\.? +\d{1,5}(?!\d)/iu;

/** True for “Lindeplein 4 / Kade 2”: one row is at one place. */
const hasTwoHouses = (line: string): boolean =>
  line.split(/[;/|\n]| en | & /).filter((part) => house.test(part)).length > 1;

function wholeAddress(cells: RowReader, field: 'adres' | 'straat', line: string, { land }: Mapping): FoundLine {
  const phones = longPhones(line, land as CountryCode);
  const text = phones.length > 0 ? cutPhones(line) : line;
  if (phones.length > 0) cells.say('phone-in-address', field, line, phones.map(({ number }) => number).join(', '));
  const parts = readAddress(text);
  if (!hasTwoHouses(text)) return { parts, phones };
  // What stands behind the first address is no part of its city.
  const city = parts.city?.split(/[;/|]/)[0]?.trim();
  cells.say('two-addresses', field, line, [parts.street, parts.postcode, city].filter(Boolean).join(', '));
  return { parts: { ...parts, ...(city ? { city } : {}) }, phones };
}

/** A column for the street can hold a whole address. */
function streetColumn(cells: RowReader, line: string, mapping: Mapping): FoundLine {
  if (mapping.land !== 'NL' || findPostcode(line) === undefined) {
    if (hasTwoHouses(line)) cells.say('two-addresses', 'straat', line, line);
    return { parts: { street: line }, phones: [] };
  }
  const found = wholeAddress(cells, 'straat', line, mapping);
  const { street, postcode, city } = found.parts;
  cells.say('address-split', 'straat', line, [street, postcode, city].filter(Boolean).join(' | '));
  return found;
}

/** What is shown as it stands, and that a person may want to mend. */
function sayWhatIsOdd(
  cells: RowReader,
  { address1, postalCode }: Address,
  field: 'adres' | 'straat',
  { land }: Mapping,
): void {
  if (address1 === undefined) return;
  if (isNoStreet(address1)) cells.say('street-is-words', field, address1);
  else if (land === 'NL' && postalCode === undefined && cells.has('postcode') && cells.raw('postcode').trim() === '')
    cells.say('no-postcode', 'postcode', address1);
}

/** A street whose number a spreadsheet turned into a date: “Sportlaan 2-apr”. The numbers of post boxes are as long. */
function mendedStreet(
  cells: RowReader,
  field: 'adres' | 'straat',
  line: string | undefined,
  { land }: Mapping,
): string | undefined {
  const [, street, tail] = /^(.*\p{L}.*?),? (\d{5}|\d{1,2}-[a-z]{3,4}\.?)$/iu.exec(line ?? '') ?? [];
  if (land !== 'NL' || !street || !tail || /postbus|antwoordnummer/i.test(street)) return line;
  const { number, wasDate } = readHouseNumber(tail);
  if (!wasDate) return line;
  cells.say('number-was-date', field, line ?? '', `${street} ${number}`);
  return `${street} ${number}`;
}

/** A line of an address. A date is none: the spreadsheet made it of something else. */
function placeLine(cells: RowReader, field: 'adres' | 'straat'): string | undefined {
  const line = cells.line(field);
  if (line === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(line)) return line;
  cells.say('address-was-date', field, line);
  return undefined;
}

/** The telephone numbers in an address. House number 112 is none, so only whole ones count. */
const longPhones = (text: string, country: CountryCode): Phone[] =>
  text.replace(/\D/g, '').length < 9
    ? []
    : readPhones(text, country)
        .phones.filter(({ number }) => number.replace(/\D/g, '').length >= 9)
        .map(({ number }) => ({ number }));

const cutPhones = (text: string): string => {
  const { rest } = readPhones(text);
  const at = text.search(/(?:\+|00)?\d[\d\s().-]{8,}\d/);
  const before = at > 0 ? text.slice(0, at) : rest;
  return before.replace(/\b(?:tel(?:efoon)?|t)\.?:?\s*$/i, '');
};

function postcodeOf(cells: RowReader, { land }: Mapping): string | undefined {
  const raw = cells.raw('postcode');
  if (raw.trim() === '') return undefined;
  const whole = readPostcode(raw);
  const postcode = whole ?? findPostcode(raw)?.postcode;
  const foreign = postcode === undefined ? readForeignPostcode(raw, land) : undefined;
  if (foreign) return foreign;
  if (!postcode) cells.say('postcode-unreadable', 'postcode', raw);
  else if (!whole) cells.say('postcode-written', 'postcode', raw, postcode);
  return postcode;
}
