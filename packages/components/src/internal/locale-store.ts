import type { Locale } from '@wijkbrug/core/locale.js';

/** Something that exists once per language. */
export interface LocaleResource {
  readonly locales: readonly Locale[];
  /** What has arrived. */
  get(locale: Locale): unknown;
  load(locale: Locale): Promise<unknown>;
}

/** Loads one thing per language, once, when it is asked for. A load that failed can be tried again. */
export class LocaleStore<T> implements LocaleResource {
  readonly locales: readonly Locale[];
  readonly #fetch: (locale: Locale) => Promise<T>;
  readonly #loaded = new Map<Locale, T>();
  readonly #pending = new Map<Locale, Promise<T>>();

  constructor(locales: readonly Locale[], fetch: (locale: Locale) => Promise<T>) {
    this.locales = locales;
    this.#fetch = fetch;
  }

  get(locale: Locale): T | undefined {
    return this.#loaded.get(locale);
  }

  async load(locale: Locale): Promise<T> {
    const pending = this.#pending.get(locale) ?? this.#start(locale);
    return pending;
  }

  async #start(locale: Locale): Promise<T> {
    const promise = this.#fetch(locale);
    this.#pending.set(locale, promise);
    try {
      const value = await promise;
      this.#loaded.set(locale, value);
      return value;
    } catch (error) {
      this.#pending.delete(locale);
      throw error;
    }
  }
}
