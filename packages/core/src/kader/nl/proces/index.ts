import type { KaderEntry } from '../../entry-types.js';
import { inleidingChecklist } from './inleiding-checklist.js';
import { voorbereidingVragen } from './voorbereiding-vragen.js';
import { voorbereidingVisie } from './voorbereiding-visie.js';
import { voorbereidingHulp } from './voorbereiding-hulp.js';
import { voorbereiding } from './voorbereiding.js';
import { verandering } from './verandering.js';
import { verankering } from './verankering.js';

/** The entries of this chapter in Dutch. */
export const entries: readonly KaderEntry[] = [
  ...inleidingChecklist,
  ...voorbereidingVragen,
  ...voorbereidingVisie,
  ...voorbereidingHulp,
  ...voorbereiding,
  ...verandering,
  ...verankering,
];
