import { mkdtempSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildKaartFiles, runCommand, UsageError, type BuiltKaart, type Finding, type Mapping } from '@wijkbrug/cli';
import { entryKinds, lifeDomains } from '@wijkbrug/core/sociale-kaart.js';

const today = '2026-11-24';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kaart-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const build = (lines: readonly string[], mapping?: Partial<Mapping>): Promise<BuiltKaart> => {
  const path = put('bron.csv', `${lines.join('\n')}\n`);
  if (!mapping) return buildKaartFiles(path, { today });
  const kolommen = Object.fromEntries((lines[0] ?? '').split(';').map((column) => [column, column]));
  const file = put('koppeling.json', JSON.stringify({ formaat: 'wijkbrug-mapping/1', kolommen, ...mapping }));
  return buildKaartFiles(path, { today, mapping: file });
};
const found = ({ collected }: BuiltKaart, code: Finding['code']): readonly Finding[] =>
  collected.findings.filter((finding) => finding.code === code);
const usage = async (work: Promise<unknown>): Promise<UsageError> => {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UsageError)) throw new Error('nothing was refused');
  return error;
};
const run = async (...args: string[]) => {
  let out = '';
  const add = (line: string): void => void (out += `${line}\n`);
  const code = await runCommand(args, { out: add, error: add });
  return { code, out };
};

describe('somebody’s home', () => {
  const rowsOf = (words: readonly string[]): string[] =>
    words.flatMap((said) => [`${said};;`, `Naaigroep;${said};`, `Naaigroep;;Elke week: ${said}. Welkom!`]);
  const table = (words: readonly string[]): string[] => [
    'naam;organisatie;omschrijving;straat',
    ...rowsOf(words).map((row, index) => `${row};Tulpstraat ${index}`),
  ];

  it('is held back where the name, the organisation or the description says so [R-046]', async () => {
    const words = [
      'Naaigroep bij Fatma thuis',
      'Koffie bij Fatma en Sam thuis',
      'Naaien bij fatma thuis',
      'Naaien bij Anne van Dijk thuis',
      'Thuis bij Sofie',
      'Eten bij fam. De Wit',
      'Eten bij de familie Jansen',
      'Naaien bij mij thuis',
      'Naaien bij <b>Fatma</b> thuis',
      'Naaien bij Fatma aan huis',
    ];
    const built = await build(table(words));
    expect(built.collected.outcomes.filter(({ outcome }) => outcome !== 'heldBack')).toEqual([]);
    expect(found(built, 'likely-private-address')).toHaveLength(words.length * 3);
    expect([...built.files().values()].join()).not.toContain('Tulpstraat');
  });

  it('is not meant where help comes to people [R-046]', async () => {
    const words = [
      'Thuiszorg De Linde',
      'Melden bij Veilig Thuis',
      'Thuis in de buurt',
      'Wij komen bij u thuis',
      'Hulp bij mensen thuis',
      'Zorg bij de cliënt thuis',
      'Bezoek bij ouderen thuis',
      'Wij helpen bij gezinnen thuis',
      'Hulp bij het huishouden thuis',
      'Verzorging bij jou thuis',
      'Voorlezen bij kinderen thuis',
      'Hulp bij verzorgen thuis',
      'Bel bij geweld thuis',
      'Hulp bij eenzaamheid thuis',
      'Steun bij mishandeling thuis',
      'Welkom bij Thuis in Noord',
      'Opvoedhulp, ook bij de familie thuis',
      'Het werkt niet. Hulp thuis',
    ];
    const built = await build(table(words));
    expect(found(built, 'likely-private-address')).toEqual([]);
    expect(built).toMatchObject({ in: words.length * 3, heldBack: 0 });
  });
});

