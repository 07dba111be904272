import type { KaderEntry } from '../../entry-types.js';
import { belemmeringen } from './belemmeringen.js';
import { wantrouwenEnContact } from './wantrouwen-en-contact.js';
import { cultuurEnContext } from './cultuur-en-context.js';
import { regelsEnZicht } from './regels-en-zicht.js';
import { taalEnSamenwerking } from './taal-en-samenwerking.js';
import { bereikEnToegang } from './bereik-en-toegang.js';
import { oplossingen } from './oplossingen.js';
import { professionals } from './professionals.js';
import { verschillen } from './verschillen.js';
import { gesprek } from './gesprek.js';
import { wensen } from './wensen.js';
import { angsten } from './angsten.js';
import { woorden } from './woorden.js';
import { kaarten } from './kaarten.js';

/** What residents and professionals said in the studies beside the kader, in Dutch. */
export const entries: readonly KaderEntry[] = [
  ...belemmeringen,
  ...wantrouwenEnContact,
  ...cultuurEnContext,
  ...regelsEnZicht,
  ...taalEnSamenwerking,
  ...bereikEnToegang,
  ...oplossingen,
  ...professionals,
  ...verschillen,
  ...gesprek,
  ...wensen,
  ...angsten,
  ...woorden,
  ...kaarten,
];
