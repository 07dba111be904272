import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildKaartFiles, readSource, runCommand } from '@wijkbrug/cli';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'werkboek-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (at: number, ...cells: readonly string[]): string => `<row r="${at}">${cells.join('')}</row>`;

/** A workbook of one sheet, as small as one can be. */
function workbook(rows: string, more: Readonly<Record<string, Uint8Array>> = {}): string {
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`;
  const files = {
    '[Content_Types].xml': strToU8(types),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Feiten" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`),
    ...more,
  };
  const path = join(folder, 'bron.xlsx');
  writeFileSync(path, zipSync(files));
  return path;
}

const run = async (...args: string[]) => {
  const said: string[] = [];
  const line = (text: string): void => void said.push(text);
  return { code: await runCommand(args, { out: line, error: line }), out: said.join('\n') };
};
const check = (path: string) => run('kaart', 'check', path, '--report', join(folder, 'r'));
const team = (path: string) => run('team', 'build', path, '--out', join(folder, 'team.json'));

describe('a workbook', () => {
  const far = [
    row(1, cell('A1', 'naam')) + row(1_048_576, cell('XFD1048576', 'x')),
    row(1, cell('A1', 'naam'), cell('XFD1', 'x')) + row(200, cell('A200', 'x')),
    row(1, "<c  t='inlineStr'\n r = 'ZZZ1'><is><t>x</t></is></c>") + row(9000, cell('A9000', 'x')),
    row(999_999_999, cell('C999999999', 'x')),
  ];

  it.each(far)('with a cell far away is refused at once, by both commands: %s', async (rows) => {
    const path = workbook(rows);
    const started = Date.now();
    for (const { code, out } of [await check(path), await team(path)]) {
      expect([code, out]).toEqual([2, expect.stringMatching(/bron\.xlsx staat een cel heel ver weg: .* Verwijder de lege kolommen rechts/)]); // prettier-ignore
    }
    expect(Date.now() - started).toBeLessThan(5000);
  });

  it('of which the references cannot be read is refused', async () => {
    const { code, out } = await check(workbook(row(1, cell('&#88;FD1', 'naam'))));
    expect([code, out]).toEqual([2, expect.stringContaining('kan niet worden gelezen')]);
  });

  it('that unpacks to more than a team makes is refused', async () => {
    const blanks = new Uint8Array(21_000_000).fill(32);
    const path = workbook(row(1, cell('A1', 'naam')), { 'xl/sharedStrings.xml': blanks });
    expect(await team(path)).toEqual({ code: 2, out: expect.stringContaining('groter dan 20 MB') as string });
    expect((await check(workbook(row(1, cell('A1', 'naam')), { 'xl/media/foto.png': blanks }))).out).not.toContain(
      'MB',
    );
  });

  it('of a team is far from that', async () => {
    const path = join(folder, 'werkblad.xlsx');
    expect((await run('team', 'template', '--out', path)).code).toBe(0);
    const size = Object.values(unzipSync(readFileSync(path))).reduce((sum, file) => sum + file.length, 0);
    expect(size).toBeLessThan(2_000_000);
    expect((await team(path)).out).not.toContain('MB');
  });

  it('may be wide and long', async () => {
    const heads = Array.from({ length: 60 }, (_, at) => cell(`${at < 26 ? '' : String.fromCharCode(64 + Math.floor(at / 26))}${String.fromCharCode(65 + (at % 26))}1`, at === 0 ? 'naam' : `k${at}`)); // prettier-ignore
    const rows = Array.from({ length: 3000 }, (_, at) => row(at + 2, cell(`A${at + 2}`, `R${at}`)));
    const source = await readSource(workbook(row(1, ...heads) + rows.join('')));
    expect(source).toMatchObject({ format: 'xlsx', columns: { length: 60 }, rows: { length: 3000 } });
  });

  it('with one column does not publish the name of that column', async () => {
    const names = ['naam', 'Praatgroep', 'Taalcafe'].map((name, at) => row(at + 1, cell(`A${at + 1}`, name)));
    const built = await buildKaartFiles(workbook(names.join('')), { today: '2026-11-24' });
    expect(built.collected.outcomes.map(({ row: at, name }) => [at, name])).toEqual([
      [2, 'Praatgroep'],
      [3, 'Taalcafe'],
    ]);
  });

  it('may have a title above the names of the columns', async () => {
    const rows = [
      row(1, cell('A1', 'Ons aanbod')),
      row(3, cell('A3', 'naam'), cell('B3', 'plek')),
      row(4, cell('A4', 'Koken')),
    ];
    const built = await buildKaartFiles(workbook(rows.join('')), { today: '2026-11-24' });
    expect(built.collected.outcomes).toMatchObject([{ row: 4, name: 'Koken' }]);
  });
});
