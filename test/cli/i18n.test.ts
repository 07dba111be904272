import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../packages/cli/dist/index.js';
import { loadExplainerTexts } from '../../packages/content/dist/index.js';
import { readOwnTexts } from '../../packages/core/dist/team-explainer/read-own-texts.js';
import { parseTeamProfile } from '../../packages/core/dist/team-profile/index.js';

let folder: string;
let texts: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wijkbrug-i18n-'));
  texts = join(folder, 'teksten.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const run = async (...args: string[]): Promise<{ code: number; out: string; error: string }> => {
  const [out, error]: [string[], string[]] = [[], []];
  const code = await runCommand([...args, '--today', '2026-11-20'], {
    out: (line) => out.push(line),
    error: (line) => error.push(line),
    lang: 'nl_NL.UTF-8',
  });
  return { code, out: out.join('\n'), error: error.join('\n') };
};

/** Exports a language, changed by hand, and gives the file. */
async function exported(to = 'ar', change: (xml: string) => string = (xml) => xml): Promise<string> {
  const file = join(folder, `${to}.xlf`);
  rmSync(file, { force: true });
  const own = existsSync(texts) ? ['--texts', texts] : [];
  expect(await run('i18n', 'export', '--to', to, '--out', file, ...own)).toMatchObject({ error: '' });
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return file;
}

const unitOf = (xml: string, unit: string): string =>
  new RegExp(`<trans-unit id="${unit}".*?</trans-unit>`, 's').exec(xml)?.[0] ?? '';
/** Another target for one text, with the state that says how far it is. */
const translate =
  (unit: string, target: string, state = 'translated') =>
  (xml: string): string =>
    xml.replace(unitOf(xml, unit), (whole) =>
      whole.replace(/<target.*?<\/target>/s, `<target state="${state}">${target}</target>`),
    );
const signOff = (topic: string) => (xml: string) =>
  xml.replace(new RegExp(`(<trans-unit id="${topic}/[^"]*" approved=)"no"`, 'g'), '$1"yes"');
const saved = (): { texts: Record<string, Record<string, { status: string; by?: string; text: string }>> } =>
  JSON.parse(readFileSync(texts, 'utf8')) as never;
const own = (nl: object, topics: object[] = []): void => {
  writeFileSync(texts, JSON.stringify({ format: 'wijkbrug-texts/1', topics, texts: { nl } }));
};

describe('wijkbrug i18n export', () => {
  it('writes XLIFF 1.2 with the Dutch, the translation, how far it is, and what a translator must know', async () => {
    const xml = readFileSync(await exported(), 'utf8');
    expect(xml).toContain('<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">');
    expect(xml).toContain('source-language="nl" target-language="ar"');
    expect(xml.match(/<trans-unit /g)?.length).toBeGreaterThan(350);
    const name = unitOf(xml, 'T-01/name');
    expect(name).toContain('<source>Hier heet het team <x id="team.name" equiv-text="{team.name}"/>.</source>');
    expect(name).toMatch(
      /<target state="needs-review-translation" state-qualifier="mt-suggestion">[^<]*<x id="team.name"/,
    );
    expect(name).toMatch(/<note from="developer">Antwoord op “Wat is een wijkteam\?”.*Hoe heet het team\?<\/note>/);
    expect(unitOf(xml, 'T-24/judge')).toContain('vertaal zo precies mogelijk');
    expect(unitOf(xml, 'T-27/recorded')).toContain('dubbele punt');
    for (const [, note = ''] of xml.matchAll(/<note from="developer">(.*?)<\/note>/gs)) expect(note).not.toBe('');
  });

  it('asks for what is new, and says so of what is stale', async () => {
    own(
      { 'T-01/safe': { text: 'Anders.' }, 'G-01/question': { text: 'Waar?' }, 'G-01/safe': { text: 'Hier & daar.' } },
      [{ id: 'G-01', group: 'contact', lines: ['safe'] }],
    );
    const xml = readFileSync(await exported(), 'utf8');
    expect(unitOf(xml, 'T-01/safe')).toContain('<source>Anders.</source>');
    expect(unitOf(xml, 'T-01/safe')).toContain('state="needs-adaptation"');
    expect(unitOf(xml, 'G-01/safe')).toContain('<source>Hier &amp; daar.</source>');
    expect(unitOf(xml, 'G-01/safe')).toContain('<target state="new"></target>');
  });

  it('refuses a language that we do not translate into, and to write over a file', async () => {
    expect(await run('i18n', 'export', '--to', 'de', '--out', join(folder, 'a.xlf'))).toMatchObject({ code: 2 });
    const file = await exported();
    expect((await run('i18n', 'export', '--to', 'ar', '--out', file)).error).toContain('wordt niet overschreven');
    expect((await run('i18n', 'export', '--to', 'ar')).error).toContain('--out');
  });
});

