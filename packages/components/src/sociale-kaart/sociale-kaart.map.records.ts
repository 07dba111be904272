import type { GeoPoint } from '@wijkbrug/core/sociale-kaart/map.js';
import type { KaartRecord } from '@wijkbrug/core/sociale-kaart.js';
import { hasSpot } from './sociale-kaart.map-button.js';
import type { Spot } from './sociale-kaart.map.pins.js';
import type { Listing } from './sociale-kaart.types.js';

/** How long the map must stand still before the names of what is in sight are read, in milliseconds. */
const pause = 250;

/** The records behind the pins: those of the list at once, others when they come in sight. */
export class MapRecords {
  readonly #read: (numbers: readonly number[]) => Promise<readonly KaartRecord[]>;
  readonly #changed: () => void;
  readonly #records = new Map<number, KaartRecord>();
  #isOwnList = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #wished = new Set<number>();

  /** @param changed is told when more is known */
  constructor(read: (numbers: readonly number[]) => Promise<readonly KaartRecord[]>, changed: () => void) {
    this.#read = read;
    this.#changed = changed;
  }

  get(number: number): KaartRecord | undefined {
    return this.#records.get(number);
  }

  /** What is known of some spots. */
  of(spots: readonly Spot[]): KaartRecord[] {
    return spots.flatMap(({ number }) => this.#records.get(number) ?? []);
  }

  /** Takes over what the list has read. */
  learn({ records, numbers, match }: Listing): void {
    // A list of somebody's own has no numbers but its order.
    const isOwnList = match === 'mine';
    if (isOwnList || this.#isOwnList) {
      this.#records.clear();
      this.#wished.clear();
    }
    this.#isOwnList = isOwnList;
    records.forEach((record, at) => {
      const number = isOwnList ? at : numbers?.[at];
      if (number !== undefined) this.#records.set(number, record);
    });
  }

  /** Where the records of a list of somebody's own are; what is hidden is nowhere. */
  pointsOf({ records }: Listing): (GeoPoint & { readonly number: number })[] {
    return records.flatMap((record, number) => {
      const { latitude, longitude } = record.place ?? {};
      if (!hasSpot(record) || latitude === undefined || longitude === undefined) return [];
      return [{ number, latitude, longitude }];
    });
  }

  /** Reads the names of what is in sight, once the map stands still. */
  wish(numbers: readonly number[]): void {
    clearTimeout(this.#timer);
    const missing = numbers.filter((number) => !this.#records.has(number) && !this.#wished.has(number));
    if (missing.length === 0 || this.#isOwnList) return;
    this.#timer = setTimeout(() => {
      for (const number of missing) this.#wished.add(number);
      this.all(missing)
        .then(this.#changed)
        // The pins stay without a name; the list has them, and says so when it does not come.
        .catch(() => {
          for (const number of missing) this.#wished.delete(number);
        });
    }, pause);
  }

  /** The records with some numbers; those that do not come are left out. */
  async all(numbers: readonly number[]): Promise<KaartRecord[]> {
    const missing = numbers.filter((number) => !this.#records.has(number));
    if (missing.length > 0 && !this.#isOwnList) {
      const records = await this.#read(missing);
      records.forEach((record, at) => this.#records.set(missing[at] as number, record));
    }
    return numbers.flatMap((number) => this.#records.get(number) ?? []);
  }
}
