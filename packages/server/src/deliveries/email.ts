import { createTransport } from 'nodemailer';
import { DeliveryError, type Message, type Receiver } from '../outbox/receiver.js';
import { asText, dayInWords, linesOf } from './words.js';

export interface EmailOptions {
  /** Such as `smtps://user:password@mail.gemeente.nl`; with `smtp:` the server must offer STARTTLS. */
  readonly url: string;
  readonly from: string;
  readonly to: string;
  /** Without this a connection without TLS is refused. */
  readonly allowPlain?: boolean;
  /** `notice` sends no word of what the person told: the team reads it in the list. */
  readonly content?: 'full' | 'notice';
  /** Address of the list of the team, to name in the message. */
  readonly list?: string | undefined;
  /** Name in the outbox. */
  readonly name?: string;
}

const subjects: Readonly<Record<Message['kind'], string>> = {
  new: 'Nieuw terugbelverzoek',
  change: 'Veranderd terugbelverzoek',
  withdraw: 'Ingetrokken terugbelverzoek: niet meer bellen',
  overdue: 'Niemand heeft gebeld op de beloofde dag',
};

/**
 * Delivers to a mailbox. The same message has the same `Message-ID` in every attempt: a mailbox can see that it has it.
 *
 * @throws URIError when the address has a `%` in its user or password that is no code of a character
 */
export function emailReceiver(options: EmailOptions): Receiver {
  const { from, to, content = 'full', name = 'email' } = options;
  const url = new URL(options.url);
  const auth = url.username !== '' && {
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
  };
  const domain = from.split('@').at(-1)?.replace(/>.*$/, '') ?? 'localhost';

  return {
    name,
    deliver: async (message, signal) => {
      const timeout = 20_000;
      const transport = createTransport({
        host: url.hostname,
        port: Number(url.port || (url.protocol === 'smtps:' ? 465 : 587)),
        secure: url.protocol === 'smtps:',
        requireTLS: url.protocol === 'smtp:' && !options.allowPlain,
        ignoreTLS: options.allowPlain === true,
        ...auth,
        connectionTimeout: timeout,
        greetingTimeout: timeout,
        socketTimeout: timeout,
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      const sending = transport.sendMail({
        from,
        to,
        messageId: `<${message.messageId}@${domain}>`,
        // All messages about one request stand together.
        references: `<${message.reference}@${domain}>`,
        subject: `${subjects[message.kind]} ${message.reference.slice(0, 8)}`,
        text: textOf(message, content, options.list),
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'nl' },
      });
      try {
        await Promise.race([sending, aborted(signal)]);
        return [];
      } catch (error) {
        throw refused(error);
      } finally {
        transport.close();
        sending.catch(() => undefined);
      }
    },
  };
}

function textOf(message: Message, content: 'full' | 'notice', list?: string): string {
  const { kind, reference, request, dueAt } = message;
  const parts = [`${subjects[kind]}.`];
  if (kind === 'overdue' && dueAt !== undefined) parts.push(`Beloofd was: uiterlijk op ${dayInWords(dueAt)}.`);
  if (request && content === 'full') parts.push(asText(linesOf(request, message)));
  parts.push([`Verzoek ${reference}`, ...(list ? [`De lijst van het wijkteam: ${list}`] : [])].join('\n'));
  return `${parts.join('\n\n')}\n`;
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, failed) => {
    signal.addEventListener('abort', () => {
      failed(new DeliveryError('The mail server did not answer in time.'));
    });
  });

/** A mail server may repeat addresses in what it says: only its code and the command are told. */
function refused(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error;
  const { responseCode, command, code } = error as { responseCode?: number; command?: string; code?: string };
  const where = `The mail server ${responseCode ? `answered ${responseCode}` : `failed with ${code ?? 'an unknown error'}`}`;
  // Only what is said after the message is about the message; a wrong password or mailbox is mended by an operator.
  const permanent = responseCode !== undefined && responseCode >= 500 && command === 'DATA';
  return new DeliveryError(`${where}${command ? ` to ${command}` : ''}.`, { permanent, cause: error });
}
