import type { KaderEntry } from '../../entry-types.js';
import { inleidingChecklist } from './inleiding-checklist.js';
import { intercultureleCompetenties } from './interculturele-competenties.js';
import { deskundigheidsbevordering } from './deskundigheidsbevordering.js';
import { casuistiekbespreking } from './casuistiekbespreking.js';

/** The entries of this chapter in Dutch. */
export const entries: readonly KaderEntry[] = [
  ...inleidingChecklist,
  ...intercultureleCompetenties,
  ...deskundigheidsbevordering,
  ...casuistiekbespreking,
];
