import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildKaartFiles, runCommand, UsageError, type BuiltKaart, type Finding } from '@wijkbrug/cli';

const today = '2026-11-24';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kaart-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const put = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const build = (...lines: readonly string[]): Promise<BuiltKaart> =>
  buildKaartFiles(put('bron.csv', `${lines.join('\n')}\n`), { today });
const found = ({ collected }: BuiltKaart, code: Finding['code']): readonly Finding[] =>
  collected.findings.filter((finding) => finding.code === code);
const rowsWith = (built: BuiltKaart, code: Finding['code']): number[] => found(built, code).map(({ row }) => row);
const streets = ({ records }: BuiltKaart): (string | undefined)[] => records.map(({ place }) => place?.street);

describe('likely doubles', () => {
  it('are published, and the report asks about them', async () => {
    const built = await build(
      'naam;organisatie;straat;postcode;telefoon;website;openingstijden',
      'Formulierenhulp;De Draad;Lindeplein 4;8990 AA;085-0001001;draad.example;',
      'Formulieren-hulp;Stichting De Draad;Lindeplein 4;;085-0001001;www.draad.example;',
      'Formulierenhulp;De Draad;Lindenplein 4;8990 AB;085-0001001;;',
      'Formulierenhulp;De Draad;Havenweg 9;8995 AA;085-0001001;;',
      'Taalles 1;De Draad;Lindeplein 4;8990 AA;085-0001001;;',
      'Taalles 2;De Draad;Lindeplein 4;8990 AA;085-0001001;;',
      'Spreekuur;De Draad;Lindeplein 4;8990 AA;085-0001001;;ma 9-12 uur',
      'Spreekuur;De Draad;Lindeplein 4;8990 AA;085-0001001;;di 9-12 uur',
      'Spreekuur;Iemand anders;Lindeplein 4;8990 AA;085-0001001;;',
    );
    expect(built).toMatchObject({ in: 9, published: 9 });
    expect(found(built, 'likely-double').map(({ row, result }) => [row, result])).toEqual([
      [3, '2'],
      [4, '2'],
    ]);
  });
});

