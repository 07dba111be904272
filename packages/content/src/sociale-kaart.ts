import type { KaartWords } from '@wijkbrug/core/sociale-kaart/build.js';
import { words as en } from './en/sociale-kaart.js';
import { compoundParts } from './nl/sociale-kaart-compounds.js';
import { subjects } from './nl/sociale-kaart-subjects.js';
import { words as nl } from './nl/sociale-kaart.js';

/** The words with which a sociale kaart is built; for the build, not for a page. */
export const kaartWords: KaartWords = { compoundParts, subjects, synonyms: { nl, en } };
