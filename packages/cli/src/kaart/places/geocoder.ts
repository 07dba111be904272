import type { Address } from '@wijkbrug/core/sociale-kaart.js';

/** Where an address is. */
export interface FoundPlace {
  /** WGS 84, degrees. */
  readonly latitude: number;
  readonly longitude: number;
  /** The district, as the list of the municipality names it. */
  readonly area?: string;
}

/** Finds where addresses are: in a list of the municipality's own, or with a service. */
export interface Geocoder {
  /** Undefined when it does not know the address. */
  readonly find: (address: Address) => Promise<FoundPlace | undefined>;
}

/** Asks each in turn until one knows. */
export const firstOf = (geocoders: readonly Geocoder[]): Geocoder => ({
  find: async (address) => {
    for (const geocoder of geocoders) {
      const found = await geocoder.find(address);
      if (found) return found;
    }
    return undefined;
  },
});
