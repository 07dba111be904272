import type { LifeDomain } from '../life-domains.js';
import type { IsoDate } from '../locale/format.js';
import type { LocalizedText } from '../team-profile/facts.js';
import type { HsdsRow, HsdsTables } from './hsds/tables.js';
import type { OpeningHours } from './hours-types.js';
import type { EntryKind, PhoneAnswer, RoleTag, ThresholdFact, WalkInHost } from './vocabulary.js';

/*
 * The sociale kaart as a municipality keeps it: plain, readonly JSON. Names are those of HSDS 3.1 in camelCase; what HSDS
 * cannot hold is marked “extra” and travels as a documented extra property. There is no field anywhere for the origin,
 * faith or orientation of people.
 */

/** A language that is spoken, as the organisation said. Never derived from a name or a group. */
export interface SpokenLanguage {
  /** BCP 47 tag. */
  readonly code: string;
  /** When or by whom, such as “dinsdag, bel eerst”. */
  readonly note?: string;
}

export interface Phone {
  /** A Dutch number as people write it (`020 753 05 23`), or international with `+`. */
  readonly number: string;
  readonly extension?: string;
  /** What the number is for. */
  readonly description?: string;
  readonly languages?: readonly SpokenLanguage[];
  /** Extra: whether one speaks to a person at once. */
  readonly answer?: PhoneAnswer;
  /** Extra: reached by WhatsApp too; with `only`, nobody answers a call. */
  readonly whatsapp?: true | 'only';
}

export interface Address {
  /** Street, house number, letter and addition. */
  readonly address1?: string;
  /** `1234 AB`. */
  readonly postalCode?: string;
  readonly city?: string;
  /** District, as the municipality names it. */
  readonly region?: string;
  /** What an HSDS source said beyond this. */
  readonly hsds?: HsdsRow;
}

/** When something was last checked and by whom. */
export interface Assured {
  /** HSDS `assured_date`. */
  readonly assuredDate?: IsoDate;
  /** Extra: who answers for it; a function, or a name that may be shown. */
  readonly owner?: string;
  /** Extra: the day from which it must be checked again; twelve months after `assuredDate` when absent. */
  readonly checkAgainOn?: IsoDate;
}

/** A function that may be shown. A person's own number or home address has no place here. */
export interface Contact {
  readonly id: string;
  readonly name?: string;
  /** The function, such as “coördinator”. */
  readonly title?: string;
  readonly department?: string;
  readonly email?: string;
}

/**
 * Somebody whom people trust and who helps others find their way. Shown only with consent that has not ended, and reached
 * through a relay (the organisation's number or mailbox), never on a number of their own.
 */
export interface KeyPerson {
  readonly id: string;
  /** The name that the person chose to be shown under. */
  readonly name: string;
  readonly roles: readonly RoleTag[];
  readonly languages: readonly SpokenLanguage[];
  /** Where and when this person is there. */
  readonly availability?: string;
  readonly consent: { readonly givenOn: IsoDate; readonly endsOn: IsoDate };
  readonly relay: { readonly phone?: string; readonly email?: string };
  /** The most that this person can take on. */
  readonly capacity?: string;
}

export interface Organization extends Assured {
  readonly id: string;
  readonly name: string;
  readonly alternateName?: string;
  readonly description?: LocalizedText;
  readonly email?: string;
  readonly website?: string;
  readonly parentOrganizationId?: string;
  /** Scheme (`nl-kvk`, `nl-rsin`) and value. */
  readonly organizationIdentifiers?: readonly { readonly scheme: string; readonly identifier: string }[];
  readonly phones?: readonly Phone[];
  readonly contacts?: readonly Contact[];
  /** Extra. */
  readonly kind: EntryKind;
  /** Extra: who is shown at every entry of the organisation. */
  readonly keyPersons?: readonly KeyPerson[];
  /** Extra, for the professional: what they expect in return and how to approach them. */
  readonly partnership?: Partnership;
  /** What an HSDS source said beyond this. */
  readonly hsds?: HsdsRow;
}

/** What makes working together go well, said by the organisation itself. */
export interface Partnership {
  /** What they need from the team. */
  readonly needs?: string;
  /** How to approach them, such as “kom eerst langs”. */
  readonly approach?: string;
  readonly training?: string;
  /** Agreements on the four WIFA points. */
  readonly agreements?: Readonly<Partial<Record<'value' | 'inform' | 'facilitate' | 'align', string>>>;
  /** Whom they speak for, in their own words. */
  readonly speaksFor?: string;
}

export interface Service extends Assured {
  readonly id: string;
  readonly organizationId: string;
  readonly name: string;
  readonly alternateName?: string;
  readonly description?: LocalizedText;
  readonly url?: string;
  readonly email?: string;
  readonly status: 'active' | 'inactive' | 'defunct' | 'temporarily closed';
  /** How to get an interpreter: apart from `languages`, which are spoken without one. */
  readonly interpretationServices?: string;
  readonly applicationProcess?: string;
  readonly feesDescription?: string;
  readonly eligibilityDescription?: string;
  readonly minimumAge?: number;
  readonly maximumAge?: number;
  readonly languages: readonly SpokenLanguage[];
  readonly phones?: readonly Phone[];
  readonly schedules?: OpeningHours;
  /** Extra from here. */
  readonly kind: EntryKind;
  readonly domains: readonly LifeDomain[];
  readonly roles: readonly RoleTag[];
  readonly thresholds: ThresholdFacts;
  readonly keywords?: readonly string[];
  /** Who refers, when a referral is needed. */
  readonly referral?: string;
  /** Someone who has been through it, filled in by the organisation. */
  readonly peerSupport?: true;
  /** The most that they can take on. */
  readonly capacity?: string;
  readonly walkInHost?: WalkInHost;
  /** Who is shown at this service, beside those of the organisation. */
  readonly keyPersons?: readonly KeyPerson[];
  /** What an HSDS source said beyond this. */
  readonly hsds?: HsdsRow;
}

export type ThresholdFacts = Readonly<Partial<Record<ThresholdFact, 'yes' | 'no'>>>;

export interface Location {
  readonly id: string;
  readonly locationType: 'physical' | 'postal' | 'virtual';
  readonly name?: string;
  readonly description?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly address?: Address;
  readonly accessibility?: string;
  /** Spoken at this place by whoever offers something there, as far as a service says nothing of its own. */
  readonly languages?: readonly SpokenLanguage[];
  /** Extra: nothing of the address or the point is published. */
  readonly addressHidden?: true;
  /** What an HSDS source said beyond this. */
  readonly hsds?: HsdsRow;
}

export interface ServiceAtLocation {
  readonly id: string;
  readonly serviceId: string;
  readonly locationId: string;
  readonly phones?: readonly Phone[];
  /** Hours of this service at this place, instead of those of the service. */
  readonly schedules?: OpeningHours;
  /** What an HSDS source said beyond this. */
  readonly hsds?: HsdsRow;
}

/** A whole directory. */
export interface SocialeKaart {
  readonly organizations: readonly Organization[];
  readonly services: readonly Service[];
  readonly locations: readonly Location[];
  readonly servicesAtLocations: readonly ServiceAtLocation[];
  /** Rows of an HSDS source for which the sociale kaart has no place, such as programs and service areas. */
  readonly hsds?: HsdsTables;
}
