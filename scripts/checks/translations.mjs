// Interface messages: an element speaks a language whole or not at all, and English and Arabic always. Every translation
// carries a state and keeps its placeholders.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow, root } from './files.mjs';
import { runAsCheck } from './report.mjs';

/** What every element speaks beside Dutch. */
const always = ['en.xlf', 'ar.xlf'];
const states = ['needs-review-translation', 'translated', 'signed-off', 'final'];

/**
 * @param {string} [folder] folder with the XLIFF files
 * @returns {string[]} problems
 */
export function checkTranslations(folder = join(root, 'packages/components/xliff')) {
  const files = filesBelow(folder, ['.xlf']);
  if (files.length === 0) return [`No XLIFF files in ${folder}: run npm run i18n.`];
  const idsPerFile = new Map();
  const parts = partsIn(files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n'));
  const problems = files.flatMap((file) => {
    const units = unitsOf(readFileSync(join(folder, file), 'utf8'));
    idsPerFile.set(file, new Set(units.map(({ id }) => id)));
    const begun = new Set(units.filter(({ target }) => target?.trim()).map(({ id }) => partOf(id, parts)));
    // Parts say the common messages too.
    const wanted = always.includes(file) ? undefined : begun.size > 0 ? begun.add('common') : begun;
    return units
      .filter(({ id }) => wanted?.has(partOf(id, parts)) ?? true)
      .flatMap((unit) => problemsOf(unit).map((problem) => `${file}, "${unit.id}": ${problem}`));
  });
  const all = new Set([...idsPerFile.values()].flatMap((ids) => [...ids]));
  for (const [file, ids] of idsPerFile) {
    for (const id of all) if (!ids.has(id)) problems.push(`${file} lacks "${id}": run npm run i18n.`);
  }
  const absent = languages(folder).filter((language) => !files.includes(`${language}.xlf`));
  return [...problems, ...absent.map((language) => `${language}.xlf is not there: run npm run i18n.`)];
}

/** The names of the parts: groups that no shorter name begins (`callback-form-more` is of `callback-form`). */
function partsIn(xml) {
  const groups = [...new Set([...xml.matchAll(/<trans-unit id="([^."]+)\./g)].map(([, group = '']) => group))];
  return groups.filter((group) => !groups.some((other) => group.startsWith(`${other}-`)));
}

const partOf = (id, parts) => parts.find((part) => id.startsWith(`${part}.`) || id.startsWith(`${part}-`)) ?? id;

/** The languages that the library says it speaks, beside Dutch. */
function languages(folder) {
  const config = join(dirname(folder), 'lit-localize.json');
  return existsSync(config) ? JSON.parse(readFileSync(config, 'utf8')).targetLocales : [];
}

function unitsOf(xml) {
  return [...xml.matchAll(/<trans-unit id="([^"]+)"[^>]*>(.*?)<\/trans-unit>/gs)].map(([, id = '', body = '']) => {
    const target = /<target([^>]*)>(.*?)<\/target>/s.exec(body);
    return {
      id,
      source: /<source>(.*?)<\/source>/s.exec(body)?.[1] ?? '',
      target: target?.[2],
      state: /\bstate="([^"]+)"/.exec(target?.[1] ?? '')?.[1],
    };
  });
}

function problemsOf({ source, target, state }) {
  if (!target?.trim()) return ['no translation: add a <target>.'];
  const problems = [];
  if (!states.includes(state)) problems.push(`state is "${state ?? ''}": use one of ${states.join(', ')}.`);
  if (target === source && /\s/.test(source.trim())) problems.push('the translation is the Dutch text.');
  const placeholders = (text) =>
    [...text.matchAll(/<(?:x|ph) id="([^"]+)"/g)]
      .map((match) => match[1])
      .sort()
      .join();
  if (/equiv-text="[^"]*\}[^"{}]*\$\{/.test(source)) {
    problems.push('two values run together, and a translation keeps one: make one value of them.');
  }
  if (placeholders(source) !== placeholders(target)) problems.push('placeholders differ from the source.');
  return problems;
}

await runAsCheck(import.meta.url, 'every message is translated', checkTranslations);
