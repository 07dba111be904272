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

describe('a check of a team profile', () => {
  const fact = (value: unknown, more: object = {}): object => ({
    value,
    owner: 'Teamleider',
    checkedOn: '2026-11-02',
    ...more,
  });
  const check = (facts: object, approvals: object = {}, ...args: string[]) => {
    const file = join(folder, 'team.json');
    writeFileSync(file, JSON.stringify({ format: 'wijkbrug-team/1', facts, approvals }));
    return run('team', 'check', file, '--today', '2026-11-24', ...args);
  };
  const phone = fact('030 123 45 67');

  it('names what is not shown of contact, steps and people, which no question waits for [R-099]', async () => {
    const people = [
      { name: 'Ayse', role: { nl: 'Helpt' }, agreedOn: '2025-01-05' },
      { name: 'Sara', role: { nl: 'Helpt' }, agreedOn: '2026-10-01' },
    ];
    const { out } = await check({
      'contact.phone': phone,
      'contact.address': fact('Plein 1', { checkedOn: '2025-10-01' }),
      'steps.plan': fact({ nl: 'Samen.' }, { checkedOn: '2027-01-05' }),
      'steps.help': fact('unknown'),
      'team.people': fact(people),
    });
    expect(out).toContain('bewoners zien het niet:');
    expect(out).toContain('contact.address: “Wat is het adres van het team?” moet opnieuw worden gecontroleerd');
    expect(out).toMatch(/steps\.plan: “.*” heeft een datum van controle in de toekomst/);
    expect(out).toMatch(/steps\.help: “.*” staat op “weet ik niet”/);
    expect(out).toContain('team.people: de toestemming van Ayse (2025-01-05) geldt niet');
    expect(out).not.toContain('Sara');
    expect((await check({ 'contact.phone': phone })).out).not.toContain('bewoners zien het niet:');
  });

  it('says that a number is there and must be checked again [R-099]', async () => {
    const { code, out } = await check({ 'contact.phone': fact('030 123 45 67', { checkedOn: '2025-01-05' }) });
    expect(code).toBe(1);
    expect(out).toContain('(contact.phone) staat er wel, maar moet opnieuw worden gecontroleerd');
    expect(out).not.toContain('(contact.phone) ontbreekt');
  });

  it('says in Dutch what cannot be read, by the question, and what to write [R-099]', async () => {
    const facts = {
      'contact.phone': phone,
      'cost.teem': fact('free'),
      'cost.team': fact('gratis'),
      'contact.walkIn': fact([{ days: ['MA'], from: '09:00', until: '12:00' }]),
      'firstTalk.minutes': { value: 30, owner: '', checkedOn: '2-11-2026' },
      fixedContact: fact('yes', { checkagainOn: '2026-12-01' }),
    };
    const { code, out } = await check(facts, { 'T-24': { by: 'Juridische zaken', on: '2-11-2026' } });
    expect(code).toBe(1);
    expect(out).toContain('het feit “cost.teem” kennen wij niet. Bedoelt u “cost.team”?');
    expect(out).toContain('bij “Kost een gesprek met het team geld?” (cost.team) staat “gratis”. Kies één:');
    expect(out).toContain('(contact.walkIn) staat “MA”. Schrijf dagen en tijden, zoals: ma, do 18:00-20:00');
    expect(out).toContain('Schrijf bij "owner" wie dit heeft gecontroleerd');
    expect(out).toContain('(fixedContact) staat “checkagainOn”, en dat kennen wij niet');
    expect(out).toContain('bij T-24 staat “2-11-2026”. Schrijf bij "on" een datum als jaar-maand-dag');
    expect(out).not.toMatch(/\[[a-z-]+\]|Did you|Write|Use one|Known here/);
    expect((await check(facts, {}, '--lang', 'en')).out).toContain('we do not know the fact “cost.teem”. Did you mean');
  });

  it('tells an approval that counts for nothing [R-099]', async () => {
    const given = { by: 'Juridische zaken', on: '2026-11-02' };
    const { out } = await check({ 'contact.phone': phone }, { 'T-99': given, 'T-24': given });
    expect(out).toContain('een goedkeuring voor “T-99”');
    expect(out).not.toContain('een goedkeuring voor “T-24”');
  });
});

describe('what is written in another way that can be one thing only', () => {
  it('is read: commas between choices, and a day of consent with the day first', async () => {
    const { code, facts } = await build({
      'team.domains': 'geld, wonen en werk',
      'team.people': 'Ayse | Helpt met brieven | 2-11-2026',
    });
    expect([code, facts?.['team.domains']?.value]).toEqual([0, ['money', 'housing', 'work']]);
    expect(facts?.['team.people']?.value).toMatchObject([{ agreedOn: '2026-11-02' }]);
  });

  it('is asked with the sign that stands between choices', async () => {
    const { error } = await build({ 'team.domains': 'geld, tovenarij' });
    expect(error).toContain('Kies, met ; ertussen:');
  });
});
