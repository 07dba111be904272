import { UsageError } from '../usage-error.js';
import { comparable } from './cells/text.js';
import { closest } from './closest.js';
import type { Finding } from './finding.js';
import type { Mapping } from './mapping.js';

/** By what a mapping file can name a row. */
interface Named {
  readonly ids: readonly (string | undefined)[];
  readonly name: string;
  readonly organization?: string | undefined;
}

/** What a person chose for rows by their name, that of their organisation or their id, and which names were never met. */
export class HeldBackChoices {
  /** More words at which a row is held back. */
  readonly words: readonly string[];
  readonly #publish: ReadonlyMap<string, string>;
  readonly #hide: ReadonlyMap<string, string>;
  readonly #met = new Set<string>();
  /** Every name that was met, once each, as it was written. */
  readonly #names = new Map<string, string>();

  constructor({ achterhouden: { ook, publiceren, zonderAdres } }: Mapping) {
    this.words = ook;
    this.#publish = byKey(publiceren);
    this.#hide = byKey(zonderAdres);
  }

  /** To be called for each row, also one that is not taken: a name in the mapping may be that of such a row. */
  meet({ ids, name, organization = '' }: Named): void {
    if (this.#publish.size + this.#hide.size === 0) return;
    for (const word of [...ids, name, organization]) {
      const key = comparable(word ?? '');
      if (word === undefined || key === '') continue;
      this.#met.add(key);
      if (!this.#names.has(key)) this.#names.set(key, word);
    }
  }

  of(row: Named): 'publish' | 'hide-address' | undefined {
    this.meet(row);
    const keys = [...row.ids, row.name, row.organization].map((word) => comparable(word ?? '')).filter(Boolean);
    // Where both are said, the safest counts.
    if (keys.some((key) => this.#hide.has(key))) return 'hide-address';
    return keys.some((key) => this.#publish.has(key)) ? 'publish' : undefined;
  }

  /**
   * The names that no row has, to be asked about.
   *
   * @throws UsageError when such a name was to keep an address out of sight: nothing may become public by a slip of the pen
   */
  unmet(): readonly Finding[] {
    const unmet = (chosen: ReadonlyMap<string, string>): { value: string; result?: string }[] =>
      [...chosen]
        .filter(([key]) => !this.#met.has(key))
        .map(([key, value]) => {
          const near = closest(key, this.#names.keys());
          const result = near === undefined ? undefined : this.#names.get(near);
          return { value, ...(result === undefined ? {} : { result }) };
        });
    const [first] = unmet(this.#hide);
    if (first) throw new UsageError('held-name-unknown', first);
    return unmet(this.#publish).map((found) => ({ code: 'held-name-unknown', row: 0, name: '', ...found }));
  }
}

const byKey = (names: readonly string[]): ReadonlyMap<string, string> =>
  new Map(names.map((name) => [comparable(name), name] as const));
