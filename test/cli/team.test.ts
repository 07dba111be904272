import { strFromU8, unzipSync } from 'fflate';
import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import writeWorkbook from 'write-excel-file/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../packages/cli/dist/index.js';
import { factKeys } from '../../packages/core/dist/team-profile/index.js';

const full = 'test/support/data/team.json';
const portal = 'packages/portal/data/team.json';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wijkbrug-team-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const run = async (...args: string[]): Promise<{ code: number; out: string; error: string }> => {
  const [out, error]: string[][] = [[], []];
  const code = await runCommand(args, {
    out: (line) => out!.push(line),
    error: (line) => error!.push(line),
    lang: 'nl_NL.UTF-8',
  });
  return { code, out: out!.join('\n'), error: error!.join('\n') };
};

type Cells = (string | number | null)[][];

/** The workbook of a profile, with cells of the sheet of facts changed by fact and column. */
async function workbook(
  from: string | undefined,
  change: Record<string, Record<string, string>> = {},
  twice: readonly string[] = [],
): Promise<string> {
  const file = join(folder, 'team.xlsx');
  rmSync(file, { force: true });
  await run('team', 'template', '--out', file, ...(from ? ['--from', from] : []));
  const sheets = await readWorkbook(file);
  const changed = sheets.map(({ sheet, data }) => {
    const heads = (data[0] ?? []).map(String);
    const again = (data as Cells).filter(([key]) => twice.includes(String(key)));
    const rows = [...(data as Cells), ...again].map((row) => {
      const cells = change[String(row[0])];
      return cells ? row.map((cell, index) => cells[heads[index] ?? ''] ?? cell) : row;
    });
    return { sheet, data: rows.map((row) => row.map((cell) => (cell === null ? null : { value: String(cell) }))) };
  });
  await writeWorkbook(changed).toFile(file);
  return file;
}

const checked = { 'Gecontroleerd door': 'Teamleider', 'Gecontroleerd op': '2-11-2026' };

describe('wijkbrug team template', () => {
  it('[R-099] writes one row per fact in Dutch, with what to fill in and the questions that wait for it', async () => {
    const [facts, approvals, explanation] = await readWorkbook(await workbook(undefined));
    expect([facts, approvals, explanation].map((one) => one?.sheet)).toEqual(['Feiten', 'Goedkeuringen', 'Uitleg']);
    const rows = facts!.data.slice(1);
    expect(rows.map(([key]) => key)).toEqual([...factKeys]);
    for (const [key, ask, help, needed] of rows) {
      expect(String(ask), String(key)).toMatch(/\?$/);
      expect(String(help).length, String(key)).toBeGreaterThan(5);
      expect(String(needed), String(key)).toMatch(
        /^T-\d\d .+|terugbelformulier$|^Contactgegevens|^De stappen|^De mensen/,
      );
    }
    const interpreter = rows.find(([key]) => key === 'interpreter.available');
    expect(interpreter?.[3]).toContain('T-14 Kan er een tolk komen?');
  });

  it('fills in what a profile says already, and reads it back without loss', async () => {
    for (const profile of [full, portal]) {
      const file = await workbook(profile);
      const out = join(folder, 'again.json');
      expect(await run('team', 'build', file, '--out', out)).toMatchObject({ code: 0, error: '' });
      const facts = (path: string): unknown =>
        (JSON.parse(readFileSync(path, 'utf8')) as { facts: unknown; approvals: unknown }).facts;
      expect(facts(out)).toEqual(facts(profile));
    }
  });
});

describe('wijkbrug team template, where a workbook is already', () => {
  it('does not write over what somebody filled in', async () => {
    const file = join(folder, 'werkblad.xlsx');
    writeFileSync(file, 'ingevuld');
    const { code, error } = await run('team', 'template', '--out', file);
    expect(code).toBe(2);
    expect(error).toContain(file);
    expect(readFileSync(file, 'utf8')).toBe('ingevuld');
  });
});

