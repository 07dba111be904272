/** Comes after every letter. */
const after = '\uffff';

/** A stretch of a sorted word list: from the first index up to, not including, the second. */
export type Stretch = readonly [from: number, until: number];

/** A sorted list of words, in which prefixes and near misses are stretches. */
export class Vocabulary {
  readonly words: readonly string[];

  constructor(words: readonly string[]) {
    this.words = words;
  }

  /** The first index whose word is not before this one. */
  indexFrom(word: string, from = 0, until = this.words.length): number {
    while (from < until) {
      const middle = (from + until) >>> 1;
      if ((this.words[middle] as string) < word) from = middle + 1;
      else until = middle;
    }
    return from;
  }

  /** The words that start so. */
  startingWith(prefix: string, from?: number, until?: number): Stretch {
    const first = this.indexFrom(prefix, from, until);
    return [first, this.indexFrom(prefix + after, first, until)];
  }

  /**
   * The words that start with something one slip away from what was typed: a letter too many, too few, another one, or
   * two swapped. The first letter is taken as meant, unless `anyFirst`.
   */
  near(typed: string, anyFirst = false): Stretch[] {
    const found: Stretch[] = [];
    const add = (prefix: string, from: number, until: number): void => {
      const stretch = this.startingWith(prefix, from, until);
      if (stretch[0] < stretch[1]) found.push(stretch);
    };
    let [from, until] = [0, this.words.length];
    for (let place = anyFirst ? 0 : 1; place < typed.length && from < until; place++) {
      const before = typed.slice(0, place);
      const rest = typed.slice(place);
      const letter = rest.charAt(0);
      [from, until] = this.startingWith(before, from, until);
      add(before + rest.slice(1), from, until);
      if (rest.length > 1) add(before + rest.charAt(1) + letter + rest.slice(2), from, until);
      // Each letter that some word has in this place, instead of ours and in front of ours.
      for (let at = from; at < until;) {
        const other = this.words[at]?.charAt(place);
        if (!other) {
          at++;
          continue;
        }
        const next = this.indexFrom(before + other + after, at, until);
        if (other !== letter) {
          add(before + other + rest.slice(1), at, next);
          add(before + other + rest, at, next);
        }
        at = next;
      }
    }
    return found;
  }
}

/** Writes sorted words, each as how many letters it shares with the one before and what follows. */
export function writeWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < sharedLetters.length - 1 && shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      return sharedLetters.charAt(shared) + word.slice(shared);
    })
    .join(' ');
}

/** Reads what {@link writeWords} wrote. */
export function readWords(text: string): string[] {
  let before = '';
  if (text === '') return [];
  return text.split(' ').map((entry) => {
    before = before.slice(0, sharedLetters.indexOf(entry.charAt(0))) + entry.slice(1);
    return before;
  });
}

const sharedLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
