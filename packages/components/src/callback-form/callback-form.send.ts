import { parseCallbackAnswer, type CallbackAnswer, type CallbackRequest } from '@wijkbrug/core/callback-form.js';
import { DataError } from '@wijkbrug/core/errors.js';

/** How long a server may take, in milliseconds. Keeping a request takes a moment; an old network takes more. */
const timeout = 30_000;

/**
 * Sends a request.
 *
 * @param key the same for every try of the same request: the server keeps it once
 * @throws DataError when it did not arrive, or nobody knows whether it did
 */
export async function send(action: string, request: CallbackRequest, key: string): Promise<CallbackAnswer> {
  const { isOk, status, text } = await post(action, request, { 'idempotency-key': key });
  try {
    return parseCallbackAnswer(text, action);
  } catch (error) {
    // A page that says “not found” is no answer in the wrong form.
    throw isOk ? error : unreachable(action, status, error);
  }
}

/** What a server answered, whole. */
export interface Answered {
  readonly isOk: boolean;
  readonly status: number;
  readonly text: string;
}

/**
 * Posts JSON.
 *
 * @throws DataError when there is no answer, or one that says: not now. `value` is its status
 */
export async function post(action: string, body: object, headers: Record<string, string> = {}): Promise<Answered> {
  const stop = new AbortController();
  const timer = setTimeout(() => {
    stop.abort();
  }, timeout);
  try {
    const response = await fetch(action, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify(body),
      signal: stop.signal,
    });
    const { ok: isOk, status } = response;
    if (status === 429 || status >= 500) throw unreachable(action, status);
    return { isOk, status, text: await response.text() };
  } catch (cause) {
    throw cause instanceof DataError ? cause : unreachable(action, undefined, cause);
  } finally {
    clearTimeout(timer);
  }
}

const unreachable = (action: string, status?: number, cause?: unknown): DataError => {
  const mend = status
    ? `The server answered ${status}: look at its log.`
    : 'The address does not answer: check the address, the network, and that connect-src and CORS allow it.';
  return new DataError({ code: 'unreachable', file: action, value: status, mend }, { cause });
};

/** A key for one request: made anew when something in it changed. */
export function createKeys(): (request: CallbackRequest) => string {
  let last = '';
  let key = '';
  return (request) => {
    const content = JSON.stringify(request);
    if (content !== last) key = newKey();
    last = content;
    return key;
  };
}

/** `randomUUID` is not there on pages without TLS, as on a test server. */
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
