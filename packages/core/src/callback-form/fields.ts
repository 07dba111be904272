import { lifeDomains } from '../team-profile/facts.js';

/** Ways in which a team can reach someone, or be reached. */
export const reachWays = ['phone', 'whatsapp', 'sms', 'email', 'walk-in', 'meet'] as const;
export type ReachWay = (typeof reachWays)[number];

/** For whom the form is filled in. */
export const behalves = ['self', 'together', 'consent', 'unaware'] as const;
export type Behalf = (typeof behalves)[number];

/** What somebody can wish of the interpreter. A child is no choice. */
export const interpreterWishes = ['woman', 'man', 'by-phone', 'nobody-i-know'] as const;
export type InterpreterWish = (typeof interpreterWishes)[number];

/** What somebody can wish of the person who calls. */
export const callerWishes = ['woman', 'man', 'nobody-i-know'] as const;
export type CallerWish = (typeof callerWishes)[number];

/** Where a talk can be. */
export const meetingPlaces = ['office', 'neutral', 'outside', 'phone', 'video', 'home'] as const;
export type MeetingPlace = (typeof meetingPlaces)[number];

/** Topics: the life domains, and two ways of not saying it here. */
export const callbackTopics = [...lifeDomains, 'other', 'in-person'] as const;
export type CallbackTopic = (typeof callbackTopics)[number];

/** How a field is read. Lengths are in characters (code points). */
export type FieldDefinition =
  | { readonly kind: 'line' | 'text' | 'phone' | 'email'; readonly max: number }
  /** Never refused: what is longer is cut off. */
  | { readonly kind: 'loose'; readonly max: number }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'choices'; readonly options: readonly string[] }
  | { readonly kind: 'slots'; readonly max: number };

const line = <const M extends number>(max: M) => ({ kind: 'line', max }) as const;
const choice = <const O extends readonly string[]>(...options: O) => ({ kind: 'choice', options }) as const;
const choices = <const O extends readonly string[]>(options: O) => ({ kind: 'choices', options }) as const;

/**
 * Every field of a request, in the order of the form. The names are the same in JSON and in a form-encoded body; a field
 * of the kind `choices` or `slots` is a list in JSON and a repeated name in a form. There is no field for a citizen
 * number, a birth date, an address, an origin or a faith, and there will be none.
 */
export const callbackFields = {
  /** For whom; absent reads as `self`. */
  behalf: choice(...behalves),
  /** The name to use: a nickname is enough. */
  name: line(80),
  /** The name to use of the one for whom somebody asks; never with `unaware`. */
  personName: line(80),
  /** Whom the team contacts when somebody asks for another; with `unaware` only who asks. */
  contactWhom: choice('sender', 'person'),
  /** How the team may reach this person. */
  reach: choice(...reachWays),
  /** As it was typed; see `dialNumber`. */
  phone: { kind: 'phone', max: 40 },
  email: { kind: 'email', max: 254 },
  /** A place and a time, in the person's own words. */
  meetAt: { kind: 'text', max: 200 },
  /** The language in which to write to this person: a language tag or the person's own word. */
  readingLanguage: line(60),
  /** The language to speak, with dialect. */
  spokenLanguage: line(60),
  interpreter: choice('wanted', 'bring-someone', 'not-needed'),
  interpreterWishes: choices(interpreterWishes),
  /** When to call: ids of `callbackSlots`. */
  slots: { kind: 'slots', max: 21 },
  /** When never to call, in the person's own words. */
  notAt: { kind: 'text', max: 200 },
  topic: choice(...callbackTopics),
  /** A few words on what it is about; never with `unaware`. */
  message: { kind: 'text', max: 500 },
  callerWishes: choices(callerWishes),
  /** Where to talk; never chosen beforehand. */
  place: choice(...meetingPlaces),
  placeWish: { kind: 'text', max: 200 },
  postcode: { kind: 'loose', max: 40 },
  /** Who may answer the phone. */
  answeredBy: choice('only-me', 'anyone'),
  /** As whom the caller may open the talk. */
  opening: choice('team', 'municipality', 'nothing'),
  voicemail: choice('yes', 'no'),
  /** Ring once and hang up; the person calls back. */
  ringOnce: choice('yes'),
  /** The code of an earlier request, that this one comes instead of. */
  replaces: { kind: 'loose', max: 40 },
  /** The language of the page. */
  locale: { kind: 'loose', max: 35 },
  /** The team, by the name that the host gave it. */
  team: { kind: 'loose', max: 80 },
} as const satisfies Record<string, FieldDefinition>;

/** The name of a field. */
export type CallbackField = keyof typeof callbackFields;

/** All field names, in the order of the form. */
export const callbackFieldNames = Object.keys(callbackFields) as readonly CallbackField[];

/** The hidden field in which a plain form carries what a script sends as the `Idempotency-Key` header. */
export const idempotencyField = 'idempotencyKey';

/**
 * A hidden field that people leave empty and programs fill in. A server keeps what has it like everything else, so that
 * nobody is lost whose browser filled it in, and marks it for the team.
 */
export const honeypotField = 'website';

/**
 * A hidden field with the moment at which the form was drawn, in ms since 1970 or after ISO 8601. What is sent within a
 * second was hardly typed by a person: a server keeps it, and marks it for the team.
 */
export const shownAtField = 'shownAt';

/** True for a key of 16 to 64 letters, digits and hyphens, such as a UUID. */
export const isIdempotencyKey = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w-]{16,64}$/.test(value);
