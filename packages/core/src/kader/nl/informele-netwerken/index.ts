import type { KaderEntry } from '../../entry-types.js';
import { inleidingChecklist } from './inleiding-checklist.js';
import { belangSamenwerking } from './belang-samenwerking.js';
import { meerwaardeSamenwerking } from './meerwaarde-samenwerking.js';
import { metWieSamenwerken } from './met-wie-samenwerken.js';
import { rollen } from './rollen.js';
import { randvoorwaarden } from './randvoorwaarden.js';
import { randvoorwaardenHulp } from './randvoorwaarden-hulp.js';

/** The entries of this chapter in Dutch. */
export const entries: readonly KaderEntry[] = [
  ...inleidingChecklist,
  ...belangSamenwerking,
  ...meerwaardeSamenwerking,
  ...metWieSamenwerken,
  ...rollen,
  ...randvoorwaarden,
  ...randvoorwaardenHulp,
];
