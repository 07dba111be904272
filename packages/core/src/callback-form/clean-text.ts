/**
 * Characters that nobody types and that change what others read: controls, half surrogates, and the embeddings, overrides
 * and isolates that turn text around. Joiners and direction marks stay: Persian, Arabic and emoji need them.
 */
const unwanted = /(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;

/** Text of more than one line as it is kept: without unwanted characters, composed (NFC) and trimmed. */
export const cleanText = (value: string): string =>
  value
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(unwanted, '')
    .normalize('NFC')
    .trim();

/** Text of one line as it is kept: line breaks become spaces, so that it can never start a new header or row. */
export const cleanLine = (value: string): string => cleanText(value).replace(/\s+/g, ' ');

/** The length in characters, as a person counts letters: an emoji of one code point counts once. */
export const lengthOf = (value: string): number => Array.from(value).length;

/** The first characters of a text. */
export const firstOf = (value: string, max: number): string => Array.from(value).slice(0, max).join('');
