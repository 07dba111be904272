import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildKaartFiles, runCommand, UsageError, type BuiltKaart, type Finding, type Mapping } from '@wijkbrug/cli';

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
  const streets = answers.map((answer, index) => [answer, published(built).includes(`Stilpad ${index}`)]);
  expect(Object.fromEntries(streets)).toEqual(Object.fromEntries(answers.map((one) => [one, shown.includes(one)])));
  expect(found(built, 'flag-unknown').map(({ value, result }) => [value, result])).toEqual(
    unclear.map((one) => [one, 'ja']),
  );
  expect(built.report.get('rapport.csv')).toMatch(/“geheim” is geen ja of nee\. .*adres niet getoond/);
}

describe('a hidden address', () => {
  it('is shown by a plain no only: in a table [R-046]', async () => {
    isObeyed(await table(['naam;straat;adres verborgen', ...answers.map((one, at) => `R${at};Stilpad ${at};${one}`)]));
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
          addresses: ['id,location_id,address_1', ...rows((_, at) => `a${at},l${at},Stilpad ${at}`)],
        }),
      );
    },
  );

  it('is hidden by any of two columns, as we propose them [R-046]', async () => {
    const built = await table([
      'naam;straat;adres verborgen;adres niet tonen',
      'A;Stilpad 1;ja;ja',
      'B;Stilpad 2;nee;ja',
      'C;Stilpad 3;ja;nee',
      'D;Pad 4;nee;nee',
    ]);
    expect(built.records.map(({ addressHidden = false }) => addressHidden)).toEqual([true, true, true, false]);
    expect(published(built).includes('Stilpad')).toBe(false);
  });

  it('may be the standard [R-046]', async () => {
    const rows = ['naam;straat;adres-verborgen', 'A;Stilpad 1;', 'B;Pad 2;nee'];
    const built = await table(rows, { standaard: { 'adres-verborgen': 'ja' } });
    expect(built.records.map(({ addressHidden = false }) => addressHidden)).toEqual([true, false]);
  });
});

describe('a column about addresses to hide', () => {
  it.each([
    'Adres geheim',
    'Adres geheim (j/n)',
    'Geheim? ja/nee',
    'Geheimadres',
    'Geheime locatie',
    'Afgeschermd adres',
    'Adres afgeschermd',
    'Verborgen adres',
    'Vertrouwelijk',
    'Niet tonen',
    'Adres niet publiceren',
    'Adres niet op website',
    'Privéadres',
    'Beschermd adres',
  ])('is known by its name: %s [R-046]', async (column) => {
    const built = await table([`naam;straat;${column}`, 'A;Stilpad 1;ja', 'B;Pad 2;nee']);
    expect(built.records.map(({ addressHidden = false }) => addressHidden)).toEqual([true, false]);
    expect(published(built)).not.toContain('Stilpad');
  });

  it.each(['Adres tonen', 'Adres openbaar?', 'Publiceren (ja/nee)'])(
    'is asked about where a yes may show: %s [R-046]',
    async (column) => {
      const built = await table([`naam;straat;${column}`, 'A;Stilpad 1;nee']);
      expect(found(built, 'column-may-hide')).toMatchObject([{ row: 0, value: column }]);
    },
  );

  it('is asked about where the mapping leaves it out, and no other column is [R-046]', async () => {
    const kolommen = { naam: 'naam', straat: 'straat', geheim: null, inloop: null, 'Beschermd wonen': null } as const;
    const built = await table(['naam;straat;geheim;inloop;Beschermd wonen', 'A;Pad 1;ja;;'], { kolommen });
    expect(found(built, 'column-may-hide')).toMatchObject([{ value: 'geheim' }]);
  });
});

