import { comparable } from '../kaart/cells/text.js';

/* What people write in a cell to come back to it: never an answer that residents may read. */

const words =
  /^(?:x{2,}|n ?v ?t|n ?n ?b|t ?b ?[da]|p ?m|to ?do|volgt(?: nog)?|(?:nog )?(?:in ?te ?vullen|invullen)|niet van toepassing)$/;

/** True for a cell, or a part of one, that only holds a place: “XXX”, “?”, “-”, “n.v.t.”, “tbd”. */
export const isLeftover = (text: string): boolean => /^[\s.,…?!*_/–—-]+$/.test(text) || words.test(comparable(text));

const verbs =
  'invullen|navragen|checken|controleren|nakijken|uitzoeken|afstemmen|overleggen|bespreken|aanvullen|bepalen|beslissen|schrijven';
const unfinished = new RegExp(
  String.raw`!{2,}|\?{2,}|(?<!\p{L})(?:x{3,}|to ?do|tbd|navragen|nog (?:\p{L}+ ){0,2}(?:${verbs})|nog niet (?:bekend|duidelijk|zeker|af|klaar))(?!\p{L})|(?<!\p{L})nog\s*$`,
  'iu',
);

/** The words in an answer at which it is likely that somebody still had something to do. */
export const unfinishedWords = (text: string): string | undefined => unfinished.exec(text)?.[0].trim();
