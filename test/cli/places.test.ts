import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  buildKaartFiles,
  firstOf,
  pdokGeocoder,
  readPlaceList,
  runCommand,
  UsageError,
  type BuiltKaart,
  type Get,
} from '@wijkbrug/cli';
import { readJson, sharedPath } from '../support/shared-data.js';

const today = '2026-11-24';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'places-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const put = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const source = [
  'naam;straat;huisnummer;postcode;plaats;wijk;lat;lon;adres verborgen',
  'De Linde;Lindeplein;4;8990 AA;Lindenwaard;;;;',
  'De Haven;Kade;1;8995 ZZ;Lindenwaard;Oost;;;',
  'Op de kaart;Markt;2;8991 AB;Lindenwaard;;52,5;6,5;',
  'Praten;Stilleweg;9;8990 AA;Lindenwaard;;;;ja',
  'Ver weg;Verweg;1;1000 AA;Elders;;;;',
].join('\n');
const list =
  'Postcode;Latitude;Longitude;Buurt\n8990AA;52,1;5,1;Centrum\n8990AB;52,3;5,3;Centrum\n8995;52,4;5,4;Haven\n';

const placesOf = ({ records }: BuiltKaart): Record<string, unknown> =>
  Object.fromEntries(
    records.map(({ name, place }) => [name, place && [place.latitude, place.longitude, place.area ?? '']]),
  );

/** An answer as the Locatieserver gives it. */
const answer = (postcode: string, city: string, point: string): unknown => ({
  response: { numFound: 1, docs: [{ type: 'adres', postcode, woonplaatsnaam: city, centroide_ll: point }] },
});
const get =
  (asked: string[], data: unknown, ok = true): Get =>
  (url) => {
    asked.push(url);
    return Promise.resolve({ ok, status: ok ? 200 : 400, json: () => Promise.resolve(data) });
  };

describe('a point that is written otherwise', () => {
  const build = (...lines: string[]): Promise<BuiltKaart> =>
    buildKaartFiles(put('bron.csv', lines.join('\n')), { today });
  const said = ({ collected }: BuiltKaart): string[] => collected.findings.map(({ code }) => code);

  it('is read in the right order, and asked about', async () => {
    const built = await build('naam;lat;lon', 'A;5,12;52,09', 'B;52,09;5,12');
    expect(placesOf(built)).toEqual({ A: [52.09, 5.12, ''], B: [52.09, 5.12, ''] });
    expect(said(built)).toEqual(['point-swapped']);
    expect(built.report.get('rapport.csv')).toMatch(/kijk dit na;lat;5,12, 52,09;52\.09, 5\.12;.*verwisseld/);
  });

  it('is read from metres (RD), in either order', async () => {
    const rows = [
      'Amersfoort;155000;463000',
      'Westertoren;120700,723;487525,501',
      'Martinitoren;582065,167;233883,131',
    ];
    const built = await build('naam;X-coördinaat;Y-coördinaat', ...rows);
    const near = (value: number | undefined): number => Math.round((value ?? 0) * 1e5) / 1e5;
    expect(built.records.map(({ place }) => [near(place?.latitude), near(place?.longitude)])).toEqual([
      [52.15517, 5.38721],
      [52.37453, 4.88353],
      [53.21938, 6.5682],
    ]);
    expect(said(built)).toEqual(['point-rd', 'point-rd', 'point-rd']);
  });

  it('is left out where it is in no part of the Netherlands, and that is told', async () => {
    const built = await build(
      'naam;lat;lon',
      'A;0;0',
      'B;52,1;52,1',
      'C;-5,1;52,1',
      'D;155.000;463.000',
      'E;12,15;-68,27',
    );
    expect(placesOf(built)).toMatchObject({
      A: undefined,
      B: undefined,
      C: undefined,
      D: undefined,
      E: [12.15, -68.27, ''],
    });
    expect(said(built)).toEqual(['point-abroad', 'point-abroad', 'point-abroad', 'point-outside']);
    expect(built.report.get('rapport.csv')).toContain('Dit punt (0, 0) ligt niet in Nederland.');
  });

  it('is read so in HSDS and in a list of postcodes too', async () => {
    const hsds = put(
      'x.json',
      JSON.stringify([{ name: 'Huis', locations: [{ name: 'Hal', latitude: 5.12, longitude: 52.09 }] }]),
    );
    const built = await buildKaartFiles(hsds, { today });
    expect(built.records[0]?.place).toMatchObject({ latitude: 52.09, longitude: 5.12 });
    expect(said(built)).toContain('point-swapped');
    const geocoder = await readPlaceList(put('lijst.csv', 'postcode;lat;lon\n8990AA;5,12;52,09\n'));
    expect(await geocoder.find({ postalCode: '8990 AA' })).toEqual({ latitude: 52.09, longitude: 5.12 });
  });
});