describe('a hidden place that another cell tells', () => {
  const head = 'naam;organisatie;straat;huisnummer;postcode;plek;adres-verborgen';
  const told = [
    ['openingstijden', 'ma 9-17 Stilpad 77'],
    ['omschrijving', 'Kom naar Stilpad 77 in Lindenwaard.'],
    ['omschrijving', 'Wij zitten in het <b>Stil</b>pad.'],
    ['omschrijving-en', 'Come to Stilpad 77'],
    ['kosten', 'Gratis, stilpad 77'],
    ['aanmelden', 'Bel aan op STILPAD'],
    ['voor-wie', 'Voor wie in 8990ab woont'],
    ['zoekwoorden', 'koffie; Huis Wilg'],
    ['website', 'https://linde.example/stilpad-77'],
    ['e-mail', 'stilpad77@linde.example'],
    ['andere-naam', 'De groep van het Stilpad'],
    ['telefoon', '085 000 00 01 (balie Stilpad)'],
  ] as const;

  it.each(told)('is held back: %s “%s” [R-046]', async (field, text) => {
    const row = `A;De Linde;Stilpad;77;8990 AB;Huis Wilg;ja;${text.includes(';') ? `"${text}"` : text}`;
    const built = await table([`${head};${field}`, row]);
    expect(built).toMatchObject({ published: 0, heldBack: 1 });
    expect(found(built, 'hidden-in-text')).toMatchObject([{ row: 2, name: 'A', column: field }]);
    expect(built.report.get('rapport.csv')).toContain('Haal dat hier weg uit de bron');
    expect(/stilpad|8990|wilg/i.exec(published(built))).toBeNull();
  });

  it('is held back too where the mapping hides it, or its name says it [R-046]', async () => {
    const lists = { ook: [], publiceren: ['B'], zonderAdres: ['A'] };
    const rows = ['naam;straat;omschrijving', 'A;Stilpad 77;Op het Stilpad', 'B;Stilpad 77;Op het Stilpad'];
    expect(await table(rows, { achterhouden: lists })).toMatchObject({ published: 1, heldBack: 1 });
    expect(await table(['naam;straat;adres-verborgen', 'Stilpad 77;Stilpad 77;ja'])).toMatchObject({ heldBack: 1 });
  });

  it('is not meant where nothing is told [R-046]', async () => {
    const built = await table([
      `${head};omschrijving`,
      'A;De Linde;Stilpad;77;8990 AB;de linde;ja;Bel ons, wij zijn er 77 dagen.',
      'B;;Postbus 12;;;;ja;Schrijf naar een postbus.',
      'C;;geheim;;;;ja;Het adres is geheim.',
      'D;;;;;;ja;Kom langs.',
      'E;De Wilg;Stilpad;77;8990 AB;Huis Wilg;;Kom naar Stilpad 77',
    ]);
    expect(built).toMatchObject({ published: 5, heldBack: 0 });
    expect(published(built).includes('Stilpad')).toBe(true);
  });

  it('is held back in HSDS [R-046]', async () => {
    const built = await hsds({
      services: ['id,name,description,fees_description', 's1,A,Kom naar Stilpad 77,', 's2,B,,8990 AB', 's3,C,Welkom,'],
      locations: ['id,name,wijkbrug_address_hidden', 'l1,Huis Wilg,ja'],
      service_at_location: ['id,service_id,location_id', 'k1,s1,l1', 'k2,s2,l1', 'k3,s3,l1'],
      addresses: ['id,location_id,address_1,postal_code', 'a1,l1,Stilpad 77,8990 AB'],
    });
    expect(built).toMatchObject({ in: 3, published: 1, heldBack: 2 });
    expect(found(built, 'hidden-in-text').map(({ name }) => name)).toEqual(['A', 'B']);
    expect(/stilpad|8990|wilg/i.exec(published(built))).toBeNull();
  });

  it('is refused before anything is made where another entry tells it [R-046]', async () => {
    const rows = ['naam;straat;adres-verborgen;omschrijving', 'A;Stilpad 77;ja;', 'B;Plein 1;;Ook op Stilpad 77.'];
    const built = await table(rows);
    for (const make of [built.files, built.openData]) {
      expect(make).toThrow(UsageError);
      expect(make).toThrow(/hidden-in-files.*stilpad 77.*"B"/);
    }
    const out = join(folder, 'uit');
    const said: string[] = [];
    const line = (text: string): void => void said.push(text);
    const args = ['kaart', 'build', join(folder, 'bron.csv'), '--out', out, '--report', join(folder, 'rapport')];
    expect(await runCommand(args, { out: line, error: line })).toBe(2);
    expect(said.join()).toContain('Het verborgen adres “stilpad 77” zou bij “B” op uw website komen.');
    expect([existsSync(out), existsSync(join(folder, 'rapport'))]).toEqual([false, true]);
    expect(found(built, 'hidden-told')).toMatchObject([{ row: 3, name: 'B', value: 'Ook op Stilpad 77.' }]);
    expect(readFileSync(join(folder, 'rapport', 'rapport.csv'), 'utf8')).toMatch(
      /;3;B;Hierdoor wordt er niets gemaakt/,
    );
    // A check says the same.
    const check = ['kaart', 'check', join(folder, 'bron.csv'), '--report', join(folder, 'rapport')];
    expect(await runCommand(check, { out: line, error: line })).toBe(2);
    expect(said.filter((text) => text.includes('zou bij “B” op uw website komen'))).toHaveLength(2);
  });

  it.each([
    ['Stilpad 77', 'Ook op STILPAD 77!'],
    ['Stilstraat 77', 'Ook op Stilstr. 77'],
    ['Stilstr. 77', '“Stilstraat 77”'],
    ['Café-pad 7', 'Bij het Cafe Pad 7.'],
    ['2e Stille Pad 77-II', 'op 2e  stille pad 77'],
    ['Stilpad 77, Lindenwaard', 'Welkom.<br>Stilpad 77'],
    ['Stilpad 77', 'op het Stilpad, nummer 77'],
    ['Stilpad 77', 'Stilpad nr. 77'],
    ['Stilpad 77', 'Stilpad 77A'],
    ['Stilpad 77A', 'op Stilpad 77'],
    ['Stilpad 77', 'Stilpad 77-79'],
    ['Stilpad 77', 'op het stil pad 77'],
    ['Stil Pad 77', 'stilpad 77'],
    ['Stilpad nr 77', 'Stilpad 77'],
    ['Stilpad 77', 'Stilpad (77)'],
    ['Stilpad 77', 'https://wilg.example/stilpad-77'],
    ['Stilpad 77', '8997BB 77'],
    ['Stilpad 77', '8997 bb, nr. 77'],
    ['Stilpad 77', 'nummer 77, 8997 BB'],
    ['Plein 1944 nr 3', 'Plein 1944, nummer 3'],
    ['ma: Stilpad 77 / do: Kade 2', 'op Kade 2'],
    ['Stilpad 77 en Kade 2', 'op Stilpad 77'],
  ])('is found where it is written otherwise: %s, “%s” [R-046]', async (street, text) => {
    const built = await table([
      'naam;organisatie;straat;postcode;adres-verborgen;omschrijving',
      `A;Aurora;${street};8997 BB;ja;`,
      `B;Brug;Plein 1;;;${text}`,
    ]);
    expect(built.published).toBe(2);
    expect(built.files).toThrow(/hidden-in-files/);
  });

  it('is not found in what only looks like it [R-046]', async () => {
    const rows = [
      'A;Stilpad 7;ja;',
      'B;Plein 1;;Stilpad 77',
      'C;Plein 2;;Langs het Stilpad',
      'D;Plein 3;;Oudstilpad 7',
      'E;Plein 4;;Stilpad 17 of 7 uur',
      'F;Plein 5;;Het Stilpad is 7',
    ];
    const built = await table(['naam;straat;adres-verborgen;omschrijving', ...rows]);
    expect(built.files().size).toBeGreaterThan(0);
  });
});

