// Bytes that land on residents' phones, as brotli 11, against budgets.json.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from './files.mjs';
import { runAsCheck } from './report.mjs';

const cdn = join(root, 'packages/components/dist/cdn');
const brotli = (text) =>
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  }).length;

/**
 * Sorts the files of the CDN build by when they arrive.
 *
 * - questions: what must be there before the first render, without the topics; one language's messages included
 * - initial: the same with the answers: what must be there before a person has read one
 * - element: all code of the element, also what comes after the first render
 * - language: the interface messages of one more language, the largest
 * - topics: rules and texts of one language, the largest (no budget: it grows with what there is to read)
 *
 * @param {string} [folder] the CDN build
 * @returns {{ questions: number, initial: number, element: number, language: number, topics: number }} bytes
 */
export function measure(folder = cdn) {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const size = ({ file }) => brotli(readFileSync(join(folder, file)));
  const first = arrivesFirst(manifest);
  const chunks = Object.entries(manifest).map(([source, chunk]) => ({ source, ...chunk, bytes: size(chunk) }));
  const sum = (list) => list.reduce((total, { bytes }) => total + bytes, 0);
  const largest = (list) => Math.max(0, ...list.map(({ bytes }) => bytes));

  // What the entry imports statically arrives with it, whatever its name says.
  const lazy = chunks.filter(({ source }) => !first.has(source));
  const messages = lazy.filter(({ source }) => source.includes('generated/locales/'));
  const texts = lazy.filter(({ source }) => /content\/dist\/[a-z]+\//.test(source));
  const rules = lazy.filter(({ source }) => source.endsWith('team-explainer/topics.js'));
  const answers = lazy.filter(({ source }) => source.includes('team-explainer.answers'));
  const later = lazy.filter(({ source }) => /after-first-paint|ssr-client/.test(source));
  const code = chunks.filter(
    (chunk) => ![messages, texts, rules, answers, later].some((group) => group.includes(chunk)),
  );
  return {
    questions: sum(code) + largest(messages),
    initial: sum(code) + sum(answers) + largest(messages),
    element: sum(code) + sum(answers) + sum(later),
    language: largest(messages),
    topics: sum(rules) + largest(texts),
  };
}

/** The entry and all that it imports statically, directly or not, by their names in the manifest. */
function arrivesFirst(manifest) {
  const first = new Set();
  const add = (source) => {
    if (first.has(source)) return;
    first.add(source);
    (manifest[source]?.imports ?? []).forEach(add);
  };
  for (const [source, { isEntry }] of Object.entries(manifest)) if (isEntry) add(source);
  return first;
}

function check() {
  const budgets = JSON.parse(readFileSync(join(root, 'budgets.json'), 'utf8')).bytes;
  const measured = measure();
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, '.cache/budgets.json'), JSON.stringify(measured, null, 2));
  console.table(
    Object.fromEntries(Object.entries(measured).map(([name, bytes]) => [name, { bytes, budget: budgets[name] ?? '' }])),
  );
  return Object.entries(budgets)
    .filter(([name, budget]) => measured[name] > budget)
    .map(([name, budget]) => `${name}: ${measured[name]} bytes, the budget is ${budget}.`);
}

await runAsCheck(import.meta.url, 'what lands on phones is within budget', check);
