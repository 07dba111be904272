import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { hsdsTableNames } from '@wijkbrug/core/sociale-kaart/hsds.js';
import { UsageError } from '../usage-error.js';

/** Where a path is in truth: links are followed as far as there is something. */
function truePath(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync(whole);
  const above = dirname(whole);
  return above === whole ? whole : join(truePath(above), basename(whole));
}

/** True when a path is a folder itself or lies in it. */
function isIn(path: string, folder: string): boolean {
  const way = relative(truePath(folder), truePath(path));
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

/**
 * Open data in the folder of the sociale kaart would make it one that we do not know again, and be removed in the other.
 *
 * @throws UsageError
 */
export function keepOpenApart(out: string, open: string): void {
  if (isIn(open, out) || isIn(out, open)) throw new UsageError('open-in-out', { out, open });
}

const namesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []);

/**
 * Looks before the work starts whether a folder may be written to: it is empty, or all in it is ours. Of a build that was
 * broken off the index may be missing.
 *
 * @throws UsageError when it holds something else
 */
export function checkOut(folder: string): void {
  if (!namesIn(folder).every((name) => isOurs(folder, name))) throw new UsageError('out-not-ours', { file: folder });
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
  for (const name of before) if (!current.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
}

function isOurs(folder: string, name: string): boolean {
  const path = join(folder, name);
  if (name === 'index.json') return /"format":\s*"wijkbrug-kaart\//.test(readFileSync(path, 'utf8').slice(0, 200));
  if (name === 'index.json.tmp') return true;
  // Somebody else may have a folder that is called nearly so.
  return /^kaart-[a-z0-9]+$/.test(name) && statSync(path).isDirectory() && readdirSync(path).every(isShard);
}

const isShard = (name: string): boolean => /^[a-z]+(?:-[a-z0-9]+)*\.json(?:\.tmp)?$/.test(name);

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

/**
 * Writes a report, in files that are made while they are written. It may hold hidden addresses: only who made it can read it
 * (a folder that was there keeps its rights).
 */
export function writeReportFiles(folder: string, files: ReadonlyMap<string, () => Iterable<string>>): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const [path, parts] of files) {
    const draft = join(folder, `${path}.tmp`);
    rmSync(draft, { force: true });
    writeParts(draft, parts());
    renameSync(draft, join(folder, path));
  }
}

/** Under another name first, so that no half file is ever read. */
function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.tmp`;
  writeFileSync(draft, text);
  renameSync(draft, path);
}

/** Written together, some thousands of lines go much faster than one by one. */
const together = 1_000_000;

function writeParts(path: string, parts: Iterable<string>): void {
  const file = openSync(path, 'w', 0o600);
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
