import { loadChapter, type KaderLocale } from '@wijkbrug/content/kader.js';
import type { KaderEntry, KaderPart } from '@wijkbrug/core/kader.js';
import type { Locale } from '@wijkbrug/core/locale.js';

/** What stands behind the statements, a chapter at a time. */
export class Entries {
  readonly #draw: () => unknown;
  readonly #parts = new Map<string, readonly KaderEntry[] | 'loading' | 'failed'>();

  /** @param draw called when something arrived, or did not */
  constructor(draw: () => unknown) {
    this.#draw = draw;
  }

  /** Loads what is not there yet; what failed is tried again. */
  load(locale: Locale, parts: readonly KaderPart[]): void {
    for (const part of parts) {
      const key = `${locale}/${part}`;
      const before = this.#parts.get(key);
      if (before && before !== 'failed') continue;
      this.#parts.set(key, 'loading');
      loadChapter(locale as KaderLocale, part)
        .then(({ entries }) => this.#parts.set(key, entries))
        .catch(() => this.#parts.set(key, 'failed'))
        .finally(() => this.#draw());
    }
  }

  /** The entries of all these parts together; undefined while one is on its way. */
  get(locale: Locale, parts: readonly KaderPart[]): readonly KaderEntry[] | 'failed' | undefined {
    const found = parts.map((part) => this.#parts.get(`${locale}/${part}`));
    if (found.includes('failed')) return 'failed';
    const entries = found.filter((part) => Array.isArray(part));
    return entries.length === parts.length ? entries.flat() : undefined;
  }
}
