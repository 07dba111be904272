// Runs a root script with the pinned pnpm, after installing what it needs. Only Node builtins: nothing is installed yet.
//   node scripts/run.mjs <root script> [arguments]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const pin = manifest.packageManager.split('+')[0];
const tools = join(root, '.tools', pin.replace('@', '-'));
const pnpmCli = join(tools, 'node_modules/pnpm/bin/pnpm.cjs');
const lockfile = join(root, 'pnpm-lock.yaml');

const [script = '', ...scriptArguments] = process.argv.slice(2);

checkNode();
checkScript();
if (script === 'portal') await checkPort(Number(process.env.PORT ?? 4173));
fetchPnpm();
install();
// Silent about itself: the last line is the script's own.
process.exit(pnpm('run', '--silent', script, ...scriptArguments));

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node ${process.versions.node} is too old: install Node 20.19 or newer from https://nodejs.org.`);
  process.exit(1);
}

function checkScript() {
  if (script in manifest.scripts) return;
  const names = Object.keys(manifest.scripts).join(', ');
  console.error(`package.json has no script "${script}". Use one of: ${names}.`);
  process.exit(1);
}

/** Before everything is built: a port that is in use is known at once. */
async function checkPort(port) {
  const server = createServer();
  const inUse = await new Promise((resolve) => {
    server.once('error', ({ code }) => resolve(code === 'EADDRINUSE'));
    server.listen(port, () => server.close(() => resolve(false)));
  });
  if (!inUse) return;
  console.error(`Port ${port} is in use. Choose another: PORT=${port + 1} npm start`);
  process.exit(1);
}

/** Puts pnpm in a folder of this repository: no global install, and no dependence on the settings of the caller's npm. */
function fetchPnpm() {
  if (existsSync(pnpmCli)) return;
  console.log(`Fetching ${pin} (once)…`);
  mkdirSync(tools, { recursive: true });
  writeFileSync(join(tools, 'package.json'), '{"private":true}');
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  // In that folder, not with --prefix: that would also make npm look there for the computer's own settings, such as
  // the certificate of a company proxy.
  const here = { cwd: tools };
  // Started by `npm run`, this is the npm of this very Node.
  const npmCli = process.env.npm_execpath;
  const status = npmCli?.endsWith('npm-cli.js')
    ? run(process.execPath, [npmCli, 'install', ...options, pin], here)
    : run('npm', ['install', ...options, pin], { ...here, shell: process.platform === 'win32' });
  if (status === 0) return;
  rmSync(tools, { recursive: true, force: true });
  console.error(`Could not fetch ${pin}: is the npm registry within reach?`);
  process.exit(1);
}

/** Installs when the lockfile, a package.json or Node changed since the last time; after that nothing needs the network. */
function install() {
  const stamp = join(root, 'node_modules/.install-stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()) return;
  const locked = existsSync(lockfile);
  console.log(
    locked ? 'Installing dependencies…' : 'Installing dependencies (no pnpm-lock.yaml: a new one is written)…',
  );
  const mode = locked ? '--frozen-lockfile' : '--no-frozen-lockfile';
  const status = pnpm('install', mode, '--prefer-offline', '--reporter=append-only', '--loglevel=warn');
  if (status !== 0) {
    console.error('The dependencies could not be installed. What pnpm says above tells why.');
    process.exit(status);
  }
  writeFileSync(stamp, fingerprint());
}

/** Of everything that decides what is installed. A package.json that left its lockfile behind must not go unseen. */
function fingerprint() {
  const packages = join(root, 'packages');
  const manifests = readdirSync(packages).map((name) => join(packages, name, 'package.json'));
  const files = [lockfile, join(root, 'pnpm-workspace.yaml'), join(root, 'package.json'), ...manifests.sort()];
  const hash = createHash('sha256').update(process.version);
  for (const file of files) if (existsSync(file)) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}

function pnpm(...args) {
  // npm hands its own settings to its children, and pnpm would read them as its own.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  env.PATH = [join(tools, 'node_modules/.bin'), env.PATH ?? env.Path].join(delimiter);
  env.npm_config_manage_package_manager_versions = 'false';
  return run(process.execPath, [pnpmCli, ...args], { env });
}

function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (result.error) throw result.error;
  return result.status ?? 1;
}
