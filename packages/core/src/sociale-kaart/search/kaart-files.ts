import { parseFacets, type Facets } from './facets.js';
import { hoursName, parseOpenHours, type OpenHours } from './open-hours.js';
import { parsePlaces, placesName, type Places } from './places.js';
import { parseSynonyms, synonymsName, type Synonyms } from './synonyms.js';
import { parseWordShard, type WordShard } from './word-shard.js';

/** What a search needs to know of a set of records before any word is typed. */
export interface SearchPlan {
  /** How many records there are. */
  readonly records: number;
  /** The first word of each file with words. */
  readonly words: readonly string[];
  /** Beginnings of words that so much starts with that they have hits of their own, as one or two letters. */
  readonly beginnings?: readonly string[];
  /** Languages that have synonyms, as tags. */
  readonly synonyms: readonly string[];
}

/** Gets the text of a file of the set by its name, such as `words-3.json`. Rejects when it does not arrive. */
export type LoadFile = (name: string) => Promise<string>;

/** More files than this are not got for one word. */
const mostFiles = 40;

/** The name of a beginning among the words: before every word. */
export const beginningName = (start: string): string => `?${start}`;

/** The files of a set: each is got when it is first needed, and kept. */
export class KaartFiles {
  readonly #plan: SearchPlan;
  readonly #load: LoadFile;
  readonly #files = new Map<string, unknown>();

  constructor(plan: SearchPlan, load: LoadFile) {
    this.#plan = plan;
    this.#load = load;
  }

  /** What can be filtered on. */
  facets(): Facets | Promise<Facets> {
    return this.get('facets.json', (json, name) => parseFacets(json, name, this.#plan.records));
  }

  /** When the records are open. */
  hours(): OpenHours | Promise<OpenHours> {
    return this.get(hoursName, (json, name) => parseOpenHours(json, name, this.#plan.records));
  }

  /** Where the records are. */
  places(): Places | Promise<Places> {
    return this.get(placesName, (json, name) => parsePlaces(json, name, this.#plan.records));
  }

  /** The synonyms of some languages, where there are any. */
  synonyms(languages: readonly string[]): Promise<Synonyms[]> {
    const there = [...new Set(languages)].filter((language) => this.#plan.synonyms.includes(language));
    return Promise.all(there.map(async (language) => this.get(synonymsName(language), parseSynonyms)));
  }

  /** The synonyms of all languages together. */
  async allSynonyms(): Promise<Synonyms[]> {
    return this.#plan.synonyms.length > 0 ? [await this.get(synonymsName(), parseSynonyms)] : [];
  }

  /** The same, when something asked for it before. */
  get allSynonymsGot(): readonly Synonyms[] {
    const there = this.#files.get(synonymsName());
    return there === undefined || there instanceof Promise ? [] : [there as Synonyms];
  }

  /** True when there are so many words that a slip of the first letter cannot be looked for in all of them. */
  get isLarge(): boolean {
    return this.#plan.words.length > mostFiles;
  }

  /** Under what name the hits of a beginning stand among the words, when it has hits of its own. */
  beginning(word: string): string | undefined {
    return this.#plan.beginnings?.includes(word) ? beginningName(word) : undefined;
  }

  /** The files that can hold words that start so. */
  words(prefix: string): Promise<WordShard[]> {
    const { words, records } = this.#plan;
    const names = words.flatMap((first, at) => {
      const next = words[at + 1];
      const ends = next !== undefined && next <= prefix;
      const starts = first <= prefix || first.startsWith(prefix);
      return starts && !ends ? [`words-${at}.json`] : [];
    });
    return Promise.all(names.map(async (name) => this.get(name, (json) => parseWordShard(json, name, records))));
  }

  /** A file, once. One that did not arrive can be tried again. */
  get<T>(name: string, parse: (json: string, name: string) => T): T | Promise<T> {
    const there = this.#files.get(name) as T | Promise<T> | undefined;
    if (there !== undefined) return there;
    const coming = this.#load(name).then((json) => {
      const value = parse(json, name);
      this.#files.set(name, value);
      return value;
    });
    this.#files.set(name, coming);
    coming.catch(() => this.#files.delete(name));
    return coming;
  }
}