describe('a shelter', () => {
  const table = (rows: readonly string[]): string[] => [
    'naam;organisatie;soort;omschrijving;straat',
    ...rows.map((row, index) => `${row};Tulpstraat ${index}`),
  ];

  it('is held back by its name, its organisation, its kind or its description [R-046]', async () => {
    const rows = [
      'Opvang;;dienst;',
      'Opvang De Wending;;dienst;',
      'Spreekuur;Opvang Oekraïners;dienst;',
      'Opvang voor vrouwen;;dienst;',
      'Winteropvang;;dienst;',
      'Woonplek voor jongeren;;dienst;',
      'De Wending;;dienst;Woonplek voor jongeren met een rugzak.',
      'Blijf-van-mijn-lijfhuis;;dienst;',
      'Meidenhuis;;dienst;',
      'De Wending;;opvang;',
      'De Wending;;woonplek voor jongeren;',
      'De Wending;;blijf-van-mijn-lijfhuis;',
    ];
    const built = await build(table(rows));
    expect(built.collected.outcomes.filter(({ outcome }) => outcome !== 'heldBack')).toEqual([]);
    expect([...built.files().values()].join()).not.toContain('Tulpstraat');
  });

  it('is not meant where children, animals or water are taken in [R-046]', async () => {
    const rows = [
      'Kinderopvang Zon;;opvang;',
      'Buitenschoolse opvang De Linde;;dienst;',
      'Dierenopvang;;dienst;',
      'Regenwateropvang in de tuin;;activiteit;',
      'Taalles;;activiteit;Er is opvang voor uw kind.',
    ];
    expect(await build(table(rows))).toMatchObject({ in: rows.length, heldBack: 0 });
  });

  it('is not said to be on the map with its odd street [R-046]', async () => {
    const built = await build(['naam;straat', 'Koffie bij Fatma thuis;Bij Fatma thuis', 'Taalles;Bij de fontein']);
    expect(found(built, 'street-is-words')).toMatchObject([{ value: 'Bij de fontein' }]);
  });
});

describe('names in the mapping', () => {
  const rows = ['naam;organisatie;straat', 'Veilig praten;De Draad;Stilpad 3', 'Koffie;De Linde;Plein 1'];
  const held = (lists: Partial<Mapping['achterhouden']>): Partial<Mapping> => ({
    achterhouden: { ook: [], publiceren: [], zonderAdres: [], ...lists },
  });

  it('that match nothing are refused where an address would become public [R-046]', async () => {
    const error = await usage(build(rows, held({ zonderAdres: ['Veilig paten'] })));
    expect(error).toMatchObject({
      code: 'held-name-unknown',
      details: { value: 'Veilig paten', result: 'Veilig praten' },
    });
    const source = put('bron.csv', `${rows.join('\n')}\n`);
    const mapping = join(folder, 'koppeling.json');
    const uit = join(folder, 'uit');
    const { code, out } = await run(
      'kaart',
      'build',
      source,
      '--mapping',
      mapping,
      '--out',
      uit,
      '--report',
      join(folder, 'r'),
    );
    expect(code).toBe(2);
    expect(out).toContain('bedoelt u “Veilig praten”?');
    expect(existsSync(uit)).toBe(false);
  });

  it('that match nothing are asked about, in the report and on the terminal', async () => {
    const built = await build(rows, held({ publiceren: ['Kofie', 'Iets heel anders'] }));
    expect(found(built, 'held-name-unknown')).toMatchObject([
      { value: 'Kofie', result: 'Koffie' },
      { value: 'Iets heel anders' },
    ]);
    const { out } = await run(
      'kaart',
      'check',
      join(folder, 'bron.csv'),
      '--mapping',
      join(folder, 'koppeling.json'),
      '--report',
      join(folder, 'r'),
    );
    expect(out).toContain('Niet gevonden: “Kofie”, bedoelt u “Koffie”?');
    expect(out).toContain('Niet gevonden: “Iets heel anders”');
    expect(readFileSync(join(folder, 'r/rapport.html'), 'utf8')).toContain('bedoelt u “Koffie”?');
  });

  it('may be the name of the organisation', async () => {
    const built = await build(rows, held({ zonderAdres: ['de draad'] }));
    expect(built.records.map(({ addressHidden = false }) => addressHidden)).toEqual([true, false]);
    expect([...built.files().values()].join()).not.toContain('Stilpad');
    expect(found(built, 'held-name-unknown')).toEqual([]);
  });

  it('are found too where the row itself is not taken', async () => {
    const built = await build([...rows, rows[1] ?? ''], held({ zonderAdres: ['Veilig praten'] }));
    expect(built).toMatchObject({ published: 2, refused: 1 });
  });
});

