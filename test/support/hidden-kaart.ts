import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { buildKaartFiles, type BuiltKaart, type Finding, type Mapping } from '@wijkbrug/cli';

/** The day on which every test builds. */
export const today = '2026-11-24';

/** What the report says of one kind. */
export const found = ({ collected }: BuiltKaart, code: Finding['code']): readonly Finding[] =>
  collected.findings.filter((finding) => finding.code === code);

/** All that would be put on a website. */
export const published = (built: BuiltKaart): string =>
  [...built.files().values(), ...built.openData().values()].join('\n');

/** Builds in a folder that each test of a file has for itself. */
export interface Builds {
  /** The path of a file in the folder. */
  readonly inFolder: (name: string) => string;
  /** Writes a file into the folder, and gives its path. */
  readonly put: (name: string, content: string) => string;
  /** Builds a table, with a mapping when one is given. */
  readonly table: (lines: readonly string[], mapping?: Partial<Mapping>) => Promise<BuiltKaart>;
  /** Builds HSDS, as a folder of CSV files. */
  readonly hsds: (tables: Readonly<Record<string, readonly string[]>>) => Promise<BuiltKaart>;
}

/** Makes a folder before each test of a file, and takes it away after it. */
export function buildsInFolder(): Builds {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hidden-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const inFolder = (name: string): string => join(folder, name);
  const put = (name: string, content: string): string => {
    writeFileSync(inFolder(name), content);
    return inFolder(name);
  };
  return {
    inFolder,
    put,
    table: (lines, mapping) => {
      const path = put('bron.csv', `${lines.join('\n')}\n`);
      if (!mapping) return buildKaartFiles(path, { today });
      const kolommen = Object.fromEntries((lines[0] ?? '').split(';').map((column) => [column, column]));
      const file = put('koppeling.json', JSON.stringify({ formaat: 'wijkbrug-mapping/1', kolommen, ...mapping }));
      return buildKaartFiles(path, { today, mapping: file });
    },
    hsds: (tables) => {
      mkdirSync(inFolder('hsds'), { recursive: true });
      for (const [name, lines] of Object.entries(tables)) put(`hsds/${name}.csv`, `${lines.join('\n')}\n`);
      return buildKaartFiles(inFolder('hsds'), { today });
    },
  };
}
