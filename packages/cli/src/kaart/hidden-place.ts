import type { Location } from '@wijkbrug/core/sociale-kaart.js';
import { comparable } from './cells/text.js';

/** A house by its address. Folded: lower case, letters and digits. */
export interface HouseAddress {
  readonly street: string;
  /** The digits, with a letter that stands against them. */
  readonly number: string;
  readonly postcode?: string;
}

/** Where something is that must stay hidden, by the words that would tell it, folded. */
interface TellingWords {
  /** Absent when there is no street with a number. */
  readonly address: HouseAddress | undefined;
  /** That one, and others that stand in the same cell. */
  readonly addresses: readonly HouseAddress[];
  /** The street by itself; absent when it tells nothing. */
  readonly street: string | undefined;
  /** All by which one finds the place: also the street, the postcode, the name of the building. */
  readonly all: readonly string[];
}

/** Lower case letters and digits, with “str.” in full. */
export const fold = (text: string): string => comparable(text).replace(/str(?= |$)/g, 'straat');

/** Written as one word: “kastanje laan” is “Kastanjelaan”. */
export const asOne = (folded: string): string => folded.replaceAll(' ', '');

/** An address by which one house is known, however it is written. */
export const houseKey = ({ street, number }: HouseAddress): string => `${asOne(street)} ${number}`;

/** What stands in the place of a street and tells nothing by itself. */
const noStreet =
  /^(?:onbekend|nvt|n v t|nb|n b|nnb|n n b|niet bekend|volgt|(?:adres )?(?:is )?(?:geheim|verborgen)(?: adres)?|(?:adres )?(?:op|na) (?:aanvraag|verzoek|afspraak)|(?:adres )?(?:in|na) (?:onderling )?overleg|(?:adres )?(?:bij ons bekend|bekend bij ons)|wordt doorgegeven)$/;
/** What a place can be called without telling which it is. */
const noName = /^(?:(?:ons )?(?:hoofd)?kantoor|locatie|gebouw|pand|woning|huis|opvang)$/;
/** Where post goes and nobody lives. */
const postBox = /^(?:postbus|antwoordnummer)$/;

/**
 * The words that would tell where a place is.
 *
 * @param names what the entry and its organisation are called: a place of the same name tells no more than they do
 */
export function tellingWords(
  { name, address }: Pick<Location, 'name' | 'address'>,
  names: readonly (string | undefined)[] = [],
): TellingWords {
  const line = address?.address1 ?? '';
  const [first, ...others] = housesIn(line);
  const said = first?.street ?? fold(line.split(partEnd)[0] ?? '');
  const isPostBox = postBox.test(said);
  const street = isPostBox || noStreet.test(said) ? '' : said;
  const called = fold(name ?? '');
  const postcode = isPostBox ? '' : fold(address?.postalCode ?? '');
  const isNamed = noName.test(called) || names.some((other) => ` ${fold(other ?? '')} `.includes(` ${called} `));
  const house = street && first ? { ...first, ...(postcode ? { postcode } : {}) } : undefined;
  const houses = others.filter((other) => !postBox.test(other.street));
  const words = [
    house ? `${street} ${house.number}` : '',
    street,
    postcode,
    isNamed ? '' : called,
    ...houses.flatMap((other) => [`${other.street} ${other.number}`, other.street]),
  ];
  return {
    address: house,
    addresses: [...(house ? [house] : []), ...houses],
    street: street || undefined,
    all: words.filter((word) => word.length > 2),
  };
}

const partEnd = /[,;\n]/;
/** What stands between two addresses in one cell. */
const betweenHouses = /[;/|\n]| en | & /;
/** When it is at which of them: “ma: Lindeplein 4 / do: Kade 2”. */
const dayBefore = /^\s*(?:ma|di|wo|do|vr|za|zo)[a-z]*\s*:/i;

/** The houses in a line. One cell may hold several addresses, and each of them tells. */
function housesIn(line: string): HouseAddress[] {
  const plain = line.replace(/^\s*p\s?\/\s?a\s+/i, '');
  const several = plain.split(betweenHouses).flatMap((part) => houseIn(part.replace(dayBefore, '')) ?? []);
  if (several.length > 1) return several;
  const one = houseIn(plain);
  return one ? [one] : [];
}

/** The house in the first part that has a street and a number: a building or a district may stand beside it. */
function houseIn(line: string): HouseAddress | undefined {
  for (const part of line.split(partEnd)) {
    const [, street = '', number = ''] = withNumber.exec(part) ?? [];
    if (street !== '') return { street: fold(street.replace(numberWord, '')), number: fold(number) };
  }
  return undefined;
}

/** A street with the number of a house; a year before the number belongs to the street: “Plein 1944 nr 3”. */
const withNumber = /^(.*?\p{L}{2}.*?(?:\s(?:1[89]|20)\d\d(?=\s+(?:nr\.?\s*|nummer\s*)?\d))?)\s*(\d+\p{L}?)(?!\p{L})/u;
/** What people write between a street and its number. */
const numberWord = /[\s,]+(?:huis)?(?:nr|nummer)[\s.:]*$/iu;

/** Shorter words stand in others by accident. */
const long = 6;

/** The first of the words that stands in a text; also written as one, as in the address of a website. */
export function wordIn(text: string, { all, street }: Pick<TellingWords, 'all' | 'street'>): string | undefined {
  const folded = ` ${fold(text)} `;
  const joined = asOne(folded);
  return all.find((word) => {
    if (word === street && ordinary.test(street)) return meantAsPlace(text, word);
    if (folded.includes(` ${word} `)) return true;
    const one = asOne(word);
    return one.length >= long && /\p{L}/u.test(one) && joined.includes(one);
  });
}

/** Streets that are called like a word of every day: “Haven” stands in “een veilige haven”. */
const ordinary =
  /^(?:(?:de|het|t) )?(?:haven|rust|dorp|welkom|singel|noord|oost|zuid|west|centrum|markt|plein|park|hof|tuin|school|kerk|brug|poort|dijk|ring|baan|weg|hoek|huis|stad|wijk|buurt|bos|meer|zee|berg|dal|veld|akker|heuvel|toekomst|hoop|vrede|vrijheid|zorg|hulp|zon)$/;

/** True where an ordinary word is the name of a place: with a capital within a sentence, or behind “aan de”. */
function meantAsPlace(text: string, street: string): boolean {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const size = street.split(' ').length;
  return words.some(({ index }, at) => {
    const named = words.slice(at, at + size).map(([word]) => word);
    if (fold(named.join(' ')) !== street) return false;
    const before = text.slice(0, index);
    if (/(?:^|[^\p{L}])(?:aan|op|in|bij|naar|tegenover|achter|naast|vanaf|hoek|adres)(?:\s+(?:de|het|’t|'t))?[\s:]+$/iu.test(before)) return true; // prettier-ignore
    return /^\p{Lu}/u.test(named.at(-1) ?? '') && !/(?:^|[.!?:\n])[\s“"'(–-]*$/u.test(before);
  });
}
