import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildKaartFiles, runCommand } from '@wijkbrug/cli';
import { kaartWords } from '@wijkbrug/content/sociale-kaart.js';
import { openKaart } from '../support/ask-kaart.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'woorden-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const put = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const source = () =>
  put('bron.csv', 'naam;omschrijving\nDe Groene Hoek;Een volkstuin voor iedereen\nGeldFit;Bel gratis\n');
const words = (content: object) =>
  put('woorden.json', JSON.stringify({ formaat: 'wijkbrug-zoekwoorden/1', ...content }));

describe('search words of a municipality', () => {
  it('are understood beside ours: a subject of its own, and more words for ours', async () => {
    const own = words({
      onderwerpen: {
        moestuin: { vindt: ['volkstuin-'], leefgebieden: ['taking-part'] },
        debts: { vindt: ['geldfit'] },
      },
      woorden: { nl: { moestuin: ['tuinieren', 'zelf groente kweken'] }, tr: { moestuin: ['bahçe'] } },
      overslaan: { nl: ['lindenwaard'] },
      samenstellingen: ['volks'],
    });
    const { files } = await buildKaartFiles(source(), { words: own, today: '2026-11-24' });
    const kaart = openKaart(files());
    for (const typed of ['tuinieren', 'ik wil zelf groente kweken', 'tuin', 'tuinieren in lindenwaard']) {
      expect(await kaart.names(typed), typed).toEqual(['De Groene Hoek']);
    }
    expect(await kaart.names('bahçe', { language: 'tr' })).toEqual(['De Groene Hoek']);
    expect(await kaart.names('borç', { language: 'tr' })).toEqual(['GeldFit']);
    expect(await openKaart((await buildKaartFiles(source(), { today: '2026-11-24' })).files()).names('borç')).toEqual(
      [],
    );
  });

  it('leave what is urgent urgent, and every subject in its part of life', async () => {
    const facets = (built: Awaited<ReturnType<typeof buildKaartFiles>>) => {
      const [, file = ''] = [...built.files()].find(([name]) => name.endsWith('facets.json')) ?? [];
      const { urgent, domains } = JSON.parse(String(file)) as Record<'urgent' | 'domains', object>;
      return { urgent, domains };
    };
    const subjects = kaartWords.subjects.filter((subject) => subject.urgent ?? subject.domain);
    const onderwerpen = Object.fromEntries(subjects.map(({ id }) => [id, { vindt: ['weerbaarheid'] }]));
    const today = '2026-11-24';
    const [ours, own] = [
      await buildKaartFiles(source(), { today }),
      await buildKaartFiles(source(), { words: words({ onderwerpen }), today }),
    ];
    expect(Object.values(facets(ours).urgent)).toEqual(['suicide', 'unsafe-at-home']);
    expect(facets(own)).toEqual(facets(ours));
  });

  it.each([
    ['no JSON', '{', 'JSON'],
    ['another file', '{"formaat":"wijkbrug-mapping/1"}', 'wijkbrug-zoekwoorden/1'],
    ['an unknown part', { synoniemen: {} }, 'synoniemen'],
    ['a word that is no list', { woorden: { nl: { debts: 'schuld' } } }, 'woorden.nl.debts[0]'],
    ['an empty word', { woorden: { nl: { debts: ['schuld', ' ! '] } } }, 'woorden.nl.debts[1]'],
    ['a sentence', { woorden: { nl: { debts: ['ik heb geen geld meer'] } } }, 'woorden.nl.debts[0]'],
    ['an unknown subject', { woorden: { nl: { schulden: ['blut'] } } }, 'debts'],
    ['an unknown language', { woorden: { de: { debts: ['Schulden'] } } }, 'nl, en, tr'],
    ['an unknown domain', { onderwerpen: { tuin: { vindt: ['tuin'], leefgebieden: ['groen'] } } }, 'leefgebieden[0]'],
    ['origin of people [R-049]', { onderwerpen: { herkomst: { vindt: ['turks'] } } }, 'herkomst'],
  ])('are refused with what to mend: %s', async (_, content, named) => {
    const file = typeof content === 'string' ? put('woorden.json', content) : words(content);
    for (const lang of ['nl', 'en']) {
      const said: string[] = [];
      const out = ['--out', join(folder, 'kaart'), '--report', join(folder, 'rapport')];
      const code = await runCommand(['kaart', 'build', source(), '--words', file, '--lang', lang, ...out], {
        out: () => undefined,
        error: (line) => said.push(line),
      });
      expect(code).toBe(2);
      expect(said.join()).toContain(named);
      expect(said.join()).toContain(file);
    }
  });

  it('stand in the guide as an example that works', async () => {
    const guide = readFileSync('docs/guides/sociale-kaart-data.md', 'utf8');
    const [, example = ''] = /```json\n(\{\s*"formaat": "wijkbrug-zoekwoorden[^`]*)```/.exec(guide) ?? [];
    const { files } = await buildKaartFiles(source(), { words: put('woorden.json', example), today: '2026-11-24' });
    expect(await openKaart(files()).names('tuinieren')).toEqual(['De Groene Hoek']);
  });
});
