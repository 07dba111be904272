// Everything that must hold, in one run: `npm test`. Goes on after a failure, so that one run shows all.
//   node scripts/verify.mjs --only=lint,unit   for some steps
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = (name) => join(root, 'node_modules/.bin', name);
const check = (name) => [process.execPath, [join(root, 'scripts/checks', `${name}.mjs`)]];

/** Steps in order. `counts` names the file in which a step leaves how many tests it ran; other steps count as one. */
const steps = [
  { name: 'build', run: [process.execPath, [join(root, 'scripts/build.mjs')]] },
  { name: 'lint', run: [bin('eslint'), ['.', '--max-warnings=0']] },
  { name: 'format', run: [bin('prettier'), ['--check', '--log-level=warn', '.']] },
  { name: 'styles', run: [bin('stylelint'), ['packages/*/src/**/*.styles.ts', 'packages/portal/public/*.css']] },
  { name: 'types', run: [bin('tsc'), ['--noEmit', '-p', 'tsconfig.tests.json']] },
  { name: 'arrows', run: check('arrows') },
  { name: 'parity', run: check('parity') },
  { name: 'translations', run: check('translations') },
  { name: 'requirements', run: check('requirements') },
  { name: 'budgets', run: check('budgets') },
  { name: 'packages', run: check('packages') },
  {
    name: 'unit',
    run: [bin('vitest'), ['run', '--reporter=default', '--reporter=./scripts/count-reporter.mjs']],
    counts: 'vitest',
  },
  { name: 'browser', run: [bin('wtr'), []], counts: 'web-test-runner' },
  {
    name: 'storybook',
    run: [bin('storybook'), ['build', '--output-dir', 'storybook-static', '--quiet', '--disable-telemetry']],
  },
  { name: 'stories', run: check('stories'), counts: 'stories' },
];

const only = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');
const unknown = (only ?? []).filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No step ${unknown.join(', ')}. There are: ${steps.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}
const cache = join(root, '.cache');
mkdirSync(cache, { recursive: true });

let [passed, failed] = [0, 0];
const broken = [];
for (const { name, run, counts } of steps.filter((step) => !only || only.includes(step.name))) {
  console.log(`\n── ${name}`);
  const report = counts && join(cache, `${counts}.json`);
  if (report) rmSync(report, { force: true });
  const start = Date.now();
  const { status, error } = spawnSync(...run, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  const ok = status === 0 && !error;
  const counted = report && existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  passed += counted?.passed ?? (ok ? 1 : 0);
  // A step that failed counts as a failure also when its tests passed, or when it ran none.
  failed += Math.max(counted?.failed ?? 0, ok ? 0 : 1);
  if (!ok) broken.push(name);
  console.log(`── ${name}: ${ok ? 'passed' : 'FAILED'} in ${((Date.now() - start) / 1000).toFixed(1)} s`);
}
if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
