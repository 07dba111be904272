import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The standards and data sets that lie beside the project; they are not part of it. */
const shared = new URL('../../../shared/standards/', import.meta.url);

/** The path of a folder or file there; undefined, and said, when it is not there. */
export function sharedPath(path: string): string | undefined {
  const full = fileURLToPath(new URL(path, shared));
  if (existsSync(full)) return full;
  console.info(`skipped: data not present (${path})`);
  return undefined;
}

export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8')) as unknown;

export const filesIn = (folder: string): string[] => readdirSync(folder).map((name) => `${folder}/${name}`);
