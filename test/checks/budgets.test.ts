import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { measure } from '../../scripts/checks/budgets.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wijkbrug-budgets-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Chunks by their source, each with a number of bytes that do not compress. */
const build = (bytes: Record<string, number>, entryImports: string[] = []): void => {
  const manifest: Record<string, object> = {};
  Object.entries(bytes).forEach(([source, count], index) => {
    const isEntry = source === 'dist/part/part.js';
    manifest[source] = { file: `${index}.js`, ...(isEntry ? { isEntry, imports: entryImports } : {}) };
    writeFileSync(join(folder, `${index}.js`), randomBytes(count));
  });
  mkdirSync(join(folder, 'manifests'));
  writeFileSync(join(folder, 'manifests/part.json'), JSON.stringify(manifest));
};

const kinds = { act: ['part/part.answers'], later: ['after-first-paint'], data: ['content/dist/'] };

const chunks = {
  'dist/part/part.js': 1000,
  'dist/generated/locales/common/en.js': 50,
  'dist/generated/locales/common/ar.js': 100,
  'dist/generated/locales/part/en.js': 100,
  'dist/generated/locales/part/ar.js': 200,
  '../content/dist/nl/part.js': 400,
  'dist/internal/theme/after-first-paint.js': 3000,
  'dist/part/part.answers.js': 600,
};

/** Brotli adds a few bytes of its own. */
const near = (value: number, expected: number): void => {
  expect(Math.abs(value - expected)).toBeLessThan(40);
};

describe('budgets', () => {
  it('counts what arrives first, with the messages of the largest language and without the texts', () => {
    build(chunks);
    const { first, act, all, language } = measure('part', folder, kinds);
    near(first, 1300);
    near(act, 1900);
    near(all, 4600);
    near(language, 300);
  });

  it('counts as first what the entry imports, though its name says later', () => {
    build(chunks, ['dist/internal/theme/after-first-paint.js']);
    near(measure('part', folder, kinds).first, 4300);
  });

  it('counts as first a chunk that it does not know', () => {
    build({ ...chunks, 'dist/new.js': 700 });
    near(measure('part', folder, kinds).first, 2000);
  });

  it('counts what later chunks share with the first of them, and as first when nobody is known to use it', () => {
    build({ ...chunks, '_shared.js': 500, '_nobody.js': 50 });
    const file = join(folder, 'manifests/part.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { imports?: string[] }>;
    Object.assign(manifest['dist/part/part.answers.js'] ?? {}, { imports: ['_shared.js'] });
    Object.assign(manifest['dist/internal/theme/after-first-paint.js'] ?? {}, { imports: ['_shared.js'] });
    writeFileSync(file, JSON.stringify(manifest));
    const { first, act } = measure('part', folder, kinds);
    near(first, 1350);
    near(act, 2450);
  });
});
