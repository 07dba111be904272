// What would be published: packs each package and looks at the tarball as a user gets it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import { root } from './files.mjs';
import { runAsCheck } from './report.mjs';

const bin = join(root, 'node_modules/.bin');
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const tools = join(root, '.tools', packageManager.split('+')[0].replace('@', '-'), 'node_modules/.bin');
const env = {
  ...process.env,
  PATH: [bin, tools, process.env.PATH].join(delimiter),
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
  const unpacked = join(folder, name);
  mkdirSync(unpacked);
  run('tar', ['-xzf', tarball, '-C', unpacked, '--strip-components=1'], folder);
  const problems = ['LICENSE', 'README.md']
    .filter((file) => !existsSync(join(unpacked, file)))
    .map((file) => `@wijkbrug/${name} is packed without ${file}: add it to packages/${name}.`);
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

/**
 * The lockfile must work for everybody, so it names no host to download from.
 *
 * @param {string} lockfile its text
 * @returns {string[]} problems
 */
export function checkLockfile(lockfile) {
  const [address] = /tarball: *\S+|https?:\/\/[^\s'"]*\.tgz/.exec(lockfile) ?? [];
  return address ? [`pnpm-lock.yaml names where it downloads from: ${address}. Install from the npm registry.`] : [];
}

/**
 * A path of the computer that built it helps nobody.
 *
 * @param {string} folder
 * @param {string[]} files in that folder
 * @param {string} [place] the folder of the repository on this computer
 * @returns {string[]} problems
 */
export function checkPaths(folder, files, place = root) {
  // Not part of a longer path: a repository in /src must not make ../src/index.js suspect.
  const escaped = place.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`(?:^|file://|[^\\w./@-])${escaped}(?![\\w-])`, 'm');
  return files
    .filter((file) => pattern.test(readFileSync(join(folder, file), 'utf8')))
    .map((file) => `${file} holds the path ${place}: make it relative.`);
}

function committedFiles() {
  const { ok, output } = run('git', ['ls-files', '-z'], root);
  // Outside a clone, such as in a downloaded archive, there is nothing committed to look at.
  return ok ? output.split('\0').filter((file) => file && existsSync(join(root, file))) : [];
}

function check() {
  const folder = mkdtempSync(join(tmpdir(), 'wijkbrug-pack-'));
  try {
    const problems = ['core', 'content', 'components', 'cli', 'server'].flatMap((name) => checkPackage(name, folder));
    const packed = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.tgz'))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
    return [
      ...problems,
      ...checkLockfile(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')),
      ...checkPaths(folder, packed),
      ...checkPaths(root, committedFiles()),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await runAsCheck(import.meta.url, 'the packages are fit to publish', check);
