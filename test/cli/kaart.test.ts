import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildKaartFiles, runCommand, UsageError, type BuiltKaart, type Mapping } from '@wijkbrug/cli';
import { sharedPath } from '../support/shared-data.js';

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
const build = (name: string, content: string | Uint8Array, mapping?: Partial<Mapping>): Promise<BuiltKaart> => {
  const path = put(name, content);
  if (!mapping) return buildKaartFiles(path, { today });
  const file = put('koppeling.json', JSON.stringify({ formaat: 'wijkbrug-mapping/1', kolommen: {}, ...mapping }));
  return buildKaartFiles(path, { today, mapping: file });
};
const codes = ({ collected }: BuiltKaart): string[] => collected.findings.map(({ code }) => code);
const adds = ({ in: all, published, heldBack, refused }: BuiltKaart): boolean => all === published + heldBack + refused;

describe('a spreadsheet', () => {
  it('becomes records, and every row is accounted for [R-032]', async () => {
    const built = await build(
      'bron.csv',
      [
        'Naam;Organisatie;Soort;Leefgebieden;Talen;Openingstijden;Straat;Huisnummer;Postcode;Plaats;Telefoon',
        'Formulierenhulp;De Draad;inloop;papieren, geld;Nederlands, Arabisch (dinsdag);di 19:00-21:00;Lindeplein;4;8990aa;Lindenwaard;085-0001001',
        ';;;;;;;;;;',
        ';;inloop;;;;;;;;',
        'Formulierenhulp;De Draad;inloop;papieren, geld;Nederlands, Arabisch (dinsdag);di 19:00-21:00;Lindeplein;4;8990aa;Lindenwaard;085-0001001',
      ].join('\r\n'),
    );
    expect(built).toMatchObject({ in: 3, published: 1, heldBack: 0, refused: 2 });
    expect(codes(built)).toEqual(['no-name', 'duplicate']);
    expect(built.records).toMatchObject([
      {
        id: 'formulierenhulp-lindeplein-4',
        kind: 'walk-in',
        organization: 'De Draad',
        domains: ['papers', 'money'],
        languages: [{ code: 'nl' }, { code: 'ar', note: 'dinsdag' }],
        place: { street: 'Lindeplein 4', postalCode: '8990 AA', city: 'Lindenwaard' },
        phones: [{ number: '085 000 1001' }],
      },
    ]);
  });

  it.each(['utf-8', 'utf-16le', 'windows-1252'])('is read in %s', async (encoding) => {
    const text = 'naam;straat\nCafé Zoë;Hygiëastraat\nTwee;Plein\n';
    const bytes =
      encoding === 'utf-8'
        ? Buffer.from(text)
        : encoding === 'utf-16le'
          ? Buffer.from(`\ufeff${text}`, 'utf16le')
          : Buffer.from(text, 'latin1');
    const built = await build('bron.csv', bytes);
    expect(built.records.map(({ name, place }) => [name, place?.street])).toEqual([
      ['Café Zoë', 'Hygiëastraat'],
      ['Twee', 'Plein'],
    ]);
  });

  it.each([',', ';', '\t', '|'])('is read with %j between its cells', async (separator) => {
    const built = await build(
      'bron.csv',
      [
        ['naam', 'plaats'],
        ['"Een, twee; drie"', 'Hier'],
      ]
        .map((row) => row.join(separator))
        .join('\n'),
    );
    expect(built.records).toMatchObject([{ name: 'Een, twee; drie', place: { city: 'Hier' } }]);
  });

  it('with a quote that never closes loses no row', async () => {
    const built = await build('bron.csv', 'naam,plaats\nEen,"Hier\nTwee,Daar\n"Drie, vier",Ginds\n');
    expect(built.records.map(({ name, place }) => [name, place?.city])).toEqual([
      ['Een', 'Hier'],
      ['Twee', 'Daar'],
      ['Drie, vier', 'Ginds'],
    ]);
    expect(built.report.get('rapport.html')).toContain('aanhalingstekens');
  });

  it('with too many cells in a row refuses that row, with its reason', async () => {
    const built = await build('bron.csv', 'naam,plaats\nEen,Hier,te,veel\nTwee,Daar\n');
    expect(built).toMatchObject({ in: 2, published: 1, refused: 1 });
    expect(built.collected.findings).toMatchObject([{ code: 'too-many-columns', row: 2, value: 'te,veel' }]);
  });

  it('says in words what a row of an unknown kind became', async () => {
    const source = 'naam;soort\nDe Draad;Buurtschuur\n';
    const [dutch, english] = await Promise.all(
      (['nl', 'en'] as const).map((locale) => buildKaartFiles(put('bron.csv', source), { today, locale })),
    );
    expect(dutch?.report.get('rapport.csv')).toContain(';Buurtschuur;dienst;');
    expect(english?.report.get('rapport.csv')).toContain(';Buurtschuur;service;');
    expect(dutch?.report.get('rapport.html')).toContain('<td class="long">dienst</td>');
  });

  it('knows the languages of the country and of those who came [R-034]', async () => {
    const source = put('talen.csv', 'naam,talen\nA,"Fries, Aramees, Zazaki, Kaapverdisch, Slowaaks"\n');
    const built = await buildKaartFiles(source, { today });
    expect(codes(built)).not.toContain('language-unknown');
    const record = built.files().get('index.json') ?? '';
    for (const code of ['fy', 'arc', 'zza', 'kea', 'sk']) expect(record).toContain(`"${code}"`);
  });

  it('gives the same bytes each time', async () => {
    const source = 'naam,talen\nB,Turks\nA,Arabisch\n';
    const [first, second] = [await build('bron.csv', source), await build('bron.csv', source)];
    expect([...first.files()]).toEqual([...second.files()]);
    expect([...first.report]).toEqual([...second.report]);
  });
});

