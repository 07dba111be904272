import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import writeWorkbook from 'write-excel-file/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../packages/cli/dist/index.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wijkbrug-team-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const run = async (...args: string[]): Promise<{ code: number; out: string; error: string }> => {
  const [out, error]: [string[], string[]] = [[], []];
  const terminal = { out: (line: string) => out.push(line), error: (line: string) => error.push(line), lang: 'nl' };
  const code = await runCommand(args, terminal);
  return { code, out: out.join('\n'), error: error.join('\n') };
};

const heads = ['Code', 'Antwoord', 'Gecontroleerd door', 'Gecontroleerd op', 'Antwoord in het Engels (English)'];

/** A workbook with answers, as a spreadsheet would save it. */
async function filledIn(answers: Readonly<Record<string, string | readonly string[]>>): Promise<string> {
  const file = join(folder, 'werkblad.xlsx');
  const rows = Object.entries(answers).map(([key, answer]) => {
    const [text = '', owner = 'Teamleider', english = ''] = typeof answer === 'string' ? [answer] : answer;
    return [key, text, owner, '2-11-2026', english];
  });
  const data = [heads, ...rows].map((row) => row.map((value) => ({ value })));
  await writeWorkbook([{ sheet: 'Feiten', data }]).toFile(file);
  return file;
}

const build = async (answers: Parameters<typeof filledIn>[0]) => {
  const out = join(folder, 'team.json');
  rmSync(out, { force: true });
  const result = await run('team', 'build', await filledIn(answers), '--out', out);
  const facts = existsSync(out)
    ? (JSON.parse(readFileSync(out, 'utf8')) as { facts: Record<string, { value: unknown }> }).facts
    : undefined;
  return { ...result, facts };
};

describe('what somebody meant to fill in later', () => {
  const leftovers = ['XXX', '?', '-', 'nvt', 'n.v.t.', 'tbd', 'nog invullen', '...', 'n.n.b.', 'todo'];

  it('is no answer: it is refused, with what to write [R-098]', async () => {
    for (const leftover of leftovers) {
      const { code, error, facts } = await build({ 'team.name': leftover });
      expect(facts, leftover).toBeUndefined();
      expect(code).toBe(1);
      expect(error).toContain(`blad Feiten, rij 2, kolom “Antwoord”: er staat “${leftover}”`);
      expect(error).toContain('weet ik niet');
    }
  });

  it('is refused in every kind of answer, also as a part of one, and as who checked it [R-098]', async () => {
    const { error } = await build({
      'firstTalk.present': 'XXX',
      'contact.address': 'nvt',
      'contact.phone': '?',
      waysIn: '-',
      'urgent.numbers': 'XXX | 030 123 45 67',
      'team.notDone': 'Schulden | tbd',
      'safety.trustedContact': '? | 030 123 45 67',
      'outreach.places': 'Bibliotheek | XXX',
      'team.area': ['Lindenwaard', '?'],
      'privacy.readers': ['Het team.', 'Teamleider', 'XXX'],
    });
    for (let row = 2; row <= 11; row++) expect(error).toMatch(new RegExp(`rij ${row}, kolom “`));
    expect(error).toContain('rij 10, kolom “Gecontroleerd door”: er staat “?”');
    expect(error).toContain('rij 11, kolom “Antwoord in het Engels (English)”: er staat “XXX”');
  });

  it('inside a text is asked about, and written [R-098]', async () => {
    const answers = {
      'firstTalk.present': 'Iemand van het team!! navragen bij Sam',
      'privacy.readers': 'Alleen het team (nog checken).',
      'privacy.recorded': 'Wij schrijven op wat u vraagt. Hebt u nog vragen? Bel ons!',
      'complaint.route': 'Bel 030 XXX of schrijf een brief.',
    };
    const { code, error, facts } = await build(answers);
    expect(code).toBe(0);
    expect(Object.keys(facts ?? {})).toHaveLength(4);
    for (const [row, word] of [
      ['2', '!!'],
      ['3', 'nog checken'],
      ['5', 'XXX'],
    ] as const) {
      expect(error).toContain(`rij ${row}, kolom “Antwoord”: er staat “${word}”. Is dit antwoord af?`);
    }
    expect(error).not.toContain('rij 4');
  });
});

