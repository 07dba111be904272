import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildKaartFiles, type BuiltKaart, type Finding, type Mapping } from '@wijkbrug/cli';

const today = '2026-11-24';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hidden-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const put = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const table = (lines: readonly string[], mapping?: Partial<Mapping>): Promise<BuiltKaart> => {
  const path = put('bron.csv', `${lines.join('\n')}\n`);
  if (!mapping) return buildKaartFiles(path, { today });
  const kolommen = Object.fromEntries((lines[0] ?? '').split(';').map((column) => [column, column]));
  const file = put('koppeling.json', JSON.stringify({ formaat: 'wijkbrug-mapping/1', kolommen, ...mapping }));
  return buildKaartFiles(path, { today, mapping: file });
};
/** HSDS as a folder of CSV files. */
const hsds = (tables: Readonly<Record<string, readonly string[]>>): Promise<BuiltKaart> => {
  mkdirSync(join(folder, 'hsds'), { recursive: true });
  for (const [name, lines] of Object.entries(tables)) put(`hsds/${name}.csv`, `${lines.join('\n')}\n`);
  return buildKaartFiles(join(folder, 'hsds'), { today });
};
const found = ({ collected }: BuiltKaart, code: Finding['code']): readonly Finding[] =>
  collected.findings.filter((finding) => finding.code === code);
/** All that would be put on a website. */
const published = (built: BuiltKaart): string => [...built.files().values(), ...built.openData().values()].join('\n');

const shown = ['nee', 'no', 'n', '0', 'false', 'ONWAAR', ''];
const hidden = ['ja', 'x', 'Y', 'TRUE', 'WAAR', '1', 'yes', 't'];
const unclear = ['geheim', 'verborgen', 'niet tonen', 'JA!', 'Ja, geheim', 'ja (geheim)', '??', 'onbekend', '-'];
const answers = [...shown, ...hidden, ...unclear];

/** Looks whether each answer did what it says. */
function isObeyed(built: BuiltKaart): void {
  const streets = answers.map((answer, index) => [answer, published(built).includes(`Schuilpad ${index}`)]);
  expect(Object.fromEntries(streets)).toEqual(Object.fromEntries(answers.map((one) => [one, shown.includes(one)])));
  expect(found(built, 'flag-unknown').map(({ value, result }) => [value, result])).toEqual(
    unclear.map((one) => [one, 'ja']),
  );
  expect(built.report.get('rapport.csv')).toMatch(/“geheim” is geen ja of nee\. .*adres niet getoond/);
}

describe('a hidden address', () => {
  it('is shown by a plain no only: in a table [R-046]', async () => {
    isObeyed(
      await table(['naam;straat;adres verborgen', ...answers.map((one, at) => `R${at};Schuilpad ${at};${one}`)]),
    );
  });

  it.each(['mask_exact_address', 'wijkbrug_address_hidden'])(
    'is shown by a plain no only: in HSDS, as %s [R-046]',
    async (column) => {
      const rows = (row: (answer: string, at: number) => string): string[] => answers.map(row);
      isObeyed(
        await hsds({
          services: ['id,name', ...rows((_, at) => `s${at},R${at}`)],
          locations: [`id,${column}`, ...rows((one, at) => `l${at},${one === 'Ja, geheim' ? '"Ja, geheim"' : one}`)],
          service_at_location: ['id,service_id,location_id', ...rows((_, at) => `k${at},s${at},l${at}`)],
          addresses: ['id,location_id,address_1', ...rows((_, at) => `a${at},l${at},Schuilpad ${at}`)],
        }),
      );
    },
  );

  it('is hidden by any of two columns, as we propose them [R-046]', async () => {
    const built = await table([
      'naam;straat;adres verborgen;adres niet tonen',
      'A;Schuilpad 1;ja;ja',
      'B;Schuilpad 2;nee;ja',
      'C;Schuilpad 3;ja;nee',
      'D;Pad 4;nee;nee',
    ]);
    expect(built.records.map(({ addressHidden = false }) => addressHidden)).toEqual([true, true, true, false]);
    expect(published(built)).not.toContain('Schuilpad');
  });

  it('may be the standard [R-046]', async () => {
    const rows = ['naam;straat;adres-verborgen', 'A;Schuilpad 1;', 'B;Pad 2;nee'];
    const built = await table(rows, { standaard: { 'adres-verborgen': 'ja' } });
    expect(built.records.map(({ addressHidden = false }) => addressHidden)).toEqual([true, false]);
  });
});
