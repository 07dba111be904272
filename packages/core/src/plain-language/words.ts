/** A word that texts for residents do without. */
export interface WordToAvoid {
  /** The word; a `*` stands for the rest of it: `doelgroep*`. */
  readonly word: string;
  /** Why: a label hurts, an outdated word too, office talk nobody understands, a promise cannot be kept. */
  readonly why: 'label' | 'outdated' | 'office' | 'tone';
  /** What to say instead, in Dutch; an entry of the inventory when it says so. */
  readonly rather: string;
}

/** A word to avoid, where it stands. */
export interface FoundWord {
  readonly found: string;
  readonly entry: WordToAvoid;
}

const patternOf = ({ word }: WordToAvoid): RegExp =>
  new RegExp(`(?<![\\p{L}-])${word.replaceAll('*', '[\\p{L}-]*')}(?![\\p{L}])`, 'giu');

/** Finds the words to avoid in a text, in the order of the list. */
export const findWords = (text: string, list: readonly WordToAvoid[]): readonly FoundWord[] =>
  list.flatMap((entry) => [...text.matchAll(patternOf(entry))].map(([found]) => ({ found, entry })));
