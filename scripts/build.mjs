// Builds every package, the CDN files, the style sheets for pages without JavaScript, and what goes into the tarballs.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeReactTypes } from './react-types.mjs';
import { removeStale } from './remove-stale.mjs';
import { shortenTemplates } from './short-templates.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const components = join(root, 'packages/components');
const cdn = join(components, 'dist/cdn');
/** With `--say`: what it does meanwhile, for who waits at the screen. */
const say = process.argv.includes('--say') ? console.log : () => undefined;
const bin = (name) => join(root, 'node_modules/.bin', name);

say('Building. Half a minute or so on two cores; faster when little changed.');
say('  house styles and messages…');
node('scripts/tokens.mjs');
node('scripts/messages.mjs', 'build');
for (const name of readdirSync(join(root, 'packages'))) removeStale(join(root, 'packages', name));
say('  packages…');
run(bin('tsc'), ['-b']);
shortenTemplates(join(components, 'dist'), 'cdn');
say('  files for web pages…');
node('scripts/cdn.mjs');
await styleSheets();
run(bin('cem'), ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'], components);
writeReactTypes(components);
say('  the sociale kaart of the example…');
exampleKaart();
licences();
checkSize();
integrity();

function node(script, ...args) {
  run(process.execPath, [join(root, script), ...args]);
}

function run(command, args, cwd = root) {
  const { status, error } = spawnSync(command, args, {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** For pages that are rendered on a server: the reading text of all elements in one file, the controls of each in its own. */
async function styleSheets() {
  const load = (file) => import(pathToFileURL(join(components, 'dist', file)).href);
  const names = readdirSync(join(components, 'dist')).filter((name) =>
    existsSync(join(components, 'dist', name, `${name}.styles.js`)),
  );
  // What elements share stands there once.
  const reading = new Set();
  for (const name of names) {
    const { styles } = await load(`${name}/${name}.styles.js`);
    writeFileSync(join(cdn, `${name}.css`), tidy(styles));
    for (const file of readdirSync(join(components, 'dist', name))
      .sort()
      .reverse()) {
      if (!/\.(reading|answers)\.styles\.js$/.test(file)) continue;
      const sheets = await load(`${name}/${file}`);
      for (const [key, value] of Object.entries(sheets))
        if (key.endsWith('Styles')) value.forEach((sheet) => reading.add(sheet));
    }
  }
  const { withoutScriptStyles } = await load('internal/without-script.styles.js');
  writeFileSync(join(cdn, 'wijkbrug.css'), tidy([...reading, withoutScriptStyles]));
}

/** Style sheets without indentation and comments. */
function tidy(styles) {
  const text = styles.map((style) => style.cssText).join('\n');
  return (
    text
      .replace(/\/\*.*?\*\//gs, '')
      .replace(/\s+/g, ' ')
      .trim() + '\n'
  );
}

/** The sociale kaart of the example town, as a municipality builds it: stories and tests read these files. */
function exampleKaart() {
  const source = 'packages/portal/data/sociale-kaart/lindenwaard.csv';
  const places = 'packages/portal/data/sociale-kaart/lindenwaard.plekken.csv';
  const out = ['--out', 'packages/portal/dist/kaart/lindenwaard', '--report', '.cache/lindenwaard'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      'packages/cli/dist/main.js',
      'kaart',
      'build',
      source,
      '--places',
      places,
      ...out,
      '--today',
      '2026-11-25',
      '--json',
    ],
    { cwd: root, encoding: 'utf8' },
  );
  // 1 says that something was held back, as it should be.
  if (status === 0 || status === 1) return;
  console.error(stdout, stderr);
  process.exit(1);
}

/** The licence of the project, and those of what the CDN files contain. */
function licences() {
  for (const name of ['core', 'content', 'components', 'cli', 'server']) {
    copyFileSync(join(root, 'LICENSE'), join(root, 'packages', name, 'LICENSE'));
  }
  const bundled = new Map();
  for (const map of sourceMaps(cdn)) {
    for (const source of JSON.parse(readFileSync(map, 'utf8')).sources) {
      const found = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(source);
      if (found) bundled.set(found[1], packageFolder(join(dirname(map), source), found[1]));
    }
  }
  const parts = [...bundled]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, folder]) => {
      const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file ? readFileSync(join(folder, file), 'utf8').trim() : 'See the package.';
      return `## ${name} ${version} (${license})\n\n${text}\n`;
    });
  const intro = '# Licences of what the CDN files contain\n\nWritten by the build.\n';
  writeFileSync(join(components, 'THIRD-PARTY-LICENSES.md'), [intro, ...parts].join('\n'));
}

function sourceMaps(folder) {
  return readdirSync(folder, { recursive: true })
    .map((file) => join(folder, String(file)))
    .filter((file) => file.endsWith('.js.map'));
}

function packageFolder(source, name) {
  return source.slice(0, source.lastIndexOf(`node_modules/${name}/`) + `node_modules/${name}`.length);
}

/** A wrong `sideEffects` in package.json gives an empty bundle and no error. */
function checkSize() {
  const { size } = statSync(join(cdn, 'wijkbrug.js'));
  if (size > 5000) return;
  console.error(
    `dist/cdn/wijkbrug.js has only ${size} bytes: check "sideEffects" in packages/components/package.json.`,
  );
  process.exit(1);
}

/** Hashes for subresource integrity. */
function integrity() {
  const files = readdirSync(cdn, { recursive: true }).map((file) => String(file).replaceAll('\\', '/'));
  const hash = (file) =>
    `sha384-${createHash('sha384')
      .update(readFileSync(join(cdn, file)))
      .digest('base64')}`;
  const rows = files
    .filter((file) => /\.(js|css)$/.test(file))
    .sort()
    .map((file) => [file, hash(file)]);
  mkdirSync(cdn, { recursive: true });
  writeFileSync(join(cdn, 'integrity.json'), JSON.stringify(Object.fromEntries(rows), null, 2) + '\n');
}
