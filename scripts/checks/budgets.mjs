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
 * - initial: what must be there before the first render, without the topics; one language's messages included
 * - element: all code of the element, also what comes after the first render
 * - language: the interface messages of one more language, the largest
 * - topics: rules and texts of one language, the largest (no budget: it grows with what there is to read)
 */
export function measure() {
  const manifest = JSON.parse(readFileSync(join(cdn, 'manifest.json'), 'utf8'));
  const size = ({ file }) => brotli(readFileSync(join(cdn, file)));
  const chunks = Object.entries(manifest).map(([source, chunk]) => ({ source, ...chunk, bytes: size(chunk) }));
  const sum = (list) => list.reduce((total, { bytes }) => total + bytes, 0);
  const largest = (list) => Math.max(0, ...list.map(({ bytes }) => bytes));

  const messages = chunks.filter(({ source }) => source.includes('generated/locales/'));
  const texts = chunks.filter(({ source }) => /content\/dist\/[a-z]+\//.test(source));
  const rules = chunks.filter(({ source }) => source.endsWith('team-explainer/topics.js'));
  const later = chunks.filter(({ source }) => /after-first-paint|ssr-client|team-explainer\.answers/.test(source));
  const code = chunks.filter((chunk) => ![messages, texts, rules, later].some((group) => group.includes(chunk)));
  return {
    initial: sum(code) + largest(messages),
    element: sum(code) + sum(later),
    language: largest(messages),
    topics: sum(rules) + largest(texts),
  };
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
