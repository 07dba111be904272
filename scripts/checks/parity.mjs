// One word names a part everywhere: core folder, component folder, story, test, docs page, message prefix.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, root } from './files.mjs';
import { runAsCheck } from './report.mjs';

/**
 * @param {string} [base] the repository
 * @returns {string[]} problems
 */
export function checkParity(base = root) {
  const source = join(base, 'packages/components/src');
  const parts = readdirSync(source).filter((name) => existsSync(join(source, name, `${name}.component.ts`)));
  const problems = parts.length === 0 ? ['No part found in packages/components/src.'] : [];
  for (const part of parts) {
    const wanted = [
      `packages/core/src/${part}`,
      `packages/components/src/${part}/${part}.ts`,
      `packages/components/src/${part}/${part}.styles.ts`,
      `stories/${part}.stories.ts`,
      `test/components/${part}.test.ts`,
      `docs/components/${part}.md`,
    ];
    for (const path of wanted) if (!existsSync(join(base, path))) problems.push(`${part} has no ${path}: add it.`);
  }
  return [...problems, ...strangers(base, parts), ...prefixes(base, parts)];
}

/** Stories and docs pages of a part that does not exist. */
function strangers(base, parts) {
  const named = [
    ...filesBelow(join(base, 'stories'), ['.stories.ts']).map((file) => [
      `stories/${file}`,
      file.replace('.stories.ts', ''),
    ]),
    ...filesBelow(join(base, 'docs/components'), ['.md']).map((file) => [
      `docs/components/${file}`,
      file.replace('.md', ''),
    ]),
  ];
  return named
    .filter(([, name]) => !parts.includes(name))
    .map(([path]) => `${path} belongs to no part: rename or remove it.`);
}

/** Message ids say in which part they stand; `common` is for what every part says. */
function prefixes(base, parts) {
  const folder = join(base, 'packages/components/xliff');
  const ids = filesBelow(folder, ['.xlf']).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/<trans-unit id="([^"]+)"/g)].map((match) => match[1] ?? ''),
  );
  if (ids.length === 0) return [];
  const silent = parts.filter((part) => !ids.some((id) => id.startsWith(`${part}.`)));
  // A group that comes later has a name of its own behind that of the part: `callback-form-after`.
  const isAtHome = (id) => [...parts, 'common'].some((part) => id.startsWith(`${part}.`) || id.startsWith(`${part}-`));
  const homeless = [...new Set(ids)].filter((id) => !isAtHome(id));
  return [
    ...silent.map((part) => `${part} has no message: give its messages ids that start with "${part}.".`),
    ...homeless.map(
      (id) => `Message "${id}" starts with no part's name: use one of ${[...parts, 'common'].join(', ')}.`,
    ),
  ];
}

await runAsCheck(import.meta.url, 'every part has its source, story, test and docs page', checkParity);
