import { parseCallbackAnswer, type CallbackAnswer, type CallbackRequest } from '@wijkbrug/core/callback-form.js';
import { DataError } from '@wijkbrug/core/errors.js';

/** How long a server may take, in milliseconds. Keeping a request takes a moment; an old network takes more. */
const timeout = 30_000;

/** What came of sending. */
export type Sent = CallbackAnswer | { readonly tooMany: true };

/**
 * Sends a request.
 *
 * @param key the same for every try of the same request: the server keeps it once
 * @throws DataError when it did not arrive, or nobody knows whether it did
 */
export async function send(action: string, request: CallbackRequest, key: string): Promise<Sent> {
  const response = await post(action, request, key);
  if (response.status === 429) return { tooMany: true };
  if (response.status >= 500) throw unreachable(action, response.status);
  return parseCallbackAnswer(await response.text(), action);
}

async function post(action: string, request: CallbackRequest, key: string): Promise<Response> {
  const stop = new AbortController();
  const timer = setTimeout(() => {
    stop.abort();
  }, timeout);
  try {
    return await fetch(action, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'idempotency-key': key },
      body: JSON.stringify(request),
      signal: stop.signal,
    });
  } catch (cause) {
    throw unreachable(action, undefined, cause);
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
