import { loadChapter } from '@wijkbrug/content/kader.js';
import type { KaderEntry, KaderPart } from '@wijkbrug/core/kader.js';
import type { Locale } from '@wijkbrug/core/locale.js';

/** What stands behind the statements, a chapter at a time. */
export class Entries {
  /** How many parts arrived, or did not: what was drawn of fewer is drawn anew. */
  arrived = 0;
  readonly #draw: () => unknown;
  readonly #parts = new Map<string, readonly KaderEntry[] | 'loading' | 'failed'>();
  /** What somebody opened, in whatever language. */
  readonly #wanted = new Set<KaderPart>();

  /** @param draw called when something arrived, or did not */
  constructor(draw: () => unknown) {
    this.#draw = draw;
  }

  /** Loads what is not there yet; what failed is tried again. Settles when all has arrived, or did not. */
  async load(locale: Locale, parts: readonly KaderPart[]): Promise<void> {
    await Promise.all(parts.map((part) => this.#load(locale, part)));
  }

  /** The entries of all these parts together; undefined while one is on its way. */
  get(locale: Locale, parts: readonly KaderPart[]): readonly KaderEntry[] | 'failed' | undefined {
    const found = parts.map((part) => this.#parts.get(`${locale}/${part}`));
    if (found.includes('failed')) return 'failed';
    // The reader chose another language since.
    parts.forEach((part, index) => {
      if (!found[index] && this.#wanted.has(part)) void this.#load(locale, part);
    });
    const entries = found.filter((part) => Array.isArray(part));
    return entries.length === parts.length ? entries.flat() : undefined;
  }

  async #load(locale: Locale, part: KaderPart): Promise<void> {
    const key = `${locale}/${part}`;
    const before = this.#parts.get(key);
    if (before && before !== 'failed') return;
    this.#wanted.add(part);
    this.#parts.set(key, 'loading');
    try {
      const { entries } = await loadChapter(locale, part);
      this.#parts.set(key, entries);
    } catch {
      this.#parts.set(key, 'failed');
    }
    this.arrived++;
    this.#draw();
  }
}
