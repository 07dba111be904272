// Keystrokes in the sociale kaart with the counts of all filters, beside MiniSearch in the same run, and bytes.
//   node test/bench/search.mjs [records …]
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { kaartWords } from '@wijkbrug/content/sociale-kaart.js';
import { buildKaart } from '@wijkbrug/core/sociale-kaart/build.js';
import { parseKaartManifest } from '@wijkbrug/core/sociale-kaart/manifest.js';
import { KaartSearch } from '@wijkbrug/core/sociale-kaart/search.js';
import { compoundParts, makeKaart } from '../support/make-kaart.mjs';
import { miniSearch } from '../support/peers.mjs';

/** Typed letter by letter. */
export const typed = [
  'schuldhulpverlening',
  'taalles vrouwen',
  'buurthuis oost',
  'hulpverlening',
  'jongerenwerk',
  'jongeren werk',
  'voedslebank',
  'cinar',
  'koffie en praten',
  'mantelzorg noord',
  'werk',
  'hulp bij formulieren',
  'fietsles',
  'spreekuur haven',
  'muziek kinderen',
  'opvang',
  'rechtswinkel',
  'energiebank zuid',
  'sport meisjes',
  'inburgeringscursus',
];
export const keystrokes = typed.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));

const sorted = (values) => values.toSorted((a, b) => a - b);
export const at = (values, share) => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))];
const brotli = (text, quality) =>
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 22 },
  }).length;

/** Our words and those that the made-up compounds are made of. */
export const benchWords = { ...kaartWords, compoundParts: [...kaartWords.compoundParts, ...compoundParts] };

/** Measures every keystroke in both over the same records, one after the other: together they would be short of memory. */
export async function measure(count, rounds = 4) {
  const records = makeKaart(count);
  const started = performance.now();
  const files = buildKaart(records, { words: benchWords });
  const built = performance.now() - started;
  const manifest = parseKaartManifest(files.get('index.json'), 'index.json');
  const loaded = [];
  const search = new KaartSearch(manifest, (name) => {
    loaded.push(name);
    return Promise.resolve(files.get(`${manifest.folder}/${name}`));
  });
  const ask = (text) => search.ask({ text, choice: {}, first: 20, language: 'nl' });

  // The best of some rounds for each keystroke: what else the machine does falls on both alike, and not on the figure.
  const bestOf = async (texts, run) => {
    const best = texts.map(() => Infinity);
    for (let round = 0; round < rounds; round++) {
      for (const [number, text] of texts.entries()) {
        const start = performance.now();
        await run(text);
        best[number] = Math.min(best[number], performance.now() - start);
      }
    }
    return best;
  };
  for (const text of keystrokes) await ask(text); // warms up and gets the files
  const ours = await bestOf(keystrokes, ask);

  const mini = miniSearch(records);
  const facets = facetTable(records);
  // Where MiniSearch takes seconds, a fixed part of its keystrokes has to do.
  const step = count > 20_000 ? 7 : 1;
  const some = keystrokes.filter((_, number) => number % step === 0);
  const theirs = await bestOf(some, (text) => countFacets(facets, mini.index.search(text)));
  const times = { ours, mini: theirs };
  const most = Math.max(...ours);

  const quality = count > 20_000 ? 9 : 11;
  const sizes = new Map([...files].map(([name, text]) => [name.split('/').at(-1), brotli(text, quality)]));
  const sum = (test) => [...sizes].reduce((all, [name, size]) => all + (test(name) ? size : 0), 0);
  const index = sum((name) => /^(?:words|facets|synonyms-nl)/.test(name));
  const words = sum((name) => name.startsWith('words'));
  const miniIndex = brotli(JSON.stringify(mini.index), quality);
  return {
    count,
    'built (s)': +(built / 1000).toFixed(1),
    'ours, median (ms)': +at(times.ours, 0.5).toFixed(3),
    'ours, p95 (ms)': +at(times.ours, 0.95).toFixed(3),
    'ours, most (ms)': +most.toFixed(2),
    'MiniSearch, median (ms)': +at(times.mini, 0.5).toFixed(2),
    'MiniSearch, p95 (ms)': +at(times.mini, 0.95).toFixed(1),
    'times ahead, median': +(at(times.mini, 0.5) / at(times.ours, 0.5)).toFixed(1),
    'times ahead, p95': +(at(times.mini, 0.95) / at(times.ours, 0.95)).toFixed(1),
    'index (kB)': +(index / 1000).toFixed(1),
    'MiniSearch index (kB)': +(miniIndex / 1000).toFixed(1),
    'index to MiniSearch': +(index / miniIndex).toFixed(3),
    'words only, to MiniSearch': +(words / miniIndex).toFixed(3),
    'first load (kB)': +(sizes.get('index.json') / 1000).toFixed(1),
    'filters (kB)': +(sizes.get('facets.json') / 1000).toFixed(1),
    'words files': manifest.words.length,
    'largest words file (kB)': +(
      Math.max(...[...sizes].flatMap(([name, size]) => (name.startsWith('words') ? size : []))) / 1000
    ).toFixed(1),
    'synonyms nl (kB)': +(sizes.get('synonyms-nl.json') / 1000).toFixed(1),
    'synonyms of all (kB)': +(sizes.get('synonyms.json') / 1000).toFixed(1),
    'files asked for': loaded.length,
  };
}