describe('wijkbrug i18n import', () => {
  it('takes nothing over from a file that nobody touched', async () => {
    expect(await run('i18n', 'import', await exported(), '--texts', texts)).toMatchObject({ code: 0, error: '' });
    expect(saved().texts['ar']).toEqual({});
  });

  it('takes a language with a country, as programs for translators write it back', async () => {
    const file = await exported('ar', (xml) =>
      translate('T-02/safe', 'اسألوا.')(xml.replace('target-language="ar"', 'target-language="ar-SA"')),
    );
    expect(await run('i18n', 'import', file, '--texts', texts)).toMatchObject({ code: 0, error: '' });
    expect(saved().texts['ar']?.['T-02/safe']).toMatchObject({ text: 'اسألوا.' });
  });

  it('[R-119] keeps what a translator changed, and who checked what', async () => {
    const file = await exported('ar', (xml) => signOff('T-24')(translate('T-02/safe', 'اسألوا.')(xml)));
    expect((await run('i18n', 'import', file, '--texts', texts)).error).toContain('--by');
    expect(existsSync(texts)).toBe(false);
    const { code, out } = await run('i18n', 'import', file, '--texts', texts, '--by', 'Fatima');
    expect(code).toBe(0);
    expect(out).toContain('Gecontroleerd: 7');
    expect(saved().texts['ar']?.['T-02/safe']).toMatchObject({ text: 'اسألوا.', status: 'machine' });
    expect(saved().texts['ar']?.['T-24/judge']).toMatchObject({ status: 'reviewed', by: 'Fatima', on: '2026-11-20' });
    // Once more gives the same: who checked it stays.
    const again = await exported();
    expect(await run('i18n', 'import', again, '--texts', texts, '--by', 'Iemand anders')).toMatchObject({ code: 0 });
    expect(saved().texts['ar']?.['T-24/judge']?.by).toBe('Fatima');
  });

  it('refuses broken places, numbers and names, and names the file, the line, the text and the mend', async () => {
    const file = await exported('ar', (xml) =>
      [
        translate('T-01/name', 'اسم الفريق.'),
        translate('T-40/phone', 'اتصلوا <x id="contact.fon"/> أو <x id="contact.phone"/>.'),
        translate('T-10/danger', 'خطر؟ اتصلوا.'),
        translate('T-25/advice', 'اتصلوا ٠٨٠٠-٢٠٠٠.'),
        translate('T-02/safe', 'اسألوا 112.'),
      ].reduce((text, change) => change(text), xml),
    );
    const { code, error } = await run('i18n', 'import', file, '--texts', texts);
    expect(code).toBe(1);
    const lines = error.split('\n');
    expect(lines[0]).toMatch(/^ar\.xlf, regel \d+, T-01\/name: .*\{team\.name\}.*Zet het terug/);
    expect(lines[1]).toMatch(/T-02\/safe: .*getal 112.*Haal het weg/);
    expect(lines[2]).toMatch(/T-10\/danger: .*getal 112.*Zet het erbij/);
    expect(lines[3]).toMatch(/T-25\/advice: .*“Veilig Thuis”/);
    expect(lines[4]).toMatch(/T-40\/phone: .*\{contact\.fon\}.*Haal het weg/);
    expect(lines[5]).toContain('Er is niets overgenomen. Teksten die nog niet kloppen: 5.');
    expect(existsSync(texts)).toBe(false);
  });

  it('[R-119] takes no suggestion of a translation memory for the translation', async () => {
    const suggestion = '<alt-trans match-quality="40%"><source>Dag</source><target>غير صحيح</target></alt-trans>';
    const suggested = (before: boolean, target: string) => (xml: string) =>
      signOff('T-24')(xml).replace(unitOf(signOff('T-24')(xml), 'T-24/judge'), (unit) =>
        unit
          .replace(/<target.*?<\/target>/s, target)
          .replace(before ? /(?=<source>)/ : /(?=<\/trans-unit>)/, suggestion),
      );
    const without = await exported('ar', suggested(false, ''));
    await run('i18n', 'import', without, '--texts', texts, '--by', 'Fatima');
    expect(saved().texts['ar']?.['T-24/judge']).toBeUndefined();
    const beside = await exported('ar', suggested(true, '<target state="final">صحيح</target>'));
    expect(await run('i18n', 'import', beside, '--texts', texts, '--by', 'Fatima')).toMatchObject({ code: 0 });
    expect(saved().texts['ar']?.['T-24/judge']).toMatchObject({ text: 'صحيح', status: 'reviewed' });
  });

  it('refuses what was translated from other Dutch, and texts that do not exist', async () => {
    const file = await exported('ar', (xml) => xml.replace('id="T-02/safe"', 'id="T-99/safe"'));
    own({ 'T-01/safe': { text: 'Anders.' } });
    const { error } = await run('i18n', 'import', file, '--texts', texts);
    expect(error).toMatch(/T-01\/safe: Het Nederlands is veranderd.*“Anders\.”/);
    expect(error).toMatch(/T-99\/safe: Een tekst met deze naam kennen wij niet/);
  });

  it('says what is wrong with a file that is no XLIFF', async () => {
    const file = join(folder, 'kapot.xlf');
    for (const xml of ['<xliff><file>', 'geen xml', '<html></html>', '']) {
      writeFileSync(file, xml);
      expect(await run('i18n', 'import', file, '--texts', texts)).toMatchObject({ code: 2 });
    }
    expect((await run('i18n', 'import', join(folder, 'weg.xlf'), '--texts', texts)).error).toContain('is er niet');
    expect((await run('i18n', 'import', file)).error).toContain('--texts');
    writeFileSync(texts, '{"format":"wijkbrug-texts/1","texts":{"xx":{}}}');
    expect((await run('i18n', 'status', '--texts', texts)).error).toContain('texts.xx');
  });

  it('survives what translation programs do: a byte order mark, marks around words, other spaces', async () => {
    const file = await exported(
      'ar',
      (xml) => `\uFEFF${translate('T-02/safe', '<mrk mtype="seg">اسألوا</mrk>.')(xml)}`,
    );
    expect(await run('i18n', 'import', file, '--texts', texts)).toMatchObject({ code: 0 });
    expect(saved().texts['ar']?.['T-02/safe']?.text).toBe('اسألوا.');
  });
});

