import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeStale } from '../../scripts/remove-stale.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wijkbrug-stale-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (path: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), '');
};

describe('what the compiler left behind', () => {
  const gone = ['dist/a/old.view.js', 'dist/a/old.view.js.map', 'dist/a/old.view.d.ts'];
  const kept = ['dist/a/a.js', 'dist/a/a.d.ts', 'dist/a/a.js.map', 'dist/cdn/chunks/x.js', 'dist/tokens.json'];

  it('is removed, and nothing else', () => {
    for (const path of [...gone, ...kept, 'src/a/a.ts']) write(path);
    expect(removeStale(folder).sort()).toEqual(gone.toSorted());
    for (const path of gone) expect(existsSync(join(folder, path)), path).toBe(false);
    for (const path of kept) expect(existsSync(join(folder, path)), path).toBe(true);
  });

  it('is nothing before the first build', () => {
    expect(removeStale(folder)).toEqual([]);
  });
});
