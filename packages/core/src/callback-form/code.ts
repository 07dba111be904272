/** Letters and digits that cannot be taken for each other (Crockford's base 32). */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** How many random bytes a code is made from: 40 bits, too many to guess. */
export const codeBytes = 5;

/**
 * The code of a request, such as `7K3M-Q9TD`: to say on the phone, to write down, to take the request back with.
 *
 * @param random five bytes from a source that nobody can foresee
 * @throws RangeError when there are not five
 */
export function formatCode(random: Uint8Array): string {
  if (random.length !== codeBytes) throw new RangeError(`A code takes ${codeBytes} bytes, found ${random.length}.`);
  const bits = Array.from(random, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = bits.match(/.{5}/g)?.map((five) => signs[parseInt(five, 2)]) ?? [];
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}

/** The code that somebody typed, in its own form, however it was written; undefined when it is none. */
export function parseCode(typed: string): string | undefined {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}.]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (!/^[\dA-HJKMNP-TV-Z]{8}$/.test(letters)) return undefined;
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** Things to know a request by, beside its code, for who does not read: everybody can say them and draw them. */
export const codePictures = ['tree', 'fish', 'moon', 'star', 'key', 'umbrella', 'apple', 'boat'] as const;
export type CodePicture = (typeof codePictures)[number];

/** The picture that goes with a code: the same for who has the code and for the team. */
export const pictureOf = (code: string): CodePicture =>
  codePictures[signs.indexOf(code.at(-1) ?? '0') & 7] ?? codePictures[0];
