import type { SourceRef } from '../types.js';

/** A heading of the diversiteitskader of 2018. */
export const kader2018 = (heading: string): SourceRef => ({ work: 'kader-2018', heading });
