// Makes what the elements need of the token layer: packages/components/src/generated/tokens.ts.
//   node scripts/tokens.mjs          writes the module
//   node scripts/tokens.mjs --docs   prints the table of public properties
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { declarationsOf, documentation, registrations, tokens } from '../packages/components/tokens/spec.mjs';

if (process.argv.includes('--docs')) {
  console.log(documentation());
} else {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const file = join(root, 'packages/components/src/generated/tokens.ts');
  mkdirSync(dirname(file), { recursive: true });
  const groups = [...new Set(tokens.map((token) => token.group))];
  const text = [
    '// Generated from tokens/spec.mjs by scripts/tokens.mjs. Do not edit.',
    "import { css } from 'lit';",
    '',
    ...groups.map((group) => `export const ${group}Tokens = css\`:host{${declarationsOf(group).join(';')}}\`;`),
    '',
    '/** Name, syntax and initial value for CSS.registerProperty. */',
    `export const registrations: readonly (readonly [string, string, string])[] = ${JSON.stringify(registrations())};`,
    '',
  ].join('\n');
  let before = '';
  try {
    before = readFileSync(file, 'utf8');
  } catch {
    // not there yet
  }
  if (before !== text) writeFileSync(file, text);
}