/** What MiniSearch needs beside it to count filters: for each record its values, one after the other. */
function facetTable(records) {
  const numbers = new Map();
  const of = (value) => numbers.get(value) ?? (numbers.set(value, numbers.size), numbers.size - 1);
  const byId = new Map(
    records.map(({ id, domains, roles, languages, kind, thresholds, place }) => [
      id,
      [
        ...domains.map((value) => of(`d${value}`)),
        ...roles.map((value) => of(`r${value}`)),
        ...languages.map(({ code }) => of(`l${code}`)),
        ...Object.keys(thresholds).map((value) => of(`t${value}`)),
        of(`k${kind}`),
        of(`a${place?.area}`),
      ],
    ]),
  );
  return { byId, size: numbers.size };
}

function countFacets({ byId, size }, hits) {
  const counts = new Uint32Array(size);
  for (const { id } of hits) for (const value of byId.get(id)) counts[value]++;
  return counts;
}

/** What is above the aims of budgets.json. */
function missesOf(row) {
  const aims = JSON.parse(readFileSync('budgets.json', 'utf8')).search;
  const { p95, firstLoad } = aims[row.count] ?? {};
  return [
    ['keystroke, p95 (ms)', row['ours, p95 (ms)'] > (p95 ?? Infinity), row['ours, p95 (ms)'], p95],
    ['first load (kB)', row['first load (kB)'] > (firstLoad ?? Infinity), row['first load (kB)'], firstLoad],
    ['times ahead, p95', row['times ahead, p95'] < aims.ahead, row['times ahead, p95'], aims.ahead],
    [
      'index to MiniSearch',
      row.count === 10_000 && row['index to MiniSearch'] > aims.index,
      row['index to MiniSearch'],
      aims.index,
    ],
  ]
    .filter(([, missed]) => missed)
    .map(([what, , value, aim]) => `${row.count} records: ${what} is ${value}, the aim is ${aim}`);
}

if (process.argv[1]?.endsWith('search.mjs')) {
  const counts = process.argv.slice(2).map(Number);
  const misses = [];
  for (const count of counts.length > 0 ? counts : [10_000, 100_000]) {
    const row = await measure(count);
    console.table(row);
    misses.push(...missesOf(row));
  }
  for (const miss of misses) console.log(`✗ ${miss}`);
  process.exitCode = misses.length === 0 ? 0 : 1;
}
