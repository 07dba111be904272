/** What happened to a cell or a row, as a code; the sentences stand in the messages. */
export type FindingCode =
  // changed: the meaning is the same, the writing is better
  | 'cleaned'
  | 'postcode-written'
  | 'phones-split'
  | 'phone-in-address'
  | 'address-split'
  | 'same-organisation'
  | 'place-found'
  | 'point-rd'
  // guessed or odd: it is published, and somebody should look
  | 'number-was-date'
  | 'kind-unknown'
  | 'lost-letter'
  | 'name-of-organisation'
  | 'hours-utc'
  | 'hours-guessed'
  | 'place-only'
  | 'mobile-shown'
  | 'held-name-unknown'
  | 'column-missing'
  | 'column-new'
  | 'column-hides'
  | 'column-may-hide'
  | 'consent-differs'
  | 'likely-double'
  | 'looks-like-test'
  | 'word-for-nothing'
  | 'cell-fault'
  | 'street-is-words'
  | 'no-postcode'
  | 'phone-name'
  | 'mailbox-own'
  | 'two-addresses'
  | 'hours-partly'
  | 'hours-unreadable'
  | 'hours-no-end'
  | 'place-not-found'
  | 'point-swapped'
  | 'hidden-next-door'
  // left out: the row is taken without this
  | 'postcode-unreadable'
  | 'phone-unreadable'
  | 'own-number'
  | 'own-number-no-kind'
  | 'address-was-date'
  | 'date-unreadable'
  | 'date-in-future'
  | 'email-unreadable'
  | 'website-unsafe'
  | 'language-unknown'
  | 'domain-unknown'
  | 'role-unknown'
  | 'flag-unknown'
  | 'point-outside'
  | 'point-abroad'
  | 'age-unreadable'
  | 'no-consent'
  | 'consent-ended'
  | 'address-hidden'
  | 'contact-left-out'
  | 'link-broken'
  // stops: nothing is made
  | 'hidden-told'
  // held back
  | 'hidden-in-text'
  | 'hidden-here'
  | 'hidden-of-other'
  | 'likely-shelter'
  | 'likely-private-address'
  | 'held-by-mapping'
  // refused
  | 'no-name'
  | 'duplicate'
  | 'not-active'
  | 'too-many-columns'
  | 'not-an-object'
  | 'broken-line';

export type FindingEffect = 'changed' | 'guessed' | 'left-out' | 'held-back' | 'refused' | 'stops';

const effects: Readonly<Record<FindingEffect, readonly FindingCode[]>> = {
  changed: [
    'cleaned',
    'postcode-written',
    'phones-split',
    'phone-in-address',
    'address-split',
    'same-organisation',
    'place-found',
    'point-rd',
  ],
  guessed: [
    'number-was-date',
    'kind-unknown',
    'lost-letter',
    'name-of-organisation',
    'hours-utc',
    'hours-guessed',
    'place-only',
    'mobile-shown',
    'held-name-unknown',
    'column-missing',
    'column-new',
    'column-hides',
    'column-may-hide',
    'consent-differs',
    'likely-double',
    'looks-like-test',
    'word-for-nothing',
    'cell-fault',
    'street-is-words',
    'no-postcode',
    'phone-name',
    'mailbox-own',
    'two-addresses',
    'hours-partly',
    'hours-unreadable',
    'hours-no-end',
    'place-not-found',
    'point-swapped',
    'hidden-next-door',
  ],
  'left-out': [
    'postcode-unreadable',
    'phone-unreadable',
    'own-number',
    'own-number-no-kind',
    'address-was-date',
    'date-unreadable',
    'date-in-future',
    'email-unreadable',
    'website-unsafe',
    'language-unknown',
    'domain-unknown',
    'role-unknown',
    'flag-unknown',
    'point-outside',
    'point-abroad',
    'age-unreadable',
    'no-consent',
    'consent-ended',
    'address-hidden',
    'contact-left-out',
    'link-broken',
  ],
  'held-back': [
    'hidden-in-text',
    'hidden-here',
    'hidden-of-other',
    'likely-shelter',
    'likely-private-address',
    'held-by-mapping',
  ],
  stops: ['hidden-told'],
  refused: ['no-name', 'duplicate', 'not-active', 'too-many-columns', 'not-an-object', 'broken-line'],
};

const effectByCode = new Map(
  Object.entries(effects).flatMap(([effect, codes]) => codes.map((code) => [code, effect as FindingEffect] as const)),
);

export const effectOf = (code: FindingCode): FindingEffect => effectByCode.get(code) ?? 'left-out';

/** One thing that the report says. */
export interface Finding {
  readonly code: FindingCode;
  /** The file of a source that has several. */
  readonly file?: string;
  /** From 1; 0 for what is about the mapping and not about a row. */
  readonly row: number;
  /** What the row is called; empty when it has no name. */
  readonly name: string;
  /** The column in which it was found. */
  readonly column?: string;
  /** What stood there. */
  readonly value: string;
  /** What became of it. */
  readonly result?: string;
}
