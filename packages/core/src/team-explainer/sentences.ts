/** Ends of sentences in the scripts that we write: Latin, Cyrillic, Arabic and Ethiopic. */
const ends = /(?<=[.!?:؟።፧፦][”"’)»]?)\s+/u;

/** Splits a text after each sentence. */
export const splitSentences = (text: string): readonly string[] =>
  text
    .trim()
    .split(ends)
    .filter((sentence) => sentence !== '');

/** Puts two texts of the same lines beside each other: sentence by sentence when both have as many, else line by line. */
export function pairSentences(own: string, other: string): readonly (readonly [string, string])[] {
  const [a, b] = [splitSentences(own), splitSentences(other)];
  if (a.length !== b.length) return [[own, other]];
  return a.map((sentence, index) => [sentence, b[index] ?? '']);
}

/** Numbers to dial, and not times, years, ages or amounts. */
const dialled =
  /(?<![\d:.,])(?:\+\d[\d ()-]{6,}\d|0\d[\d ()-]{5,}\d|112|113|116 ?\d{3}|14 ?0[1-9]\d{1,2})(?![\d:.,]*\d)/g;

/** A sentence as a voice must say it: what is dialled digit by digit, and no signs that only steer the writing direction. */
export const spokenSentence = (sentence: string): string =>
  sentence
    .replace(/[\u2066-\u2069]/g, '')
    .replace(dialled, (number) => number.replace(/\D/g, '').split('').join(' '))
    .replace(/(\d{1,2}:\d{2})–(\d{1,2}:\d{2})/g, '$1, $2')
    .trim();