describe('a list of the municipality’s own', () => {
  it('puts on the map what has an address and no point, and says so', async () => {
    const geocoder = await readPlaceList(put('lijst.csv', list));
    const built = await buildKaartFiles(put('bron.csv', source), { today, geocoder });
    expect(placesOf(built)).toEqual({
      'De Linde': [52.1, 5.1, 'Centrum'],
      'De Haven': [52.4, 5.4, 'Oost'],
      'Op de kaart': [52.5, 6.5, ''],
      Praten: undefined,
      'Ver weg': [undefined, undefined, ''],
    });
    const said = built.collected.findings.filter(({ code }) => code.startsWith('place-'));
    expect(said).toEqual([
      { code: 'place-found', row: 2, name: 'De Linde', value: 'Lindeplein 4, 8990 AA, Lindenwaard', result: '52.1, 5.1, Centrum' }, // prettier-ignore
      { code: 'place-found', row: 3, name: 'De Haven', value: 'Kade 1, 8995 ZZ, Lindenwaard', result: '52.4, 5.4, Haven' }, // prettier-ignore
      { code: 'place-not-found', row: 6, name: 'Ver weg', value: 'Verweg 1, 1000 AA, Elders' },
    ]);
  });

  it('takes the middle of four digits where it does not know the letters', async () => {
    const geocoder = await readPlaceList(put('lijst.csv', list));
    expect(await geocoder.find({ postalCode: '8990 XX' })).toEqual({ latitude: 52.2, longitude: 5.2, area: 'Centrum' });
    expect(await geocoder.find({ postalCode: '1234 AB' })).toBeUndefined();
    expect(await geocoder.find({})).toBeUndefined();
  });

  it('without the columns that it needs is refused with their names', async () => {
    const path = put('lijst.csv', 'postcode;plaats\n8990AA;Hier\n');
    await expect(readPlaceList(path)).rejects.toMatchObject({
      code: 'places-columns',
      details: { value: 'breedtegraad, lengtegraad' },
    });
  });

  it('works from the command', async () => {
    const [bron, lijst, out, report] = [put('bron.csv', source), put('lijst.csv', list), 'uit', 'rapport'].map(
      (name) => (name.startsWith('/') ? name : join(folder, name)),
    ) as [string, string, string, string];
    const lines: string[] = [];
    const terminal = { out: (line: string) => lines.push(line), error: (line: string) => lines.push(line) };
    const args = ['kaart', 'build', bron, '--out', out, '--report', report, '--today', today];
    await runCommand([...args, '--places', lijst], terminal);
    expect(readFileSync(join(out, 'index.json'), 'utf8')).toContain('"latitude":52.4');
    expect(readFileSync(join(report, 'rapport.csv'), 'utf8')).toContain('op de kaart gezet');
    expect(await runCommand([...args, '--geocoder', 'ergens'], terminal)).toBe(2);
    expect(lines.at(-1)).toContain('--geocoder pdok');
  });
});

describe('PDOK', () => {
  it('is asked once for each published address without a point, and never for a hidden one [R-046]', async () => {
    const asked: string[] = [];
    const geocoder = pdokGeocoder(get(asked, answer('8990AA', 'Lindenwaard', 'POINT(5.5 52.5)')));
    const twice = `${source}\nDe Linde boven;Lindeplein;4;8990 AA;Lindenwaard;;;;`;
    const built = await buildKaartFiles(put('bron.csv', twice), { today, geocoder });
    expect(placesOf(built)['De Linde']).toEqual([52.5, 5.5, '']);
    expect(asked).toHaveLength(3);
    expect(asked.join()).not.toContain('Stilleweg');
    const url = new URL(asked[0] ?? '');
    expect(url.searchParams.get('q')).toBe('Lindeplein 4, 8990 AA, Lindenwaard');
    expect([...url.searchParams.keys()]).toEqual(['q', 'fq', 'fl', 'rows']);
  });

  it('counts only where the postcode is the same, or the city when there is none', async () => {
    const geocoder = pdokGeocoder(get([], answer('8990AA', 'Lindenwaard', 'POINT(5.5 52.5)')));
    const found = { latitude: 52.5, longitude: 5.5 };
    expect(await geocoder.find({ address1: 'Plein 1', postalCode: '8990 AA' })).toEqual(found);
    expect(await geocoder.find({ address1: 'Plein 1', postalCode: '8990 AB' })).toBeUndefined();
    expect(await geocoder.find({ address1: 'Plein 1', city: 'lindenwaard' })).toEqual(found);
    expect(await geocoder.find({ address1: 'Plein 1', city: 'Elders' })).toBeUndefined();
    expect(await geocoder.find({ address1: 'Plein 1' })).toBeUndefined();
  });

  it.each([[{}], [{ response: { docs: [] } }], [{ response: { docs: [{ centroide_ll: 'x' }] } }], ['tekst'], [null]])(
    'that answers %j knows nothing',
    async (data) => {
      expect(await pdokGeocoder(get([], data)).find({ address1: 'Plein 1', city: 'Hier' })).toBeUndefined();
    },
  );

  it('comes after the own list', async () => {
    const asked: string[] = [];
    const own = await readPlaceList(put('lijst.csv', list));
    const geocoder = firstOf([own, pdokGeocoder(get(asked, answer('1000AA', 'Elders', 'POINT(4 52)')))]);
    const built = await buildKaartFiles(put('bron.csv', source), { today, geocoder });
    expect(placesOf(built)['Ver weg']).toEqual([52, 4, '']);
    expect(asked).toHaveLength(1);
  });
});

const recorded = sharedPath('pdok/locatieserver-sample-free.json');
describe.skipIf(!recorded)('the recorded answers of PDOK', () => {
  it('are understood, and an error names the mend', async () => {
    const sample = readJson(recorded ?? '');
    const geocoder = pdokGeocoder(get([], sample));
    expect(await geocoder.find({ address1: 'Bolstraat 1', postalCode: '3581 WS', city: 'Utrecht' })).toEqual({
      latitude: 52.08884161,
      longitude: 5.13287587,
    });
    const error = readJson(sharedPath('pdok/locatieserver-sample-error.json') ?? '');
    const asking = pdokGeocoder(get([], error, false)).find({ address1: 'Plein 1', city: 'Hier' });
    await expect(asking).rejects.toThrow(UsageError);
    await expect(asking).rejects.toMatchObject({ code: 'geocoder-failed' });
  });
});
