import type { OpeningHours } from '@wijkbrug/core/sociale-kaart.js';
import { distance } from '@wijkbrug/core/nearest.js';
import { comparable } from './cells/text.js';

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
/** A name without what people write or leave out in it. */
export const looseName = (text: string): string => comparable(text).replace(loose, '').replaceAll(' ', '');
const digits = (text: string): string => text.replace(/\D/g, '');

/** So many cards with one number or address are looked at; a building can have more. */
const most = 40;

/** Finds rows that are likely to be about the same: name and organisation are alike, and so is how to reach it. */
export class Doubles {
  readonly #byContact = new Map<string, Card[]>();

  /** The row that was met before and is likely to be the same. */
  find(known: Known): number | undefined {
    const card = cardOf(known);
    let same: Card | undefined;
    for (const key of contactsOf(known)) {
      const before = this.#byContact.get(key) ?? [];
      same ??= before.find((other) => alike(card, other));
      if (before.length === 0) this.#byContact.set(key, [card]);
      else if (before.length < most) before.push(card);
    }
    return same?.row;
  }
}

const contactsOf = ({ street, phones = [], email, website }: Known): string[] => [
  ...(street ? [`street ${looseName(street)}`] : []),
  ...phones.map(({ number }) => `phone ${digits(number)}`),
  ...(email ? [`mail ${email.toLowerCase()}`] : []),
  ...(website ? [`site ${website.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/$/g, '')}`] : []),
];

/** What is compared, made ready once. */
interface Card {
  readonly row: number;
  readonly name: Folded;
  /** Only when it says more than the name. */
  readonly organization: Folded | undefined;
  readonly street: Folded | undefined;
  readonly hours: string | undefined;
}

const cardOf = ({ row, name, organization, street, hours }: Known): Card => ({
  row,
  name: folded(name),
  organization: organization && organization !== name ? folded(organization) : undefined,
  street: street ? folded(street) : undefined,
  hours: hours && JSON.stringify(hours),
});

function alike(a: Card, b: Card): boolean {
  if (!nearly(a.name, b.name)) return false;
  if (a.organization && b.organization && !nearly(a.organization, b.organization)) return false;
  // Another place or another time is another thing.
  if (a.street && b.street && !nearly(a.street, b.street)) return false;
  return !(a.hours && b.hours && a.hours !== b.hours);
}

interface Folded {
  readonly text: string;
  readonly digits: string;
}

function folded(value: string): Folded {
  const text = looseName(value);
  return { text, digits: digits(text) };
}

/** The same but for spelling: never another number, and in short words no other letter. */
function nearly(one: Folded, other: Folded): boolean {
  if (one.text === other.text) return true;
  if (one.digits !== other.digits) return false;
  const length = Math.min(one.text.length, other.text.length);
  const slips = length >= 8 ? 2 : length >= 5 ? 1 : 0;
  return distance(one.text, other.text, slips) <= slips;
}
