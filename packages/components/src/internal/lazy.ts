/** What the CDN build adds to the addresses of chunks, so that the browser asks again for one that did not arrive. */
const retry = globalThis as { wijkbrugRetry?: string };
let failures = 0;

/** Something that loads once, when it is asked for. A load that failed can be tried again. */
export class Lazy<T> {
  /** What has arrived. */
  value: T | undefined;
  readonly #fetch: () => Promise<T>;
  #pending: Promise<T> | undefined;

  constructor(fetch: () => Promise<T>) {
    this.#fetch = fetch;
  }

  load(): Promise<T> {
    return (this.#pending ??= this.#start());
  }

  async #start(): Promise<T> {
    try {
      return (this.value = await this.#fetch());
    } catch (error) {
      this.#pending = undefined;
      retry.wijkbrugRetry = `?retry=${++failures}`;
      throw error;
    }
  }
}