describe('what a person should look at', () => {
  it('is a row that was only a test', async () => {
    const built = await build(
      'naam;organisatie',
      'test;test',
      'Test 2;',
      'Testament en nabestaanden;',
      'Koffie;Voorbeeld',
    );
    expect(rowsWith(built, 'looks-like-test')).toEqual([2, 3, 5]);
    expect(built.published).toBe(4);
  });

  it('is a word for nothing, and it is not shown', async () => {
    const built = await build(
      'naam;straat;kosten;website',
      'A;n.v.t.;gratis;',
      'B;NVT;;?',
      'C;niet van toepassing;;',
      'D;-;;',
      'E;Plein 1;;',
    );
    expect(streets(built)).toEqual([undefined, undefined, undefined, undefined, 'Plein 1']);
    expect(rowsWith(built, 'word-for-nothing')).toEqual([2, 3, 3, 4]);
  });

  it('is a fault of the spreadsheet, and it is not shown', async () => {
    const faults = ['#N/B', '#N/A', '#VERW!', '#REF!', '#WAARDE!', '#DEEL/0!', '#NAAM?'];
    const built = await build('naam;omschrijving;straat', ...faults.map((fault, at) => `R${at};${fault};${fault}`));
    expect(found(built, 'cell-fault')).toHaveLength(faults.length * 2);
    expect([...built.files().values()].join()).not.toMatch(/#N\/|VERW|WAARDE/);
  });

  it('is a street that is none', async () => {
    const built = await build('naam;straat', 'A;verzamelen bij de fontein', 'B;Voorstraat 3', 'C;Achter de Kerk 2', 'D;Lindeplein', 'E;wisselende plekken'); // prettier-ignore
    expect(rowsWith(built, 'street-is-words')).toEqual([2, 6]);
    expect(streets(built)[0]).toBe('verzamelen bij de fontein');
  });

  it('is a postcode that is missing, where others have one', async () => {
    expect(rowsWith(await build('naam;straat;postcode', 'A;Plein 1;8990 AA', 'B;Plein 2;', 'C;;'), 'no-postcode')).toEqual([3]); // prettier-ignore
    expect(rowsWith(await build('naam;straat', 'A;Plein 1'), 'no-postcode')).toEqual([]);
  });

  it('is somebody’s name beside a number [R-046]', async () => {
    const built = await build(
      'naam;soort;telefoon',
      'A;dienst;085-0001001 (Henk)',
      'B;dienst;Fatma de Wit: 085-0001002',
      'C;dienst;085-0001003 (vraag naar mevrouw Jansen)',
      'D;dienst;Receptie: 085-0001004 / WhatsApp 085-0001005',
      'E;dienst;085-0001006 (alleen op Maandag)',
      'F;dienst;bij geen gehoor Henk 085-0001007',
    );
    expect(rowsWith(built, 'phone-name')).toEqual([2, 3, 4, 7]);
  });
});

describe('what the report says of a cell', () => {
  it('is how hours were read that say more than was understood', async () => {
    const built = await build('naam;openingstijden', 'A;ma 9-12 behalve schoolvakanties');
    expect(found(built, 'hours-partly')).toMatchObject([{ result: 'ma 09:00-12:00' }]);
  });

  it.each([
    ['naam;telefoon;whatsapp', 'A;085-0001001;085-0001002', [undefined, 'only']],
    ['naam;telefoon;whatsapp', 'A;085-0001001;085-0001001', [true]],
    ['naam;telefoon;whatsapp', 'A;085-0001001 (alleen via WhatsApp);085-0001001', ['only']],
    ['naam;telefoon', 'A;085-0001001 (WhatsApp, niet bellen)', ['only']],
    ['naam;telefoon', 'A;085-0001001 (ook WhatsApp)', [true]],
    ['naam;telefoon', 'A;WhatsApp 085-0001001 alleen op maandag', [true]],
  ])('nobody answers a call where only WhatsApp is given: %s, %s', async (head, row, expected) => {
    const built = await build(head, row);
    expect(built.records[0]?.phones.map(({ whatsapp }) => whatsapp)).toEqual(expected);
  });

  it('stands under its own column: a mobile number in that of WhatsApp', async () => {
    const built = await build('naam;soort;Telefoon;WhatsApp', 'A;zelforganisatie;06-12345678;06-12345678');
    expect(found(built, 'own-number').map(({ column }) => column)).toEqual(['Telefoon', 'WhatsApp']);
  });
});

describe('key persons', () => {
  const head = 'naam;organisatie;sleutelpersoon;toestemming op;toestemming tot';

  it('are shown at the entries of their own rows only [R-046]', async () => {
    const built = await build(
      head,
      'Spreekuur;Brug;Ayse;01-09-2026;01-09-2027',
      'Taalmaatje;Brug;Sara;01-09-2026;01-09-2027',
      'Kookclub;Brug;Sara;01-09-2026;01-09-2027',
      'Zingen;Brug;;;',
    );
    expect(built.records.map(({ persons }) => persons?.map(({ name }) => name))).toEqual([
      ['Ayse'],
      ['Sara'],
      ['Sara'],
      undefined,
    ]);
    expect(built.collected.findings).toEqual([]);
  });

  it('are told when their consent has ended [R-046]', async () => {
    const built = await build(head, 'Spreekuur;Brug;Hodan;01-10-2024;01-10-2025', 'Taalmaatje;Brug;;;');
    expect(found(built, 'consent-ended')).toMatchObject([{ row: 2, value: 'Hodan', result: '01-10-2025' }]);
    expect(built.report.get('rapport.csv')).toContain('eindigde op 01-10-2025');
    expect(built.records.some(({ persons }) => persons)).toBe(false);
  });

  it('are told how to write a date', async () => {
    const built = await build(head, 'Spreekuur;Brug;Hodan;1-10-26;1-10-2027');
    expect(built.report.get('rapport.csv')).toContain('met het jaar in vier cijfers: 1-10-2026');
  });
});

describe('what cannot be read or written', () => {
  const run = async (...args: readonly string[]): Promise<readonly [code: number, said: string]> => {
    let said = '';
    const add = (line: string): void => void (said += `${line}\n`);
    return [await runCommand(args, { out: add, error: add }), said];
  };

  it('is a text that calls itself a workbook', async () => {
    const [code, said] = await run('kaart', 'check', put('x.xlsx', 'plain text\n'), '--report', join(folder, 'r'));
    expect([code, said]).toEqual([2, expect.stringContaining('x.xlsx is geen rekenblad')]);
    // A table under that name is read all the same.
    expect(
      (await run('kaart', 'check', put('y.xls', 'naam;soort\nA;dienst\n'), '--report', join(folder, 'r')))[0],
    ).toBe(0);
  });

  it('is a folder that is a file', async () => {
    const source = put('bron.csv', 'naam;soort\nA;dienst\n');
    for (const out of [source, join(source, 'x')]) {
      const [code, said] = await run('kaart', 'build', source, '--out', out, '--report', join(folder, 'r'));
      expect([code, said], out).toEqual([2, expect.stringContaining('kunnen niet schrijven in')]);
      expect(said).not.toContain('node:');
    }
  });
});

describe('a table that a spreadsheet wrote with its separator in the first line', () => {
  it('is read from the second line on', async () => {
    const built = await build('sep=;', 'naam;straat', 'A;verzamelen bij de fontein');
    expect(built.records.map(({ name }) => name)).toEqual(['A']);
    expect(rowsWith(built, 'street-is-words')).toEqual([3]);
  });
});

describe('a whole address in the column for the street', () => {
  it('is split as the guide says', async () => {
    const built = await build('naam;straat', 'A;Hoofdweg 12, 1055SC Amsterdam 020-7530523');
    expect(built.records).toMatchObject([
      {
        place: { street: 'Hoofdweg 12', postalCode: '1055 SC', city: 'Amsterdam' },
        phones: [{ number: '020 753 0523' }],
      },
    ]);
    expect(rowsWith(built, 'address-split')).toEqual([2]);
  });

  it('gives way to what stands in a column of its own', async () => {
    const built = await build('naam;straat;postcode;plaats', 'A;"Hoofdweg 12; 1055SC Amsterdam";1055 SE;Diemen');
    expect(built.records).toMatchObject([{ place: { street: 'Hoofdweg 12', postalCode: '1055 SE', city: 'Diemen' } }]);
  });
});

describe('the report', () => {
  const lines = [
    'naam;website;straat;openingstijden',
    'Crisisopvang;zomaar iets;Stilpad 1;',
    'Koffie;;Plein 1;als het licht brandt',
  ];

  it('says in a check what will be published, and never that a row that is held back is', async () => {
    const source = put('bron.csv', `${lines.join('\n')}\n`);
    const check = (await buildKaartFiles(source, { today, checkOnly: true })).report.get('rapport.html') ?? '';
    expect(check).toContain('<dt>Wordt gepubliceerd</dt><dd>1</dd>');
    const html = (await buildKaartFiles(source, { today })).report.get('rapport.html') ?? '';
    expect(html).toContain('<dt>Gepubliceerd</dt><dd>1</dd>');
    expect(html).not.toContain('wat wel is gepubliceerd');
    expect(html).toMatch(/<h2>Weggelaten[^<]*<\/h2>[^]*?Crisisopvang \(achtergehouden\)/);
    // Nothing was left out where the text stays as it was.
    expect(html).toMatch(/<h2>Geraden of opvallend: kijk dit na[^<]*<\/h2>[^]*?als het licht brandt/);
  });

  it('names the column in which the word stands by which a row is held back', async () => {
    const built = await build('naam;Aanbieder;omschrijving', 'Praten;Kompas Opvang;Koffie', 'Eten;;Bij de nachtopvang');
    expect(found(built, 'likely-shelter').map(({ column }) => column)).toEqual(['Aanbieder', 'omschrijving']);
  });

  it('says which columns were not used, and which are never read [R-046]', async () => {
    const html = (await build('naam;Nationaliteit;Bijzonders', 'A;x;y')).report.get('rapport.html') ?? '';
    expect(html).toContain('Niet gelezen, want over achtergrond van mensen: Nationaliteit.');
    expect(html).toContain('Niet gebruikte kolommen: Bijzonders.');
  });

  it('asks for no postcode of a place that hides [R-046]', async () => {
    const built = await build('naam;straat;postcode;adres-verborgen', 'A;Plein 1;8990 AA;', 'B;Stilpad 7;;ja');
    expect(rowsWith(built, 'no-postcode')).toEqual([]);
  });

  it('breaks no word where a narrow column has room to scroll', async () => {
    const html = (await build(...lines)).report.get('rapport.html') ?? '';
    expect(/th, td \{[^}]*\}/.exec(html)?.[0]).not.toContain('anywhere');
  });
});

