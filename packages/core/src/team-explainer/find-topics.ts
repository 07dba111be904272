import { wordsOf } from '../sociale-kaart/search/fold.js';
import { Vocabulary, type Stretch } from '../sociale-kaart/search/vocabulary.js';
import type { ExplainerExtras } from './extras.js';
import type { ExplainerTexts, Review } from './types.js';

/** The everyday words with which people look for a question, in one language. */
export interface TopicSearchWords {
  /** By topic: words and short phrases, between commas. */
  readonly topics: Readonly<Record<string, string>>;
  /** Words that say nothing by themselves, between spaces. */
  readonly fillers: string;
  readonly review: Review;
}

/** What is searched in one language; what stands beside the answers and the everyday words may still be on their way. */
export interface SearchedTexts {
  readonly texts: ExplainerTexts;
  readonly extras?: ExplainerExtras | undefined;
  readonly words?: TopicSearchWords | undefined;
}

/** The questions that were found. */
export interface FoundTopics {
  /** `some` when no question has all of the words: then those that have most of them. */
  readonly match: 'all' | 'some';
  /** Best first. */
  readonly topics: readonly string[];
}

/** The topic of `tellRule`, which is not loaded for its name alone. */
const tellTopic = 'T-27';

/** Where a word stands: in an answer or beside it, among the everyday words, or in the question itself. */
const worth = { answer: 1, everyday: 4, question: 5 } as const;
/** A word that stands there as it was typed. */
const exactly = 1;
/** From here, a word stands where it tells what a question is about. */
const telling = worth.everyday;

/** Shorter beginnings of a typed word could be anything. */
const shortestStart = 4;
/** From how many letters a slip is allowed. */
const shortestSlip = 5;
/** Of what only looks like it, more would hide the best. */
const mostAlike = 8;

/** What one typed word is worth in each question that has it. */
type Worths = ReadonlyMap<string, number>;

/** Finds questions by the words that somebody types. */
export class TopicSearch {
  readonly #vocabulary: Vocabulary;
  /** For each word of the vocabulary. */
  readonly #worths: readonly Worths[];
  readonly #fillers: ReadonlySet<string>;
  /** In the order in which they are read. */
  readonly #topics: readonly string[];

  constructor(topics: readonly string[], languages: readonly SearchedTexts[]) {
    const index = new Map<string, Map<string, number>>();
    for (const topic of topics) for (const searched of languages) addTopic(index, topic, searched);
    const words = [...index].sort(([a], [b]) => (a < b ? -1 : 1));
    this.#vocabulary = new Vocabulary(words.map(([word]) => word));
    this.#worths = words.map(([, worths]) => worths);
    this.#fillers = new Set(languages.flatMap(({ words }) => wordsOf(words?.fillers ?? '')));
    this.#topics = topics;
  }

  /**
   * The questions that have every telling word that was typed. Those that have them in the question or among its everyday
   * words come alone; when no question has them all, those with most of them.
   *
   * @returns undefined when nothing was typed
   */
  find(typed: string): FoundTopics | undefined {
    const words = [...new Set(wordsOf(typed))];
    if (words.length === 0) return undefined;
    const saying = words.filter((word) => !this.#fillers.has(word));
    const all = (saying.length > 0 ? saying : words).map((word) => this.#read(word));
    // A word that stands nowhere is nothing to choose by, but what is found then only looks like what was asked.
    const known = all.filter((worths) => worths.size > 0);
    if (known.length === 0) return { match: 'all', topics: [] };

    const ranked = this.#topics
      .map((id) => ({ id, having: known.flatMap((worths) => worths.get(id) ?? []) }))
      .map(({ id, having }) => ({ id, having, score: having.reduce((sum, one) => sum + one, 0) }))
      .sort((a, b) => b.having.length - a.having.length || b.score - a.score);
    const idsOf = (found: typeof ranked): string[] => found.map(({ id }) => id);

    const whole = ranked.filter(({ having }) => having.length === all.length);
    const about = whole.filter(({ having }) => having.every((one) => one >= telling));
    if (about.length > 0) return { match: 'all', topics: idsOf(about) };
    if (whole.length > 0) return { match: 'all', topics: idsOf(whole) };
    // Half of the words is like it; when none has so many, the nearest is better than nothing.
    const enough = Math.min(known.length / 2, ranked[0]?.having.length ?? 0);
    const alike = ranked.filter(({ having }) => having.length >= enough);
    return { match: 'some', topics: idsOf(alike.slice(0, mostAlike)) };
  }

  /** What a typed word may stand for: words that start so, else what it starts with or is part of, else a slip. */
  #read(word: string): Worths {
    const { words } = this.#vocabulary;
    const at = this.#vocabulary.indexFrom(word);
    const isWord = words[at] === word;
    // “ind” is not the start of something else.
    if (isWord && word.length < shortestStart) return this.#best([[at, at + 1]], word);
    const starting = this.#vocabulary.startingWith(word);
    if (starting[0] < starting[1]) return this.#best([starting], word);
    for (let length = word.length - 1; length >= shortestStart; length--) {
      const start = this.#vocabulary.indexFrom(word.slice(0, length));
      if (words[start] === word.slice(0, length)) return this.#best([[start, start + 1]], word);
    }
    if (word.length < shortestStart) return new Map();
    const around = words.flatMap((other, place): Stretch[] => (other.includes(word) ? [[place, place + 1]] : []));
    if (around.length > 0 || word.length < shortestSlip) return this.#best(around, word);
    const slips = this.#vocabulary.near(word);
    return this.#best(slips.length > 0 ? slips : this.#vocabulary.near(word, true), word);
  }

  /** What a word is worth in each question: the best of all that it may stand for. */
  #best(stretches: readonly Stretch[], word: string): Worths {
    const best = new Map<string, number>();
    for (const [from, until] of stretches) {
      for (let at = from; at < until; at++) {
        const more = this.#vocabulary.words[at] === word ? exactly : 0;
        for (const [topic, value] of this.#worths[at] ?? []) {
          best.set(topic, Math.max(best.get(topic) ?? 0, value + more));
        }
      }
    }
    return best;
  }
}

function addTopic(
  index: Map<string, Map<string, number>>,
  topic: string,
  { texts, extras, words }: SearchedTexts,
): void {
  const add = (text: string | undefined, value: number): void => {
    for (const word of wordsOf(text ?? '')) {
      const worths = index.get(word) ?? new Map<string, number>();
      worths.set(topic, Math.max(worths.get(topic) ?? 0, value));
      index.set(word, worths);
    }
  };
  const { question, lines = {} } = texts.topics[topic] ?? {};
  const beside = topic === tellTopic ? Object.values(extras?.tell ?? {}) : [];
  add(question, worth.question);
  add(words?.topics[topic], worth.everyday);
  for (const text of [...Object.values(lines), extras?.stories[topic], ...beside]) add(text, worth.answer);
}
