import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isThemeName, themes } from './themes.js';

const here = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const components = dirname(require.resolve('@wijkbrug/components/package.json'));

/** Folders that the portal serves, by the first part of the path. */
const folders: Readonly<Record<string, string>> = {
  wijkbrug: join(components, 'dist/cdn'),
  data: join(here, 'data'),
  public: join(here, 'public'),
};

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Finds the file that a path names.
 *
 * @returns undefined when it names none
 */
export async function readStaticFile(path: string): Promise<{ type: string; body: Buffer } | undefined> {
  const file = fileOf(path);
  const type = file && types[extname(file)];
  if (!type) return undefined;
  const body = await readFile(file).catch(() => undefined);
  return body && { type, body };
}

function fileOf(path: string): string | undefined {
  const [, folder = '', ...rest] = path.split('/');
  const name = rest.join('/');
  if (folder === 'themes') {
    const theme = name.replace(/\.css$/, '');
    return isThemeName(theme) ? themes[theme].file : undefined;
  }
  const base = Object.hasOwn(folders, folder) ? folders[folder] : undefined;
  if (!base) return undefined;
  const file = normalize(join(base, decoded(name)));
  return file.startsWith(base + sep) ? file : undefined;
}

/** An address that is written wrongly names no file. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return '';
  }
}