describe('an address that another row hides', () => {
  const head = 'naam;organisatie;straat;adres-verborgen;omschrijving';
  const shelter = 'Crisisplek;Aurora;Stilpad 77;ja;';

  it.each([
    ['of the same organisation', 'Nazorg;Aurora;Stilpad 77;;'],
    ['of the same organisation, written otherwise', 'Nazorg;Stichting aurora;Stilpad  77;;'],
    ['of nobody knows which organisation', 'Nazorg;;Stilpad 77;;'],
    ['with another address in the same cell', 'Nazorg;Aurora;Plein 1 / Stilpad 77;;'],
  ])('is held back in a row %s [R-046]', async (_, row) => {
    for (const rows of [
      [shelter, row],
      [row, shelter],
    ]) {
      const built = await table([head, ...rows]);
      expect(built).toMatchObject({ published: 1, heldBack: 1 });
      expect(found(built, 'hidden-here')).toMatchObject([{ name: 'Nazorg', result: 'Crisisplek' }]);
      expect(built.report.get('rapport.csv')).toContain('moet verborgen blijven bij “Crisisplek”');
      expect(/stilpad/i.exec(published(built))).toBeNull();
    }
  });

  it('is held back too where the mapping hides it, or the row that hides it is held back itself [R-046]', async () => {
    const lists = { ook: [], publiceren: [], zonderAdres: ['Crisisplek'] };
    const rows = ['naam;organisatie;straat', 'Crisisplek;Aurora;Stilpad 77', 'Nazorg;Aurora;Stilpad 77'];
    expect(await table(rows, { achterhouden: lists })).toMatchObject({ published: 1, heldBack: 1 });
    const told = await table([head, 'Crisisplek;Aurora;Stilpad 77;ja;Op Stilpad 77', 'Nazorg;Aurora;Stilpad 77;;']);
    expect(told).toMatchObject({ published: 0, heldBack: 2 });
  });

  it('is held back where the street has no number [R-046]', async () => {
    const built = await table([head, 'Crisisplek;Aurora;Huize Stilpad;ja;', 'Nazorg;Aurora;huize stilpad;;']);
    expect(built).toMatchObject({ published: 1, heldBack: 1 });
  });

  it('is shown in a row that says so itself, or that a person chose by its name [R-046]', async () => {
    const built = await table([head, shelter, 'Nazorg;Aurora;Stilpad 77;nee;Kom naar Stilpad 77']);
    expect(built).toMatchObject({ published: 2, heldBack: 0 });
    expect(found(built, 'hidden-here')).toEqual([]);
    expect(published(built)).toContain('Stilpad 77');
    const row = 'Nazorg;Aurora;Stilpad 77;;';
    const chosen = (publiceren: string[]): Promise<BuiltKaart> =>
      table([head, shelter, row], { achterhouden: { ook: [], publiceren, zonderAdres: [] } });
    expect(await chosen(['Nazorg'])).toMatchObject({ published: 2 });
    // The organisation as a whole may have been named for another reason.
    expect(await chosen(['Aurora'])).toMatchObject({ published: 1, heldBack: 1 });
    // What holds for empty cells is no answer of the row.
    expect(await table([head, shelter, row], { standaard: { 'adres-verborgen': 'nee' } })).toMatchObject({
      heldBack: 1,
    });
  });

  it('is shown with a line in the report in a row of another organisation [R-046]', async () => {
    const built = await table([
      head,
      shelter,
      'Kapper;Knip;Stilpad 77;;Knippen op Stilpad 77',
      'Bakker;Knip;Stilpad 78;;',
    ]);
    expect(built).toMatchObject({ published: 3, heldBack: 0 });
    expect(found(built, 'hidden-next-door')).toMatchObject([{ row: 3, name: 'Kapper', result: 'Crisisplek' }]);
    expect(published(built)).toContain('Stilpad 77');
  });

  it('is not freed in the texts of others by a row that shows it [R-046]', async () => {
    const rows = [shelter, 'Kapper;Knip;Stilpad 77;;', 'Buurthuis;Brug;Plein 1;;Te vinden op Stilpad 77'];
    const built = await table([head, ...rows]);
    expect(built.files).toThrow(/hidden-in-files.*stilpad 77.*"Buurthuis"/);
  });

  it('is held back with a letter behind the number too, and that of another organisation is its own [R-046]', async () => {
    expect(await table([head, shelter, 'Nazorg;Aurora;Stil pad nr. 77A;;'])).toMatchObject({ heldBack: 1 });
    const built = await table([head, shelter, 'Kapper;Knip;Stilpad 77A;;Knippen op Stilpad 77A']);
    expect(built).toMatchObject({ published: 2 });
    expect(found(built, 'hidden-next-door')).toEqual([]);
    expect(published(built)).toContain('Stilpad 77A');
  });

  it('is refused in a text too when the row that hides it is held back [R-046]', async () => {
    const rows = ['Crisisplek;Aurora;Stilpad 77;ja;Op Stilpad 77', 'Buurthuis;Brug;Plein 1;;Te vinden op Stilpad 77'];
    expect((await table([head, ...rows])).files).toThrow(/hidden-in-files/);
  });
});

