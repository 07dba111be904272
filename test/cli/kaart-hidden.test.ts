import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand, UsageError, type BuiltKaart } from '@wijkbrug/cli';
import { buildsInFolder, found, published } from '../support/hidden-kaart.js';

const { hsds, inFolder, table } = buildsInFolder();

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
    const out = inFolder('uit');
    const said: string[] = [];
    const line = (text: string): void => void said.push(text);
    const args = ['kaart', 'build', inFolder('bron.csv'), '--out', out, '--report', inFolder('rapport')];
    expect(await runCommand(args, { out: line, error: line })).toBe(2);
    expect(said.join()).toContain('Het verborgen adres “stilpad 77” zou bij “B” op uw website komen.');
    expect([existsSync(out), existsSync(inFolder('rapport'))]).toEqual([false, true]);
    expect(found(built, 'hidden-told')).toMatchObject([{ row: 3, name: 'B', value: 'Ook op Stilpad 77.' }]);
    expect(readFileSync(join(inFolder('rapport'), 'rapport.csv'), 'utf8')).toMatch(
      /;3;B;Hierdoor wordt er niets gemaakt/,
    );
    // A check says the same.
    const check = ['kaart', 'check', inFolder('bron.csv'), '--report', inFolder('rapport')];
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
