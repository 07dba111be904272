/** Letters that join the parts of a Dutch compound: schuld-en-lijst, wijk-s-team. */
const joints = ['', 's', 'en', 'e'];
const shortestPart = 3;

/** Splits Dutch compounds by a list of the words that they are made of. */
export class Compounds {
  readonly #parts: ReadonlySet<string>;
  readonly #tails = new Map<string, readonly string[]>();

  /** @param parts folded words */
  constructor(parts: ReadonlySet<string>) {
    this.#parts = parts;
  }

  /** True for a word that compounds are made of. */
  has(word: string): boolean {
    return this.#parts.has(word);
  }

  /** What a compound can also be found by: “hulpverlening” and “verlening” for “schuldhulpverlening”. */
  tailsOf(word: string): readonly string[] {
    const known = this.#tails.get(word);
    if (known) return known;
    const tails = this.#split(word).flatMap((cut) => word.slice(cut));
    this.#tails.set(word, tails);
    return tails;
  }

  /** The places where the last parts begin, when the whole word can be made of known parts. */
  #split(word: string): number[] {
    for (let cut = shortestPart; cut <= word.length - shortestPart; cut++) {
      if (!this.#isHead(word.slice(0, cut))) continue;
      const tail = word.slice(cut);
      const further = this.#split(tail);
      if (further.length > 0) return [cut, ...further.map((place) => place + cut)];
      if (this.#parts.has(tail)) return [cut];
    }
    return [];
  }

  #isHead(head: string): boolean {
    return joints.some((joint) => head.endsWith(joint) && this.#parts.has(head.slice(0, head.length - joint.length)));
  }
}