describe('wijkbrug i18n status', () => {
  it('[R-104] tells how far each language is', async () => {
    const { code, out } = await run('i18n', 'status', '--json');
    const rows = JSON.parse(out) as Record<string, number | string>[];
    expect(code).toBe(0);
    expect(rows.map(({ locale }) => locale)).toEqual([
      'en',
      'tr',
      'ar',
      'ti',
      'so',
      'fa',
      'kmr',
      'pap',
      'pl',
      'uk',
      'fr',
      'es',
    ]);
    for (const row of rows) expect(row).toMatchObject({ percent: 100, stale: 0, missing: 0, reviewed: 0 });
    expect((await run('i18n', 'status')).out).toMatch(/ትግርኛ \(ti\): 100% vertaald\. Gecontroleerd 0/);
  });

  it('a changed Dutch text turns its translations stale, until they are translated again', async () => {
    own({ 'T-01/safe': { text: 'Anders.' } });
    const before = await run('i18n', 'status', '--texts', texts, '--to', 'ar');
    expect(before.code).toBe(1);
    expect(before.out).toContain('verouderd 1');
    expect(before.out).toContain('verouderd of niet vertaald: T-01/safe');
    const file = await exported('ar', translate('T-01/safe', 'مختلف.'));
    await run('i18n', 'import', file, '--texts', texts);
    expect((await run('i18n', 'status', '--texts', texts, '--to', 'ar')).code).toBe(0);
    const { texts: all } = saved();
    writeFileSync(
      texts,
      JSON.stringify({ format: 'wijkbrug-texts/1', texts: { ...all, nl: { 'T-01/safe': { text: 'Weer anders.' } } } }),
    );
    expect((await run('i18n', 'status', '--texts', texts, '--to', 'ar')).out).toContain('verouderd 1');
  });
});

