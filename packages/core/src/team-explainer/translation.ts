import { westernDigits } from '../locale/plain-signs.js';

/**
 * What a translation must keep of the Dutch text, whatever its words are: places for facts, numbers, and names that
 * people meet on a door or in a letter.
 */

/** Names that stand in the Dutch texts and that nobody translates. */
const names = ['Veilig Thuis', 'Kindertelefoon', 'BSN'] as const;

/** What a translation lost, or what it has that the Dutch text has not. */
export interface TranslationFinding {
  readonly code: 'placeholder-lost' | 'placeholder-added' | 'number-lost' | 'number-added' | 'name-lost' | 'empty';
  readonly value: string;
}

/** The places for facts in a text, such as `team.name` for `{team.name}`. */
export const placeholdersIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);

/**
 * What is one number: a telephone number with its blanks (`030 123 45 67`, `14 030`, `116 123`), a number with blanks before
 * each three digits, or digits with the signs between them. `9 12` are two.
 */
const number =
  /(?:\+\d|0)[\d -]*\d(?:[.,:]\d+)*|14 ?0\d{2,3}(?!\d)|\d{1,3}(?: \d{3})+(?![ \d])|\d(?:[\d-]*\d)?(?:[.,:]\d+)*/g;

/** The numbers in a text, in its order: `0800-2000`, `12`, `18:00`. */
export const numbersIn = (text: string): readonly string[] =>
  (westernDigits(text).match(number) ?? []).map((found) => found.replace(/[ +]/g, ''));

/** What of one list is not in the other, as often as it is missing. */
function lacking(wanted: readonly string[], there: readonly string[]): string[] {
  const rest = [...there];
  return wanted.filter((value) => {
    const at = rest.indexOf(value);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/**
 * Compares a translation with the Dutch text.
 *
 * @returns what is lost or added; empty when everything stands in both
 */
export function compareTranslation(dutch: string, translation: string): readonly TranslationFinding[] {
  if (translation.trim() === '') return [{ code: 'empty', value: '' }];
  const find = (code: TranslationFinding['code'], wanted: readonly string[], there: readonly string[]) =>
    lacking(wanted, there).map((value) => ({ code, value }));
  const [places, ownPlaces] = [placeholdersIn(dutch), placeholdersIn(translation)];
  const [numbers, ownNumbers] = [numbersIn(dutch), numbersIn(translation)];
  return [
    ...find('placeholder-lost', places, ownPlaces),
    ...find('placeholder-added', ownPlaces, places),
    ...find('number-lost', numbers, ownNumbers),
    ...find('number-added', ownNumbers, numbers),
    ...names
      .filter((name) => dutch.includes(name) && !translation.includes(name))
      .map((value) => ({ code: 'name-lost' as const, value })),
  ];
}