describe('a street or postcode in which the own organisation hides', () => {
  const head = 'naam;organisatie;straat;postcode;adres-verborgen;omschrijving';
  const shelter = 'Crisisplek;Aurora;Stilpad 77;8997 BB;ja;';

  it.each(['Wij zitten op het Stilpad.', 'In 8997bb.', 'stil pad'])(
    'is held back in another row: “%s” [R-046]',
    async (text) => {
      const built = await table([head, shelter, `Nazorg;Stichting Aurora;Plein 1;8990 AA;;${text}`]);
      expect(built).toMatchObject({ published: 1, heldBack: 1 });
      expect(found(built, 'hidden-of-other')).toMatchObject([{ name: 'Nazorg', column: 'omschrijving', value: text }]);
      expect(found(built, 'hidden-of-other')[0]?.result).toContain('(Crisisplek)');
      expect(/stil ?pad|8997/i.exec(published(built))).toBeNull();
    },
  );

  it('is not meant where it is of another organisation, of the row itself, or a person said so [R-046]', async () => {
    const others = [
      'Koor;Brug;Plein 1;8990 AA;;Langs het Stilpad',
      'Nazorg;Aurora;Stilpad 12;8997 BB;;Op het Stilpad, 8997 BB',
    ];
    expect(await table([head, shelter, ...others])).toMatchObject({ published: 3, heldBack: 0 });
    const lists = { ook: [], publiceren: ['Nazorg'], zonderAdres: [] };
    const row = 'Nazorg;Aurora;Plein 1;8990 AA;;Langs het Stilpad';
    expect(await table([head, shelter, row], { achterhouden: lists })).toMatchObject({ published: 2 });
  });

  it('is held back in HSDS [R-046]', async () => {
    const built = await hsds({
      organizations: ['id,name', 'o1,Aurora'],
      services: ['id,organization_id,name,description', 's1,o1,Crisisplek,', 's2,o1,Nazorg,Op het Stilpad'],
      locations: ['id,wijkbrug_address_hidden', 'l1,ja', 'l2,'],
      service_at_location: ['id,service_id,location_id', 'k1,s1,l1', 'k2,s2,l2'],
      addresses: ['id,location_id,address_1', 'a1,l1,Stilpad 77', 'a2,l2,Plein 1'],
    });
    expect(built).toMatchObject({ published: 1, heldBack: 1 });
    expect(found(built, 'hidden-of-other')).toMatchObject([{ name: 'Nazorg' }]);
  });
});

