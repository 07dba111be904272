import type { Location } from '@wijkbrug/core/sociale-kaart.js';
import { looseName } from './doubles.js';
import { asOne, fold, houseKey, tellingWords, wordIn, type HouseAddress } from './hidden-place.js';

/** An entry, and where it is. */
export interface Entry {
  readonly name: string;
  /** Empty when nobody said. */
  readonly organization: string;
  readonly location: Pick<Location, 'name' | 'address' | 'addressHidden'> | undefined;
}

type HiddenEntry = Pick<Entry, 'name' | 'organization'> & { readonly words: ReturnType<typeof tellingWords> };

/** The doors behind which an entry hides, also one that is held back: whoever looks for it may find it by another. */
export class HiddenDoors {
  readonly #byDoor = new Map<string, HiddenEntry[]>();
  readonly #byOrganization = new Map<string, HiddenEntry[]>();

  /** To be called for each entry that hides where it is. */
  add({ name, organization, location }: Entry): void {
    const words = tellingWords(location ?? {});
    const hidden = { name, organization: looseName(organization), words };
    for (const door of doorsOf(location)) push(this.#byDoor, door, hidden);
    if (hidden.organization !== '') push(this.#byOrganization, hidden.organization, hidden);
  }

  /** Every street with its number that an entry hides. */
  addresses(): readonly HouseAddress[] {
    return [...this.#byDoor.values()].flatMap((hidden) => hidden.flatMap(({ words }) => words.addresses));
  }

  /**
   * Who hides behind the door of an entry that is shown. Of the same organisation, or of nobody knows which, it may well be
   * the same place, also with a letter more or less behind the number.
   */
  behind({ organization, location }: Entry): { readonly name: string; readonly same: boolean } | undefined {
    const doors = location?.addressHidden ? [] : doorsOf(location);
    const hidden = doors.flatMap((door) => this.#byDoor.get(door) ?? []);
    const owner = looseName(organization);
    const same = hidden.find((other) => other.organization === '' || owner === '' || other.organization === owner);
    const own = new Set(tellingWords(location ?? {}).addresses.map(houseKey));
    const isExact = ({ words }: HiddenEntry): boolean =>
      words.addresses.length === 0 || words.addresses.some((address) => own.has(houseKey(address)));
    const found = same ?? hidden.find(isExact);
    return found && { name: found.name, same: same !== undefined };
  }

  /** What a text of an entry tells of where its own organisation hides: the street or the postcode, which it has not itself. */
  toldIn(texts: readonly string[], { organization, location }: Entry): ToldOfOther | undefined {
    const own = tellingWords(location?.addressHidden ? {} : (location ?? {}));
    const joined = asOne(fold(texts.join(' | ')));
    for (const { name, words } of this.#byOrganization.get(looseName(organization)) ?? []) {
      const { street, address, addresses } = words;
      const streets = new Set([street, ...addresses.map((other) => other.street)]);
      const all = words.all.filter(
        (word) => (streets.has(word) || word === address?.postcode) && !own.all.includes(word),
      );
      // Of many hidden places of one organisation hardly any is named.
      if (!all.some((word) => joined.includes(asOne(word)))) continue;
      for (const text of texts) {
        const word = wordIn(text, { street, all });
        if (word !== undefined) return { text, word, name };
      }
    }
    return undefined;
  }
}

/** A text that tells where another entry of the organisation hides. */
interface ToldOfOther {
  readonly text: string;
  readonly word: string;
  /** Of the one that hides. */
  readonly name: string;
}

function push<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

/** The words by which two entries are known to be at one door: a street with its number, or the street where there is none. */
function doorsOf(location: Entry['location']): readonly string[] {
  const { addresses, street } = tellingWords(location ?? {});
  if (addresses.length === 0) return street === undefined ? [] : [asOne(street)];
  return addresses.map((address) => `${asOne(address.street)} ${address.number.replace(/\D/g, '')}`);
}
