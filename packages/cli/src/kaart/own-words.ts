import { kaartWords } from '@wijkbrug/content/sociale-kaart.js';
import { locales } from '@wijkbrug/core/locale.js';
import { lifeDomains } from '@wijkbrug/core/sociale-kaart.js';
import type { KaartWords, SearchWords, Subject } from '@wijkbrug/core/sociale-kaart/build.js';
import { wordsOf } from '@wijkbrug/core/sociale-kaart/search.js';
import { jsonFault } from '../json-fault.js';
import { readBytes } from '../read-bytes.js';
import { UsageError } from '../usage-error.js';
import { isPersonal } from './fields.js';
import { decodeText } from './source/decode.js';

/** The format name that a file with search words carries. */
export const wordsFormat = 'wijkbrug-zoekwoorden/1';

/** Longer phrases are not looked for. */
const longestPhrase = 4;

/** What a municipality adds to the search words. Its keys are Dutch. */
interface OwnWords {
  readonly formaat: typeof wordsFormat;
  /** By subject, one of ours or a new one: Dutch words in an entry that make it about this. */
  readonly onderwerpen: Readonly<
    Record<string, { readonly vindt: readonly string[]; readonly leefgebieden: readonly string[] }>
  >;
  /** By language and then by subject: what people type. */
  readonly woorden: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** By language: words that say nothing by themselves here, such as the name of the town. */
  readonly overslaan: Readonly<Record<string, readonly string[]>>;
  /** Dutch words that compounds are made of. */
  readonly samenstellingen: readonly string[];
}

/**
 * Reads a file with search words of a municipality and adds them to ours.
 *
 * @throws UsageError that says what to mend
 */
export function readOwnWords(file: string): KaartWords {
  return withOwnWords(parseOwnWords(decodeText(readBytes(file)), file), file);
}

function withOwnWords({ onderwerpen, woorden, overslaan, samenstellingen }: OwnWords, file: string): KaartWords {
  const changed = kaartWords.subjects.map((subject): Subject => {
    const own = onderwerpen[subject.id];
    const domain = [...(subject.facets?.domain ?? []), ...(own?.leefgebieden ?? [])];
    if (!own) return subject;
    const facets = { ...subject.facets, ...(domain.length > 0 && { domain }) };
    // All else of a subject stays: what is urgent stays urgent.
    return { ...subject, finds: [...subject.finds, ...own.vindt], facets };
  });
  const known = new Set(changed.map(({ id }) => id));
  const added = Object.entries(onderwerpen)
    .filter(([id]) => !known.has(id))
    .map(([id, { vindt, leefgebieden }]): Subject => ({ id, finds: vindt, facets: { domain: leefgebieden } }));
  const subjects = [...changed, ...added];
  const ids = subjects.map(({ id }) => id);
  for (const [language, own] of Object.entries(woorden)) {
    for (const id of Object.keys(own)) {
      if (!ids.includes(id))
        throw new UsageError('words-subject', { file, value: `woorden.${language}.${id}`, list: ids.join(', ') });
    }
  }
  const synonyms = Object.fromEntries(
    locales.map((language): [string, SearchWords] => {
      const ours = kaartWords.synonyms[language] ?? { subjects: {}, fillers: [] };
      const own = woorden[language] ?? {};
      const both = ids.map((id) => [id, [...(ours.subjects[id] ?? []), ...(own[id] ?? [])]] as const);
      return [
        language,
        { subjects: Object.fromEntries(both), fillers: [...ours.fillers, ...(overslaan[language] ?? [])] },
      ];
    }),
  );
  return { subjects, synonyms, compoundParts: [...kaartWords.compoundParts, ...samenstellingen] };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a file with search words.
 *
 * @throws UsageError that says what to mend
 */
export function parseOwnWords(json: string, file: string): OwnWords {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    const { line, text } = jsonFault(json);
    throw new UsageError('not-json', { file, line: String(line), value: text });
  }
  if (!isObject(data) || data['formaat'] !== wordsFormat)
    throw new UsageError('words-format', { file, value: wordsFormat });

  const wrong = (path: string): UsageError => new UsageError('words-shape', { file, value: path });
  const unknown = Object.keys(data).find((key) => !keys.has(key));
  if (unknown !== undefined) throw wrong(unknown);
  const object = (value: unknown, path: string): Record<string, unknown> => {
    if (value === undefined) return {};
    if (!isObject(value)) throw wrong(path);
    return value;
  };
  const texts = (value: unknown, path: string): string[] => {
    const list: unknown[] = value === undefined ? [] : Array.isArray(value) ? value : [undefined];
    return list.map((item, at) => {
      const words = typeof item === 'string' ? wordsOf(item) : [];
      if (words.length === 0 || words.length > longestPhrase) throw wrong(`${path}[${at}]`);
      return item as string;
    });
  };
  const byLanguage = <T>(key: string, read: (value: unknown, path: string) => T): Record<string, T> =>
    Object.fromEntries(
      Object.entries(object(data[key], key)).map(([language, value]) => {
        const path = `${key}.${language}`;
        if (!locales.some((known) => known === language)) {
          throw new UsageError('words-language', { file, value: path, list: locales.join(', ') });
        }
        return [language, read(value, path)];
      }),
    );

  return {
    formaat: wordsFormat,
    onderwerpen: Object.fromEntries(
      Object.entries(object(data['onderwerpen'], 'onderwerpen')).map(([id, value]) => {
        const path = `onderwerpen.${id}`;
        const subject = object(value, path);
        const vindt = texts(subject['vindt'], `${path}.vindt`);
        const leefgebieden = texts(subject['leefgebieden'], `${path}.leefgebieden`);
        const odd = leefgebieden.findIndex((domain) => !lifeDomains.some((known) => known === domain));
        if (odd >= 0) throw wrong(`${path}.leefgebieden[${odd}]`);
        const personal = [id, ...vindt].find(isPersonal);
        if (personal !== undefined) throw new UsageError('words-personal', { file, value: personal });
        return [id, { vindt, leefgebieden }];
      }),
    ),
    woorden: byLanguage('woorden', (value, path) =>
      Object.fromEntries(Object.entries(object(value, path)).map(([id, list]) => [id, texts(list, `${path}.${id}`)])),
    ),
    overslaan: byLanguage('overslaan', texts),
    samenstellingen: texts(data['samenstellingen'], 'samenstellingen'),
  };
}

const keys: ReadonlySet<string> = new Set(['formaat', 'onderwerpen', 'woorden', 'overslaan', 'samenstellingen']);
