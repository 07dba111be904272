import { asOne, fold, houseKey, type HouseAddress } from './hidden-place.js';

/** An address that was found in a text, and the hidden one that it tells, as {@link houseKey} writes them. */
export interface FoundAddress {
  readonly found: string;
  readonly hidden: string;
}

/** An address to look for, and how one comes to its number. */
interface Sought {
  readonly address: HouseAddress;
  readonly letter: string;
  /** The street and the postcode, each as one word. */
  readonly leads: readonly string[];
}

/** Addresses to look for in much text at once, also where they are written otherwise. */
export class AddressNet {
  readonly #byNumber = new Map<string, Sought[]>();

  constructor(addresses: Iterable<HouseAddress>) {
    for (const address of addresses) {
      const digits = address.number.replace(/\D/g, '');
      const { street, postcode } = address;
      const leads = [street, postcode].flatMap((lead) => (lead ? [asOne(lead)] : []));
      const sought = { address, letter: address.number.slice(digits.length), leads };
      const others = this.#byNumber.get(digits);
      if (others) others.push(sought);
      else this.#byNumber.set(digits, [sought]);
    }
  }

  /**
   * The first of the addresses that stands in a text, in words.
   *
   * @param may says of an address that was found that it may stand there
   */
  find(text: string, may: (address: FoundAddress) => boolean = () => false): string | undefined {
    if (this.#byNumber.size === 0) return undefined;
    for (const { 0: written, 1: digits = '', 2: letter = '', index } of text.matchAll(houseNumber)) {
      const known = this.#byNumber.get(digits);
      if (!known) continue;
      const number = digits + letter.toLowerCase();
      const before = leadsBefore(text.slice(Math.max(0, index - longest), index));
      for (const { address, letter: own, leads } of known) {
        // The house beside it.
        if (letter !== '' && own !== '' && own !== letter.toLowerCase()) continue;
        const lead = leads.find((one) => before.has(one)) ?? postcodeBehind(text, index + written.length, address);
        if (lead === undefined) continue;
        if (may({ found: houseKey({ ...address, number }), hidden: houseKey(address) })) continue;
        return `${lead === asOne(address.street) ? address.street : (address.postcode ?? '')} ${address.number}`;
      }
    }
    return undefined;
  }
}

/** The number of a house, perhaps with its letter. */
const houseNumber = /(?<!\d)(\d{1,5})(?!\d)(?:([a-z])(?![a-z\d]))?/gi;
/** No street is longer, with what stands between its words. */
const longest = 120;
/** No street has more words. */
const mostWords = 8;

/** What may lead to a number: the last word before it, the last two as one, and so on. */
function leadsBefore(text: string): ReadonlySet<string> {
  const leads = new Set<string>();
  const [between = ''] = /[^\p{L}\p{N}]*$/u.exec(text) ?? [];
  // The signs of JSON stand between two values, not within an address.
  if (/["\]}]\s*[:,]/.test(between)) return leads;
  const plain = text.replace(/\\[bfnrt]|<[^<>]*>/g, ' ').replace(beforeNumber, ' ');
  const words = fold(plain).split(' ').slice(-mostWords);
  let lead = '';
  for (const word of words.reverse()) leads.add((lead = word + lead));
  return leads;
}

/** What people write between a street and its number. */
const beforeNumber = /(?<![\p{L}\p{N}])(?:huis)?(?:nr|no|nummer)[^\p{L}\p{N}]*$/iu;

/** The postcode when it stands behind the number: “88, 8997 BB”. */
function postcodeBehind(text: string, at: number, { postcode }: HouseAddress): string | undefined {
  if (!postcode) return undefined;
  const [, digits = '', letters = ''] = /^[\s,;.()-]{1,4}(\d{4})\s?([a-z]{2})(?![a-z])/i.exec(text.slice(at, at + 20)) ?? []; // prettier-ignore
  return fold(digits + letters) === asOne(postcode) ? asOne(postcode) : undefined;
}
