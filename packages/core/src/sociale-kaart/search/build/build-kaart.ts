import { fold } from '../fold.js';
import { beginningName } from '../kaart-files.js';
import { hoursName } from '../open-hours.js';
import { placesName } from '../places.js';
import { synonymsName } from '../synonyms.js';
import { kaartFormat, pageName, recordsFormat, type KaartManifest } from '../manifest.js';
import type { KaartRecord } from '../../records.js';
import { Compounds } from './compounds.js';
import { facetsOf } from './record-facets.js';
import { spokenLanguages, withLanguageNames } from './spoken-languages.js';
import {
  domainsOf,
  facetsAbout,
  urgentAbout,
  withSubjects,
  writeSynonyms,
  type SearchWords,
  type Subject,
} from './subjects.js';
import { collectWords, type SearchTexts } from './word-hits.js';
import { beginningsOf, writeFacets, writeWordFiles, type FacetRecords, type WrittenWords } from './write-shards.js';
import { writeHours, writePlaces } from './write-times-and-places.js';

/** With what words a sociale kaart is built. They are content: a municipality can add its own. */
export interface KaartWords {
  /** Dutch words that compounds are made of. */
  readonly compoundParts: readonly string[];
  readonly subjects: readonly Subject[];
  /** By language. */
  readonly synonyms: Readonly<Record<string, SearchWords>>;
}

export interface BuildKaartOptions {
  readonly words: KaartWords;
  /** What the set was made from, in words that may be shown. */
  readonly source?: string;
}

/** Up to so many records, one page holds a screen of them. */
const smallSet = 400;

/**
 * Builds the static files of a sociale kaart: `index.json` and a folder with the rest. The same records and words give the
 * same bytes.
 *
 * @param records in any order; they are listed by name, whatever their kind and whenever they were checked
 * @returns the text of each file by its path
 */
export function buildKaart(records: readonly KaartRecord[], { words, source }: BuildKaartOptions): Map<string, string> {
  const sorted = inOrder(records);
  const pageSize = sorted.length > smallSet ? 10 : 20;
  const pages = inPages(sorted, pageSize);
  const facets = facetsOf(sorted);
  const subjects = [...words.subjects, ...spokenLanguages(Object.keys(facets['language'] ?? {}))];
  const written = writeWords(sorted, words.compoundParts, subjects);

  const files = new Map<string, string>();
  pages.forEach((page, number) =>
    files.set(pageName(number), JSON.stringify({ format: recordsFormat, records: page })),
  );
  written.files.forEach((text, number) => files.set(`words-${number}.json`, text));
  files.set(
    'facets.json',
    writeFacets(facets, { about: facetsAbout(subjects), domains: domainsOf(subjects), urgent: urgentAbout(subjects) }),
  );
  files.set(hoursName, writeHours(sorted));
  files.set(placesName, writePlaces(sorted));
  const ids = subjects.map(({ id }) => id);
  const languages = Object.entries(words.synonyms).map(
    ([language, own]) => [language, withLanguageNames(own, language, subjects)] as const,
  );
  for (const [language, own] of languages) files.set(synonymsName(language), writeSynonyms([own], ids));
  files.set(
    synonymsName(),
    writeSynonyms(
      languages.map(([, own]) => own),
      ids,
    ),
  );

  const folder = `kaart-${fingerprint(files)}`;
  const checked = checkedDays(sorted);
  const manifest: KaartManifest & { readonly format: string } = {
    format: kaartFormat,
    ...(source !== undefined && { source }),
    records: sorted.length,
    folder,
    pageSize,
    ...(checked && { checked }),
    words: written.first,
    ...(written.beginnings.length > 0 && { beginnings: written.beginnings }),
    synonyms: languages.map(([language]) => language),
    counts: countsOf(facets),
    page: pages[0] ?? [],
  };
  const index = ['index.json', JSON.stringify(manifest)] as const;
  return new Map([index, ...[...files].map(([name, text]) => [`${folder}/${name}`, text] as const)]);
}

/** The files with words. All hits together are large: nothing holds them after this. */
function writeWords(
  records: readonly KaartRecord[],
  compoundParts: readonly string[],
  subjects: readonly Subject[],
): WrittenWords & { readonly beginnings: readonly string[] } {
  const hits = collectWords(textsOf(records), new Compounds(new Set(compoundParts.map(fold))));
  const beginnings = beginningsOf(hits);
  const named = [...beginnings].map(([start, merged]) => [beginningName(start), merged] as const);
  const written = writeWordFiles(new Map([...withSubjects(hits, subjects), ...named]));
  return { ...written, beginnings: [...beginnings.keys()].sort() };
}

/** By name; what has the same name, by id. Nothing else has a say in the order. */
function inOrder(records: readonly KaartRecord[]): KaartRecord[] {
  const keyed = records.map((record) => ({ record, key: `${fold(record.name)}\n${record.id}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ record }) => record);
}

const inPages = (records: readonly KaartRecord[], size: number): KaartRecord[][] =>
  Array.from({ length: Math.ceil(records.length / size) }, (_, page) => records.slice(page * size, (page + 1) * size));

/** The texts of each record in turn: all of them at once would be as large as the records. */
function* textsOf(records: readonly KaartRecord[]): Generator<SearchTexts> {
  const there = (...texts: (string | undefined)[]): string[] => texts.filter((text) => text !== undefined);
  for (const { name, organization, alternateName, keywords = [], place, ...record } of records) {
    const descriptions: (string | undefined)[] = Object.values(record.description ?? {});
    yield {
      name: there(name, alternateName),
      service: there(organization, ...keywords),
      description: there(...descriptions, record.eligibility, record.fees, record.application),
      place: there(place?.name, place?.street, place?.city, place?.area, place?.postalCode?.replace(' ', '')),
    };
  }
}

const countsOf = (facets: FacetRecords): KaartManifest['counts'] =>
  Object.fromEntries(
    Object.entries(facets).map(([group, values]) => [
      group,
      Object.fromEntries(Object.entries(values).map(([value, records]) => [value, records.length])),
    ]),
  );

function checkedDays(records: readonly KaartRecord[]): KaartManifest['checked'] {
  const days = records.flatMap(({ checkedOn }) => checkedOn ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? { first, last } : undefined;
}

/** A short name for all of the content (FNV-1a over its characters, twice 32 bits). */
function fingerprint(files: ReadonlyMap<string, string>): string {
  let [a, b] = [0x811c9dc5, 0x9dc5811c];
  for (const [name, text] of files) {
    for (const part of [name, text]) {
      for (let at = 0; at < part.length; at++) {
        a = Math.imul(a ^ part.charCodeAt(at), 0x01000193);
        b = Math.imul(b ^ part.charCodeAt(at), 0x01000197);
      }
    }
  }
  return [a, b].map((half) => (half >>> 0).toString(36)).join('');
}
