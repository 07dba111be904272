import type { KaderEntry } from '../../entry-types.js';
import { belemmeringen } from './belemmeringen.js';

/** What residents and professionals said in the studies beside the kader, in Dutch. */
export const entries: readonly KaderEntry[] = [...belemmeringen];