describe('wijkbrug team build', () => {
  it('has a workbook in which an answer stays as it is typed: a spreadsheet takes no first 0 away', async () => {
    const file = join(folder, 'leeg.xlsx');
    await run('team', 'template', '--out', file);
    const files = unzipSync(readFileSync(file));
    const [styles, sheet] = ['xl/styles.xml', 'xl/worksheets/sheet1.xml'].map((name) => strFromU8(files[name]!));
    const id = /numFmtId="(\d+)" formatCode="@"/.exec(styles!)?.[1];
    const formats = [.../<cellXfs.*<\/cellXfs>/s.exec(styles!)![0].matchAll(/<xf numFmtId="(\d+)"|<xf /g)].map(
      ([, one]) => one,
    );
    const row = factKeys.indexOf('contact.phone') + 2;
    const style = Number(new RegExp(`<c r="F${row}" s="(\\d+)"`).exec(sheet!)?.[1]);
    expect(id).toBeDefined();
    expect(formats[style]).toBe(id);
    expect(await run('team', 'template', '--out', join(folder, 'leeg.csv'))).toMatchObject({
      code: 2,
      error: expect.stringContaining('.xlsx') as string,
    });
  });

  it('reads what people write in the cells', async () => {
    const file = await workbook(undefined, {
      'team.name': { Antwoord: ' Wijkteam  Zuid ', ...checked },
      'hours.evening': { Antwoord: 'ma t/m do 18-20 uur', ...checked },
      'hours.weekend': { Antwoord: 'Geen', ...checked },
      waysIn: { Antwoord: 'Bellen; via uw huisarts', ...checked },
      'interpreter.available': { Antwoord: 'Ja', ...checked },
      'interpreter.residentPays': { Antwoord: 'weet ik niet', ...checked },
      'languages.team': { Antwoord: 'Arabisch, Turks en Tigrinya', ...checked },
      'firstTalk.present': {
        Antwoord: 'Iemand van het team.',
        'Antwoord in het Engels (English)': 'Somebody of the team.',
        ...checked,
        'Opnieuw controleren op': '1-5-2027',
      },
      'urgent.numbers': {
        Antwoord: 'Huisartsenpost | 030 123 45 67\nMeldpunt | 088-1234567',
        'Antwoord in het Engels (English)': 'Out-of-hours doctor\n-',
        ...checked,
      },
    });
    const out = join(folder, 'team.json');
    expect(await run('team', 'build', file, '--out', out)).toMatchObject({ code: 0, error: '' });
    const { facts } = JSON.parse(readFileSync(out, 'utf8')) as { facts: Record<string, { value: unknown }> };
    const values = Object.fromEntries(Object.entries(facts).map(([key, { value }]) => [key, value]));
    expect(values).toEqual({
      'team.name': 'Wijkteam Zuid',
      'hours.evening': [{ days: ['MO', 'TU', 'WE', 'TH'], from: '18:00', until: '20:00' }],
      'hours.weekend': [],
      waysIn: ['phone', 'general-practitioner'],
      'interpreter.available': 'yes',
      'interpreter.residentPays': 'unknown',
      'languages.team': ['ar', 'tr', 'ti'],
      'firstTalk.present': { nl: 'Iemand van het team.', en: 'Somebody of the team.' },
      'urgent.numbers': [
        { name: { nl: 'Huisartsenpost', en: 'Out-of-hours doctor' }, phone: '030 123 45 67' },
        { name: { nl: 'Meldpunt' }, phone: '088-1234567' },
      ],
    });
    expect(facts['firstTalk.present']).toMatchObject({ checkedOn: '2026-11-02', checkAgainOn: '2027-05-01' });
  });

  it('asks which of two holds where a fact or an approval stands twice', async () => {
    const out = join(folder, 'team.json');
    const approved = { 'Goedgekeurd door': 'Jurist', 'Goedgekeurd op': '2-11-2026' };
    const change = { 'contact.phone': { Antwoord: '030 123 45 67', ...checked }, 'T-24': approved };
    const file = await workbook(undefined, change, ['contact.phone', 'T-24', 'team.name']);
    const { code, error } = await run('team', 'build', file, '--out', out);
    expect(code).toBe(1);
    const row = factKeys.indexOf('contact.phone') + 2;
    expect(error).toContain(`er staat “contact.phone”. Dit staat ook in rij ${row}.`);
    expect(error).toMatch(
      /blad Goedkeuringen, .*er staat “T-24”. Dit staat ook in rij \d+\. Haal een van de twee weg\./,
    );
    expect(error).not.toContain('team.name');
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    ['an option that is not there', { waysIn: { Antwoord: 'per duif', ...checked } }, 'Antwoord', 'per duif'],
    ['hours that say more', { 'hours.evening': { Antwoord: 'soms na zessen', ...checked } }, 'Antwoord', 'ma, do'],
    ['no number', { 'contact.phone': { Antwoord: 'bel ons', ...checked } }, 'Antwoord', 'telefoonnummer'],
    [
      'a number whose first 0 a spreadsheet took',
      { 'contact.phone': { Antwoord: '301234567', ...checked } },
      'Antwoord',
      'met de 0 ervoor',
    ],
    [
      'words that nothing fills in',
      { 'team.name': { Antwoord: 'Wijkteam {team.area}', ...checked } },
      'Antwoord',
      'de woorden zelf',
    ],
    [
      'no days at all',
      { 'responseTime.workingDays': { Antwoord: '0', ...checked } },
      'Antwoord',
      'van 1 tot en met 999',
    ],
    ['an answer that nobody checked', { 'team.name': { Antwoord: 'Zuid' } }, 'Gecontroleerd door', 'Schrijf wie'],
    [
      'a date that is none',
      { 'team.name': { Antwoord: 'Zuid', ...checked, 'Gecontroleerd op': '31-2-2026' } },
      'Gecontroleerd op',
      'dag-maand-jaar',
    ],
    [
      'a translation without Dutch',
      { 'firstTalk.present': { 'Antwoord in het Engels (English)': 'Somebody' } },
      'Antwoord',
      'Nederlandse antwoord',
    ],
    [
      'a day to check it again that is past by then',
      { 'team.name': { Antwoord: 'Zuid', ...checked, 'Opnieuw controleren op': '2-11-2026' } },
      'Opnieuw controleren op',
      'na de dag van de controle',
    ],
    [
      'a wish in words of before, which promised something else',
      { 'callback.callerWishes': { Antwoord: 'niet uit de eigen gemeenschap', ...checked } },
      'Antwoord',
      'niemand die de bewoner kent',
    ],
    ['neither yes nor no', { outreach: { Antwoord: 'misschien', ...checked } }, 'Antwoord', 'weet ik niet'],
  ])('names the sheet, the row, the column and the mend of %s, and writes nothing', async (_, change, column, mend) => {
    const out = join(folder, 'team.json');
    const { code, error } = await run('team', 'build', await workbook(undefined, change), '--out', out);
    const row = factKeys.indexOf(Object.keys(change)[0] as (typeof factKeys)[number]) + 2;
    expect(code).toBe(1);
    expect(error).toContain(`blad Feiten, rij ${row}, kolom “${column}”`);
    expect(error).toContain(mend);
    expect(existsSync(out)).toBe(false);
  });

  it('says so when it is no workbook of ours', async () => {
    const file = join(folder, 'x.xlsx');
    writeFileSync(file, 'geen werkblad');
    expect(await run('team', 'build', file, '--out', join(folder, 'a.json'))).toMatchObject({ code: 2 });
    await writeWorkbook([{ sheet: 'Blad1', data: [[{ value: 'a' }]] }]).toFile(file);
    const { code, error } = await run('team', 'build', file, '--out', join(folder, 'a.json'));
    expect(code).toBe(2);
    expect(error).toContain('geen blad “Feiten”');
    expect(await run('team', 'build', join(folder, 'weg.xlsx'), '--out', 'a')).toMatchObject({ code: 2 });
  });
});