describe('a place with commas', () => {
  it('is asked about, because it may be a name, an address and times', async () => {
    const { code, error, facts } = await build({ 'outreach.places': 'Bibliotheek, Lindeplein 4, di 9:00-12:00' });
    expect(code).toBe(1);
    expect(facts).toBeUndefined();
    expect(error).toContain('Bibliotheek | Lindeplein 4 | di 9:00-12:00');
    expect(error).toContain('Hoort de komma bij de naam?');
  });

  it('is a name where somebody says so, also when it comes back from a profile', async () => {
    const first = await build({ 'outreach.places': 'Buurthuis Linde, Haven en Zuid |' });
    expect(first.facts?.['outreach.places']?.value).toEqual([{ name: 'Buurthuis Linde, Haven en Zuid' }]);
    const again = join(folder, 'weer.xlsx');
    await run('team', 'template', '--from', join(folder, 'team.json'), '--out', again);
    expect(await run('team', 'build', again, '--out', join(folder, 'weer.json'))).toMatchObject({ code: 0, error: '' });
  });
});

describe('files in the wrong place', () => {
  it('are named for what they are, with the command that comes first', async () => {
    const sheet = await filledIn({ 'team.name': 'Wijkteam Zuid' });
    const profile = join(folder, 'team.json');
    expect((await run('team', 'build', sheet, '--out', profile)).code).toBe(0);
    for (const args of [
      ['check', sheet],
      ['template', '--from', sheet, '--out', join(folder, 'n.xlsx')],
    ]) {
      const { code, error } = await run('team', ...args);
      expect(code).toBe(2);
      expect(error).toContain('is een werkblad');
      expect(error).toContain(`wijkbrug team build ${sheet} --out team.json`);
    }
    const { code, error } = await run('team', 'build', profile, '--out', join(folder, 'n.json'));
    expect(code).toBe(2);
    expect(error).toContain('is al een profiel');
    expect(error).toContain(`wijkbrug team template --from ${profile}`);
  });

  it('that are broken are told by their line', async () => {
    const file = join(folder, 'team.json');
    writeFileSync(file, '{\n "format": "wijkbrug-team/1",\n}');
    expect((await run('team', 'check', file)).error).toContain('kijk bij regel 2');
  });
});

describe('where to begin', () => {
  it('the template marks ten to fifteen facts, and says rightly what each is for [R-099]', async () => {
    const file = join(folder, 'w.xlsx');
    await run('team', 'template', '--out', file);
    const [facts, , explanation] = await readWorkbook(file);
    const columns = (facts?.data[0] ?? []).map(String);
    const rows = facts?.data.slice(1) ?? [];
    const first = rows.filter((row) => row[columns.indexOf('Begin hier')] !== null).map(([key]) => String(key));
    expect(first.length).toBeGreaterThanOrEqual(10);
    expect(first.length).toBeLessThanOrEqual(15);
    expect(first).toEqual(expect.arrayContaining(['team.name', 'contact.phone', 'interpreter.available', 'cost.team']));
    expect(JSON.stringify(explanation?.data)).toContain('Begin hier');
    const needed = new Map(rows.map((row) => [String(row[0]), String(row[columns.indexOf('Nodig voor')])]));
    expect(needed.get('steps.plan')).toContain('stappen');
    expect(needed.get('team.people')).toContain('mensen van het team');
    expect(needed.get('callback.hours')).toContain('terugbelformulier');
    expect(needed.get('contact.address')).toContain('Contactgegevens');
  });

  it('the check names the answers that are not done [R-099]', async () => {
    const file = join(folder, 'team.json');
    const about = { owner: 'Wijkteam', checkedOn: '2026-11-01' };
    const facts = {
      'team.name': { value: 'XXX', ...about },
      urgentPolicy: { value: { nl: '!! navragen bij Anja' }, ...about },
      'team.area': { value: 'Lindenhof', ...about },
    };
    writeFileSync(file, JSON.stringify({ format: 'wijkbrug-team/1', facts }));
    const { out } = await run('team', 'check', file, '--today', '2026-11-24');
    expect(out).toContain('urgentPolicy: er staat “!! navragen bij Anja”');
    expect(out).toContain('team.name: er staat “XXX”');
    expect(out).not.toContain('er staat “Lindenhof”');
  });

  it('the check lists the questions by their number, and says what may be done meanwhile [R-099]', async () => {
    const file = join(folder, 'team.json');
    writeFileSync(file, JSON.stringify({ format: 'wijkbrug-team/1', facts: {} }));
    const { out } = await run('team', 'check', file, '--today', '2026-11-24');
    const [, blocks = '', waits = ''] = /(Niet publiceren[^]*?)\n(Dit kan gepubliceerd[^]*)/.exec(out) ?? [];
    for (const part of [blocks, waits]) {
      const numbers = [...part.matchAll(/^ {2}(T-\d\d) /gm)].map(([, number]) => number);
      expect(numbers.length).toBeGreaterThan(4);
      expect(numbers).toEqual([...numbers].sort());
    }
    expect(blocks).toContain('algemeen antwoord');
    expect(blocks).toContain('proefpagina');
  });
});