describe('an address that another place of HSDS hides', () => {
  /** Two services at one address, of which the first hides it. */
  const twoAt = (owners: string, second = '', streets = ['Stilpad 77', 'Stilpad 77']): Promise<BuiltKaart> => {
    const [a = '', b = ''] = owners.split('|');
    return hsds({
      organizations: ['id,name', 'o1,Aurora', ...(owners.includes('o2') ? ['o2,Knip'] : [])],
      services: ['id,organization_id,name', `s1,${a},Crisisplek`, `s2,${b},Nazorg`],
      locations: ['id,wijkbrug_address_hidden', 'l1,ja', `l2,${second}`],
      service_at_location: ['id,service_id,location_id', 'k1,s1,l1', 'k2,s2,l2'],
      addresses: [
        'id,location_id,address_1,postal_code',
        ...streets.map((one, at) => `a${at},l${at + 1},${one},8990 AB`),
      ],
    });
  };

  it.each(['o1|o1', 'o1|', '|o1'])(
    'is held back of the same organisation, or of nobody knows which: %s [R-046]',
    async (owners) => {
      const built = await twoAt(owners);
      expect(built).toMatchObject({ published: 1, heldBack: 1 });
      expect(found(built, 'hidden-here')).toMatchObject([
        { file: 'services.csv', row: 3, name: 'Nazorg', column: 'wijkbrug_address_hidden', result: 'Crisisplek' },
      ]);
      expect(/stilpad|8990/i.exec(published(built))).toBeNull();
    },
  );

  it('is held back too where the mapping hides it, or a service that stopped hides it [R-046]', async () => {
    const tables = (status: string, flag: string): Parameters<typeof hsds>[0] => ({
      organizations: ['id,name', 'o1,Aurora'],
      services: ['id,organization_id,name,status', `s1,o1,Crisisplek,${status}`, 's2,o1,Nazorg,active'],
      locations: ['id,wijkbrug_address_hidden', `l1,${flag}`, 'l2,'],
      service_at_location: ['id,service_id,location_id', 'k1,s1,l1', 'k2,s2,l2'],
      addresses: ['id,location_id,address_1', 'a1,l1,Stilpad 77', 'a2,l2,Stilpad 77'],
    });
    expect(await hsds(tables('inactive', 'ja'))).toMatchObject({ published: 0, heldBack: 1, refused: 1 });
    await hsds(tables('active', ''));
    const mapping = put(
      'koppeling.json',
      JSON.stringify({ formaat: 'wijkbrug-mapping/1', kolommen: {}, achterhouden: { zonderAdres: ['Crisisplek'] } }),
    );
    const built = await buildKaartFiles(join(folder, 'hsds'), { today, mapping });
    expect(built).toMatchObject({ published: 1, heldBack: 1 });
    expect(published(built)).not.toContain('Stilpad');
  });

  it('is shown at a place that says so itself [R-046]', async () => {
    const built = await twoAt('o1|o1', 'nee');
    expect(built).toMatchObject({ published: 2, heldBack: 0 });
    expect(published(built)).toContain('Stilpad 77');
  });

  it('is not shown by what a program writes everywhere [R-046]', async () => {
    const masked = await hsds({
      services: ['id,name', 's1,Crisisplek', 's2,Nazorg'],
      locations: ['id,mask_exact_address', 'l1,true', 'l2,false'],
      service_at_location: ['id,service_id,location_id', 'k1,s1,l1', 'k2,s2,l2'],
      addresses: ['id,location_id,address_1', 'a1,l1,Stilpad 77', 'a2,l2,Stilpad 77'],
    });
    expect(masked).toMatchObject({ published: 1, heldBack: 1 });
  });

  it('is shown with a line in the report of another organisation [R-046]', async () => {
    const built = await twoAt('o1|o2');
    expect(built).toMatchObject({ published: 2, heldBack: 0 });
    expect(found(built, 'hidden-next-door')).toMatchObject([{ row: 3, name: 'Nazorg', result: 'Crisisplek' }]);
  });

  it('is hidden for all that are at a place which the mapping hides for one, in either order [R-046]', async () => {
    const rows = ['s1,o1,Crisisplek,', 's2,o1,Nazorg,', 's3,o1,Koffie,Op het Stilpad'];
    const mapping = put(
      'koppeling.json',
      JSON.stringify({ formaat: 'wijkbrug-mapping/1', kolommen: {}, achterhouden: { zonderAdres: ['Crisisplek'] } }),
    );
    for (const services of [rows, [...rows].reverse()]) {
      await hsds({
        organizations: ['id,name', 'o1,Aurora'],
        services: ['id,organization_id,name,description', ...services],
        locations: ['id,name', 'l1,Huis'],
        service_at_location: ['id,service_id,location_id', 'k1,s1,l1', 'k2,s2,l1', 'k3,s3,l1'],
        addresses: ['id,location_id,address_1', 'a1,l1,Stilpad 77'],
      });
      const built = await buildKaartFiles(join(folder, 'hsds'), { today, mapping });
      expect(built).toMatchObject({ published: 2, heldBack: 1 });
      expect(published(built)).not.toContain('Stilpad');
    }
  });

  it('is refused in a text when the service that hides it is held back [R-046]', async () => {
    const built = await hsds({
      services: ['id,name,description', 's1,Crisisplek,Op Stilpad 77', 's2,Buurthuis,Ook op Stilpad 77'],
      locations: ['id,wijkbrug_address_hidden', 'l1,ja'],
      service_at_location: ['id,service_id,location_id', 'k1,s1,l1'],
      addresses: ['id,location_id,address_1', 'a1,l1,Stilpad 77'],
    });
    expect(built.files).toThrow(/hidden-in-files.*stilpad 77.*"Buurthuis"/);
  });
});

