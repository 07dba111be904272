// Makes what the elements, and design tools, need of the token layer in packages/components/tokens/spec.mjs.
//   node scripts/tokens.mjs          writes packages/components/src/generated/tokens.ts and dist/tokens.json
//   node scripts/tokens.mjs --docs   prints the table of public properties for docs/guides/theming.md
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  documentationTable,
  groupRows,
  groups,
  groupsNeededBy,
  registrations,
  tokensJson,
} from '../packages/components/tokens/spec.mjs';

const components = join(dirname(dirname(fileURLToPath(import.meta.url))), 'packages/components');

if (process.argv.includes('--docs')) {
  console.log(documentationTable());
} else {
  for (const group of groups) write(join(components, `src/generated/tokens/${group}.ts`), tokenModule(group));
  write(
    join(components, 'src/generated/tokens.ts'),
    groups.map((group) => `export * from './tokens/${group}.js';\n`).join(''),
  );
  write(join(components, 'src/generated/registrations.ts'), registrationsModule());
  write(join(components, 'dist/tokens.json'), JSON.stringify(tokensJson(), undefined, 2) + '\n');
}

/** One module per group, so that a group travels with the part that uses it. */
function tokenModule(group) {
  const needed = groupsNeededBy(group).map((name) => `${name}Tokens`);
  const comment = needed.length > 0 ? [`/** Refers to ${needed.join(', ')}: include these too. */`] : [];
  return [
    '// Made by scripts/tokens.mjs. Do not edit.',
    "import { themeTokens } from '../../internal/theme-tokens.js';",
    '',
    ...comment,
    `export const ${group}Tokens = /* @__PURE__ */ themeTokens(\`${groupRows(group)}\`);`,
    '',
  ].join('\n');
}

/** Apart, because it is needed only after the first paint. */
function registrationsModule() {
  const rows = registrations().map((row) => `  ${JSON.stringify(row)},\n`);
  return [
    '// Made by scripts/tokens.mjs. Do not edit.',
    '/** Name, syntax and initial value for CSS.registerProperty. */',
    `export const registrations: readonly (readonly [name: string, syntax: string, initialValue: string])[] = [\n${rows.join('')}];`,
    '',
  ].join('\n');
}

/** Leaves a file alone that is right already, so that nothing is compiled again. */
function write(file, content) {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
