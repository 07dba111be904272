import { describe, expect, it } from 'vitest';
import { buildKaartFiles, type BuiltKaart } from '@wijkbrug/cli';
import { buildsInFolder, found, published, today } from '../support/hidden-kaart.js';

const { hsds, inFolder, put, table } = buildsInFolder();

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
    const built = await buildKaartFiles(inFolder('hsds'), { today, mapping });
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
      const built = await buildKaartFiles(inFolder('hsds'), { today, mapping });
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
