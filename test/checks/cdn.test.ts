import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

// A file that another one imports is found only when that one has come: on slow 3G, 400 ms later.
const cdn = join(import.meta.dirname, '../../packages/components/dist/cdn');

interface Chunk {
  readonly file: string;
  readonly name: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

const manifestOf = (name: string): Readonly<Record<string, Chunk>> =>
  JSON.parse(readFileSync(join(cdn, `manifests/${name}.json`), 'utf8')) as Record<string, Chunk>;

/** What the elements need next, once what is read first stands there. */
const next = {
  'callback-form': 'callback-form.offer',
  checklist: 'checklist.desk',
  'sociale-kaart': 'sociale-kaart.more',
  'team-explainer': 'team-explainer.answers',
};

describe.each([...Object.keys(next), 'wijkbrug'])('%s.js', (name) => {
  const manifest = manifestOf(name);
  const chunks = Object.values(manifest);

  it('waits for no other file', () => {
    const entry = chunks.find(({ isEntry }) => isEntry);
    expect(entry?.imports ?? []).toEqual([]);
  });

  it('waits for no file behind the words of a language', () => {
    const words = Object.entries(manifest).filter(([source]) =>
      /generated\/locales\/|locale\/tables\/|team-explainer-questions/.test(source),
    );
    expect(words.length).toBeGreaterThan(18);
    for (const [source, { imports = [] }] of words) expect(imports, source).toEqual([]);
  });

  it('names every file that is there', () => {
    for (const { file, imports = [] } of chunks) {
      const code = readFileSync(join(cdn, file), 'utf8');
      const asked = [...code.matchAll(/(?:from|import)"(\.[^"]+)"/g)].map(([, path = '']) => join(file, '..', path));
      expect(asked.sort(), file).toEqual(imports.map((source) => manifest[source]?.file).sort());
    }
  });
});

describe.each(Object.entries(next))('%s.js', (name, part) => {
  it(`brings ${part} in one file`, () => {
    const manifest = manifestOf(name);
    const found = Object.values(manifest).find((chunk) => chunk.name === part);
    const behind = (found?.imports ?? []).filter((source) => !manifest[source]?.isEntry);
    expect(found).toBeDefined();
    expect(behind).toEqual([]);
  });
});