describe('wijkbrug team build --texts', () => {
  it('puts own texts in the profile', async () => {
    own({ 'T-01/safe': { text: 'Anders.' } });
    const [book, out] = [join(folder, 'team.xlsx'), join(folder, 'team.json')];
    await run('team', 'template', '--out', book, '--from', 'test/support/data/team.json');
    expect(await run('team', 'build', book, '--out', out, '--texts', texts)).toMatchObject({ code: 0, error: '' });
    const { profile, problems } = parseTeamProfile(readFileSync(out, 'utf8'), out, readOwnTexts);
    expect(problems).toEqual([]);
    expect(profile.ownTexts?.texts.nl).toEqual({ 'T-01/safe': { text: 'Anders.', status: 'source' } });
    expect((await loadExplainerTexts('nl')).topics['T-01']?.lines['safe']).not.toBe('Anders.');
  });
});

describe('wijkbrug team check, with own texts', () => {
  const check = async (ownTexts: object): Promise<{ code: number; out: string }> => {
    const file = join(folder, 'team.json');
    const portal = JSON.parse(readFileSync('test/support/data/team.json', 'utf8')) as object;
    writeFileSync(file, JSON.stringify({ ...portal, ownTexts }));
    return run('team', 'check', file);
  };

  it('[R-099][R-110] says in Dutch which own text to mend, and how', async () => {
    const long =
      'Het team dat bij u in de buurt werkt en dat u kunt bellen als u vragen heeft over geld of wonen of werk of school, helpt u.';
    const { out } = await check({
      topics: [{ id: 'G-01', group: 'about', lines: ['safe'] }],
      texts: {
        nl: {
          'T-99/safe': { text: 'Nee.' },
          'T-02/safe': { text: 'Bel {contact.phone}.' },
          'T-05/together': { text: 'Wij bespreken uw hulpvraag.' },
          'T-06/safe': { text: long },
          'G-01/question': { text: 'Waar?' },
        },
        ar: { 'T-10/danger': { text: 'خطر؟' } },
      },
    });
    expect(out).toContain('T-99/safe (nl): een tekst met deze naam is er niet');
    expect(out).toContain('T-02/safe (nl): hier mag {contact.phone} niet staan');
    expect(out).toContain('T-05/together (nl): er staat “hulpvraag”. Liever: vraag.');
    expect(out).toContain('T-06/safe (nl): deze zin is lang');
    expect(out).toContain('G-01/safe (nl): deze tekst van uw eigen vraag ontbreekt');
    expect(out).toContain('T-10/danger (ar): in de vertaling ontbreekt het getal 112');
    expect(out).toMatch(/T-06\/safe: uw eigen Nederlands is nog niet vertaald in en, tr, ar, ti/);
  });

  it('says nothing of texts that are right, and of what cannot be read where it stands', async () => {
    expect((await check({ texts: { ar: {} } })).out).not.toContain('eigen teksten');
    expect((await check({ texts: { nl: { 'T-01/safe': { text: '' } } } })).out).toContain(
      'ownTexts.texts.nl["T-01/safe"].text',
    );
  });
});