describe('what is dirty', () => {
  it('is no exception that ends before it begins', async () => {
    const built = await build('bron.csv', 'naam;openingstijden;uitzonderingen\nA;ma 9-12;2027-01-03 t/m 2026-12-24 gesloten\n');
    expect(built.records[0]?.hours?.exceptions).toBeUndefined();
    expect(codes(built)).toEqual(['hours-partly']);
  }); // prettier-ignore

  it('lets no markup, formula or dangerous link through', async () => {
    const built = await build(
      'bron.csv',
      'naam,omschrijving,website\n"=HYPERLINK(""http://x"")","<script>alert(1)</script>Tekst<br>twee &lt;b&gt;x&lt;/b&gt;",javascript:alert(1)\n',
    );
    expect(built.records[0]).toMatchObject({ description: { nl: 'alert(1)Tekst\ntwee x' } });
    expect(built.records[0]?.website).toBeUndefined();
    expect(codes(built)).toContain('website-unsafe');
    expect(built.report.get('rapport.csv')).toContain(`;"'=HYPERLINK`);
    expect(built.report.get('rapport.html')).not.toContain('<script');
  });

  it('is said too where a house number that became a date stands behind its street', async () => {
    const lines = [
      'Sportlaan 2-apr',
      '"Kade 45749, 8991 AB Lindenwaard"',
      '"Postbus 45749, 8991 AB Lindenwaard"',
      'Plein 12',
    ];
    const built = await build('bron.csv', `naam;adres\n${lines.map((line, at) => `N${at};${line}`).join('\n')}\n`);
    expect(built.records.map(({ place }) => place?.street)).toEqual(['Sportlaan 2-4', 'Kade 2-4', 'Postbus 45749', 'Plein 12']); // prettier-ignore
    expect(codes(built)).toEqual(['number-was-date', 'number-was-date']);
  });

  it('takes no word for what a program has under that name', async () => {
    const json = await build(
      'bron.json',
      JSON.stringify([
        { naam: 'De Draad', openingstijden: 'constructor ma 9-12' },
        { naam: 'Twee', constructor: 'x', toString: 'y', telefoon: '020 753 0523' },
      ]),
    );
    expect(json).toMatchObject({ in: 2, published: 2 });
    expect(json.columns.unused).toEqual(['constructor', 'toString']);
    const hsds = await build(
      'hsds.json',
      JSON.stringify([
        { name: 'Hulp', organization: { id: 'o', name: 'De Draad' }, phones: [{ number: '020 753 0523' }], addresses: [{ country: 'constructor' }] }, // prettier-ignore
      ]),
    );
    expect(hsds.mapping.land).toBe('NL');
    expect(hsds.records).toMatchObject([{ phones: [{ number: '020 753 0523' }] }]);
  });

  it('is said: dates for house numbers, lost letters, a phone in the address', async () => {
    const built = await build('bron.csv', 'naam,straat,huisnummer\nHuis,Hygi?astraat,45749\n');
    expect(codes(built)).toEqual(['lost-letter', 'number-was-date']);
    expect(built.records[0]?.place?.street).toBe('Hygi?astraat 2-4');
    const glued = await build('bron.csv', 'naam,adres\nHuis,"Hoofdweg 12, 1055SC Stad 020-7530523"\n');
    expect(glued.records).toMatchObject([
      { place: { street: 'Hoofdweg 12', postalCode: '1055 SC', city: 'Stad' }, phones: [{ number: '020 753 0523' }] },
    ]);
  });

  it('is read as a whole address, also beside a column for house numbers', async () => {
    const built = await build('bron.csv', 'naam,adres,huisnr\nHuis,"Plein 4, 8990AA Stad 085 0001002",\n');
    expect(built.records).toMatchObject([
      { place: { street: 'Plein 4', postalCode: '8990 AA', city: 'Stad' }, phones: [{ number: '085 000 1002' }] },
    ]);
  });

  it('never reads a column about the background of people [R-049] [R-101]', async () => {
    const source = 'naam,etniciteit,Nationaliteit bezoekers,geloof\nHuis,xyzzy,xyzzy,xyzzy\n';
    const built = await build('bron.csv', source);
    expect(built.columns.personal).toEqual(['etniciteit', 'Nationaliteit bezoekers', 'geloof']);
    expect([...built.files().values(), ...built.report.values()].join()).not.toContain('xyzzy');
    await expect(build('bron.csv', source, { kolommen: { naam: 'naam', geloof: 'zoekwoorden' } })).rejects.toThrow(
      UsageError,
    );
  });

  it('leaves unknown what nobody said', async () => {
    const built = await build('bron.csv', 'naam,gratis,rolstoel,zonder id\nHuis,ja,misschien,\n');
    expect(built.records[0]?.thresholds).toEqual({ free: 'yes' });
    expect(codes(built)).toEqual(['flag-unknown']);
  });

  it('takes “gratis” as the price for what it says, and no other price', async () => {
    const built = await build('bron.csv', 'naam,kosten\nA,Gratis\nB,€ 0\nC,eerste keer gratis\nD,€ 2\nE,\n');
    expect(built.records.map(({ thresholds }) => thresholds)).toEqual([{ free: 'yes' }, { free: 'yes' }, {}, {}, {}]);
  });
});

