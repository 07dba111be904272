import type { LifeDomain } from '../life-domains.js';
import type { IsoDate } from '../locale/format.js';
import type { LocalizedText } from '../team-profile/facts.js';
import type { OpeningHours } from './hours-types.js';
import type { Partnership, Phone, SpokenLanguage, ThresholdFacts } from './types.js';
import type { EntryKind, RoleTag, WalkInHost } from './vocabulary.js';

/** Where to go. Absent as a whole when the address is hidden or there is none. */
export interface KaartPlace {
  /** The building or the host, such as “Buurthuis De Linde”. */
  readonly name?: string;
  /** Street and house number. */
  readonly street?: string;
  /** `1234 AB`. */
  readonly postalCode?: string;
  readonly city?: string;
  /** District, as the municipality names it. */
  readonly area?: string;
  /** WGS 84, degrees. */
  readonly latitude?: number;
  readonly longitude?: number;
}

/** A key person as residents see them; only with consent, reached through the organisation. */
export interface KaartPerson {
  readonly name: string;
  readonly roles: readonly RoleTag[];
  readonly languages: readonly SpokenLanguage[];
  readonly availability?: string;
  /** The day on which the consent ends; from then on the person is not shown. */
  readonly until: IsoDate;
}

/**
 * One row of the published directory, with everything that a card shows: a service at a place, or an organisation that
 * offers something without a place of its own. Lists are empty and fields are absent when nothing is known.
 */
export interface KaartRecord {
  /** Unique, stable between builds, fit for an address. */
  readonly id: string;
  readonly kind: EntryKind;
  readonly name: string;
  /** Who offers it, when that is another name. */
  readonly organization?: string;
  /** Other names under which people know it. */
  readonly alternateName?: string;
  readonly description?: LocalizedText;
  readonly domains: readonly LifeDomain[];
  readonly roles: readonly RoleTag[];
  /** Spoken there without an interpreter. */
  readonly languages: readonly SpokenLanguage[];
  /** How to get an interpreter. */
  readonly interpreter?: string;
  readonly thresholds: ThresholdFacts;
  readonly hours?: OpeningHours;
  readonly place?: KaartPlace;
  /** True: there is a place, and it is not published. */
  readonly addressHidden?: true;
  readonly phones: readonly Phone[];
  readonly email?: string;
  /** Starts with `https://` or `http://`. */
  readonly website?: string;
  /** What it costs, in words. */
  readonly fees?: string;
  /** For whom, in the organisation's words. */
  readonly eligibility?: string;
  readonly minimumAge?: number;
  readonly maximumAge?: number;
  /** Who refers, when a referral is needed. */
  readonly referral?: string;
  /** How to apply, and for a scheme who helps with it. */
  readonly application?: string;
  readonly peerSupport?: true;
  /** The most that they can take on. */
  readonly capacity?: string;
  readonly walkInHost?: WalkInHost;
  readonly persons?: readonly KaartPerson[];
  /** For the professional. */
  readonly partnership?: Partnership;
  /** Words of the source that people may search on. */
  readonly keywords?: readonly string[];
  /** Who answers for the entry. */
  readonly owner?: string;
  readonly checkedOn?: IsoDate;
  /** The day from which the entry must be checked again; always there when `checkedOn` is. */
  readonly checkAgainOn?: IsoDate;
}

/** How far an entry can be trusted. An expired one is marked, with a call-first hint, and not sunk in the order. */
export type CheckedStatus = 'checked' | 'expired' | 'unknown';

/**
 * How far an entry can be trusted today.
 *
 * @param today the date in the Netherlands
 */
export function checkedStatus(record: Pick<KaartRecord, 'checkedOn' | 'checkAgainOn'>, today: IsoDate): CheckedStatus {
  if (!record.checkedOn || record.checkedOn > today) return 'unknown';
  return record.checkAgainOn && today < record.checkAgainOn ? 'checked' : 'expired';
}
