import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Removes what the compiler once wrote for a source file that is gone: it never does so itself, and the rest of the build
 * and the published package would go on with it.
 *
 * @param {string} folder of a package
 * @returns {string[]} what was removed, from the package's folder
 */
export function removeStale(folder) {
  const dist = join(folder, 'dist');
  if (!existsSync(dist)) return [];
  const stale = readdirSync(dist, { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    // The CDN files come from the bundler, which empties its own folder.
    .filter((file) => !file.startsWith('cdn/'))
    .filter((file) => {
      const source = /^(.*?)(\.d)?\.[jt]s(\.map)?$/.exec(file)?.[1];
      return source !== undefined && !existsSync(join(folder, 'src', `${source}.ts`));
    });
  for (const file of stale) rmSync(join(dist, file));
  return stale.map((file) => `dist/${file}`);
}
