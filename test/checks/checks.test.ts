import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkArrows } from '../../scripts/checks/arrows.mjs';
import { checkParity } from '../../scripts/checks/parity.mjs';
import { checkRequirements } from '../../scripts/checks/requirements.mjs';
import { checkTranslations } from '../../scripts/checks/translations.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wijkbrug-checks-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (path: string, text = ''): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

describe('arrows', () => {
  it('lets imports point down', () => {
    write('packages/components/src/a.ts', "import '@wijkbrug/core';\nimport { css } from 'lit';");
    write('packages/content/src/a.ts', "export const load = () => import('./b.js');");
    write('stories/a.stories.ts', "import '@wijkbrug/components/all.js';");
    expect(checkArrows(folder)).toEqual([]);
  });

  it.each([
    ['packages/core/src/a.ts', "import '@wijkbrug/content';"],
    ['packages/core/src/deep/a.ts', "export * from '../../../components/src/b.js';"],
    ['packages/components/src/a.ts', "import '../../core/src/b.js';"],
    ['packages/core/src/a.ts', "import { html } from 'lit';"],
    ['packages/core/src/deep/a.ts', "const fs = await import('node:fs');"],
    ['packages/content/src/a.ts', "import '@wijkbrug/components/all.js';"],
    ['packages/server/src/a.ts', "import '@wijkbrug/components/ssr.js';"],
    ['stories/a.stories.ts', "import '@wijkbrug/portal';"],
  ])('finds an import in %s that points up: %s', (path, text) => {
    write(path, text);
    expect(checkArrows(folder)).not.toEqual([]);
  });

  it('finds a package that the table does not know', () => {
    write('packages/new/src/a.ts');
    expect(checkArrows(folder)).toHaveLength(1);
  });

  it('is not fooled by text and comments', () => {
    write('packages/core/src/a.ts', "// import 'lit';\nexport const text = \"import 'lit'\";");
    expect(checkArrows(folder)).toEqual([]);
  });
});

describe('parity', () => {
  const whole = [
    'packages/core/src/thing/index.ts',
    'packages/components/src/thing/thing.component.ts',
    'packages/components/src/thing/thing.ts',
    'packages/components/src/thing/thing.styles.ts',
    'stories/thing.stories.ts',
    'test/components/thing.test.ts',
    'docs/components/thing.md',
  ];

  it('is content with a whole part', () => {
    for (const path of whole) write(path);
    write('packages/components/xliff/en.xlf', '<trans-unit id="thing.a"></trans-unit><trans-unit id="common.b">');
    expect(checkParity(folder)).toEqual([]);
  });

  it.each(whole.filter((path) => !path.endsWith('.component.ts')))('misses %s', (missing) => {
    for (const path of whole) if (path !== missing) write(path);
    expect(checkParity(folder)).toHaveLength(1);
  });

  it('finds a stranger, and a message that belongs to no part', () => {
    for (const path of whole) write(path);
    write('docs/components/other.md');
    write('packages/components/xliff/en.xlf', '<trans-unit id="thing.a"></trans-unit><trans-unit id="other.a">');
    expect(checkParity(folder)).toHaveLength(2);
  });

  it('finds a part without messages', () => {
    for (const path of whole) write(path);
    write('packages/components/xliff/en.xlf', '<trans-unit id="common.a"></trans-unit>');
    expect(checkParity(folder)).toHaveLength(1);
  });

  it('does not call an empty house whole', () => {
    write('packages/components/src/all.ts');
    expect(checkParity(folder)).toHaveLength(1);
  });
});

