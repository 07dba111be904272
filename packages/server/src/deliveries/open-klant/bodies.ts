import { createHash } from 'node:crypto';
import { dialNumber, type CallbackRequest } from '@wijkbrug/core/callback-form.js';
import { amsterdamDate } from '@wijkbrug/core/locale.js';
import type { Message } from '../../outbox/receiver.js';
import { asText, linesOf, topicWords, type Line } from '../words.js';
import { languageCode } from './languages.js';

/** The most characters (code points) that Open Klant takes. */
export const limits = {
  subject: 200,
  content: 1000,
  explanation: 1000,
  metadata: 255,
  address: 80,
  number: 10,
} as const;

/** An address as Open Klant keeps it. */
export interface DigitalAddress {
  readonly adres: string;
  readonly soortDigitaalAdres: 'telefoonnummer' | 'email' | 'overig';
  readonly omschrijving: string;
}

/** What is sent, and what a person should know about it. */
export interface Bodies {
  readonly contact: Readonly<Record<string, unknown>>;
  readonly party: Readonly<Record<string, unknown>>;
  readonly addresses: readonly DigitalAddress[];
  readonly explanation: string;
  readonly warnings: readonly string[];
}

const length = (text: string): number => Array.from(text).length;

/** Fields that the caller reads beside the task; the rest is the contact itself. */
const forTheCaller: ReadonlySet<Line['field']> = new Set([
  'spokenLanguage',
  'interpreter',
  'interpreterWishes',
  'readingLanguage',
  'pageLanguage',
  'suspect',
  'callBefore',
  'slots',
  'notAt',
  'opening',
  'answeredBy',
  'voicemail',
  'ringOnce',
  'callerWishes',
  'reach',
]);

/** Turns a request into what Open Klant takes. What does not fit is never cut silently: the text and a warning say so. */
export function bodiesOf(message: Message, request: CallbackRequest, channel: string): Bodies {
  const warnings: string[] = [];
  const lines = linesOf(request, message).filter(({ field }) => field !== 'name');
  const addresses = addressesOf(request, warnings);
  // A message that was typed comes first: it must fit before anything else.
  const first = (line: Line): number => (line.field === 'message' ? 0 : 1);
  const contactLines = lines.filter(({ field }) => !forTheCaller.has(field)).sort((a, b) => first(a) - first(b));
  const explanation = fit(
    lines.filter(({ field }) => forTheCaller.has(field)),
    limits.explanation,
    message.reference,
  );
  const content = fit([...contactLines, ...explanation.left], limits.content, message.reference);
  for (const { field } of content.left) {
    warnings.push(`"${field}" did not fit in ${limits.content} characters: read it in the list of the team.`);
  }
  return {
    contact: {
      kanaal: channel,
      onderwerp: request.topic ? `Terugbelverzoek: ${topicWords[request.topic]}` : 'Terugbelverzoek',
      inhoud: content.text,
      indicatieContactGelukt: null,
      taal: languageCode(request.spokenLanguage, request.locale),
      vertrouwelijk: true,
      plaatsgevondenOp: new Date(message.receivedAt).toISOString(),
      metadata: metadataOf(message, request, lines, warnings),
    },
    party: {
      rol: request.behalf === 'self' ? 'klant' : 'vertegenwoordiger',
      initiator: true,
      organisatienaam: '',
      // The name to use is one name: which part is a surname is not ours to guess.
      contactnaam: { voorletters: '', voornaam: request.name, voorvoegselAchternaam: '', achternaam: '' },
    },
    addresses,
    explanation: explanation.text,
    warnings,
  };
}

/** As many whole lines as fit; the text says when there were more. */
function fit(lines: readonly Line[], limit: number, reference: string): { text: string; left: readonly Line[] } {
  if (length(asText(lines)) <= limit) return { text: asText(lines), left: [] };
  const rest = `Niet alles paste hier. Kijk ook bij verzoek ${reference}.`;
  const [kept, left]: [Line[], Line[]] = [[], []];
  for (const line of lines) {
    const text = `${asText([...kept, line])}\n${rest}`;
    (length(text) <= limit ? kept : left).push(line);
  }
  return { text: [asText(kept), rest].filter(Boolean).join('\n'), left };
}

/** Language, interpreter and time once more, for programs. */
function metadataOf(
  { reference, dueAt }: Message,
  request: CallbackRequest,
  lines: readonly Line[],
  warnings: string[],
): Readonly<Record<string, string>> {
  const said = (field: Line['field']): string | undefined => lines.find((line) => line.field === field)?.text;
  const all: Readonly<Record<string, string | undefined>> = {
    referentie: reference,
    spreektaal: request.spokenLanguage,
    leestaal: request.readingLanguage,
    paginataal: request.locale,
    tolk: request.interpreter && { wanted: 'ja', 'bring-someone': 'zelf', 'not-needed': 'nee' }[request.interpreter],
    tolkwensen: said('interpreterWishes'),
    besteTijd: said('slots'),
    nooitBellen: request.notAt,
    bellenVoor: dueAt === undefined ? undefined : amsterdamDate(new Date(dueAt)),
  };
  const fitting: Record<string, string> = {};
  for (const [name, value] of Object.entries(all)) {
    if (value === undefined) continue;
    if (length(value) <= limits.metadata) fitting[name] = value;
    else warnings.push(`metadata "${name}" is longer than ${limits.metadata} characters: it stands in the text only.`);
  }
  return fitting;
}

/** What Open Klant takes as a telephone number. */
const phoneForm = /^(0[1-9]\d{8}|\+\d{9,15}|00\d{7,13})$/;

function addressesOf(request: CallbackRequest, warnings: string[]): DigitalAddress[] {
  const addresses: DigitalAddress[] = [];
  const dialled = request.phone && dialNumber(request.phone);
  if (dialled) {
    const soort = phoneForm.test(dialled) ? 'telefoonnummer' : 'overig';
    addresses.push({ adres: dialled, soortDigitaalAdres: soort, omschrijving: phoneRemark(request) });
  }
  if (request.email) {
    if (length(request.email) <= limits.address) {
      addresses.push({ adres: request.email, soortDigitaalAdres: 'email', omschrijving: '' });
    } else warnings.push(`The e-mail address is longer than ${limits.address} characters: it stands in the text only.`);
  }
  return addresses;
}

/** In 40 characters: what must be known before somebody dials. */
function phoneRemark({ voicemail, ringOnce, reach }: CallbackRequest): string {
  if (voicemail === 'no') return 'Geen bericht inspreken';
  if (ringOnce) return 'Eén keer laten overgaan';
  return reach === 'whatsapp' ? 'WhatsApp' : reach === 'sms' ? 'Sms' : '';
}

/**
 * The number of a request: ten digits that follow from its reference, so that Open Klant, which takes each number once,
 * refuses a second one. Another turn gives another number, for when somebody else has this one.
 */
export function numberOf(reference: string, turn: number): string {
  const bytes = createHash('sha256').update(`${reference} ${turn}`).digest();
  return String((bytes.readUIntBE(0, 6) % 9_000_000_000) + 1_000_000_000);
}
