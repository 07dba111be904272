// Everything that must hold, in one run: `npm test`. Goes on after a failure, so that one run shows all.
// After the build two steps run side by side, on two cores; whoever is done takes the next one. What takes longest stands
// first.
//   node scripts/verify.mjs --only=lint,unit   for some steps
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = (name) => join(root, 'node_modules/.bin', name);
const check = (name) => [process.execPath, [join(root, 'scripts/checks', `${name}.mjs`)]];

/**
 * Steps in order. `counts` names the file in which a step leaves how many tests it ran; other steps count as one. `after`
 * names a step that it waits for.
 */
const steps = [
  { name: 'build', run: [process.execPath, [join(root, 'scripts/build.mjs')]] },
  {
    name: 'unit',
    run: [bin('vitest'), ['run', '--reporter=default', '--reporter=./scripts/count-reporter.mjs']],
    counts: 'vitest',
  },
  {
    name: 'storybook',
    run: [bin('storybook'), ['build', '--output-dir', 'storybook-static', '--quiet', '--disable-telemetry']],
  },
  { name: 'stories', after: 'storybook', run: check('stories'), counts: 'stories' },
  { name: 'lint', run: [bin('eslint'), ['.', '--max-warnings=0']] },
  { name: 'browser', run: [bin('wtr'), []], counts: 'web-test-runner' },
  { name: 'packages', run: check('packages') },
  { name: 'types', run: [bin('tsc'), ['--noEmit', '-p', 'tsconfig.tests.json']] },
  { name: 'format', run: [bin('prettier'), ['--check', '--log-level=warn', '.']] },
  { name: 'budgets', run: check('budgets') },
  { name: 'styles', run: [bin('stylelint'), ['packages/*/src/**/*.styles.ts', 'packages/portal/public/*.css']] },
  { name: 'arrows', run: check('arrows') },
  { name: 'parity', run: check('parity') },
  { name: 'translations', run: check('translations') },
  { name: 'requirements', run: check('requirements') },
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
/** Steps that have ended, by name. */
const ended = new Map();
const queue = [...wanted];
if (queue[0]?.name === 'build') await take(queue.shift(), false);
await Promise.all([work(false), work(true)]);

async function work(quiet) {
  for (let step = queue.shift(); step; step = queue.shift()) await take(step, quiet);
}

/** @param quiet what it prints is held back until it ends, or two would print through each other */
async function take(step, quiet) {
  const end = (ended.get(step.after) ?? Promise.resolve()).then(() => runStep(step, quiet));
  ended.set(step.name, end);
  await end;
}

async function runStep({ name, run, counts }, quiet) {
  const report = counts && join(cache, `${counts}.json`);
  if (report) rmSync(report, { force: true });
  const start = Date.now();
  if (!quiet) console.log(`\n── ${name}`);
  const { ok, output } = await finish(run, quiet);
  const counted = report && existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  passed += counted?.passed ?? (ok ? 1 : 0);
  // A step that failed counts as a failure also when its tests passed, or when it ran none.
  failed += Math.max(counted?.failed ?? 0, ok ? 0 : 1);
  if (!ok) broken.push(name);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  if (quiet) process.stdout.write(`\n── ${name}\n${output}`);
  console.log(`── ${name}: ${ok ? 'passed' : 'FAILED'} in ${seconds} s`);
}

/** Runs a command; `keep` holds back what it prints, or two steps would print through each other. */
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