describe('what is not for everybody', () => {
  const source =
    'id,naam,soort,straat,huisnummer,adres verborgen\n1,Vrouwenopvang Stad,opvang,Stilleweg,1,\n2,Kinderopvang Zon,opvang,Plein,2,\n3,Steunpunt,dienst,Geheimpad,3,ja\n4,Huis van de fam. Bos,dienst,p/a Dreef,4,\n';

  it('holds a likely shelter and a likely home back, and says why [R-046]', async () => {
    const built = await build('bron.csv', source);
    expect(built).toMatchObject({ in: 4, published: 2, heldBack: 2, refused: 0 });
    expect(built.collected.outcomes.map(({ outcome }) => outcome)).toEqual([
      'heldBack',
      'published',
      'published',
      'heldBack',
    ]);
    const published = [...built.files().values()].join();
    expect(published).not.toMatch(/Stilleweg|Geheimpad|Dreef/);
    expect(built.report.get('rapport.html')).toMatch(/Stilleweg|Vrouwenopvang/);
  });

  it('publishes it when the mapping file says so, with or without its address', async () => {
    const kolommen = { id: 'id', naam: 'naam', soort: 'soort', straat: 'straat', huisnummer: 'huisnummer' } as const;
    const achterhouden = { ook: ['Kinderopvang Zon'], publiceren: ['4'], zonderAdres: ['Vrouwenopvang Stad'] };
    const built = await build('bron.csv', source, { kolommen, achterhouden });
    expect(built.collected.outcomes.map(({ outcome }) => outcome)).toEqual([
      'published',
      'heldBack',
      'published',
      'published',
    ]);
    expect(built.records.find(({ id }) => id === '1')).toMatchObject({ addressHidden: true });
    expect([...built.files().values()].join()).not.toContain('Stilleweg');
    expect(codes(built)).toContain('held-by-mapping');
  });

  it('leaves out a mobile number of volunteers until somebody says yes [R-046]', async () => {
    const kolommen = { naam: 'naam', soort: 'soort', telefoon: 'telefoon' } as const;
    const table = 'naam,soort,telefoon\nDe Draad,zelforganisatie,06-12345678 / 085-0001001\n';
    expect((await build('bron.csv', table, { kolommen })).records[0]?.phones).toEqual([{ number: '085 000 1001' }]);
    const shown = await build('bron.csv', table, { kolommen, mobieleNummers: 'tonen' });
    expect(shown.records[0]?.phones).toHaveLength(2);
  });

  it('leaves it out too where nobody said what kind it is [R-046]', async () => {
    const table =
      'naam,soort,telefoon\nBuurtcafé,,06-12345678\nKoffie,iets liefs,06-12345679\nSpreekuur,dienst,06-12345670\n';
    const kolommen = { naam: 'naam', soort: 'soort', telefoon: 'telefoon' } as const;
    const built = await build('bron.csv', table, { kolommen });
    const byName = Object.fromEntries(built.records.map(({ name, phones }) => [name, phones.length]));
    expect(byName).toEqual({ Buurtcafé: 0, Koffie: 0, Spreekuur: 1 });
    expect(codes(built).filter((code) => code === 'own-number-no-kind')).toHaveLength(2);
  });

  it.each(['Bij Fatma thuis', 'thuis bij Sofie', 'Bij fam. De Wit'])(
    'holds back an address such as “%s” [R-046]',
    async (plek) => {
      const built = await build('bron.csv', `naam,plek\nNaaiclub,${plek}\n`, {
        kolommen: { naam: 'naam', plek: 'plek' },
      });
      expect(codes(built)).toContain('likely-private-address');
      expect(built.heldBack).toBe(1);
    },
  );

  it('takes a date for no address, and tells where it took the name of an organisation', async () => {
    const kolommen = { naam: 'naam', organisatie: 'organisatie', adres: 'adres' } as const;
    const built = await build('bron.csv', 'naam,organisatie,adres\n,De Brug,2026-04-02\n', { kolommen });
    expect(codes(built)).toEqual(expect.arrayContaining(['name-of-organisation', 'address-was-date']));
    expect(built.records[0]).toMatchObject({ name: 'De Brug' });
    expect(built.records[0]?.place?.street).toBeUndefined();
  });

  it('shows no key person without consent that has a first and a last day [R-046]', async () => {
    const table =
      'naam,sleutelpersoon,sleutelpersoon talen,toestemming op,toestemming tot\nEen,Selam,Tigrinya,01-01-2026,01-01-2027\nTwee,Amina,Somalisch,,\nDrie,Rosa,Spaans,01-01-2025,01-01-2026\n';
    const built = await build('bron.csv', table);
    expect(built.records.map(({ persons }) => persons?.[0]?.name)).toEqual(['Selam', undefined, undefined]);
    expect(codes(built)).toEqual(['no-consent', 'consent-ended']);
    expect([...built.files().values()].join()).not.toMatch(/Amina|Rosa/);
  });
});

