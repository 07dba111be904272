import type { KaartWords } from '@wijkbrug/core/sociale-kaart/build.js';
import { words as ar } from './ar/sociale-kaart.js';
import { words as en } from './en/sociale-kaart.js';
import { words as es } from './es/sociale-kaart.js';
import { words as fa } from './fa/sociale-kaart.js';
import { words as fr } from './fr/sociale-kaart.js';
import { words as kmr } from './kmr/sociale-kaart.js';
import { compoundParts } from './nl/sociale-kaart-compounds.js';
import { subjects } from './nl/sociale-kaart-subjects.js';
import { words as nl } from './nl/sociale-kaart.js';
import { words as pap } from './pap/sociale-kaart.js';
import { words as pl } from './pl/sociale-kaart.js';
import { words as so } from './so/sociale-kaart.js';
import { words as ti } from './ti/sociale-kaart.js';
import { words as tr } from './tr/sociale-kaart.js';
import { words as uk } from './uk/sociale-kaart.js';

/** The words with which a sociale kaart is built; for the build, not for a page. */
export const kaartWords: KaartWords = {
  compoundParts,
  subjects,
  synonyms: { nl, en, ar, tr, ti, so, fa, kmr, pap, pl, uk, fr, es },
};
