import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkLockfile, checkPaths } from '../../scripts/checks/packages.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wijkbrug-packages-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

describe('packages', () => {
  it.each([
    '{"sources":["/builds/wijkbrug/packages/core/src/a.ts"]}',
    '//# sourceMappingURL=file:///builds/wijkbrug/a.js.map',
    'made in /builds/wijkbrug',
  ])('finds the path of the computer that built it in %s', (text) => {
    write('dist/a.js', text);
    const [problem] = checkPaths(folder, ['dist/a.js'], '/builds/wijkbrug');
    expect(problem).toMatch(/^dist\/a\.js holds the path \/builds\/wijkbrug/);
  });

  it('does not take a part of another path for it', () => {
    write('a.js', '["../src/a.ts", "packages/core/src/b.ts", "https://example.nl/src/c", "/srcs"]');
    expect(checkPaths(folder, ['a.js'], '/src')).toEqual([]);
  });

  it('finds an address to download from in the lockfile', () => {
    expect(checkLockfile('resolution: {integrity: sha512-x}\n  deprecated: see https://example.nl/why')).toEqual([]);
    expect(checkLockfile('resolution: {integrity: sha512-x, tarball: https://npm.example.nl/lit.tgz}')).toHaveLength(1);
  });
});
