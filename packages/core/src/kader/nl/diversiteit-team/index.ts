import type { KaderEntry } from '../../entry-types.js';
import { inleidingChecklist } from './inleiding-checklist.js';
import { meerwaarde } from './meerwaarde.js';
import { randvoorwaarden } from './randvoorwaarden.js';

/** The entries of this chapter in Dutch. */
export const entries: readonly KaderEntry[] = [...inleidingChecklist, ...meerwaarde, ...randvoorwaarden];
