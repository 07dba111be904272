import { DeliveryError } from '../outbox/receiver.js';

/** What another server answered. */
export interface Answer {
  readonly status: number;
  readonly data: unknown;
}

/** The most that is read of an answer, in bytes. */
const most = 1_000_000;

/** How often an address that we know answers with something that is not for us: a wrong token, a server that starts. */
const passing: ReadonlySet<number> = new Set([401, 403, 404, 405, 408, 409, 423, 425, 429]);

/**
 * Sends JSON and reads JSON.
 *
 * @param what is shown when it fails, such as `POST /internetaken`; it holds nothing that a person told
 * @throws DeliveryError when there was no answer, or one that is no success; its message holds nothing of the answer but
 *   names and codes of fields
 */
export async function fetchJson(what: string, url: URL, init: RequestInit): Promise<Answer> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, { ...init, redirect: 'error' });
    text = await readAtMost(response);
  } catch (cause) {
    if (cause instanceof DeliveryError) throw cause;
    throw new DeliveryError(`${what} was not answered: ${codeOf(cause)}.`, { cause });
  }
  const data = parse(text);
  if (response.ok) return { status: response.status, data };
  throw new DeliveryError(`${what} was answered with ${response.status}${fieldsOf(data)}.`, {
    permanent: response.status >= 400 && response.status < 500 && !passing.has(response.status),
    wait: waitOf(response),
    cause: new RefusedError(response.status, data),
  });
}

/** What a receiver answered when it refused, for who knows how to read it. */
export class RefusedError extends Error {
  readonly status: number;
  readonly data: unknown;

  constructor(status: number, data: unknown) {
    super(`Refused with ${status}.`);
    this.name = 'RefusedError';
    this.status = status;
    this.data = data;
  }
}

async function readAtMost(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  if (response.body) {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > most) throw new DeliveryError('The answer was larger than 1 MB.');
      chunks.push(chunk);
    }
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Names and codes of the fields that were refused, as Open Klant gives them. Their reasons may repeat what was sent. */
function fieldsOf(data: unknown): string {
  const { invalidParams } = (data ?? {}) as { invalidParams?: unknown };
  if (!Array.isArray(invalidParams)) return '';
  const simple = (value: unknown): string => (typeof value === 'string' && /^[\w.-]{1,80}$/.test(value) ? value : '?');
  const fields = (invalidParams as ({ name?: unknown; code?: unknown } | null)[]).map(
    (param) => `${simple(param?.name)} ${simple(param?.code)}`,
  );
  return ` (${fields.slice(0, 10).join(', ')})`;
}

/** `Retry-After`, in seconds or as a date. */
function waitOf(response: Response): number | undefined {
  const header = response.headers.get('retry-after');
  if (header === null) return undefined;
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(wait) && wait >= 0 ? wait : undefined;
}

/** The code of the operating system, or the name of the error: their messages may hold an address. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const { code, name } = (cause ?? {}) as { code?: unknown; name?: unknown };
  return typeof code === 'string' ? code : typeof name === 'string' ? name : 'unknown';
}
