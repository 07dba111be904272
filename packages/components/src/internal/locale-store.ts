import type { Locale } from '@wijkbrug/core/locale.js';
import { Lazy } from './lazy.js';

/** Something that exists once per language. */
export interface LocaleResource {
  readonly locales: readonly Locale[];
  /** What has arrived. */
  get(locale: Locale): unknown;
  load(locale: Locale): Promise<unknown>;
}

/** Loads one thing per language, when it is asked for. */
export class LocaleStore<T> implements LocaleResource {
  readonly #parts: ReadonlyMap<Locale, Lazy<T>>;

  constructor(locales: readonly Locale[], fetch: (locale: Locale) => Promise<T>) {
    this.#parts = new Map(locales.map((locale) => [locale, new Lazy(() => fetch(locale))]));
  }

  get locales(): readonly Locale[] {
    return [...this.#parts.keys()];
  }

  get(locale: Locale): T | undefined {
    return this.#parts.get(locale)?.value;
  }

  async load(locale: Locale): Promise<T> {
    const part = this.#parts.get(locale);
    if (!part) throw new RangeError(`no ${locale}`);
    return part.load();
  }
}
