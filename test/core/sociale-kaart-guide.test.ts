import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kaartWords } from '@wijkbrug/content/sociale-kaart.js';
import { buildKaart } from '@wijkbrug/core/sociale-kaart/build.js';
import { afterAll, expect, it } from 'vitest';
import { entry } from '../support/ask-kaart.js';

const root = join(import.meta.dirname, '../..');
const guide = readFileSync(join(root, 'docs/guides/sociale-kaart-search.md'), 'utf8');
// Inside the repository, so that the packages are found.
const folder = join(root, '.cache/kaart-guide');
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('the guide to searching prints what stands below its example', () => {
  const [, code = '', output = ''] = /```js\n(.*?)```\s+```text\n(.*?)```/s.exec(guide) ?? [];
  const help = { domains: ['money'], phones: [{ number: '085 000 00 21' }] } as const;
  const records = [
    entry('Geldwinkel', {
      ...help,
      languages: [{ code: 'ar' }, { code: 'tr' }],
      description: { nl: 'Hulp bij schulden.' },
    }),
    entry('Taalcafé', { languages: [{ code: 'ar' }] }),
  ];
  for (const [path, text] of buildKaart(records, { words: kaartWords })) write(`kaart/${path}`, text);
  write('example.mjs', code);
  const { stdout, stderr } = spawnSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toBe(output);
});
