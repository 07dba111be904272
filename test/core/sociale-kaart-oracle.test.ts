import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildKaartFiles } from '@wijkbrug/cli';
import type { KaartRecord } from '@wijkbrug/core/sociale-kaart.js';
import { wordsOf } from '@wijkbrug/core/sociale-kaart/search.js';
import { kaartOf, type Opened } from '../support/ask-kaart.js';
import { makeKaart } from '../support/make-kaart.mjs';
import { miniSearch, textsOf } from '../support/peers.mjs';
import { sharedPath } from '../support/shared-data.js';

/** How many questions each property asks; more with KAART_RUNS. */
const numRuns = Number(process.env['KAART_RUNS'] ?? 60);
const timeout = 120_000;

interface Oracle {
  readonly kaart: Opened;
  readonly words: readonly string[];
  /** Ids that MiniSearch finds by a beginning, and by one slip after the first letter. */
  readonly byStart: (typed: string) => Set<string>;
  readonly bySlip: (typed: string) => Set<string>;
}

/** Our search without any synonym beside MiniSearch, over the same texts. */
function oracleOf(records: readonly KaartRecord[]): Oracle {
  const { index } = miniSearch(records);
  const words = [...new Set(records.flatMap((record) => wordsOf(`${textsOf(record).name} ${textsOf(record).text}`)))];
  const ids = (hits: readonly { id: string }[]): Set<string> => new Set(hits.map(({ id }) => id));
  return {
    kaart: kaartOf(records, { compoundParts: [], subjects: [], synonyms: {} }),
    words: words.filter((word) => word.length >= 3),
    byStart: (typed) => ids(index.search(typed, { prefix: true, fuzzy: false })),
    bySlip: (typed) =>
      ids(
        index
          .search(typed, { prefix: false, fuzzy: 1 })
          .filter(({ terms }) => terms.some((term) => term.charAt(0) === typed.charAt(0))),
      ),
  };
}

/** One slip after the first letter: a letter too few, too many, or another one. */
const slipOf = (word: string, place: number, letter: string, kind: 'less' | 'more' | 'other'): string =>
  word.slice(0, place) + (kind === 'less' ? '' : letter) + word.slice(kind === 'more' ? place : place + 1);

const found = async ({ kaart }: Oracle, typed: string): Promise<Set<string>> => {
  const { records } = await kaart.ask(typed, { first: 100_000 });
  return new Set(records.map(({ id }) => id));
};
const missing = (wanted: ReadonlySet<string>, there: ReadonlySet<string>): string[] =>
  [...wanted].filter((id) => !there.has(id));

const amsterdam = sharedPath('datasets/amsterdam-maatschappelijke-voorzieningen/MAATSCHAPPELIJKE_VZN.geojson');
const sets: [name: string, records: () => Promise<readonly KaartRecord[]>][] = [
  ['a made-up set', () => Promise.resolve(makeKaart(400))],
  ...(amsterdam
    ? [
        [
          'Amsterdam',
          async () => (await buildKaartFiles(amsterdam, { today: '2026-11-25' })).records,
        ] as (typeof sets)[number],
      ]
    : []),
];

describe.each(sets)('what MiniSearch finds in %s', (_, records) => {
  let oracle: Oracle;
  beforeAll(async () => {
    oracle = oracleOf(await records());
  }, timeout);

  it(
    'by the beginnings of one or two words, ours finds too',
    async () => {
      const beginning = fc
        .tuple(fc.nat(), fc.integer({ min: 1, max: 20 }))
        .map(([at, length]) => (oracle.words[at % oracle.words.length] ?? '').slice(0, length));
      await fc.assert(
        fc.asyncProperty(fc.array(beginning, { minLength: 1, maxLength: 2 }), async (typed) => {
          const text = typed.join(' ');
          expect(missing(oracle.byStart(text), await found(oracle, text))).toEqual([]);
        }),
        { numRuns },
      );
    },
    timeout,
  );

  it(
    'by one slip after the first letter, ours finds too, unless the slip makes the beginning of another word',
    async () => {
      const slip = fc
        .tuple(
          fc.nat(),
          fc.nat(),
          fc.constantFrom('a', 'e', 'i', 'n', 'o', 'r', 's', 't'),
          fc.constantFrom('less', 'more', 'other'),
        )
        .map(([at, place, letter, kind]) => {
          const word = oracle.words.filter(({ length }) => length >= 5)[at % 1000] ?? 'spreekuur';
          return slipOf(word, 1 + (place % (word.length - 1)), letter, kind);
        })
        .filter((typed) => typed.length >= 4 && oracle.byStart(typed).size === 0);
      await fc.assert(
        fc.asyncProperty(slip, async (typed) => {
          expect(missing(oracle.bySlip(typed), await found(oracle, typed))).toEqual([]);
        }),
        { numRuns },
      );
    },
    timeout,
  );
});
