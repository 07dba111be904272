import type { Phone } from '@wijkbrug/core/sociale-kaart.js';
import type { Field } from './fields.js';
import type { RowReader } from './row-reader.js';

/** Fields of which the text is shown as it stands, where a number can hide between the words. */
const shownTexts = [
  'naam',
  'organisatie',
  'andere-naam',
  'omschrijving',
  'voor-wie',
  'aanmelden',
  'kosten',
  'verwijzing',
  'tolk',
  'openingstijden',
  'uitzonderingen',
  'wat-kunnen-wij-aan',
  'wat-wij-nodig-hebben',
  'hoe-benaderen',
  'sleutelpersoon-wanneer',
  'plek',
] as const satisfies readonly Field[];

const mobile = /(?<![\d+])(?:(?:\+|00)31[\s().-]*(?:0[\s).-]*)?|0[\s.-]*)6(?!6)(?:[\s.-]*\d){8}(?!\d)/g;

/** The Dutch mobile numbers in a text, as they are written on the sociale kaart. */
export const mobileNumbersIn = (text: string): string[] =>
  [...text.matchAll(mobile)].map(([found]) => `06 ${found.replace(/\D/g, '').slice(-8)}`);

/** A number with what stands beside it. */
export const withWords = ({ number, description }: Phone): string =>
  description ? `${number} (${description})` : number;

/** Says which mobile numbers stand between the words that are shown. Nobody may find one on the kaart that was not asked about. */
export function sayMobileNumbers(cells: RowReader): void {
  for (const field of shownTexts) {
    for (const number of new Set(mobileNumbersIn(cells.raw(field)))) cells.say('mobile-shown', field, number);
  }
}
