import type { KaartRecord, SocialeKaart } from '@wijkbrug/core/sociale-kaart.js';
import { UsageError } from '../usage-error.js';
import { AddressNet, tellingWords, wordIn } from './hidden-place.js';
import { textsIn } from './texts-in.js';

/** What is made of a source, to be looked through once more. */
interface Made {
  readonly kaart: SocialeKaart;
  readonly records: readonly KaartRecord[];
  /** Addresses that are hidden by what is not published. */
  readonly hiddenAddresses?: readonly string[] | undefined;
}

/**
 * The last look before anything is written, apart from how the files were made: no hidden address may stand in them.
 *
 * @returns the files as they are
 * @throws UsageError that says which address stands where
 */
export function withoutHidden<T extends ReadonlyMap<string, string>>(made: Made, files: T): T {
  const refuse = (value: string, at: string): never => {
    throw new UsageError('hidden-in-files', { value, at });
  };
  const { kaart, records, hiddenAddresses = [] } = made;
  const hidden = kaart.locations.filter(({ addressHidden }) => addressHidden);
  const secret = [...new Set([...hidden.flatMap(addressOf), ...hiddenAddresses])];
  if (hidden.length + secret.length === 0) return files;
  const places = new Map(hidden.map((location) => [location.id, location]));
  const placeOf = new Map(kaart.servicesAtLocations.map(({ id, locationId }) => [id, places.get(locationId)]));
  for (const record of records) {
    const place = placeOf.get(record.id);
    const words = place && tellingWords(place, [record.name, record.organization]);
    for (const text of words ? textsIn(record) : []) {
      const word = words && wordIn(text, words);
      if (word !== undefined) refuse(word, record.name);
    }
  }
  // Who is hidden may have a neighbour behind the same door who is not. That one may tell its own address, and no other may.
  const net = new AddressNet(secret);
  for (const record of records) {
    const found = net.find(textsIn(record).join(' | '), ownAddress(record));
    if (found !== undefined) refuse(found, record.name);
  }
  const open = new Set(records.map(ownAddress));
  const inFiles = new AddressNet(secret.filter((address) => !open.has(address)));
  for (const [file, text] of files) {
    const found = inFiles.find(text);
    if (found !== undefined) refuse(found, file);
  }
  return files;
}

/** The address at which a card is shown. */
const ownAddress = ({ place }: KaartRecord): string | undefined =>
  tellingWords({ address: { address1: place?.street ?? '' } }).address;

const addressOf = (place: Parameters<typeof tellingWords>[0]): string[] => {
  const { address } = tellingWords(place);
  return address === undefined ? [] : [address];
};
