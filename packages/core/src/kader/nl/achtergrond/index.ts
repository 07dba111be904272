import type { KaderEntry } from '../../entry-types.js';
import { achtergrondinformatie } from './achtergrondinformatie.js';
import { colofon } from './colofon.js';
import { organisaties } from './organisaties.js';
import { literatuurAB } from './literatuur-a-b.js';
import { literatuurDH } from './literatuur-d-h.js';
import { literatuurHP } from './literatuur-h-p.js';
import { literatuurSZ } from './literatuur-s-z.js';
import { verwijzingen } from './verwijzingen.js';

/** The entries of this chapter in Dutch. */
export const entries: readonly KaderEntry[] = [
  ...achtergrondinformatie,
  ...colofon,
  ...organisaties,
  ...literatuurAB,
  ...literatuurDH,
  ...literatuurHP,
  ...literatuurSZ,
  ...verwijzingen,
];
