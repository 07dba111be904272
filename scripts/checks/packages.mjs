// What would be published: packs each package and looks at the tarball as a user gets it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { root } from './files.mjs';
import { runAsCheck } from './report.mjs';

const bin = join(root, 'node_modules/.bin');
const tools = readdirSync(join(root, '.tools')).map((name) => join(root, '.tools', name, 'node_modules/.bin'));
const env = {
  ...process.env,
  PATH: [bin, ...tools, process.env.PATH].join(delimiter),
  npm_config_manage_package_manager_versions: 'false',
};

function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { ok: status === 0, output: `${stdout}${stderr}`.trim() };
}

function checkPackage(name, folder) {
  const home = join(root, 'packages', name);
  const packed = run('pnpm', ['pack', '--pack-destination', folder], home);
  if (!packed.ok) return [`@wijkbrug/${name} cannot be packed: ${packed.output}`];
  const tarball = join(folder, readdirSync(folder).find((file) => file.includes(`-${name}-`)) ?? '');
  const list = run('tar', ['-tzf', tarball], folder).output.split('\n');
  const problems = ['package/LICENSE', 'package/README.md']
    .filter((file) => !list.includes(file))
    .map((file) => `@wijkbrug/${name} lacks ${file}.`);
  const lint = run('publint', ['run', tarball, '--strict'], folder);
  if (!lint.ok) problems.push(`publint on @wijkbrug/${name}:\n${lint.output}`);
  const types = run(
    'attw',
    [tarball, '--profile', 'esm-only', '--exclude-entrypoints', 'custom-elements.json', 'wijkbrug.css'],
    folder,
  );
  if (!types.ok) problems.push(`attw on @wijkbrug/${name}:\n${types.output}`);
  return problems;
}

/** Only the public npm registry may be meant by the lockfile, so it names no host at all. */
function checkLockfile() {
  const hosts = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8').match(/https?:\/\/[^\s'"]*\.tgz/g) ?? [];
  return hosts.length === 0
    ? []
    : [`pnpm-lock.yaml names download addresses, such as ${hosts[0]}: install from the npm registry.`];
}

/** A path of the machine that built it helps nobody. */
function checkPaths(folder) {
  const path = dirname(root);
  const found = readdirSync(folder).filter((file) => {
    const { output } = run('sh', ['-c', `tar -xzOf "${file}" | grep -c -F "${root}/"`], folder);
    return path !== '/' && Number(output) > 0;
  });
  return found.map((file) => `${file} holds the path ${root}: use relative paths in the build.`);
}

function check() {
  const folder = mkdtempSync(join(tmpdir(), 'wijkbrug-pack-'));
  try {
    const problems = ['core', 'content', 'components'].flatMap((name) => checkPackage(name, folder));
    return [...problems, ...checkLockfile(), ...checkPaths(folder)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await runAsCheck(import.meta.url, 'the packages are fit to publish', check);
