import { lifeDomains } from '../life-domains.js';
import type { Locale } from '../locale/index.js';
import type { IsoDate, Weekday } from '../locale/format.js';

export { lifeDomains, type LifeDomain } from '../life-domains.js';

/** A text that the municipality wrote itself. Dutch is always there; a missing language falls back to it. */
export type LocalizedText = { readonly nl: string } & Readonly<Partial<Record<Locale, string>>>;

/** A moment that returns every week, in local time (Europe/Amsterdam), as `HH:MM`. */
export interface WeeklyHours {
  readonly days: readonly Weekday[];
  readonly from: string;
  readonly until: string;
}

/** Where the team can be found outside its office, and when. */
export interface RegularPlace {
  readonly name: string;
  readonly address?: string;
  readonly hours?: readonly WeeklyHours[];
}

/** Something that this team does not do, and who does. */
export interface ElsewhereEntry {
  readonly what: LocalizedText;
  readonly who: string;
  readonly phone?: string;
  readonly url?: string;
}

/** A telephone number with what it is for. */
export interface NamedNumber {
  readonly name: LocalizedText;
  readonly phone: string;
}

/** Somebody of the team who wants to be seen here, with what that person wants to tell. */
export interface TeamPerson {
  /** First name, as the person is called. */
  readonly name: string;
  readonly role: LocalizedText;
  /** When the person agreed to stand here; twelve months later it is asked again. */
  readonly agreedOn: IsoDate;
  /** Languages in which the person offers to talk (BCP 47 tags). */
  readonly languages?: readonly string[];
  /** When the person can be reached in the evening or the weekend. */
  readonly hours?: readonly WeeklyHours[];
  /** Address of a picture of the person. */
  readonly photo?: string;
}

const flag = { kind: 'flag' } as const;
const text = { kind: 'text' } as const;
const name = { kind: 'name' } as const;
const hours = { kind: 'hours' } as const;
const phone = { kind: 'phone' } as const;
const languages = { kind: 'languages' } as const;
const number = { kind: 'number' } as const;
const choice = <const O extends readonly string[]>(...options: O) => ({ kind: 'choice', options }) as const;
const choices = <const O extends readonly string[]>(...options: O) => ({ kind: 'choices', options }) as const;

/**
 * Every fact that a team can confirm, with the form of its value. A fact that is absent, `unknown` or past its check
 * date confirms nothing.
 */
