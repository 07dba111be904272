import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { hsdsTableNames } from '@wijkbrug/core/sociale-kaart/hsds.js';
import { UsageError } from '../usage-error.js';

/** True when a path is a folder itself or lies in it. */
function isIn(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !/^[a-z]:/i.test(way));
}

/**
 * The report may hold hidden addresses: it never stands in what is published, nor the other way round.
 *
 * @throws UsageError
 */
export function keepApart(out: string, report: string): void {
  if (isIn(report, out) || isIn(out, report)) throw new UsageError('report-in-out', { out, report });
}

const namesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []);

/**
 * Looks before the work starts whether a folder may be written to.
 *
 * @throws UsageError when it holds something else
 */
export function checkOut(folder: string): void {
  const before = namesIn(folder);
  if (before.some((name) => !isOurs(name)) || (before.length > 0 && !before.includes('index.json'))) {
    throw new UsageError('out-not-ours', { file: folder });
  }
  if (
    before.includes('index.json') &&
    !/"format":\s*"wijkbrug-kaart\//.test(readFileSync(join(folder, 'index.json'), 'utf8').slice(0, 200))
  ) {
    throw new UsageError('out-not-ours', { file: folder });
  }
}

/**
 * Writes what is to be published. Data first and `index.json` last, so that who reads meanwhile gets the old whole or the
 * new whole; folders of an earlier build are removed at the end.
 *
 * @throws UsageError when the folder holds something else
 */
export function writeOut(folder: string, files: ReadonlyMap<string, string>): void {
  checkOut(folder);
  const before = namesIn(folder);
  for (const [path, text] of files) if (path !== 'index.json') write(join(folder, path), text);
  const index = files.get('index.json');
  if (index !== undefined) write(join(folder, 'index.json'), index);
  const current = new Set([...files.keys()].map((path) => path.split('/')[0]));
  for (const name of before) if (!current.has(name)) rmSync(join(folder, name), { recursive: true });
}

const isOurs = (name: string): boolean => name === 'index.json' || /^kaart-[a-z0-9]+$/.test(name);

export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) write(join(folder, path), text);
}

/**
 * Writes open data. Of an earlier time nothing stays: a table that has no row any more may be the one with an address that
 * was hidden since.
 */
export function writeOpenData(folder: string, files: ReadonlyMap<string, string>): void {
  for (const table of hsdsTableNames) {
    const path = `hsds-csv/${table}.csv`;
    if (!files.has(path)) rmSync(join(folder, path), { force: true });
  }
  writeFiles(folder, files);
}

/** Files that are made while they are written. */
export function writeInParts(folder: string, files: ReadonlyMap<string, () => Iterable<string>>): void {
  for (const [path, parts] of files) write(join(folder, path), parts());
}

/** Under another name first, so that no half file is ever read. */
function write(path: string, text: string | Iterable<string>): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.tmp`;
  if (typeof text === 'string') writeFileSync(draft, text);
  else writeParts(draft, text);
  renameSync(draft, path);
}

/** Written together, some thousands of lines go much faster than one by one. */
const together = 1_000_000;

function writeParts(path: string, parts: Iterable<string>): void {
  const file = openSync(path, 'w');
  try {
    let waiting = '';
    for (const part of parts) {
      waiting += part;
      if (waiting.length < together) continue;
      writeSync(file, waiting);
      waiting = '';
    }
    writeSync(file, waiting);
  } finally {
    closeSync(file);
  }
}
