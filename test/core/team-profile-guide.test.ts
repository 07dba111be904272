import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
// Inside the repository, so that the packages are found.
const folder = join(root, '.cache/team-profile-guide');

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('the guide to the team profile prints what stands below its example of what may be said', () => {
  const guide = readFileSync(join(root, 'docs/guides/team-profile.md'), 'utf8');
  const [, code = '', output = ''] = /```js\n((?:(?!```).)*answerTopic.*?)```.*?```text\n(.*?)```/s.exec(guide) ?? [];
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'packages/portal/data/team.json'), join(folder, 'team.json'));
  writeFileSync(join(folder, 'example.mjs'), code);
  const { stdout, stderr } = spawnSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toBe(output);
});
