/** What was measured in a Dutch text. */
export interface Readability {
  /**
   * Flesch-Douma: the Dutch form of Flesch's reading ease (W. H. Douma, 1960). 100 is very easy, 60 to 70 is ordinary, below
   * 50 is hard.
   */
  readonly ease: number;
  readonly words: number;
  readonly sentences: number;
  /** Words in the longest sentence, and that sentence. */
  readonly longest: number;
  readonly longestSentence: string;
}

/** A colon ends what a reader has to hold in mind, as a full stop does. */
const sentenceEnds = /(?<=[.?!:…][”"’)]?)\s+/u;
/** Numbers, and words with what is written inside them: `cliënt-ondersteuner`, `’s`. */
const wordPattern = /[\p{L}\d]+(?:[-’'.:@][\p{L}\d]+)*/gu;
/** Vowels that sound together in Dutch; a dieresis starts a new syllable. */
const vowels = /ij|aai|ooi|oei|ieuw?|eeuw|aa|ee|ie|oo|oe|uu|eu|ui|ou|au|ei|ai|[aeiouyáàäâéèëêíïîóöôúüû]/gi;

/** The sentences of a text. */
export const dutchSentences = (text: string): readonly string[] =>
  text
    .trim()
    .split(sentenceEnds)
    .filter((sentence) => wordsOf(sentence).length > 0);

/** The words of a text; a place for a fact, such as `{team.name}`, counts as one word. */
export const wordsOf = (text: string): readonly string[] => text.replace(/\{[^}]*\}/g, 'naam').match(wordPattern) ?? [];

/** About how many syllables a Dutch word has: at least one. */
export const syllablesIn = (word: string): number => word.match(vowels)?.length ?? 1;

/** Measures a Dutch text. */
export function measureDutch(text: string): Readability {
  const sentences = dutchSentences(text);
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const lengths = sentences.map((sentence) => wordsOf(sentence).length);
  const longest = Math.max(0, ...lengths);
  const perSentence = words.length / Math.max(1, sentences.length);
  const perWord = syllables / Math.max(1, words.length);
  return {
    ease: Math.round((206.84 - 0.93 * perSentence - 77 * perWord) * 10) / 10,
    words: words.length,
    sentences: sentences.length,
    longest,
    longestSentence: sentences[lengths.indexOf(longest)] ?? '',
  };
}
