import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
    const isEntry = source === 'dist/all.js';
    manifest[source] = { file: `${index}.js`, ...(isEntry ? { isEntry, imports: entryImports } : {}) };
    writeFileSync(join(folder, `${index}.js`), randomBytes(count));
  });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
};

const chunks = {
  'dist/all.js': 1000,
  'dist/generated/locales/en.js': 100,
  'dist/generated/locales/ar.js': 200,
  '../content/dist/nl/team-explainer.js': 400,
  '../content/dist/ar/team-explainer.js': 500,
  'dist/internal/theme/after-first-paint.js': 3000,
  'dist/team-explainer/team-explainer.answers.js': 600,
};

/** Brotli adds a few bytes of its own. */
const near = (value: number, expected: number): void => {
  expect(Math.abs(value - expected)).toBeLessThan(40);
};

describe('budgets', () => {
  it('counts what arrives first, with the messages of the largest language and without the topics', () => {
    build(chunks);
    const { questions, initial, element, language, topics } = measure(folder);
    near(questions, 1200);
    near(initial, 1800);
    near(element, 4600);
    near(language, 200);
    near(topics, 500);
  });

  it('counts as first what the entry imports, though its name says later', () => {
    build(chunks, ['dist/internal/theme/after-first-paint.js']);
    near(measure(folder).initial, 4800);
  });

  it('counts as first a chunk that it does not know', () => {
    build({ ...chunks, 'dist/new.js': 700 });
    near(measure(folder).initial, 2500);
  });
});