describe('what a card can say', () => {
  it('roles, schemes, referral, peer support, walk-in, phone, capacity and expectations [R-033] [R-037] [R-038] [R-041] [R-043] [R-044] [R-048] [R-051]', async () => {
    const table = [
      'naam,soort,rollen,verwijzing,ervaringsdeskundig,inloop met,telefoon,hoe opgenomen,wat kunnen wij aan,wat wij nodig hebben,hoe benaderen,aanmelden',
      'A,inloop,"meegaan; hulp bij formulieren",Huisarts,ja,beide,085 0001001,een mens,Zes per week,Een vaste persoon,Kom eerst langs,',
      'B,regeling,,,,,,,,,,Het wijkteam helpt',
    ].join('\n');
    const { records } = await build('bron.csv', table);
    expect(records).toMatchObject([
      {
        kind: 'walk-in',
        roles: ['accompany', 'practical-help'],
        referral: 'Huisarts',
        peerSupport: true,
        walkInHost: 'both',
        phones: [{ number: '085 000 1001', answer: 'person' }],
        capacity: 'Zes per week',
        partnership: { needs: 'Een vaste persoon', approach: 'Kom eerst langs' },
      },
      { kind: 'scheme', application: 'Het wijkteam helpt' },
    ]);
  });

  it('life domains in the words of other lists [R-102]', async () => {
    const table =
      'naam;leefgebieden\nA;Dagelijks functioneren\nB;Werk en opleiding\nC;Middelengebruik\nD;Opvoeden en opgroeien\nE;Iets\n';
    const built = await build('bron.csv', table);
    expect(built.records.map(({ domains }) => domains)).toEqual([
      ['taking-part', 'papers'],
      ['work', 'school'],
      ['health'],
      ['parenting'],
      [],
    ]);
    expect(codes(built)).toEqual(['domain-unknown']);
  });

  it('activities and places of worship as kinds, and training and agreements for professionals [R-039] [R-040] [R-047]', async () => {
    const table =
      'naam,soort,training,afspraak waarderen,namens wie\nKoken,activiteit,,,\nHuis,moskee,,,\nDraad,zelforganisatie,Ja,Elk jaar samen eten,Vrouwen uit de wijk\n';
    const { records } = await build('bron.csv', table);
    expect(records.map(({ kind }) => kind)).toEqual(['activity', 'place-of-worship', 'self-organisation']);
    expect(records[2]?.partnership).toEqual({
      training: 'Ja',
      agreements: { value: 'Elk jaar samen eten' },
      speaksFor: 'Vrouwen uit de wijk',
    });
  });

  it('owner, checked date and review date; a date in the future does not count [R-045]', async () => {
    const table =
      'naam,beheerder,gecontroleerd op,opnieuw controleren op\nA,Jan,12-10-2026,01-05-2028\nB,Jan,12-10-2027,\n';
    const built = await build('bron.csv', table);
    expect(built.records).toMatchObject([
      { owner: 'Jan', checkedOn: '2026-10-12', checkAgainOn: '2028-05-01' },
      { owner: 'Jan' },
    ]);
    expect(built.records[1]?.checkedOn).toBeUndefined();
    expect(codes(built)).toEqual(['date-in-future']);
  });
});

