import type { KaderEntry } from '../../entry-types.js';
import { watIsEenDiversiteitskader } from './wat-is-een-diversiteitskader.js';
import { waaromAandachtVoorDiversiteit } from './waarom-aandacht-voor-diversiteit.js';
import { obstakels } from './obstakels.js';
import { visieJeroenOlthof } from './visie-jeroen-olthof.js';

/** The entries of this chapter in Dutch. */
export const entries: readonly KaderEntry[] = [
  ...watIsEenDiversiteitskader,
  ...waaromAandachtVoorDiversiteit,
  ...obstakels,
  ...visieJeroenOlthof,
];
