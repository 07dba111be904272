/**
 * Whole numbers as printable text, so that an index is JSON: any web server compresses it, and an error page in its
 * place is noticed. A digit has 92 values: the lower 46 end a number, the upper 46 say that more follows.
 */
const base = 46;
/** The printable ASCII characters but `"` and `\`, which JSON writes as two. */
const alphabet = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))
  .filter((character) => character !== '"' && character !== '\\')
  .join('');

const valueOf = new Uint8Array(128).fill(255);
for (let value = 0; value < base * 2; value++) valueOf[alphabet.charCodeAt(value)] = value;

/** Writes whole numbers from 0. */
export function writeNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (let rest of numbers) {
    for (; rest >= base; rest = Math.floor(rest / base)) text += alphabet.charAt(base + (rest % base));
    text += alphabet.charAt(rest);
  }
  return text;
}

/** Reads whole numbers one by one. */
export class NumberReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get atEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  /** The next number; NaN past the end or where the text is damaged, which spoils whatever is computed with it. */
  next(): number {
    let number = 0;
    for (let scale = 1; ; scale *= base) {
      const value = valueOf[this.#text.charCodeAt(this.#at++)] ?? 255;
      if (value < base) return number + value * scale;
      if (value === 255) return NaN;
      number += (value - base) * scale;
    }
  }
}
