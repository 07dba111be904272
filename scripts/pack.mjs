// Packs every package that can be published into packed/, so that a project elsewhere can install it: `npm run pack`.
// pnpm writes real versions for `workspace:`; npm would leave them as they are, and then cannot install the package.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const packed = join(root, 'packed');
rmSync(packed, { recursive: true, force: true });
mkdirSync(packed);

for (const name of readdirSync(join(root, 'packages')).sort()) {
  const home = join(root, 'packages', name);
  const { private: isPrivate } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  if (isPrivate) continue;
  const { status, stdout, stderr } = spawnSync('pnpm', ['pack', '--pack-destination', packed], {
    cwd: home,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) continue;
  console.error(`@wijkbrug/${name} could not be packed. Start this with \`npm run pack\`.\n${stdout ?? ''}${stderr ?? ''}`);
  process.exit(1);
}

console.log(`${readdirSync(packed).join('\n')}

Install them together, in the folder of your project:
  npm install ${['core', 'content', 'components'].map((name) => join(packed, `wijkbrug-${name}-*.tgz`)).join(' ')}`);