describe('translations', () => {
  const unit = (target: string, source = 'Twee woorden'): string =>
    `<trans-unit id="a.b"><source>${source}</source>${target}</trans-unit>`;
  const good = '<target state="needs-review-translation">Two words</target>';

  it('is content with a translation', () => {
    write('en.xlf', unit(good));
    expect(checkTranslations(folder)).toEqual([]);
  });

  it.each([
    ['none', ''],
    ['an empty one', '<target state="translated"> </target>'],
    ['one without a state', '<target>Two words</target>'],
    ['one with a state that we do not use', '<target state="new">Two words</target>'],
    ['the Dutch text', '<target state="translated">Twee woorden</target>'],
    ['a lost placeholder', '<target state="translated">Two words</target>'],
  ])('refuses %s', (what, target) => {
    write(
      'en.xlf',
      unit(target, what === 'a lost placeholder' ? 'Twee <x id="0" equiv-text="${x}"/> woorden' : undefined),
    );
    expect(checkTranslations(folder)).toHaveLength(1);
  });

  it('finds two values that run together: a translation would keep one', () => {
    const source = 'Open: <x id="0" equiv-text="${day} ${time}"/>';
    write(
      'en.xlf',
      unit(good.replace(/>[^<]*<\/target>/, '>Opens: <x id="0" equiv-text="${day} ${time}"/></target>'), source),
    );
    expect(checkTranslations(folder)).toEqual([expect.stringContaining('one value')]);
  });

  it('finds a language that lacks a message', () => {
    write('en.xlf', unit(good));
    write('ar.xlf', '');
    expect(checkTranslations(folder)).toHaveLength(1);
  });

  it('finds a language that has no file', () => {
    write('lit-localize.json', '{"targetLocales":["en","ar"]}');
    write('xliff/en.xlf', unit(good));
    expect(checkTranslations(join(folder, 'xliff'))).toEqual([expect.stringContaining('ar.xlf')]);
  });
});

describe('requirements', () => {
  it('finds one that no test title carries', () => {
    write('docs/requirements.md', '| R-001 | a |\n| R-002 | b |\n');
    write('test/a.test.ts', "it('[R-001] does', () => {});");
    expect(checkRequirements(folder)).toHaveLength(1);
    expect(checkRequirements(folder)[0]).toContain('R-002');
  });

  it('finds one that has two rows', () => {
    write('docs/requirements.md', '| R-001 | a |\n| R-002 | b |\n| R-001 | c |\n');
    write('test/a.test.ts', "it('[R-001][R-002] does', () => {});");
    expect(checkRequirements(folder)).toEqual([
      'R-001 stands in docs/requirements.md more than once: make one row of it.',
    ]);
  });

  it('reads every kind of title', () => {
    write('docs/requirements.md', '| R-001 | a |\n| R-002 | b |\n| R-003 | c |\n');
    const tests = "it.each([1])('[R-001] %s', () => {});\nit(`[R-002] ${x}`, () => {});";
    write('test/a.test.ts', `describe('[R-003]', () => {\n${tests}\n});`);
    expect(checkRequirements(folder)).toEqual([]);
  });

  it('does not take a comment or a test that is left out for a proof', () => {
    write('docs/requirements.md', '| R-001 | a |\n| R-002 | b |\n| R-003 | c |\n');
    const skipped = "describe.skip('x', () => { it('[R-003] x', () => {}); });";
    write('test/a.test.ts', `// [R-001]\nit.skip('[R-002] x', () => {});\n${skipped}`);
    expect(checkRequirements(folder)).toHaveLength(3);
  });
});

describe('a clone', () => {
  it('never offers to commit the database of somebody who tried the server', () => {
    copyFileSync(new URL('../../.gitignore', import.meta.url), join(folder, '.gitignore'));
    spawnSync('git', ['init', '--quiet'], { cwd: folder });
    const names = ['', '-wal', '-shm', '.part', '.before-2026-11-24T10-00-00-000Z'].map((end) => `callback.db${end}`);
    const paths = [
      ...names.map((name) => `data/${name}`),
      'packages/server/data/callback.db',
      'callback-2026-11-24.db',
    ];
    const { stdout } = spawnSync('git', ['check-ignore', ...paths], { cwd: folder, encoding: 'utf8' });
    expect(stdout.trim().split('\n')).toEqual(paths);
  });
});
