const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  eacute: 'é',
  euml: 'ë',
  iuml: 'ï',
  ouml: 'ö',
  uuml: 'ü',
  egrave: 'è',
  euro: '€',
  rsquo: '’',
  lsquo: '‘',
  ndash: '–',
  hellip: '…',
};

/** Soft hyphens, zero-width signs, marks that turn the writing direction, control characters but tab and line break. */
const invisible = /[\u200b\u2060]|[^\P{C}\t\n\r\u200c\u200d]/gu;
const tag = /<\/?[a-z!][^<>]{0,2000}>/gi;
/** A tag ends words only where a reader would see a break. */
const block = /<(?:br|\/p|\/div|\/li|\/h\d|\/tr)\b[^<>]{0,200}>/gi;

/** What is left of a tag inside a tag, or of one that never closed; a sign that stands for “less than” stays so. */
const opening = /<(?=[a-z!/?])/gi;

/** A line of plain signs with single spaces: nothing to do, and most cells are so. */
const clean = /^[\w.,:;()/'@+-]+(?: [\w.,:;()/'@+-]+)*$/;

/** Text as people read it: no markup, no invisible signs, single spaces. Line breaks stay. */
export function cleanText(value: string): string {
  if (clean.test(value)) return value;
  return decode(value.replace(block, '\n').replace(tag, ''))
    .replace(tag, '')
    .replace(opening, '< ')
    .replace(invisible, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** {@link cleanText} on one line. */
export const cleanLine = (value: string): string => cleanText(value).replace(/\n+/g, ' ');

function decode(value: string): string {
  return value.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return entities[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** True when a letter was lost on the way: “Hygi?astraat”, “caf�”. */
export const lostLetter = (value: string): boolean => /\p{L}\?\p{L}|\ufffd/u.test(value);

/** Text to compare with: lower case, no accents, letters and digits only. */
export const comparable = (value: string): string =>
  plainLetters.test(value)
    ? value.toLowerCase()
    : value
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
/** Nothing in it that would be written otherwise but capitals: most of what is compared. */
const plainLetters = /^[a-z\d]+(?: [a-z\d]+)*$/i;

/** A part of an address: lower case letters, digits and hyphens. */
export const slug = (value: string): string => comparable(value).replaceAll(' ', '-').slice(0, 60).replace(/-$/, '');

/** The items of a list in one cell. */
export const listItems = (value: string): string[] =>
  cleanText(value)
    .split(/[;,|\n/]| (?:en|and|&) /i)
    .map((item) => item.replace(/^[\s•*-]+/, '').trim())
    .filter((item) => item !== '');

/** A value of a JSON or CSV file as text; empty when it is a list, an object or nothing. */
export const valueText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value).trim() : '';

/** A row without some of its columns. */
export const without = <T extends object, K extends keyof T>(row: T, ...columns: readonly K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column as K))) as Omit<T, K>;
