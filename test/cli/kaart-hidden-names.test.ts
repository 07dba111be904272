import { describe, expect, it } from 'vitest';
import type { BuiltKaart } from '@wijkbrug/cli';
import { buildsInFolder, published } from '../support/hidden-kaart.js';

const { hsds, table } = buildsInFolder();

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
