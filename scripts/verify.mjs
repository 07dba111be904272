// Everything that must hold, in one run: `npm test`. Goes on after a failure, so that one run shows all.
// After the build two lanes run side by side, on two cores: what runs tests, and what reads the code (`reads`). What needs
// both (`last`) comes after them.
//   node scripts/verify.mjs --only=lint,unit   for some steps
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = (name) => join(root, 'node_modules/.bin', name);
const check = (name) => [process.execPath, [join(root, 'scripts/checks', `${name}.mjs`)]];

/** Steps in order. `counts` names the file in which a step leaves how many tests it ran; other steps count as one. */
const steps = [
  { name: 'build', run: [process.execPath, [join(root, 'scripts/build.mjs')]] },
  { name: 'lint', reads: true, run: [bin('eslint'), ['.', '--max-warnings=0']] },
  { name: 'format', reads: true, run: [bin('prettier'), ['--check', '--log-level=warn', '.']] },
  {
    name: 'styles',
    reads: true,
    run: [bin('stylelint'), ['packages/*/src/**/*.styles.ts', 'packages/portal/public/*.css']],
  },
  { name: 'types', reads: true, run: [bin('tsc'), ['--noEmit', '-p', 'tsconfig.tests.json']] },
  { name: 'arrows', reads: true, run: check('arrows') },
  { name: 'parity', reads: true, run: check('parity') },
  { name: 'translations', reads: true, run: check('translations') },
  { name: 'requirements', reads: true, run: check('requirements') },
  { name: 'budgets', reads: true, run: check('budgets') },
  { name: 'packages', reads: true, run: check('packages') },
  {
    name: 'unit',
    run: [bin('vitest'), ['run', '--reporter=default', '--reporter=./scripts/count-reporter.mjs']],
    counts: 'vitest',
  },
  { name: 'browser', run: [bin('wtr'), []], counts: 'web-test-runner' },
  {
    name: 'storybook',
    reads: true,
    run: [bin('storybook'), ['build', '--output-dir', 'storybook-static', '--quiet', '--disable-telemetry']],
  },
  { name: 'stories', last: true, run: check('stories'), counts: 'stories' },
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
const wanted = steps.filter(({ name }) => !only || only.includes(name));
const [build, ...others] = wanted[0]?.name === 'build' ? wanted : [undefined, ...wanted];
if (build) await take(build);
const lane = (belongs) => inOrder(others.filter(belongs));
await Promise.all([lane(({ reads, last }) => !reads && !last), lane(({ reads }) => reads)]);
await lane(({ last }) => last);

async function inOrder(some) {
  for (const step of some) await take(step);
}

async function take({ name, reads, run, counts }) {
  const report = counts && join(cache, `${counts}.json`);
  if (report) rmSync(report, { force: true });
  const start = Date.now();
  if (!reads) console.log(`\n── ${name}`);
  const { ok, output } = await finish(run, reads);
  const counted = report && existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  passed += counted?.passed ?? (ok ? 1 : 0);
  // A step that failed counts as a failure also when its tests passed, or when it ran none.
  failed += Math.max(counted?.failed ?? 0, ok ? 0 : 1);
  if (!ok) broken.push(name);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  if (reads) process.stdout.write(`\n── ${name}\n${output}`);
  console.log(`── ${name}: ${ok ? 'passed' : 'FAILED'} in ${seconds} s`);
}

/** Runs a command; `keep` holds back what it prints, or two lanes would print through each other. */
function finish([command, args], keep) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', keep ? 'pipe' : 'inherit', keep ? 'pipe' : 'inherit'],
      shell: process.platform === 'win32',
      env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (status) => resolve({ ok: status === 0, output }));
  });
}

if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
