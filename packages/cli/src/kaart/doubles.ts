import type { OpeningHours } from '@wijkbrug/core/sociale-kaart.js';
import { comparable } from './cells/text.js';
import { distance } from './closest.js';

/** What one card tells a person by which to know it again. */
export interface Known {
  readonly row: number;
  readonly name: string;
  readonly organization: string;
  readonly street?: string | undefined;
  readonly phones?: readonly { readonly number: string }[] | undefined;
  readonly email?: string | undefined;
  readonly website?: string | undefined;
  readonly hours?: OpeningHours | undefined;
}

/** Words that people write or leave out. */
const loose = /\b(?:stichting|vereniging|st|de|het|een|vzw|bv)\b/g;
const fold = (text: string): string => comparable(text).replace(loose, '').replaceAll(' ', '');
const digits = (text: string): string => text.replace(/\D/g, '');

/** So many cards with one number or address are looked at; a building can have more. */
const most = 40;

/** Finds rows that are likely to be about the same: name and organisation are alike, and so is how to reach it. */
export class Doubles {
  readonly #byContact = new Map<string, Known[]>();

  /** The row that was met before and is likely to be the same. */
  find(card: Known): number | undefined {
    let same: Known | undefined;
    for (const key of contactsOf(card)) {
      const before = this.#byContact.get(key) ?? [];
      same ??= before.find((other) => alike(card, other));
      if (before.length === 0) this.#byContact.set(key, [card]);
      else if (before.length < most) before.push(card);
    }
    return same?.row;
  }
}

const contactsOf = ({ street, phones = [], email, website }: Known): string[] => [
  ...(street ? [`street ${fold(street)}`] : []),
  ...phones.map(({ number }) => `phone ${digits(number)}`),
  ...(email ? [`mail ${email.toLowerCase()}`] : []),
  ...(website ? [`site ${website.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/$/g, '')}`] : []),
];

function alike(a: Known, b: Known): boolean {
  if (!nearly(a.name, b.name)) return false;
  const [one, other] = [ownOrganization(a), ownOrganization(b)];
  if (one && other && !nearly(one, other)) return false;
  // Another place or another time is another thing.
  if (a.street && b.street && !nearly(a.street, b.street)) return false;
  return !(a.hours && b.hours && JSON.stringify(a.hours) !== JSON.stringify(b.hours));
}

const ownOrganization = ({ name, organization }: Known): string | undefined =>
  organization === name ? undefined : organization;

/** The same but for spelling: never another number, and in short words no other letter. */
function nearly(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  if (one === other) return true;
  if (digits(one) !== digits(other)) return false;
  const length = Math.min(one.length, other.length);
  const slips = length >= 8 ? 2 : length >= 5 ? 1 : 0;
  return distance(one, other, slips) <= slips;
}