describe('a mapping that is no JSON', () => {
  it.each([
    ['{\n "formaat": "wijkbrug-mapping/1",\n "kolommen": { "naam": "naam" }\n "land": "NL"\n}', '3'],
    ['{\n "formaat": "wijkbrug-mapping/1",\n "kolommen": { "naam": "naam" },\n}', '3'],
    ['{\n "formaat": "wijkbrug-mapping/1,\n "kolommen": {}\n}', '2'],
    ['{\n "formaat": “wijkbrug-mapping/1”\n}', '2'],
    ['{\n "formaat": "wijkbrug-mapping/1"\n', '2'],
    ["{\n 'formaat': 1\n}", '2'],
    ['{\n "formaat" "x"\n}', '2'],
    ['{\n "formaat": "x"\n}\n}', '4'],
    ['', '1'],
  ])('%j is told by its line', async (json, line) => {
    const mapping = put('k.json', json);
    const work = buildKaartFiles(put('bron.csv', 'naam\nHuis\n'), { today, mapping });
    await expect(work).rejects.toMatchObject({ code: 'mapping-not-json', details: { line } });
    await expect(work).rejects.toBeInstanceOf(UsageError);
  });

  it('is told in words that name the usual mends', async () => {
    const mapping = put('k.json', '{\n "formaat": "x",\n}');
    let error = '';
    const args = [
      'kaart',
      'check',
      put('bron.csv', 'naam\nHuis\n'),
      '--mapping',
      mapping,
      '--report',
      join(folder, 'r'),
    ];
    await runCommand(args, { out: () => undefined, error: (line) => (error += line) });
    expect(error).toMatch(/regel 2/);
    expect(error).toContain('of staat er een te veel');
  });
});

