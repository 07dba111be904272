import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '@wijkbrug/cli';

let folder: string;
let bron: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mappen-'));
  bron = join(folder, 'bron.csv');
  writeFileSync(bron, 'naam,straat,adres verborgen\nPraatgroep,Lindelaan 1,ja\n');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const build = async (options: Readonly<Record<string, string>>) => {
  const said: string[] = [];
  const line = (text: string): void => void said.push(text);
  const args = Object.entries({ out: 'uit', report: 'rapport', ...options });
  const flags = args.flatMap(([name, path]) => [`--${name}`, join(folder, path)]);
  return {
    code: await runCommand(['kaart', 'build', bron, ...flags], { out: line, error: line }),
    out: said.join('\n'),
  };
};
const names = (path: string): string[] => readdirSync(join(folder, path));
const rights = (path: string): string => (statSync(join(folder, path)).mode & 0o777).toString(8);

describe('the report', () => {
  it.skipIf(process.platform === 'win32')('is for who made it only [R-046]', async () => {
    expect((await build({})).code).toBe(0);
    expect(rights('rapport')).toBe('700');
    expect(names('rapport').map((name) => rights(`rapport/${name}`))).toEqual(['600', '600', '600']);
    expect(rights('uit/index.json')).not.toBe('600');
    chmodSync(join(folder, 'rapport/rapport.csv'), 0o644);
    mkdirSync(join(folder, 'eigen'), { mode: 0o755 });
    await build({});
    await build({ report: 'eigen' });
    expect(rights('rapport/rapport.csv')).toBe('600');
    expect([rights('eigen'), rights('eigen/rapport.csv')]).toEqual(['755', '600']);
  });

  it.skipIf(process.platform === 'win32')(
    'is not written in what is published, also not by a link [R-046]',
    async () => {
      mkdirSync(join(folder, 'uit'));
      symlinkSync(join(folder, 'uit'), join(folder, 'link'));
      for (const options of [{ report: 'link/rapport' }, { report: 'link' }, { out: 'link', report: 'uit/rapport' }]) {
        const { code, out } = await build(options);
        expect([code, out]).toEqual([2, expect.stringContaining('Het rapport mag niet in de map staan')]);
      }
      expect(names('uit')).toEqual([]);
    },
  );
});

describe('the folder of the sociale kaart', () => {
  it('of a build that was broken off is ours', async () => {
    mkdirSync(join(folder, 'uit/kaart-abc'), { recursive: true });
    writeFileSync(join(folder, 'uit/kaart-abc/records-0.json'), '{}');
    writeFileSync(join(folder, 'uit/kaart-abc/words-0.json.tmp'), '{');
    writeFileSync(join(folder, 'uit/index.json.tmp'), '{');
    expect((await build({})).code).toBe(0);
    expect(names('uit')).toHaveLength(2);
    expect((await build({})).code).toBe(0);
  });

  it.each(['kaart-oud/foto.jpg', 'kaart-oud/map/a.json', 'LEESMIJ.txt', 'kaart-oud'])(
    'with %s is somebody else’s',
    async (path) => {
      mkdirSync(join(folder, 'uit', path, '..'), { recursive: true });
      writeFileSync(join(folder, 'uit', path), 'x');
      const { code, out } = await build({});
      expect([code, out]).toEqual([2, expect.stringContaining('staan andere bestanden')]);
    },
  );

  it('and open data do not stand in each other', async () => {
    for (const options of [
      { 'open-data': 'uit/open' },
      { 'open-data': 'uit' },
      { out: 'open/uit', 'open-data': 'open' },
    ]) {
      const { code, out } = await build(options);
      expect([code, out]).toEqual([2, expect.stringContaining('Kies voor --open-data een andere map')]);
    }
    expect(names('.').sort()).toEqual(['bron.csv']);
  });
});
