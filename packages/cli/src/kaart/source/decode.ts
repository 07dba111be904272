/** The text of a file and the encoding in which it was written. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/** Reads UTF-8, UTF-16 with or without a mark, and what old spreadsheets write (Windows-1252). */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, signOf) : text, encoding };
}

/** The text of a file that a person wrote, in whatever encoding, without its byte order mark. */
export const decodeText = (bytes: Uint8Array): string => decode(bytes).text.replace(/^\ufeff/, '');

/** What Windows-1252 has from 0x80 to 0x9F; a space where it has nothing. Not every Node knows: some give control signs. */
const signs = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const signOf = (control: string): string => {
  const sign = signs.charAt(control.charCodeAt(0) - 0x80);
  return sign === ' ' ? control : sign;
};

function encodingOf(bytes: Uint8Array): Decoded['encoding'] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  // Western text in UTF-16 has a zero in every other byte.
  if ((zeros[1] ?? 0) > start.length / 4) return 'utf-16le';
  if ((zeros[0] ?? 0) > start.length / 4) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