describe('a hidden place that is called like a word of every day', () => {
  const row = (street: string, place: string, text: string): Promise<BuiltKaart> =>
    table([
      'naam;organisatie;straat;plek;adres-verborgen;omschrijving',
      `Opvang Aurora;Kompas;${street};${place};ja;${text}`,
    ]);

  it.each([
    ['Haven 3', '', 'Een veilige haven voor vrouwen.'],
    ['De Rust 12', '', 'Wij geven u de rust die u zoekt.'],
    ['Welkom 1', '', 'Welkom! Iedereen is welkom.'],
    ['Kastanjelaan 88', 'Kantoor', 'Bel ons kantoor.'],
    ['Kastanjelaan 88', 'Aurora', 'Aurora is er voor u.'],
    ['op aanvraag', '', 'De tijden zijn op aanvraag.'],
    ['In overleg', '', 'Een afspraak in overleg.'],
    ['Postbus 12', '', 'Schrijf naar Postbus 12.'],
    ['adres bij ons bekend', '', 'U bent bij ons bekend.'],
  ])('is not told by that word: %s %s “%s”', async (street, place, text) => {
    expect(await row(street, place, text)).toMatchObject({ published: 1, heldBack: 0 });
  });

  it.each([
    ['Haven 3', 'Wij zitten aan de haven.'],
    ['Haven 3', 'Kom naar haven'],
    ['Haven 3', 'U vindt ons in Zuid, Haven.'],
    ['De Rust 12', 'Het huis staat op De Rust.'],
    ['Haven 3', 'haven 3'],
    ['Rokin 3', 'rokin, tweede bel'],
  ])('is told where the place is meant: %s “%s” [R-046]', async (street, text) => {
    expect(await row(street, '', text)).toMatchObject({ published: 0, heldBack: 1 });
  });
});

