import {
  dialNumber,
  parseSlot,
  type CallbackField,
  type CallbackRequest,
  type CallbackTopic,
} from '@wijkbrug/core/callback-form.js';
import { personWishes, placeWishes } from '@wijkbrug/core/callback-form/wish-words.js';
import {
  amsterdamDate,
  formatDate,
  formatWeekday,
  languageName,
  weekdayCodes,
  type IsoDate,
} from '@wijkbrug/core/locale.js';
import type { Message } from '../outbox/receiver.js';

/** Topics as the team reads them. */
export const topicWords: Readonly<Record<CallbackTopic, string>> = {
  money: 'geld',
  housing: 'wonen',
  health: 'gezondheid',
  work: 'werk',
  school: 'school',
  parenting: 'opvoeden',
  safety: 'veiligheid',
  'taking-part': 'mensen ontmoeten',
  language: 'taal',
  papers: 'brieven of formulieren',
  other: 'iets anders',
  'in-person': 'vertelt het liever zelf',
};

/** How fields and their choices are said to one reader. */
export interface FieldWords {
  /** What stands before each line, in the order of the lines. */
  readonly labels: { readonly [F in CallbackField]?: string };
  /** The choices; what has none here stands as it was typed. */
  readonly choices: { readonly [F in CallbackField]?: Readonly<Record<string, string>> };
}

/** A wish, as the team reads it. Values that stand alone in their field; none is about where somebody comes from. */
const choices: FieldWords['choices'] = {
  behalf: {
    self: 'voor zichzelf',
    together: 'samen ingevuld',
    consent: 'voor iemand die het weet en het goed vindt',
    unaware: 'voor iemand die het niet weet',
  },
  contactWhom: { sender: 'wie dit invulde', person: 'de persoon zelf' },
  reach: {
    phone: 'bellen',
    whatsapp: 'WhatsApp',
    sms: 'sms',
    email: 'e-mail',
    'walk-in': 'komt naar het inloopuur',
    meet: 'ergens afspreken',
  },
  interpreter: {
    wanted: 'ja, graag een tolk',
    'bring-someone': 'nee, neemt zelf iemand mee',
    'not-needed': 'nee, niet nodig',
  },
  interpreterWishes: personWishes,
  topic: topicWords,
  callerWishes: personWishes,
  place: placeWishes,
  answeredBy: { 'only-me': 'alleen deze persoon mag opnemen', anyone: 'iedereen mag opnemen' },
  opening: {
    team: 'zeg dat u van het wijkteam bent',
    municipality: 'zeg dat u van de gemeente bent',
    nothing: 'zeg niet wie u bent voordat u weet wie u spreekt',
  },
  voicemail: { yes: 'ja', no: 'nee, geen bericht inspreken' },
  ringOnce: { yes: 'één keer laten overgaan; de persoon belt terug' },
};

const labels: FieldWords['labels'] = {
  spokenLanguage: 'Spreektaal',
  interpreter: 'Tolk',
  interpreterWishes: 'Wensen voor de tolk',
  readingLanguage: 'Leest graag',
  slots: 'Beste tijd',
  notAt: 'Nooit bellen',
  opening: 'Zo begint u het gesprek',
  answeredBy: 'Wie mag opnemen',
  voicemail: 'Voicemail inspreken',
  ringOnce: 'Bellen',
  reach: 'Wil contact via',
  phone: 'Telefoon',
  email: 'E-mail',
  meetAt: 'Afspreken',
  name: 'Naam',
  behalf: 'Ingevuld',
  personName: 'Voor',
  contactWhom: 'Contact met',
  topic: 'Onderwerp',
  message: 'Bericht',
  callerWishes: 'Wie belt',
  place: 'Plek voor het gesprek',
  placeWish: 'Wens voor de plek',
  postcode: 'Postcode',
  team: 'Wijkteam',
};

/** As the team reads it, who is to call. */
export const teamWords: FieldWords = { labels, choices };

/** One thing that a person told, in words. */
export interface Line {
  readonly field: CallbackField | 'callBefore' | 'pageLanguage' | 'suspect';
  readonly label: string;
  readonly text: string;
}

/** A day in words, with its weekday. */
export const dateInWords = (date: IsoDate): string => {
  const weekday = weekdayCodes[new Date(`${date}T12:00:00Z`).getUTCDay()] ?? 'SU';
  return `${formatWeekday(weekday, 'nl')} ${formatDate(date, 'nl')}`;
};

/** The day in the Netherlands of a moment, in words. */
export const dayInWords = (moment: number): string => dateInWords(amsterdamDate(new Date(moment)));

const clock = new Intl.DateTimeFormat('nl', { timeZone: 'Europe/Amsterdam', timeStyle: 'short' });

/** The day and the time in the Netherlands, in words. */
export const momentInWords = (moment: number): string => `${dayInWords(moment)} om ${clock.format(moment)}`;

/** What the server knows beside what a person told. */
export type Known = Pick<Message, 'dueAt' | 'suspect'>;

/**
 * All that a person told, in the order in which a caller needs it: language first, then what keeps the contact safe.
 *
 * @param words of who reads it
 */
export function linesOf(
  request: CallbackRequest,
  { dueAt, suspect }: Known = {},
  words: FieldWords = teamWords,
): readonly Line[] {
  const lines = (Object.keys(words.labels) as CallbackField[]).flatMap((field): Line[] => {
    const value = request[field];
    const label = words.labels[field];
    if (value === undefined || label === undefined) return [];
    if (field === 'behalf' && value === 'self') return [];
    const text = [value].flat().map((one) => wordFor(words, field, one));
    return [{ field, label, text: text.join(field === 'slots' ? '; ' : ', ') }];
  });
  const page: Line = {
    field: 'pageLanguage',
    label: 'Formulier ingevuld in',
    text: languageName(request.locale, 'nl'),
  };
  const due: Line[] =
    dueAt === undefined
      ? []
      : [{ field: 'callBefore', label: 'Beloofd te bellen uiterlijk op', text: dayInWords(dueAt) }];
  const languages = lines.filter(({ field }) => /language|interpreter/i.test(field));
  const warning: Line[] = suspect
    ? [{ field: 'suspect', label: 'Let op', text: 'misschien ingevuld door een programma' }]
    : [];
  return [...languages, page, ...warning, ...due, ...lines.filter((line) => !languages.includes(line))];
}

function wordFor({ choices: known }: FieldWords, field: CallbackField, value: string): string {
  if (field === 'slots') return slotInWords(value);
  if (field === 'phone') {
    const dialled = dialNumber(value);
    return dialled && dialled !== value ? `${dialled} (getypt als: ${value})` : value;
  }
  return known[field]?.[value] ?? value;
}

function slotInWords(id: string): string {
  const slot = parseSlot(id);
  if (!slot) return id;
  return `${slot.days.map((day) => formatWeekday(day, 'nl')).join(', ')} ${slot.from}–${slot.until}`;
}

/** As plain text. What somebody typed on a further line begins with a sign, so that it never looks like a line of ours. */
export const asText = (lines: readonly Line[]): string =>
  lines.map(({ label, text }) => `${label}: ${text.replaceAll('\n', '\n> ')}`).join('\n');
