// Imports between the parts point down only: portal, stories → components → content → core.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { filesBelow, root } from './files.mjs';
import { runAsCheck } from './report.mjs';

/** What each part may import of ours. */
const allowed = {
  core: [],
  content: ['core'],
  components: ['content', 'core'],
  cli: ['content', 'core'],
  server: ['content', 'core'],
  portal: ['components', 'content', 'core', 'server'],
  stories: ['components', 'content', 'core'],
};

/** Packages that a part may never import, with the reason. */
const forbidden = {
  core: [
    [/^lit($|\/)|^@lit/, 'core knows no screen'],
    [/^node:/, 'core runs in browsers too'],
  ],
  content: [
    [/^lit($|\/)|^@lit/, 'content knows no screen'],
    [/^node:/, 'content runs in browsers too'],
  ],
};

/**
 * @param {string} [base] the repository
 * @returns {string[]} problems
 */
export function checkArrows(base = root) {
  return Object.keys(allowed).flatMap((part) => {
    const folder = part === 'stories' ? join(base, 'stories') : join(base, 'packages', part, 'src');
    if (!existsSync(folder)) return [];
    return filesBelow(folder, ['.ts', '.mjs', '.js']).flatMap((file) =>
      importsOf(join(folder, file)).flatMap((name) => problemsOf(part, `${part}: ${file}`, name)),
    );
  });
}

function problemsOf(part, place, name) {
  const ours = /^@wijkbrug\/([a-z]+)/.exec(name)?.[1] ?? /(?:^|\/)packages\/([a-z]+)\//.exec(name)?.[1];
  if (ours && ours !== part && !allowed[part].includes(ours)) {
    const may = allowed[part].join(', ') || 'nothing of ours';
    return [`${place} imports "${name}". ${part} may import ${may}: move what is shared down, or pass it in.`];
  }
  return (forbidden[part] ?? [])
    .filter(([pattern]) => pattern.test(name))
    .map(([, why]) => `${place} imports "${name}": ${why}.`);
}

/** The names in import, export … from and import(), read by the TypeScript parser. */
function importsOf(file) {
  return ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.map(({ fileName }) => fileName);
}

await runAsCheck(import.meta.url, 'imports between the packages point down', checkArrows);