describe('the name of a hidden place', () => {
  it('is never that of a card [R-046]', async () => {
    const built = await hsds({
      organizations: ['id,name', 'o1,De Linde'],
      services: ['id,organization_id,name', 's1,o1,', 's2,,'],
      locations: [
        'id,organization_id,name,description,url,wijkbrug_address_hidden',
        'l1,,Stilpad 1,x,,ja',
        'l2,o1,Stilpad 2,Het witte huis,https://stilpad.example,ja',
        'l3,,Stilpad 3,x,,ja',
        'l4,o1,Buurthuis,Welkom,,',
      ],
      service_at_location: ['id,service_id,location_id', 'k1,s1,l1', 'k2,s2,l1'],
    });
    expect(built.records.map(({ name }) => name).sort()).toEqual(['Buurthuis', 'De Linde', 'De Linde']);
    expect(built).toMatchObject({ in: 5, published: 3, refused: 2 });
    expect(/stilpad|witte huis/i.exec(published(built))).toBeNull();
  });
});

describe('a shelter', () => {
  const cells = [
    ['andere-naam', 'Vrouwenopvang Linde'],
    ['andere-naam', 'Winteropvang'],
    ['aanmelden', 'Bel de crisisopvang'],
    ['website', 'https://www.blijfvanmijnlijf.nl'],
    ['website', 'https://crisisopvanglinde.example/contact'],
    ['omschrijving-en', 'A shelter for victims of domestic violence'],
    ['omschrijving-es', 'Casa de acogida'],
    ['omschrijving-ar', 'ملجأ للنساء'],
    ['omschrijving-tr', 'Kadın sığınma evi'],
    ['kosten', 'gratis voor wie in het safehouse woont'],
    ['e-mail', 'vrouwenopvang@stad.example'],
    ['verwijzing', 'Via het blijfhuis'],
    ['openingstijden', 'ma 9-12 in de noodopvang'],
    ['telefoon', '085 000 00 01 (nachtopvang)'],
    ['hoe-benaderen', 'Via de daklozenopvang'],
  ] as const;
  const homes = [
    ['aanmelden', 'Kom bij Fatma thuis'],
    ['kosten', 'Koffie bij Fatma thuis is gratis'],
    ['openingstijden', 'ma 9-12 bij Fatma thuis'],
  ] as const;

  it.each([...cells, ...homes])(
    'or a home is held back where another cell tells it: %s “%s” [R-046]',
    async (field, text) => {
      const built = await table([`naam;straat;omschrijving;${field}`, `De Linde;Stilpad 1;Praten;${text}`]);
      expect(built).toMatchObject({ published: 0, heldBack: 1 });
      expect(published(built).includes('Stilpad')).toBe(false);
    },
  );

  it('is held back in HSDS too [R-046]', async () => {
    const built = await hsds({
      organizations: ['id,name,alternate_name', 'o1,De Linde,Vrouwenopvang', 'o2,De Wilg,'],
      services: [
        'id,organization_id,name,alternate_name,application_process',
        's1,o1,Praten,,',
        's2,o2,Luisteren,Blijf van mijn lijf,',
        's3,o2,Koken,,Bel de crisisopvang',
        's4,o2,Lopen,,',
        's5,o2,Zingen,,',
      ],
      locations: ['id,name,description', 'l1,Huis,', 'l2,Huis,De opvanglocatie voor vrouwen', 'l3,Huis,'],
      service_at_location: ['id,service_id,location_id', 'k1,s1,l1', 'k2,s2,l1', 'k3,s3,l1', 'k4,s4,l2', 'k5,s5,l3'],
      addresses: ['id,location_id,address_1', 'a1,l1,Stilpad 1', 'a2,l2,Stilpad 2', 'a3,l3,Schuilplein 3'],
    });
    expect(built.records.map(({ name }) => name)).toEqual(['Zingen']);
    expect(published(built).includes('Stilpad')).toBe(false);
  });
});