describe('words in the mapping', () => {
  it.each([
    [{ waarden: { soort: { Club: 'groep' } } }, 'groep', entryKinds],
    [{ waarden: { leefgebieden: { Rondkomen: 'geld, centen' } } }, 'centen', lifeDomains],
    [{ standaard: { soort: 'groep' } }, 'groep', entryKinds],
  ] as const)('%j is refused with the choices', async (mapping, value, codes) => {
    const error = await usage(build(['naam', 'Huis'], mapping));
    expect(error).toMatchObject({ code: 'mapping-value', details: { value } });
    for (const code of codes) expect(error.details['list']).toContain(code);
  });

  it('for a field without a fixed set of words are refused', async () => {
    const error = await usage(build(['naam', 'Huis'], { waarden: { naam: { a: 'b' } } }));
    expect(error).toMatchObject({ code: 'mapping-value-field', details: { value: 'naam' } });
  });

  it('may be Dutch, and more than one', async () => {
    const waarden = { soort: { Club: 'buurthuis' }, leefgebieden: { Rondkomen: 'geld, papieren' } };
    const built = await build(['naam;soort;leefgebieden', 'Huis;Club;Rondkomen'], { waarden });
    expect(built.records).toMatchObject([{ kind: 'meeting-place', domains: ['money', 'papers'] }]);
  });

  it('stand in the guide, each kind and life domain with Dutch words that we understand', async () => {
    const guide = readFileSync('docs/guides/sociale-kaart-data.md', 'utf8');
    const wordsOf = (code: string): string =>
      new RegExp(`^\\| \`${code}\` +\\| (.+?) +\\|$`, 'm').exec(guide)?.[1] ?? '';
    const first = (code: string): string => wordsOf(code).split(',')[0] ?? '';
    const waarden = {
      soort: Object.fromEntries(entryKinds.map((code) => [code, first(code)])),
      leefgebieden: Object.fromEntries(lifeDomains.map((code) => [code, first(code)])),
    };
    const rows = Array.from({ length: 10 }, (_, at) => `R${at};${entryKinds[at] ?? ''};${lifeDomains[at] ?? ''}`);
    const { records } = await build(['naam;soort;leefgebieden', ...rows], { waarden });
    expect(records.map(({ kind }) => kind)).toEqual([...entryKinds, 'service']);
    expect(records.map(({ domains }) => domains)).toEqual(lifeDomains.map((code) => [code]));
  });
});

describe('text of an old spreadsheet (Windows-1252)', () => {
  const signs = Array.from('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');
  const bytes = [...Array(32).keys()].map((at) => 0x80 + at).filter((byte) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)); // prettier-ignore

  it('keeps each of its own signs', async () => {
    const rows = bytes.map((byte) => Buffer.from([0x0a, 0x43, 0x61, 0x66, 0xe9, 0x20, byte, 0x20, 0x62]));
    const built = await buildKaartFiles(put('bron.csv', Buffer.concat([Buffer.from('naam'), ...rows])), { today });
    expect(built.collected.outcomes.map(({ name }) => name)).toEqual(signs.map((sign) => `Café ${sign} b`));
    expect(found(built, 'cleaned')).toEqual([]);
  });

  it('is read in a mapping too, and so is a mark of the byte order', async () => {
    const source = put('bron.csv', 'Café,wat\nHuis,x\n');
    const text = JSON.stringify({ formaat: 'wijkbrug-mapping/1', kolommen: { Café: 'naam', wat: null } });
    for (const bytes of [
      Buffer.from(text, 'latin1'),
      Buffer.from(`\ufeff${text}`),
      Buffer.from(`\ufeff${text}`, 'utf16le'),
    ]) {
      const built = await buildKaartFiles(source, { today, mapping: put('k.json', bytes) });
      expect(built.records.map(({ name }) => name)).toEqual(['Huis']);
    }
  });
});

