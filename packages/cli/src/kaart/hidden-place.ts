import type { Location } from '@wijkbrug/core/sociale-kaart.js';
import { comparable } from './cells/text.js';

/** Where something is that must stay hidden, by the words that would tell it. Folded: lower case, letters and digits. */
interface TellingWords {
  /** The street with the number of the house; absent when there is no number. */
  readonly address: string | undefined;
  /** The street by itself; absent when it tells nothing. */
  readonly street: string | undefined;
  /** All by which one finds the place: also the street, the postcode, the name of the building. */
  readonly all: readonly string[];
}

const fold = (text: string): string => comparable(text).replace(/str(?= |$)/g, 'straat');

/** What stands in the place of a street and tells nothing by itself. */
const noStreet = /^(?:postbus|antwoordnummer|onbekend|nvt|(?:adres )?(?:is )?(?:geheim|verborgen)(?: adres)?)$/;

/**
 * The words that would tell where a place is.
 *
 * @param names what the entry and its organisation are called: a place of the same name tells no more than they do
 */
export function tellingWords(
  { name, address }: Pick<Location, 'name' | 'address'>,
  names: readonly (string | undefined)[] = [],
): TellingWords {
  const { street, number } = streetOf(address?.address1 ?? '');
  const called = fold(name ?? '');
  const words = [
    street && number ? `${street} ${number}` : '',
    noStreet.test(street) ? '' : street,
    fold(address?.postalCode ?? ''),
    names.some((other) => fold(other ?? '') === called) ? '' : called,
  ];
  return {
    address: words[0] || undefined,
    street: words[1] || undefined,
    all: words.filter((word) => word.length > 2),
  };
}

/** The street and the number in the first part that has both: a building or a district may stand beside it. */
function streetOf(line: string): { readonly street: string; readonly number: string } {
  const parts = line.replace(/^\s*p\s?\/\s?a\s+/i, '').split(/[,;\n]/);
  for (const part of parts) {
    const [, street = '', number = ''] = /^(.*?\p{L}{2}.*?)\s*(\d+\p{L}?)(?!\p{L})/u.exec(part) ?? [];
    if (street !== '') return { street: fold(street), number: fold(number) };
  }
  return { street: fold(parts[0] ?? ''), number: '' };
}

/** Shorter words stand in others by accident. */
const long = 6;

/** The first of the words that stands in a text; also written as one, as in the address of a website. */
export function wordIn(text: string, { all }: TellingWords): string | undefined {
  const folded = ` ${fold(text)} `;
  const asOne = folded.replaceAll(' ', '');
  return all.find((word) => {
    if (folded.includes(` ${word} `)) return true;
    const one = word.replaceAll(' ', '');
    return one.length >= long && /\p{L}/u.test(one) && asOne.includes(one);
  });
}

/** Addresses to look for in much text at once. */
export class AddressNet {
  /** By the first word of each. */
  readonly #byFirst = new Map<string, string[]>();

  constructor(addresses: Iterable<string>) {
    for (const address of addresses) {
      const [first = ''] = address.split(' ');
      const others = this.#byFirst.get(first);
      if (others) others.push(address);
      else this.#byFirst.set(first, [address]);
    }
  }

  /**
   * The first of the addresses that stands in a text.
   *
   * @param but one that may stand there
   */
  find(text: string, but?: string): string | undefined {
    if (this.#byFirst.size === 0) return undefined;
    for (let from = 0; from < text.length; from += step) {
      const part = text.slice(from, from + step + longest).toLowerCase();
      for (const { 0: word, index } of part.matchAll(anyWord)) {
        const known = this.#startingWith(word);
        if (known.length === 0) continue;
        const folded = ` ${fold(part.slice(index, index + longest))} `.replace(beforeNumber, ' ');
        const found = known.find((address) => address !== but && folded.includes(` ${address} `));
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }

  #startingWith(word: string): readonly string[] {
    const plain = this.#byFirst.get(word);
    if (plain) return plain;
    // Folded, it can be another word, or several. Most words are plain, and much text is looked through.
    if (!word.endsWith('str') && !/[^a-z\d]/.test(word)) return [];
    return fold(word)
      .split(' ')
      .flatMap((other) => this.#byFirst.get(other) ?? []);
  }
}

/** Words, and apart from them the signs of JSON for a line break, of which the letter would stick to the word behind it. */
const anyWord = /\\[bfnrt]|[a-z\d\u0080-\uffff]+/g;
/** So many signs are taken at once. */
const step = 1_000_000;
/** What people write between a street and its number. */
const beforeNumber = / (?:huis)?(?:nr|nummer) (?=\d)/g;
/** No address is longer, with what stands between its words. */
const longest = 200;
