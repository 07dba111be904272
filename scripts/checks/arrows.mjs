// Imports between the parts point down only: portal, stories → components → content → core.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
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
  portal: ['cli', 'components', 'content', 'core', 'server'],
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
  const problems = Object.keys(allowed).flatMap((part) => {
    const folder = part === 'stories' ? 'stories' : `packages/${part}/src`;
    return filesBelow(join(base, folder), ['.ts', '.mjs', '.js']).flatMap((file) =>
      importsOf(join(base, folder, file)).flatMap((name) => problemsOf(part, `${folder}/${file}`, name)),
    );
  });
  return [...problems, ...unknownPackages(base)];
}

/** A package that has no row in the table would import what it likes. */
function unknownPackages(base) {
  const packages = join(base, 'packages');
  if (!existsSync(packages)) return [];
  return readdirSync(packages)
    .filter((name) => existsSync(join(packages, name, 'src')) && !(name in allowed))
    .map((name) => `packages/${name} has no row in scripts/checks/arrows.mjs: say there what it may import.`);
}

function problemsOf(part, place, name) {
  const target = partOf(place, name);
  if (target && target !== part && !allowed[part].includes(target)) {
    const may = allowed[part].join(', ') || 'nothing of ours';
    return [`${place} imports "${name}". ${part} may import ${may}: move what is shared down, or pass it in.`];
  }
  if (target && target !== part && name.startsWith('.') && part !== 'stories') {
    return [`${place} imports "${name}", which is not there once it is published: import @wijkbrug/${target}/….`];
  }
  return (forbidden[part] ?? [])
    .filter(([pattern]) => pattern.test(name))
    .map(([, why]) => `${place} imports "${name}": ${why}.`);
}

/** The part that an import leads to, by package name or by path. */
function partOf(place, name) {
  const path = name.startsWith('.') ? posix.join(posix.dirname(place), name) : name;
  return /^@wijkbrug\/([a-z-]+)/.exec(path)?.[1] ?? /(?:^|\/)packages\/([a-z-]+)\//.exec(path)?.[1];
}

/** The names in import, export … from and import(), read by the TypeScript parser. */
function importsOf(file) {
  return ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.map(({ fileName }) => fileName);
}

await runAsCheck(import.meta.url, 'imports between the packages point down', checkArrows);
