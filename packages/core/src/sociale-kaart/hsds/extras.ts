/*
 * The extra properties with which Wijkbrug extends HSDS 3.1 (HSDS allows them when they are documented:
 * docs/guides/sociale-kaart-data.md). In CSV a value that is no text or number is written as JSON.
 */

/** Extra properties of a row, by our name for the field. */
type Extras = Readonly<Record<string, string>>;

export const organizationExtras = {
  owner: 'wijkbrug_owner',
  assuredDate: 'wijkbrug_assured_date',
  checkAgainOn: 'wijkbrug_check_again_on',
  keyPersons: 'wijkbrug_key_persons',
  partnership: 'wijkbrug_partnership',
} as const satisfies Extras;

export const serviceExtras = {
  owner: 'wijkbrug_owner',
  checkAgainOn: 'wijkbrug_check_again_on',
  referral: 'wijkbrug_referral',
  peerSupport: 'wijkbrug_peer_support',
  capacity: 'wijkbrug_capacity',
  walkInHost: 'wijkbrug_walk_in_host',
  keyPersons: 'wijkbrug_key_persons',
} as const satisfies Extras;

export const phoneExtras = { answer: 'wijkbrug_answer', whatsapp: 'wijkbrug_whatsapp' } as const satisfies Extras;

/** Texts in other languages than Dutch, by tag. */
export const translations = 'wijkbrug_description';
/** True: nothing of the address or the point may be published. */
export const hiddenAddress = 'wijkbrug_address_hidden';
/** Days on which other hours hold, and what holds on public holidays; on a service or a service at a location. */
export const exceptionsColumn = 'wijkbrug_exceptions';
export const holidaysColumn = 'wijkbrug_holidays';
/** An extension that starts with a zero or has signs; HSDS has a number. */
export const extensionColumn = 'wijkbrug_extension';

/** Our lists as HSDS taxonomies: the id of the taxonomy, which is also the `link_type` of its attributes. */
export const taxonomies = {
  kind: 'wijkbrug-kind',
  domains: 'wijkbrug-domain',
  roles: 'wijkbrug-role',
  thresholds: 'wijkbrug-threshold',
  keywords: 'wijkbrug-keyword',
} as const;
export type Taxonomy = keyof typeof taxonomies;

/** What each taxonomy holds, in English and in Dutch, for who reads the file without our guide. */
export const taxonomyTexts: Readonly<Record<Taxonomy, readonly [name: string, description: string]>> = {
  kind: ['Soort', 'What an entry is: formal or informal, one list for all.'],
  domains: ['Leefgebied', 'The life domains of Wijkbrug.'],
  roles: ['Rol', 'What self-organisations and volunteers can do: eleven roles in four groups.'],
  thresholds: ['Drempel', 'What makes it easier to come; the value is yes or no, absent is unknown.'],
  keywords: ['Zoekwoord', 'Words of the source that people search with.'],
};
