import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
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
 * Answers with a file, when the path names one.
 *
 * @returns false when it does not
 */
export async function sendFile(
  path: string,
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
): Promise<boolean> {
  const file = fileOf(path);
  const type = file && types[extname(file)];
  const body = type && (await readFile(file).catch(() => undefined));
  if (!body) return false;
  response.writeHead(200, { ...headers, 'content-type': type, 'cache-control': 'no-cache' });
  response.end(body);
  return true;
}

function fileOf(path: string): string | undefined {
  const [, folder = '', ...rest] = path.split('/');
  const name = rest.join('/');
  if (folder === 'themes') {
    const theme = name.replace(/\.css$/, '');
    return isThemeName(theme) ? themes[theme].file : undefined;
  }
  const base = folders[folder];
  if (!base) return undefined;
  const file = normalize(join(base, decodeURIComponent(name)));
  return file.startsWith(base + sep) ? file : undefined;
}
