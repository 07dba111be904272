// Bytes that land on residents' phones, as brotli 11, against budgets.json.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from './files.mjs';
import { runAsCheck } from './report.mjs';

const cdn = join(root, 'packages/components/dist/cdn');
const budgets = JSON.parse(readFileSync(join(root, 'budgets.json'), 'utf8'));
const brotli = (text) =>
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  }).length;
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/**
 * What one file of the CDN build brings, itself and by its chunks. Texts and data are counted apart (`data`).
 *
 * - first: what must be there before the first render, interface messages of the largest language included. A chunk that
 *   budgets.json does not name under `act` or `later` counts as first
 * - act: the same with what a person needs to do the first thing (`act`)
 * - all: all code, also what comes later
 * - language: the interface messages of one more language, the largest
 *
 * @param {string} name of the entry: an element, or `wijkbrug` for all of them
 * @param {string} [folder] the CDN build
 * @param {{ act: string[], later: string[], data: string[] }} [kinds] parts of the sources' paths
 * @returns {{ first: number, act: number, all: number, language: number }} bytes
 */
export function measure(name, folder = cdn, kinds = budgets) {
  const manifest = JSON.parse(readFileSync(join(folder, `manifests/${name}.json`), 'utf8'));
  const entry = arrivesWithEntry(manifest);
  const chunks = Object.entries(manifest).map(([source, { file }]) => ({
    kind: entry.has(source) ? 'first' : kindOf(source, kinds, manifest),
    // What several groups share of one language has its name behind a dash: `_ar.js`.
    language: basename(source, '.js').replace(/^_/, ''),
    bytes: brotli(readFileSync(join(folder, file))),
  }));
  const bytesOf = (...wanted) => sum(chunks.filter(({ kind }) => wanted.includes(kind)).map(({ bytes }) => bytes));
  const messages = chunks.filter(({ kind }) => kind === 'messages');
  const languages = [...new Set(messages.map(({ language }) => language))];
  const perLanguage = languages.map((code) =>
    sum(messages.filter(({ language }) => language === code).map(({ bytes }) => bytes)),
  );
  const language = Math.max(0, ...perLanguage);
  return {
    first: bytesOf('first') + language,
    act: bytesOf('first', 'act') + language,
    all: bytesOf('first', 'act', 'later'),
    language,
  };
}

/** From what comes first to what comes last. */
const order = ['first', 'messages', 'act', 'later-messages', 'later', 'data'];

/** A chunk that the bundler made of what others share comes with the first of them, unless it has a name of its own. */
function kindOf(source, kinds, manifest) {
  const own = ownKindOf(source, kinds);
  if (!source.startsWith('_') || own !== 'first') return own;
  const users = Object.keys(manifest).filter((other) => manifest[other].imports?.includes(source));
  const found = users.map((user) => kindOf(user, kinds, manifest));
  return order.find((kind) => found.includes(kind)) ?? 'first';
}

function ownKindOf(source, kinds) {
  if (source.includes('core/dist/locale/tables/')) return 'later-messages';
  const [, group] = /generated\/locales\/([^/]+)\//.exec(source) ?? [];
  // A group with more than the name of an element loads with a part that comes later.
  if (group) {
    const part = group.replace(/-(?=[^-]*$)/, '.');
    const isLater = part.includes('.') && kinds.act.concat(kinds.later).some((path) => path.includes(part));
    return isLater ? 'later-messages' : 'messages';
  }
  return ['data', 'act', 'later'].find((kind) => kinds[kind].some((part) => source.includes(part))) ?? 'first';
}

/** The entry and all that it imports statically, directly or not, by their names in the manifest. */
function arrivesWithEntry(manifest) {
  const first = new Set();
  const add = (source) => {
    if (first.has(source)) return;
    first.add(source);
    (manifest[source]?.imports ?? []).forEach(add);
  };
  for (const [source, { isEntry }] of Object.entries(manifest)) if (isEntry) add(source);
  return first;
}

/** All entries of the CDN build. */
export function measureAll(folder = cdn) {
  const names = readdirSync(join(folder, 'manifests')).map((file) => basename(file, '.json'));
  return Object.fromEntries(names.map((name) => [name, measure(name, folder)]));
}

function check() {
  const measured = measureAll();
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, '.cache/budgets.json'), JSON.stringify(measured, null, 2));
  const problems = [];
  const rows = {};
  for (const [name, sizes] of Object.entries(measured)) {
    const limits = budgets.bytes[name];
    if (!limits) problems.push(`${name} has no budget: add it to budgets.json.`);
    for (const [what, bytes] of Object.entries(sizes)) {
      const budget = limits?.[what];
      rows[`${name} ${what}`] = { bytes, budget: budget ?? '' };
      if (bytes > budget) problems.push(`${name}, ${what}: ${bytes} bytes, the budget is ${budget}.`);
    }
  }
  console.table(rows);
  return problems;
}

await runAsCheck(import.meta.url, 'what lands on phones is within budget', check);