export const factDefinitions = {
  'team.name': name,
  'team.area': name,
  'team.runBy': name,
  'team.target': choice('everyone', 'families', 'adults', 'youth'),
  'team.helpsOrArranges': choice('helps', 'arranges', 'both'),
  'team.domains': choices(...lifeDomains),
  'team.notDone': { kind: 'elsewhere' },
  waysIn: choices('self', 'phone', 'walk-in', 'general-practitioner', 'school', 'organisation'),
  outreach: flag,
  'outreach.places': { kind: 'places' },
  'contact.phone': phone,
  'contact.phoneHours': hours,
  'contact.callback': { kind: 'url' },
  'callback.reach': choices('phone', 'whatsapp', 'sms', 'email', 'walk-in', 'meet'),
  'callback.hours': hours,
  'callback.caller': text,
  'callback.fromNumber': phone,
  'callback.notReached': text,
  'callback.ifNobodyCalls': text,
  'callback.callerWishes': choices('woman', 'man', 'nobody-i-know'),
  'callback.places': choices('office', 'neutral', 'outside', 'phone', 'video', 'home'),
  'callback.dataUse': text,
  'callback.privacyPage': { kind: 'url' },
  'contact.address': name,
  'contact.walkIn': hours,
  'hours.evening': hours,
  'hours.weekend': hours,
  'cost.team': choice('free', 'sometimes'),
  'cost.followUp': text,
  'responseTime.workingDays': number,
  urgentPolicy: text,
  fixedContact: choice('yes', 'usually', 'no'),
  'languages.team': languages,
  plainMaterial: flag,
  'interpreter.available': flag,
  'interpreter.how': choices('phone', 'in-person', 'video'),
  'interpreter.residentPays': flag,
  'interpreter.noChildren': flag,
  'interpreter.confidant': flag,
  'interpreter.wishes': choices('woman', 'man', 'by-phone', 'nobody-i-know'),
  'interpreter.alternative': text,
  'firstTalk.minutes': number,
  'firstTalk.present': text,
  'ownStrength.firstHelp': text,
  'ownStrength.how': text,
  'safety.teamSteps': text,
  'safety.trustedContact': { kind: 'contact' },
  'money.benefitContact': text,
  'money.independentAdvice': { kind: 'contact' },
  'privacy.recorded': text,
  'privacy.readers': text,
  'privacy.sharedWithConsent': text,
  'privacy.sharedWithoutConsent': text,
  'privacy.rights': text,
  'complaint.route': text,
  'support.independent': { kind: 'contact' },
  'urgent.numbers': { kind: 'numbers' },

  // Facts of the questions that came later, in the order of the inventory.
  'team.outsideArea': text,
  'team.equalTreatment': text,
  'team.accessibility': text,
  'contact.antiDiscrimination': { kind: 'contact' },
  meetingPlaces: choices('office', 'neutral', 'school', 'community-centre', 'outside', 'phone', 'video', 'home'),
  homeVisitPolicy: text,
  'papers.needed': flag,
  'papers.first': text,
  'papers.later': text,
  'languages.readable': languages,
  voiceMessage: flag,
  'preference.helper': text,
  'questions.required': text,
  'forms.which': text,
  'forms.help': text,
  'forms.paper': flag,
  'waiting.now': text,
  'voluntary.what': text,
  'decision.who': text,
  'privacy.sensitive': text,
  'privacy.retention': text,
  'mentalHealth.practicalFirst': text,
  'mentalHealth.route': text,
  'roles.municipality': text,
  'roles.police': text,
  'meetingPlaces.discreet': text,
  'contact.safe': text,
  'companion.allowed': choice('yes', 'ask-first', 'no'),
  'companion.find': text,
  'socialeKaart.url': { kind: 'url' },
  'socialeKaart.activities': { kind: 'places' },
  'proxy.consent': text,
  'handover.practice': choice('together', 'team-calls', 'gives-contact'),
  'handover.followUp': flag,
  'complaint.confidant': { kind: 'contact' },
  'firstStep.small': text,
  'request.change': text,
  'noPermit.help': text,
  'noPermit.advice': { kind: 'contact' },
  'youth.parentsTold': text,
  'youth.confidant': { kind: 'contact' },

  'team.people': { kind: 'people' },

  // What each step is at this team: who does it, and how long it takes.
  'steps.contact': text,
  'steps.firstTalk': text,
  'steps.plan': text,
  'steps.help': text,
  'steps.check': text,
  'steps.closing': text,
} as const satisfies Record<string, FactDefinition>;

/** The form of a fact's value. */
export interface FactDefinition {
  readonly kind: FactKind;
  /** What may be chosen, for `choice` and `choices`. */
  readonly options?: readonly string[];
}

interface Values {
  flag: 'yes' | 'no';
  name: string;
  text: LocalizedText;
  number: number;
  /** A national or international number, as people dial it. */
  phone: string;
  url: string;
  /** BCP 47 tags. */
  languages: readonly string[];
  /** An empty list says: none. */
  hours: readonly WeeklyHours[];
  places: readonly RegularPlace[];
  elsewhere: readonly ElsewhereEntry[];
  contact: NamedNumber;
  numbers: readonly NamedNumber[];
  people: readonly TeamPerson[];
}

/** The forms that a value can have. */
export type FactKind = keyof Values | 'choice' | 'choices';

/** The name of a fact. */
export type FactKey = keyof typeof factDefinitions;

type ValueOf<D extends FactDefinition> = D extends { kind: 'choice'; options: infer O extends readonly string[] }
  ? O[number]
  : D extends { kind: 'choices'; options: infer O extends readonly string[] }
    ? readonly O[number][]
    : D['kind'] extends keyof Values
      ? Values[D['kind']]
      : never;

/** The value of a confirmed fact. */
export type FactValue<K extends FactKey> = ValueOf<(typeof factDefinitions)[K]>;

/** All fact names, in the order of the form that a team fills in. */
export const factKeys = Object.keys(factDefinitions) as readonly FactKey[];
