import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const guide = readFileSync(join(root, 'docs/guides/kader-data.md'), 'utf8');
const examples = [...guide.matchAll(/```js\n(.*?)```\s+```text\n(.*?)```/gs)].map(
  ([, code = '', output = ''], index) => [index + 1, code, output] as const,
);
// Inside the repository, so that the packages are found.
const folder = join(root, '.cache/kader-guide');

beforeAll(() => mkdirSync(folder, { recursive: true }));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('[R-097] the guide shows what can be made with the kader', () => {
  expect(examples).toHaveLength(guide.match(/```js/g)?.length ?? 0);
  expect(examples.length).toBeGreaterThan(3);
});

it.each(examples)('[R-097] example %i of the guide prints what stands below it', (number, code, output) => {
  const file = join(folder, `${number}.mjs`);
  writeFileSync(file, code);
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toBe(output);
});
