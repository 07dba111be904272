import { DataError } from '@wijkbrug/core/errors.js';
import type { ReactiveElement } from 'lit';

/** How long a server may take, in milliseconds. */
const timeout = 15_000;

/** Data at an address: fetched, parsed, and told to the element that shows it. */
export class RemoteData<T> {
  readonly #host: ReactiveElement;
  readonly #parse: (text: string, file: string) => T | Promise<T>;
  #abort: AbortController | undefined;

  url: string | undefined;
  value: T | undefined;
  error: DataError | undefined;
  /** Pending while the data is on its way. */
  ready: Promise<void> | undefined;

  constructor(host: ReactiveElement, parse: (text: string, file: string) => T | Promise<T>) {
    this.#host = host;
    this.#parse = parse;
  }

  /** Loads another address; an answer to an earlier one is dropped. */
  load(url: string | undefined): void {
    this.url = url;
    this.#abort?.abort();
    this.value = undefined;
    this.error = undefined;
    this.ready = undefined;
    if (!url) return;
    const abort = (this.#abort = new AbortController());
    const settle = (what: Partial<Pick<this, 'value' | 'error'>>): void => {
      if (abort.signal.aborted) return;
      Object.assign(this, what, { ready: undefined });
      this.#host.requestUpdate();
    };
    this.ready = fetchText(url, abort.signal)
      .then((text) => this.#parse(text, url))
      .then(
        (value) => {
          settle({ value });
        },
        (error: unknown) => {
          settle({ error: asDataError(error, url) });
        },
      );
  }

  /** Tries the same address again when it failed. */
  retry(): void {
    if (this.error) this.load(this.url);
  }
}

/**
 * The text at an address.
 *
 * @throws DataError `unreachable` when the server answers with an error; what `fetch` throws when it does not answer
 */
export async function fetchText(url: string, abort?: AbortSignal): Promise<string> {
  const stop = new AbortController();
  for (const signal of [abort, AbortSignal.timeout(timeout)]) {
    signal?.addEventListener('abort', () => {
      stop.abort(signal.reason);
    });
  }
  const response = await fetch(url, { signal: stop.signal, headers: { accept: 'application/json' } });
  if (!response.ok) {
    const mend = `The server answered ${response.status}: check the address and that the file is there.`;
    throw new DataError({ code: 'unreachable', file: url, value: response.status, mend });
  }
  return response.text();
}

/** What went wrong while loading, as an error that says where and how to mend it. */
export function asDataError(error: unknown, url: string): DataError {
  if (error instanceof DataError) return error;
  const mend = 'The address does not answer: check the address, the network, and that connect-src and CORS allow it.';
  return new DataError({ code: 'unreachable', file: url, mend }, { cause: error });
}
