import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fields } from '../../packages/cli/src/kaart/fields.js';

const root = join(import.meta.dirname, '../..');
const pages = ['README.md', 'CONTRIBUTING.md', ...['guides', 'components', 'decisions'].flatMap(markdownIn)];

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, 'docs', folder)).map((name) => join('docs', folder, name));
}

const linksIn = (page: string): string[] =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(
    ([, link = '']) => link,
  );

describe('the documentation', () => {
  it('leads nowhere that is not there', () => {
    const broken = pages.flatMap((page) =>
      linksIn(page)
        .filter((link) => !existsSync(join(root, dirname(page), link)))
        .map((link) => `${page}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it('tells every word that can stand above a column of a sociale kaart, and no other', () => {
    const guide = readFileSync(join(root, 'docs/guides/sociale-kaart-data.md'), 'utf8');
    const [, section = ''] = /### De woorden voor kolommen\n(.*?)\n##/s.exec(guide) ?? [];
    const words = [...section.matchAll(/`([a-z-]+)`/g)].map(([, word]) => word);
    expect(words.filter((word) => word !== 'null').sort()).toEqual([...fields, 'naam'].sort());
  });

  it('has an API reference of everything that core exports', () => {
    const read = (file: string): unknown => JSON.parse(readFileSync(join(root, 'packages/core', file), 'utf8'));
    const { exports } = read('package.json') as { exports: Record<string, { default?: string }> };
    const { entryPoints } = read('typedoc.json') as { entryPoints: string[] };
    const sources = Object.values(exports).flatMap(({ default: file }) =>
      file ? [file.replace('./dist/', 'src/').replace(/\.js$/, '.ts')] : [],
    );
    expect([...entryPoints].sort()).toEqual([...new Set(sources)].sort());
  });

  it('[R-108] says from the first page on what only the organisation can mend', () => {
    const page = 'docs/guides/wat-een-website-niet-kan.md';
    expect(linksIn('README.md')).toContain(page);
    const text = readFileSync(join(root, page), 'utf8');
    for (const word of ['Tijd', 'Deskundigheid', 'Houding', 'Geld']) expect(text).toContain(`**${word}**`);
  });
});
