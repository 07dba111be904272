// Keystrokes in the sociale kaart with the counts of all filters, beside MiniSearch in the same run, and bytes.
//   node test/bench/search.mjs [records …]
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

/** Builds both over the same records and measures every keystroke in turn. */
export async function measure(count, rounds = 3) {
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

  const mini = miniSearch(records);
  const facets = facetTable(records);
  const askMini = (text) => countFacets(facets, mini.index.search(text));

  // The best of some rounds for each keystroke: what else the machine does falls on both alike, and not on the figure.
  const best = { ours: keystrokes.map(() => Infinity), mini: keystrokes.map(() => Infinity) };
  const measured = async (of, number, run) => {
    const start = performance.now();
    await run();
    of[number] = Math.min(of[number], performance.now() - start);
  };
  for (const text of keystrokes) await ask(text); // warms up and gets the files
  for (let round = 0; round < rounds; round++) {
    for (const [number, text] of keystrokes.entries()) {
      await measured(best.ours, number, () => ask(text));
      await measured(best.mini, number, () => askMini(text));
    }
  }
  const times = best;
  const most = Math.max(...best.ours);

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

if (process.argv[1]?.endsWith('search.mjs')) {
  const counts = process.argv.slice(2).map(Number);
  for (const count of counts.length > 0 ? counts : [1000, 10_000, 100_000]) console.table(await measure(count));
}