describe('a mobile number of a person', () => {
  it('that is shown is always among what to look at [R-046]', async () => {
    const waarden = { soort: { Club: 'dienst' } };
    const built = await build(
      [
        'naam;soort;telefoon;omschrijving',
        'Koffie;Club;085-0001001 bij geen gehoor 06-12345678 Henk;Bel ook 06 12345679',
        'Thee;Club;;',
      ],
      { waarden },
    );
    expect(found(built, 'mobile-shown')).toMatchObject([
      { row: 2, column: 'telefoon', value: expect.stringContaining('06 12345678') as string },
      { row: 2, column: 'omschrijving', value: '06 12345679' },
    ]);
    expect(built.report.get('rapport.csv')).toMatch(/2;Koffie;[^;]*kijk dit na;telefoon;[^;]*06 12345678/);
  });

  it('is said too after the yes, and not where it is left out', async () => {
    const rows = ['naam;soort;telefoon', 'De Draad;zelforganisatie;06-12345678'];
    expect(found(await build(rows, { mobieleNummers: 'tonen' }), 'mobile-shown')).toHaveLength(1);
    expect(found(await build(rows), 'mobile-shown')).toEqual([]);
  });
});

describe('consent of a key person', () => {
  const head = 'naam;organisatie;sleutelpersoon;toestemming-op;toestemming-tot';
  const until = async (...consents: string[]): Promise<[(string | undefined)[], string[]]> => {
    const built = await build([head, ...consents.map((consent, at) => `R${at};De Linde;Fatma;${consent}`)]);
    const said = found(built, 'consent-differs').map(({ value, result }) => `${value}: ${result}`);
    return [built.records.map(({ persons }) => persons?.[0]?.until), said];
  };

  it('ends with what was given last and with what its own row says, and the report tells that rows differ [R-046]', async () => {
    expect(await until('01-01-2024;01-01-2025', '01-01-2026;01-01-2027')).toEqual([
      [undefined, '2027-01-01'],
      ['Fatma: 2026-01-01 – 2027-01-01'],
    ]);
    expect(await until('01-01-2026;01-01-2027', '01-06-2026;01-11-2026')).toEqual([
      [undefined, undefined],
      ['Fatma: 2026-06-01 – 2026-11-01'],
    ]);
    expect(await until('01-01-2026;01-01-2027', '01-01-2026;01-12-2026')).toEqual([
      ['2026-12-01', '2026-12-01'],
      ['Fatma: 2026-01-01 – 2026-12-01'],
    ]);
    expect(await until('01-01-2026;01-01-2027', '01-01-2026;01-01-2027')).toEqual([['2027-01-01', '2027-01-01'], []]);
  });
});

describe('an e-mail address', () => {
  it.each([
    'info?bcc=kwaad@x.example',
    'info?body=Hoi&to=kwaad@x.example',
    'a%0Ab@x.example',
    'a&b@x.example',
    'a=b@x.example',
    'a#b@x.example',
  ])(
    // prettier-ignore
    'that would say more to a mail program is left out: %s',
    async (address) => {
      const built = await build(['naam;e-mail', `De Linde;${address}`]);
      expect(built.records[0]).not.toHaveProperty('email');
      expect(found(built, 'email-unreadable')).toHaveLength(1);
    },
  );

  it('of the usual kinds is shown', async () => {
    const addresses = ["o'neil@x.example", 'a.b+c@x.example', 'a_b-c@sub.x.example'];
    const built = await build(['naam;e-mail', ...addresses.map((address, at) => `R${at};${address}`)]);
    expect(built.records.map(({ email }) => email)).toEqual(addresses);
  });
});