describe('a mailbox that may be somebody’s own', () => {
  it('is asked about, and shown', async () => {
    const built = await build(
      'naam;soort;e-mail',
      'A;vrijwilligers;ans.jansen@wijk.example',
      'B;;j.devries@wijk.example',
      'C;dienst;info@gmail.com',
      'D;dienst;ans.jansen@gemeente.example',
      'E;vrijwilligers;info@buurt.example',
      'F;vrijwilligers;team.noord@buurt.example',
    );
    expect(rowsWith(built, 'mailbox-own')).toEqual([2, 3, 4]);
    expect(built.records.map(({ email }) => email !== undefined)).toEqual([true, true, true, true, true, true]);
    expect(built.report.get('rapport.csv')).toMatch(/kijk dit na;e-mail;ans\.jansen@wijk\.example/);
  });

  it('is asked about in HSDS', async () => {
    const source = put(
      'x.json',
      JSON.stringify([{ id: 's', name: 'Praten', status: 'active', email: 'ans@ziggo.nl' }]),
    );
    expect(found(await buildKaartFiles(source, { today }), 'mailbox-own')).toMatchObject([{ value: 'ans@ziggo.nl' }]);
  });

  it('is one: of two in a cell that is said', async () => {
    const built = await build('naam;e-mail', 'A;info@x.example; ans@x.example'.replace('; ', ', '));
    expect(built.report.get('rapport.csv')).toContain('is niet één e-mailadres. Zet in elke rij één adres');
  });
});

describe('an address', () => {
  it('that holds two is told, and the first city is read [R-046]', async () => {
    const built = await build(
      'naam;adres',
      'A;"Dorpsstraat 1, 8990 AB Lindenwaard; Havenweg 3, 8991 CD Lindenwaard"',
      'B;"Buurthuis De Linde, Lindeplein 4 en Kade 2"',
      'C;ma: Lindeplein 4 / do: Kade 2',
      'D;Lindeplein 4 / zaal 2',
      'E;Dorpsstraat 1 en 3',
      'F;"Lindeplein 4-6, 2e etage"',
    );
    expect(rowsWith(built, 'two-addresses')).toEqual([2, 3, 4]);
    expect(built.records[0]?.place).toEqual({ street: 'Dorpsstraat 1', postalCode: '8990 AB', city: 'Lindenwaard' });
  });

  it('with a year in the name of its street keeps its number', async () => {
    const built = await build('naam;adres;postcode', 'A;Plein 1944 nr 3;6511 AA', 'B;Plein 1944 nr. 5;');
    expect(built.records.map(({ place }) => [place?.street, place?.postalCode])).toEqual([
      ['Plein 1944 nr 3', '6511 AA'],
      ['Plein 1944 nr. 5', undefined],
    ]);
  });
});

describe('words for one thing', () => {
  it('are known: no costs, subjects with a slash, none to reach', async () => {
    const built = await build(
      'naam;kosten;leefgebieden;telefoon;e-mail',
      'A;geen kosten;geld/papieren;geen;geen',
      'B;0;geld/toverij;;',
    );
    expect(built.records).toMatchObject([
      { thresholds: { free: 'yes' }, domains: ['money', 'papers'] },
      { thresholds: { free: 'yes' }, domains: [] },
    ]);
    expect(found(built, 'domain-unknown')).toMatchObject([{ value: 'geld/toverij' }]);
    expect(rowsWith(built, 'phone-unreadable')).toEqual([]);
    expect(rowsWith(built, 'email-unreadable')).toEqual([]);
  });

  it('are known above a column', async () => {
    const built = await build(
      'Titel;Korte omschrijving;Straat + nr;Spreekuur;Sleutelfiguur;Rol sleutelpersoon;Toestemming vanaf;Toestemming t/m',
      'A;Praten;Plein 1;ma 9-12;Ayse;vertrouwenspersoon;01-01-2026;01-01-2027',
    );
    expect(built.records).toMatchObject([
      {
        ...{ name: 'A', description: { nl: 'Praten' }, place: { street: 'Plein 1' } },
        ...{ hours: { rules: [{ from: '09:00' }] }, persons: [{ name: 'Ayse', roles: ['confidant'] }] },
      },
    ]);
  });

  it('are not lost: “Woensdag gesloten” by itself stays as text', async () => {
    const built = await build('naam;openingstijden', 'A;Woensdag gesloten');
    expect(built.records[0]?.hours).toEqual({ rules: [], text: 'Woensdag gesloten' });
    expect(rowsWith(built, 'hours-unreadable')).toEqual([2]);
  });
});
