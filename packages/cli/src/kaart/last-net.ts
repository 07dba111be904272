import type { KaartRecord, Location, SocialeKaart } from '@wijkbrug/core/sociale-kaart.js';
import { UsageError } from '../usage-error.js';
import { AddressNet, type FoundAddress } from './address-net.js';
import { houseKey, tellingWords, wordIn, type HouseAddress } from './hidden-place.js';
import { textsIn } from './texts-in.js';

/** What is made of a source, to be looked through once more. */
interface Made {
  readonly kaart: SocialeKaart;
  readonly records: readonly KaartRecord[];
  /** Addresses that are hidden by what is not published. */
  readonly hiddenAddresses?: readonly HouseAddress[] | undefined;
}

/** A hidden address, or a word that tells a hidden place, in what would be published. */
export interface Told {
  readonly record: KaartRecord;
  /** The text in which it stands. */
  readonly text: string;
  /** The word of it that tells. */
  readonly word: string;
}

const hiddenIn = ({ kaart }: Made): readonly Location[] => kaart.locations.filter(({ addressHidden }) => addressHidden);

function secretsOf(made: Made): readonly HouseAddress[] {
  const all = [...hiddenIn(made).flatMap((place) => tellingWords(place).addresses), ...(made.hiddenAddresses ?? [])];
  return [...new Map(all.map((address) => [JSON.stringify(address), address])).values()];
}

/** The cards that would tell a hidden place, each once. */
export function toldHidden(made: Made): readonly Told[] {
  const places = new Map(hiddenIn(made).map((location) => [location.id, location]));
  const placeOf = new Map(made.kaart.servicesAtLocations.map(({ id, locationId }) => [id, places.get(locationId)]));
  const net = new AddressNet(secretsOf(made));
  const open = openAddresses(made);
  return made.records.flatMap((record): Told[] => {
    const texts = textsIn(record);
    const place = placeOf.get(record.id);
    const words = place && tellingWords(place, [record.name, record.organization]);
    for (const text of words ? texts : []) {
      const word = words && wordIn(text, words);
      if (word !== undefined) return [{ record, text, word }];
    }
    // Who is hidden may have a neighbour behind the same door who is not. That one may tell its own address, no other may.
    const own = ownAddresses(record);
    const may = ({ found, hidden }: FoundAddress): boolean =>
      own.includes(found) || (found !== hidden && open.has(found));
    const word = net.find(texts.join(' | '), may);
    if (word === undefined) return [];
    return [{ record, text: texts.find((text) => net.find(text, may) !== undefined) ?? '', word }];
  });
}

/**
 * The last look before anything is written, apart from how the files were made: no hidden address may stand in them.
 *
 * @param told what was found in the cards already
 * @returns the files as they are
 * @throws UsageError that says which address stands where
 */
export function withoutHidden<T extends ReadonlyMap<string, string>>(made: Made, told: readonly Told[], files: T): T {
  const refuse = (value: string, at: string): never => {
    throw new UsageError('hidden-in-files', { value, at });
  };
  for (const { word, record } of told) refuse(word, record.name);
  const open = openAddresses(made);
  const net = new AddressNet(secretsOf(made));
  for (const [file, text] of files) {
    const found = net.find(text, ({ found }) => open.has(found));
    if (found !== undefined) refuse(found, file);
  }
  return files;
}

/** The addresses at which cards are shown. */
const openAddresses = ({ records }: Made): ReadonlySet<string> => new Set(records.flatMap(ownAddresses));

/** The address at which a card is shown; one cell may hold several. */
const ownAddresses = ({ place }: KaartRecord): readonly string[] =>
  tellingWords({ address: { address1: place?.street ?? '' } }).addresses.map(houseKey);
