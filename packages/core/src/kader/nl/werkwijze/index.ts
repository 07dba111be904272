import type { KaderEntry } from '../../entry-types.js';
import { inleidingChecklist } from './inleiding-checklist.js';
import { outreachendWerken } from './outreachend-werken.js';
import { eigenKrachtVersterken } from './eigen-kracht-versterken.js';
import { methodiekenOpMaat } from './methodieken-op-maat.js';
import { methodiekenOpMaatMethodes } from './methodieken-op-maat-methodes.js';
import { randvoorwaarden } from './randvoorwaarden.js';

/** The entries of this chapter in Dutch. */
export const entries: readonly KaderEntry[] = [
  ...inleidingChecklist,
  ...outreachendWerken,
  ...eigenKrachtVersterken,
  ...methodiekenOpMaat,
  ...methodiekenOpMaatMethodes,
  ...randvoorwaarden,
];
