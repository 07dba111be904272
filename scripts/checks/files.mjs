import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Folders that hold nothing of ours. */
const skipped = new Set(['node_modules', 'dist', '.git', '.tools', '.cache', 'storybook-static']);

/**
 * All files below a folder that end in one of these, as paths from it with forward slashes.
 *
 * @param {string} folder
 * @param {string[]} endings
 * @returns {string[]}
 */
export function filesBelow(folder, endings) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return [];
    if (entry.isDirectory())
      return filesBelow(join(folder, entry.name), endings).map((file) => `${entry.name}/${file}`);
    return endings.some((ending) => entry.name.endsWith(ending)) ? [entry.name] : [];
  });
}
