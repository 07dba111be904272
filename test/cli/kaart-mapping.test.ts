import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildKaartFiles, parseMapping, runCommand, UsageError } from '@wijkbrug/cli';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'koppeling-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const put = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
/** All text in a folder. */
const publishedIn = (path: string): string =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
const refused = (mapping: object): UsageError => {
  try {
    parseMapping(JSON.stringify({ formaat: 'wijkbrug-mapping/1', kolommen: {}, ...mapping }), 'k.json');
  } catch (error) {
    if (error instanceof UsageError) return error;
  }
  throw new Error('nothing was refused');
};

describe('a mapping', () => {
  it.each([
    [{ achterhouden: { zonderAdress: ['Veilig praten'] } }, 'zonderAdress', 'zonderAdres'],
    [{ achterhouden: { ZonderAdres: [] } }, 'ZonderAdres', 'zonderAdres'],
    [{ standard: {} }, 'standard', 'standaard'],
    [{ mobielenummers: 'weglaten' }, 'mobielenummers', 'mobieleNummers'],
    [{ iets: 1 }, 'iets', undefined],
  ])('is refused for a key that we do not know: %j [R-046]', (mapping, value, result) => {
    const error = refused(mapping);
    expect(error).toMatchObject({ code: 'mapping-key', details: { value, file: 'k.json' } });
    expect(error.details['result']).toBe(result);
  });

  it.each([
    [{ mobieleNummers: 'Tonen' }, 'Tonen'],
    [{ mobieleNummers: true }, 'true'],
    [{ land: 'nl' }, 'nl'],
  ])('is refused for a word that may not stand there: %j', (mapping, value) => {
    expect(refused(mapping)).toMatchObject({ code: 'mapping-choice', details: { value } });
  });

  it('is asked what a field was meant to be, also by a word that we know above a column', () => {
    expect(refused({ kolommen: { Geheim: 'adres-verbogen' } }).details).toMatchObject({ result: 'adres-verborgen' });
    expect(refused({ kolommen: { Voor: 'doelgroep' } }).details).toMatchObject({ result: 'voor-wie' });
  });

  it('may hold what somebody wants to remember', () => {
    const json = {
      formaat: 'wijkbrug-mapping/1',
      kolommen: { Naam: 'naam' },
      opmerking: 'Nagekeken door Ayse',
      _oud: 1,
    };
    expect(parseMapping(JSON.stringify(json), 'k.json')).toMatchObject({ kolommen: { Naam: 'naam' } });
  });

  const source = 'Naam;Straat;Verborgen?\nVeilig praten;Stilpad 3;ja\n';
  const build = async (kolommen: object) => {
    const bron = put('bron.csv', source);
    const mapping = put('k.json', JSON.stringify({ formaat: 'wijkbrug-mapping/1', kolommen }));
    const said: string[] = [];
    const line = (text: string): void => void said.push(text);
    const args = ['kaart', 'build', bron, '--mapping', mapping, '--out', join(folder, 'uit'), '--report', join(folder, 'r')]; // prettier-ignore
    return { code: await runCommand(args, { out: line, error: line }), out: said.join('\n') };
  };

  it('whose column to hide addresses is gone makes nothing [R-046]', async () => {
    const { code, out } = await build({ Naam: 'naam', Straat: 'straat', Verborgen: 'adres-verborgen' });
    expect(code).toBe(2);
    expect(out).toContain('de kolom “Verborgen” adressen verbergt, en die kolom is er niet, bedoelt u “Verborgen?”?');
    expect(existsSync(join(folder, 'uit'))).toBe(false);
  });

  it('that is older than the column to hide addresses hides them all the same [R-046]', async () => {
    const { code, out } = await build({ Naam: 'naam', Straat: 'straat' });
    expect(code).toBe(0);
    expect(out).toContain('De kolom “Verborgen?” is nieuw in de bron en verbergt adressen. Wij gebruiken hem al.');
    expect(out).toContain('"Verborgen?": "adres-verborgen"');
    expect(out).not.toContain('Niet gebruikte kolommen');
    expect(publishedIn(join(folder, 'uit'))).not.toMatch(/stilpad/i);
  });

  it('hides no address by a column that a person said to leave out [R-046]', async () => {
    const { code, out } = await build({ Naam: 'naam', Straat: 'straat', 'Verborgen?': null });
    expect(code).toBe(0);
    expect(out).toContain('Niet gebruikte kolommen: Verborgen?');
    expect(publishedIn(join(folder, 'uit'))).toMatch(/stilpad/i);
  });

  it('has a column for the name, and that of the organisation is none', async () => {
    const { code, out } = await build({ Naam: 'organisatie', Straat: 'straat', 'Verborgen?': 'adres-verborgen' });
    expect(code).toBe(2);
    expect(out).toContain('Wij weten niet in welke kolom de naam staat.');
  });

  it('is told which columns are new, and how to use them', async () => {
    const { code, out } = await build({ Naam: 'naam', 'Verborgen?': 'adres-verborgen' });
    expect(code).toBe(0);
    expect(out).toContain('De kolom “Straat” is nieuw in de bron en staat nog niet in de koppeling.');
    expect(out).toContain('"Straat": "straat"');
    expect(out).not.toContain('Niet gebruikte kolommen');
  });

  it('is told which other columns are gone', async () => {
    const { code, out } = await build({
      Naam: 'naam',
      Straat: 'straat',
      'Verborgen?': 'adres-verborgen',
      Nam: 'plek',
      X: null,
    });
    expect(code).toBe(0);
    expect(out).toContain('De kolom “Nam” staat in de koppeling, maar niet in de bron, bedoelt u “Naam”?');
    expect(out).not.toContain('“X”');
  });

  it('of columns that hide is not for HSDS, which has its own [R-046]', async () => {
    const bron = put('bron.json', JSON.stringify({ services: [{ id: 's', name: 'S' }], locations: [{ id: 'l' }] }));
    const kolommen = { Verborgen: 'adres-verborgen' };
    const mapping = put('k.json', JSON.stringify({ formaat: 'wijkbrug-mapping/1', kolommen }));
    await expect(buildKaartFiles(bron, { mapping, today: '2026-11-24' })).rejects.toThrow(/mapping-hidden-column/);
  });
});