describe('wijkbrug team check', () => {
  it('[R-099] says which question waits for which fact, what must not be published first', async () => {
    const file = join(folder, 'team.json');
    writeFileSync(file, JSON.stringify({ format: 'wijkbrug-team/1', facts: {} }));
    const { code, out } = await run('team', 'check', file, '--today', '2026-11-24');
    expect(code).toBe(1);
    expect(out.indexOf('Niet publiceren')).toBeLessThan(out.indexOf('Dit kan gepubliceerd worden'));
    expect(out).toContain('T-27 Wie ziet wat ik vertel? Blijft het geheim?');
    expect(out).toContain('privacy.recorded: “Wat schrijft het team op?” is niet ingevuld');
    expect(out).toContain('is nog niet goedgekeurd door een jurist');
    expect(out).toContain('contact.phone');
  });

  it('tells what is outdated or unknown, as text and as JSON', async () => {
    const later = await run('team', 'check', full, '--today', '2031-01-01');
    expect(later.out).toContain('moet opnieuw worden gecontroleerd');
    const json = await run('team', 'check', portal, '--today', '2026-11-24', '--json');
    const report = JSON.parse(json.out) as { complete: number; waiting: number; problems: string[] };
    expect(report.complete).toBeGreaterThan(5);
    expect(report.problems).toEqual([]);
  });

  it('names a fact that cannot be read', async () => {
    const file = join(folder, 'team.json');
    writeFileSync(file, JSON.stringify({ format: 'wijkbrug-team/1', facts: { 'team.nam': { value: 'x' } } }));
    const { code, out } = await run('team', 'check', file);
    expect(code).toBe(1);
    expect(out).toContain('het feit “team.nam” kennen wij niet. Bedoelt u “team.name”?');
  });
});

describe('wijkbrug, used in a way that it does not know', () => {
  const source = 'packages/portal/data/sociale-kaart/lindenwaard.csv';
  const kaart = ['kaart', 'build', source, '--out', 'uit', '--report', 'rapport'];
  it.each([
    ['a folder for a workbook', ['team', 'build', '.', '--out', 'x.json'], /niet lezen \(EISDIR\)/],
    ['a folder for a translation', ['i18n', 'import', '.', '--texts', 'x.json'], /niet lezen \(EISDIR\)/],
    ['a folder for search words', [...kaart, '--words', '.'], /\. niet lezen \(EISDIR\)/],
    ['a folder for a mapping', [...kaart, '--mapping', '.'], /\. niet lezen \(EISDIR\)/],
    ['an option without its value', ['kaart', 'build', 'x.csv', '--out', '--report', 'x'], /ontbreekt iets: --out/],
    ['an option at the end without its value', ['kaart', 'build', 'x.csv', '--out'], /ontbreekt iets: --out/],
    ['an option that is not there', ['kaart', 'build', 'x.csv', '--uit', 'x'], /“--uit” kennen wij niet/],
    ['another language', [...kaart, '--lang', 'de'], /“--lang de” kennen wij niet/],
    ['a second source', ['kaart', 'build', 'x.csv', 'y.csv', ...kaart.slice(3)], /“y\.csv” kennen wij niet/],
    ['a day that is none', ['team', 'template', '--today', 'x', '--out', 'x.xlsx'], /x/],
  ])('names what is wrong with %s', async (_, args, said) => {
    const { code, error } = await run(...args);
    expect(code).toBe(2);
    expect(error).toMatch(said);
  });
}); // prettier-ignore
