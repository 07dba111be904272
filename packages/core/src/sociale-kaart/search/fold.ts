/**
 * Letters that mean the same to someone who types, beyond what Unicode decomposes: Turkish ı, Polish ł, Arabic and
 * Persian forms of one letter.
 */
const sameLetter: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ґ: 'г',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};

/** Rows of the Ethiopic script that sound alike in Tigrinya and are written for each other: a row is seven letters and the
 * one with a w. */
const sameRow: readonly (readonly [from: string, to: string])[] = [
  ['ሠ', 'ሰ'],
  ['ፀ', 'ጸ'],
  ['ኀ', 'ሐ'],
];
const lettersInRow = 8;

/** Accents, dots and vowel signs, also the Arabic ones with the lengthening stroke. */
const marks = /[\u0300-\u036f\u064b-\u065f\u0670\u0640\u200c\u200d]/g;
const plainLatin = /^[\u0020-\u007e]*$/;

/** Text as it is compared: lower case, no accents, one form per letter. */
export function fold(text: string): string {
  // Most text needs nothing more, and this runs on every keystroke.
  if (plainLatin.test(text)) return text.toLowerCase();
  const plain = text.normalize('NFKD').toLowerCase().replace(marks, '');
  return foldEthiopic(plain).replace(/[ıłøđßæœґٱىیکة]/g, (letter) => sameLetter[letter] ?? letter);
}

function foldEthiopic(text: string): string {
  if (!/[\u1200-\u135f]/.test(text)) return text;
  return text.replace(/[\u1200-\u135f]/g, (letter) => {
    const code = letter.charCodeAt(0);
    for (const [from, to] of sameRow) {
      const place = code - from.charCodeAt(0);
      if (place >= 0 && place < lettersInRow) return String.fromCharCode(to.charCodeAt(0) + place);
    }
    return letter;
  });
}

/** French l’, d’, qu’ and the like are words of their own; an apostrophe inside another word is not there. */
const elided = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu)['’](?=\p{L})/gu;
const apostrophe = /(?<=\p{L})['’ʼʻ`](?=\p{L})/gu;
/** The Arabic article, also with the small words that are written against it. */
const article = /^(?:[وبكف]?ال|لل)(?=.{3})/;

/** A postcode is one word, however it is written. */
const postcode = /\b([1-9]\d{3}) ([a-z]{2})\b/g;

/** The words of a text, folded. Built index and typed question go through here both. */
export function wordsOf(text: string): string[] {
  const words =
    fold(text)
      .replace(postcode, '$1$2')
      .replace(elided, ' ')
      .replace(apostrophe, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => word.replace(article, ''));
}
