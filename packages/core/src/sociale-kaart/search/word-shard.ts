import { damaged, parseKaartFile } from './kaart-file.js';
import { NumberReader } from './numbers.js';
import { readWords, Vocabulary } from './vocabulary.js';

/** Where in a record a word stands, from least to most telling. The number is its place in two bits of a hit. */
export const fields = ['place', 'description', 'service', 'name'] as const;
export type Field = (typeof fields)[number];

/** Words of a part of the alphabet, with the records that have them. */
export interface WordShard {
  readonly vocabulary: Vocabulary;
  /** For each word, where its hits start; one more at the end. */
  readonly starts: Uint32Array;
  /** Record × 4 + field. */
  readonly hits: Uint32Array;
}

/** The format name that a file with words carries. */
export const wordsFormat = 'wijkbrug-kaart-words/2';

/**
 * Reads a file with words.
 *
 * @param records how many records the whole set has
 * @throws DataError when the file is not whole
 */
export function parseWordShard(json: string, file: string, records: number): WordShard {
  const { words, hits: text } = parseKaartFile<Record<'words' | 'hits', unknown>>(json, file, wordsFormat);
  if (typeof words !== 'string') throw damaged(file, 'words', words);
  if (typeof text !== 'string') throw damaged(file, 'hits', text);
  const vocabulary = new Vocabulary(readWords(words));
  const starts = new Uint32Array(vocabulary.words.length + 1);
  // No number takes less than one character.
  const hits = new Uint32Array(text.length);
  const reader = new NumberReader(text);
  let filled = 0;
  for (let word = 0; word < vocabulary.words.length; word++) {
    const first = reader.next();
    let count = Math.floor(first / 2 ** fields.length);
    for (let field = 0, isFirst = true; field < fields.length; field++) {
      if ((first & (1 << field)) === 0) continue;
      if (!isFirst) count = reader.next();
      isFirst = false;
      // Written so that NaN is refused too.
      if (!(count <= text.length)) throw damaged(file, 'hits', count);
      for (let next = 0; count > 0; count--) {
        const record = next + reader.next();
        if (!(record < records)) throw damaged(file, 'hits', record);
        hits[filled++] = record * 4 + field;
        next = record + 1;
      }
    }
    starts[word + 1] = filled;
  }
  if (!reader.atEnd) throw damaged(file, 'hits', 'more than its words');
  return { vocabulary, starts, hits: hits.slice(0, filled) };
}