describe('other formats', () => {
  it('GeoJSON, with a feature that has nothing', async () => {
    const features = [
      { type: 'Feature', geometry: { type: 'Point', coordinates: [4.9, 52.3] }, properties: { Naam: 'Huis' } },
      { type: 'Feature', geometry: { type: 'Point', coordinates: [9.9, 1] }, properties: { Naam: 'Zee' } },
      { type: 'Feature', geometry: null, properties: null },
    ];
    const built = await build('bron.geojson', JSON.stringify({ type: 'FeatureCollection', features }));
    expect(built).toMatchObject({ in: 3, published: 2, refused: 1 });
    expect(built.records.map(({ place }) => place)).toEqual([{ latitude: 52.3, longitude: 4.9 }, undefined]);
  });

  it('JSON lines, of which one is broken', async () => {
    const built = await build('bron.jsonl', '{"name":"A","phone":"085 0001001"}\n{"name":\n[1]\n{"name":"B"}\n');
    expect(built).toMatchObject({ in: 4, published: 2, refused: 2 });
    expect(codes(built)).toEqual(['broken-line', 'not-an-object']);
  });

  it('says what it cannot read', async () => {
    await expect(build('bron.csv', '<html>')).rejects.toMatchObject({ code: 'source-format' });
    await expect(build('bron.csv', '')).rejects.toMatchObject({ code: 'source-empty' });
    await expect(build('bron.xlsx', 'PK\u0003\u0004nope')).rejects.toMatchObject({ code: 'source-unreadable' });
    await expect(build('bron.csv', 'x,y\n1,2\n')).rejects.toMatchObject({ code: 'mapping-no-name' });
    await expect(buildKaartFiles(join(folder, 'nergens.csv'))).rejects.toMatchObject({ code: 'source-missing' });
  });

  it('never fails in another way, whatever the bytes', async () => {
    const start = fc.constantFrom(
      'naam,tel\n',
      '{"features":[',
      '[{"name":"',
      'PK\u0003\u0004',
      'naam;"\n',
      '{"name":',
    );
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 400 }), async (text, bytes) => {
        try {
          const built = await build('bron', Buffer.concat([Buffer.from(text), bytes]));
          expect(adds(built)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the command', () => {
  const run = async (...args: string[]): Promise<{ code: number; out: string; error: string }> => {
    let [out, error] = ['', ''];
    const code = await runCommand(args, {
      out: (line) => (out += `${line}\n`),
      error: (line) => (error += `${line}\n`),
    });
    return { code, out, error };
  };

  it('proposes a mapping, saves it, and uses it the next time as the person corrected it', async () => {
    const source = put('bron.csv', 'naam,soort\nHuis,Buurtschuur\n');
    const args = ['kaart', 'build', source, '--out', join(folder, 'uit'), '--report', join(folder, 'rapport')];
    expect(await run(...args)).toMatchObject({ code: 0, out: expect.stringContaining('koppeling') as string });
    const file = `${source}.koppeling.json`;
    const mapping = JSON.parse(readFileSync(file, 'utf8')) as Mapping;
    expect(mapping.kolommen).toEqual({ naam: 'naam', soort: 'soort' });
    writeFileSync(file, JSON.stringify({ ...mapping, waarden: { soort: { Buurtschuur: 'meeting-place' } } }));
    await run(...args, '--json');
    const index = readFileSync(join(folder, 'uit/index.json'), 'utf8');
    expect(index).toContain('"kind":"meeting-place"');
    expect(readdirSync(join(folder, 'uit'))).toHaveLength(2);
  });

  it('knows the columns of a list as people keep it', async () => {
    const head = 'Naam organisatie;Wat;Thema;Wanneer open;Contactpersoon;Opmerkingen intern';
    const { mapping, records } = await build('bron.csv', `${head}\nDe Draad;Formulierenhulp;Geld;di 9-12;Sam;bellen\n`);
    expect(mapping.kolommen).toMatchObject({ 'Naam organisatie': 'organisatie', Wat: 'naam', 'Wanneer open': 'openingstijden', Contactpersoon: null }); // prettier-ignore
    expect(records).toMatchObject([{ name: 'Formulierenhulp', organization: 'De Draad', domains: ['money'] }]);
  });

  it('guesses the name from the cells where no column says so, and says that it guessed', async () => {
    const source = put('bron.csv', 'nr,Veld 2,Location\n1,De Draad,ja\n2,De Linde,nee\n3,De Haven,ja\n');
    const { error } = await run('kaart', 'check', source, '--report', join(folder, 'r'));
    expect(error).toContain('“Veld 2”');
    const built = await buildKaartFiles(source, { today });
    expect(built.mapping.kolommen).toMatchObject({ 'Veld 2': 'naam', Location: null });
    expect(built.records.map(({ name }) => name)).toEqual(['De Draad', 'De Linde', 'De Haven']);
  });

  it('ends with 1 when something was not published, and counts for scripts', async () => {
    const source = put('bron.csv', 'naam,soort\nHuis,x\nCrisisopvang,x\n');
    const { code, out } = await run('kaart', 'check', source, '--report', join(folder, 'r'), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ in: 2, published: 1, heldBack: 1, refused: 0 });
    expect(JSON.parse(readFileSync(join(folder, 'r/rapport.json'), 'utf8'))).toMatchObject({ in: 2, published: 1 });
  });

  it('never puts the report where it would be published, and never clears a folder of somebody else', async () => {
    const source = put('bron.csv', 'naam\nHuis\n');
    const inside = await run('kaart', 'build', source, '--out', folder, '--report', join(folder, 'rapport'));
    expect(inside).toMatchObject({ code: 2, error: expect.stringContaining('geheime adressen') as string });
    const other = join(folder, 'site');
    mkdirSync(other);
    writeFileSync(join(other, 'index.html'), 'x');
    const result = await run('kaart', 'build', source, '--out', other, '--report', join(folder, 'r'));
    expect(result.code).toBe(2);
    expect(existsSync(join(other, 'index.html'))).toBe(true);
    expect(existsSync(join(folder, 'r')), 'it looked before the work started').toBe(false);
  });

  it.each([
    [['kaart'], 'wijkbrug kaart build'],
    [['kaart', 'build', 'x.csv', '--ut', 'y'], '--ut'],
    [['kaart', 'build', 'x.csv', '--out', 'y'], '--report'],
    [['kaart', 'check', 'nergens.csv', '--report', 'r'], 'nergens.csv'],
  ])('%j is answered with the mend', async (args, mend) => {
    const { code, error } = await run(...args);
    expect(code).toBe(2);
    expect(error).toContain(mend);
  });
});

const amsterdam = sharedPath('datasets/amsterdam-maatschappelijke-voorzieningen/MAATSCHAPPELIJKE_VZN.geojson');
describe.skipIf(!amsterdam)('the facilities of Amsterdam', () => {
  it('come in with every record accounted for', async () => {
    const built = await buildKaartFiles(amsterdam ?? '', { today });
    expect(built.in).toBe(1462);
    expect(adds(built)).toBe(true);
    expect(built.collected.findings.filter(({ code }) => code === 'number-was-date')).toHaveLength(19);
    expect(built.heldBack).toBeGreaterThan(60);
    const shelters = built.records.filter(({ keywords = [] }) =>
      keywords.some((word) => /nachtopvang|24uurs opvang|gezinshuis|kamertraining/i.test(word)),
    );
    expect(shelters).toEqual([]);
  });
});
