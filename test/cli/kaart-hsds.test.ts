import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildKaartFiles, type BuiltKaart } from '@wijkbrug/cli';
import { sharedPath } from '../support/shared-data.js';

const today = '2026-11-24';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hsds-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const codes = ({ collected }: BuiltKaart): string[] => collected.findings.map(({ code }) => code);
const adds = ({ in: all, published, heldBack, refused }: BuiltKaart): boolean => all === published + heldBack + refused;

/** HSDS 1.1 as data packages have it. */
const oldPackage: Readonly<Record<string, string>> = {
  'datapackage.json': JSON.stringify({ name: 'x', resources: [{ name: 'organizations', path: 'orgs.csv' }] }),
  'orgs.csv': 'id,name,url\n1,De Draad,draad.example\n2,Alleen een naam,\n',
  'services.csv':
    'id,organization_id,name,status,eligibility,fees\n10,1,Spreekuur,active,Voor iedereen,Gratis\n11,1,Oud spreekuur,inactive,,\n12,9,Zonder baas,active,,\n',
  'locations.csv': 'id,organization_id,name,latitude,longitude\n20,1,De Linde,52.1,5.2\n21,1,De Haven,,\n',
  'services_at_location.csv': 'id,service_id,location_id\n30,10,20\n',
  'physical_addresses.csv':
    'id,location_id,address_1,address_2,city,postal_code,country\n40,20,Plein 1,Hof,Hier,1234ab,NL\n',
  'phones.csv':
    'id,location_id,service_id,number,extension,contact_id\n50,20,,0307654321 / 030-7654322,,\n51,,10,0612345678,,60\n',
  'contacts.csv': 'id,service_id,name,title,email\n60,10,Jan Jansen,Balie,jan@example.org\n',
  'regular_schedules.csv':
    'id,location_id,weekday,opens_at,closes_at\n,20,Monday,09:00,12:00\n,20,Tuesday,9:00am,12:00pm\n,20,Wednesday,,\n,20,Thursday,soon,12:00\n',
  'holiday_schedules.csv':
    'id,location_id,closed,start_date,end_date,opens_at,closes_at\n1,20,true,2026-12-24,2026-12-31,,\n',
  'languages.csv': 'id,service_id,language\n1,10,Arabic\n2,10,Klingon\n',
  'taxonomy.csv': 'id,name\n7,Geld\n',
  'service_taxonomy.csv': 'id,service_id,taxonomy_id\n1,10,7\n',
  'notes.txt': 'read me',
};

function isThePackage(built: BuiltKaart): void {
  expect(built).toMatchObject({ in: 5, published: 4, heldBack: 0, refused: 1 });
  expect(built.records[0]).toMatchObject({
    id: '30',
    name: 'Spreekuur',
    organization: 'De Draad',
    domains: ['money'],
    keywords: ['Geld'],
    languages: [{ code: 'ar' }],
    eligibility: 'Voor iedereen',
    fees: 'Gratis',
    website: 'https://draad.example',
    phones: [{ number: '030 765 4321' }, { number: '030 765 4322' }],
    place: { name: 'De Linde', street: 'Plein 1, Hof', postalCode: '1234 AB', city: 'Hier', latitude: 52.1 },
    hours: {
      rules: [{ days: ['MO', 'TU'], from: '09:00', until: '12:00' }],
      exceptions: [{ from: '2026-12-24', until: '2026-12-31', hours: [] }],
    },
  });
  expect(JSON.stringify([...built.files()])).not.toMatch(/Jansen|06 ?1234/);
  expect(codes(built).sort()).toEqual([
    'contact-left-out',
    'contact-left-out',
    'hours-unreadable',
    'language-unknown',
    'link-broken',
    'not-active',
    'phones-split',
    'place-only',
  ]);
  const broken = built.collected.findings.find(({ code }) => code === 'hours-unreadable');
  expect(broken).toMatchObject({ file: 'services.csv', row: 2, name: 'Spreekuur', value: 'Thursday soon-12:00' });
}

describe('HSDS 1.x', () => {
  it('comes in from a folder, with every record accounted for [R-032] [R-036] [R-046]', async () => {
    for (const [name, content] of Object.entries(oldPackage)) put(name, content);
    isThePackage(await buildKaartFiles(folder, { today }));
  });

  it('comes in from a zip', async () => {
    const files = Object.entries(oldPackage).map(([name, content]) => [`pakket/${name}`, strToU8(content)] as const);
    isThePackage(await buildKaartFiles(put('x.zip', zipSync(Object.fromEntries(files))), { today }));
  });
});

describe('nested JSON', () => {
  it('comes in as organisations with places and services', async () => {
    const source = [
      {
        name: 'De Draad',
        locations: [
          {
            address_attributes: { street: 'Plein 1', city: 'Hier', zip: '1234 AB' },
            phones_attributes: [{ number: '0307654321' }],
            languages: ['Turkish'],
            hours: 'Monday - Friday, 9am-5pm',
            services_attributes: [{ name: '', how_to_apply: 'Kom langs', keywords: ['Taal, Geld'] }, { name: 'Koken' }],
          },
        ],
      },
      7,
    ];
    const built = await buildKaartFiles(put('x.json', JSON.stringify(source)), { today });
    expect(built).toMatchObject({ in: 3, published: 2, refused: 1 });
    expect(built.records).toMatchObject([
      {
        name: 'De Draad',
        application: 'Kom langs',
        domains: ['language', 'money'],
        languages: [{ code: 'tr' }],
        phones: [{ number: '030 765 4321' }],
        place: { street: 'Plein 1', postalCode: '1234 AB' },
        hours: { rules: [{ days: ['MO', 'TU', 'WE', 'TH', 'FR'], from: '09:00', until: '17:00' }] },
      },
      { name: 'Koken', organization: 'De Draad' },
    ]);
  });

  it('comes in as HSDS 3 services, one a line', async () => {
    const service = (id: string, opens: string) => ({
      id,
      name: `Dienst ${id}`,
      status: 'active',
      organization: { id: 'o', name: 'De Draad', description: '' },
      schedules: [{ freq: 'WEEKLY', byday: 'MO', opens_at: opens, closes_at: '12:00:00Z' }],
    });
    const lines = [service('a', '08:00:00Z'), service('b', '08:30:00Z')].map((item) => JSON.stringify(item));
    const built = await buildKaartFiles(put('x.jsonl', `${lines.join('\n')}\n{"id"\n`), { today });
    expect(built).toMatchObject({ in: 3, published: 2, refused: 1 });
    // Universal time in winter is an hour behind the clock on the wall.
    expect(built.records[0]?.hours?.rules).toMatchObject([{ from: '09:00', until: '13:00' }]);
    expect(codes(built)).toEqual(['hours-utc', 'hours-utc', 'broken-line']);
  });

  it.each([
    ['words that held for a time', { description: 'ma 9-12', valid_from: '2019-01-01', valid_to: '2020-01-01' }, [{ validFrom: '2019-01-01', validTo: '2020-01-01' }], undefined],
    ['words of other weeks', { description: 'ma 9-12', freq: 'WEEKLY', interval: 2, dtstart: '2026-01-05', notes: 'zaal 2' }, [{ interval: 2, start: '2026-01-05', note: 'zaal 2' }], undefined],
    ['a weekday that held for a time', { weekday: 'Monday', opens_at: '9:00', closes_at: '12:00', valid_to: '2020-01-01' }, [{ validTo: '2020-01-01' }], undefined],
    ['words that go with a day of the month', { description: 'ma 9-12', bymonthday: '13' }, [], 'ma 9-12'],
    ['words that say the same', { byday: 'MO', opens_at: '9:00', closes_at: '12:00', description: 'ma 9 tot 12 uur' }, [{}], undefined],
    ['words that take it back', { byday: 'MO', opens_at: '9:00', closes_at: '12:00', description: 'Alleen op afspraak' }, [{}], 'Alleen op afspraak'],
    ['words of every other month', { freq: 'MONTHLY', interval: 2, byday: '1MO', opens_at: '9:00', closes_at: '12:00' }, [], 'MONTHLY 2 1MO 9:00-12:00'],
  ])('keeps from when to when hours hold, and what stands beside them: %s', async (_, schedule, rules, text) => {
    const service = { id: 's', name: 'Praten', status: 'active', schedules: [{ id: 'x', ...schedule }] };
    const built = await buildKaartFiles(put('x.json', JSON.stringify([{ ...service, organization: { id: 'o', name: 'De Draad' } }])), { today });
    expect(built.records[0]?.hours).toEqual({
      rules: rules.map((rule) => ({ days: ['MO'], from: '09:00', until: '12:00', ...rule })),
      ...(text && { text }),
    });
    expect(codes(built).some((code) => code.startsWith('hours-'))).toBe(text !== undefined);
  }); // prettier-ignore

  it('takes the last half hour of a day in universal time as the next day', async () => {
    const schedules = [{ freq: 'WEEKLY', byday: 'MO,SU', opens_at: '23:30Z', closes_at: '01:00Z' }];
    const service = {
      id: 's',
      name: 'Praten',
      status: 'active',
      organization: { id: 'o', name: 'De Draad' },
      schedules,
    };
    const others = ['a', 'b'].map((id) => ({ ...service, id, schedules: [{ byday: 'MO', opens_at: '08:00Z', closes_at: '11:00Z' }] })); // prettier-ignore
    const built = await buildKaartFiles(put('x.json', JSON.stringify([service, ...others])), { today });
    expect(built.records[0]?.hours?.rules).toMatchObject([{ days: ['MO', 'TU'], from: '00:30', until: '02:00' }]);
  });

  it('holds back what may be a shelter, and hides an address that the source masks [R-046]', async () => {
    const at = (name: string, mask: boolean) => ({
      name,
      organisation: { name: 'De Draad' },
      locations: [{ id: name, name: 'Huis', address_1: `Stilleweg ${name}`, mask_exact_address: mask }],
      regular_schedules: [{ weekday: 'Monday', opens_at: '10:00', closes_at: '17:00' }],
    });
    const built = await buildKaartFiles(
      put('x.json', JSON.stringify({ content: [at('Crisisopvang', false), at('Praten', true)] })),
      { today },
    );
    expect(built).toMatchObject({ in: 2, published: 1, heldBack: 1 });
    expect(built.records).toMatchObject([{ name: 'Praten', addressHidden: true }]);
    expect(JSON.stringify([...built.files()])).not.toContain('Stilleweg');
  });
});

describe('mobile numbers in HSDS', () => {
  const source = {
    organizations: [{ id: 'o', name: 'De Draad' }],
    services: [
      { id: 's1', organization_id: 'o', name: 'Koken', taxonomy_terms: 'zelforganisatie' },
      { id: 's2', organization_id: 'o', name: 'Loket', taxonomy_terms: 'loket' },
      { id: 's3', organization_id: 'o', name: 'Iets' },
    ],
    locations: [{ id: 'l', name: 'Huis' }],
    service_at_location: [{ id: 'k', service_id: 's1', location_id: 'l' }],
    phones: [
      { id: 'p1', service_id: 's1', number: '06 12345671' },
      { id: 'p2', service_id: 's2', number: '06 12345672' },
      { id: 'p3', service_id: 's3', number: '06 12345673 / 085 000 0003' },
      { id: 'p4', organization_id: 'o', number: '06 12345674' },
      { id: 'p5', location_id: 'l', number: '06 12345675' },
    ],
  };
  const shown = (built: BuiltKaart): string[] =>
    [...JSON.stringify([...built.files(), ...built.openData()]).matchAll(/06 1234567\d/g)].map(([number]) => number);

  it('are shown as those of a spreadsheet are [R-046]', async () => {
    const built = await buildKaartFiles(put('x.json', JSON.stringify(source)), { today });
    expect(new Set(shown(built))).toEqual(new Set(['06 12345672']));
    expect(built.records.map(({ phones }) => phones.map(({ number }) => number))).toEqual([
      [],
      ['06 12345672'],
      ['085 000 0003'],
    ]);
    const said = built.collected.findings.filter(({ column }) => column === 'phones' && true);
    expect(said.map(({ code, value }) => `${code} ${value}`).sort()).toEqual([
      'mobile-shown 06 12345672',
      'own-number 06 12345671',
      'own-number 06 12345675',
      'own-number-no-kind 06 12345673',
      'own-number-no-kind 06 12345674',
      'phones-split 06 12345673 / 085 000 0003',
    ]);
  });

  it('are shown after the yes', async () => {
    const mapping = put(
      'k.json',
      JSON.stringify({ formaat: 'wijkbrug-mapping/1', kolommen: {}, mobieleNummers: 'tonen' }),
    );
    const built = await buildKaartFiles(put('x.json', JSON.stringify(source)), { today, mapping });
    expect(new Set(shown(built)).size).toBe(5);
    expect(codes(built)).not.toContain('own-number');
  });
});

describe('the status of a service in HSDS', () => {
  it('is active only where a word says so; any other is told as it stands', async () => {
    const active = ['active', 'Actief', 'open', 'TRUE', 'waar', 'ja', '1', 'published', ''];
    const stopped = [
      'niet actief',
      'gesloten',
      'not active',
      'suspended',
      'verlopen',
      'concept',
      'closed',
      'tijdelijk dicht',
    ];
    const services = [...active, ...stopped].map((status, id) => ({ id: `s${id}`, name: `S${id}`, status }));
    const source = { services, organizations: [{ id: 'o', name: 'O' }] };
    const built = await buildKaartFiles(put('x.json', JSON.stringify(source)), { today });
    expect(built).toMatchObject({ published: active.length + 1, refused: stopped.length });
    const said = built.collected.findings.filter(({ code }) => code === 'not-active');
    expect(said.map(({ value }) => value)).toEqual(stopped);
  });
});

const datasets = sharedPath('datasets');
describe.skipIf(!datasets)('the sets that other cities publish', () => {
  it.each([
    ['illinois-legal-aid/hsds-1.1', 950],
    ['illinois-legal-aid/raw/organizations.csv', 33],
    ['illinois-legal-aid/raw/locations.csv', 520],
    ['illinois-legal-aid/raw/services.csv', 430],
    ['ohana-sample-csv', 31],
    ['buckinghamshire-outpost-json/services.json', 20],
    ['buckinghamshire-outpost-json/service.json', 1],
    ['san-francisco-homeless-services-json/open_ref.json', 229],
  ])('%s comes in with every record accounted for', { timeout: 60_000 }, async (name, records) => {
    const built = await buildKaartFiles(join(datasets ?? '', name), { today });
    expect(built.in).toBe(records);
    expect(adds(built)).toBe(true);
    expect(built.published).toBe(built.records.length);
    expect(built.published).toBeGreaterThan(records / 2);
  });
});

const examples = sharedPath('hsds/examples');
describe.skipIf(!examples)('the official examples of HSDS 3', () => {
  it.each([
    'csv',
    'json/service_full.json',
    'json/tabular.json',
    'json/service_list.json',
    'json/organization_full.json',
  ])('%s comes in', async (name) => {
    const built = await buildKaartFiles(join(examples ?? '', name), { today });
    expect(adds(built)).toBe(true);
    expect(built.records.map((record) => record.name)).toContain('Community Counselling');
  });
});

describe('what is no directory', () => {
  it('is refused with the mend', async () => {
    mkdirSync(join(folder, 'leeg'));
    await expect(buildKaartFiles(join(folder, 'leeg'), { today })).rejects.toMatchObject({ code: 'source-format' });
    const other = zipSync({ 'a.csv': strToU8('x,y\n') });
    await expect(buildKaartFiles(put('x.zip', other), { today })).rejects.toMatchObject({ code: 'source-unreadable' });
  });
});

describe('a service without a name', () => {
  it('is told by what it says, and not as a program writes it', async () => {
    put('services.csv', 'id,description,status\ns1,Koffie en praten,active\n');
    put('organizations.csv', 'id,name\no1,De Draad\n');
    const built = await buildKaartFiles(folder, { today });
    expect(built.collected.findings.find(({ code }) => code === 'no-name')?.value).toBe('s1 | Koffie en praten');
  });
});

describe('languages that are spoken at a place', () => {
  it('stand on the card of that place only', async () => {
    put('services.csv', 'id,name\ns,Spreekuur\nt,Tolk\n');
    put('locations.csv', 'id,name,wijkbrug_address_hidden\na,Huis A,\nb,Huis B,ja\n');
    put('service_at_location.csv', 'id,service_id,location_id\nsa,s,a\nsb,s,b\nta,t,a\n');
    put('languages.csv', 'id,location_id,service_id,language\n1,a,,Arabic\n2,b,,Turkish\n3,,t,Polish\n');
    const built = await buildKaartFiles(folder, { today });
    const spoken = Object.fromEntries(
      built.records.map(({ id, languages }) => [id, languages.map(({ code }) => code)]),
    );
    expect(spoken).toEqual({ sa: ['ar'], sb: ['tr'], ta: ['pl'] });
    const again = await buildKaartFiles(put('hsds.json', built.openData().get('hsds.json') ?? ''), { today });
    expect(again.records).toEqual(built.records);
  });
});

describe('what HSDS says about the background of people', () => {
  const all = (built: BuiltKaart): string => JSON.stringify([...built.files(), ...built.openData()]);

  it('is no label: terms of such a list, and attributes with them, go nowhere [R-046]', async () => {
    put('organizations.csv', 'id,name\no,De Draad\n');
    put('services.csv', 'id,organization_id,name\ns,o,Spreekuur\nm,o,Huis\n');
    put('taxonomies.csv', 'id,name\nt1,Religion of clients\nt2,Onderwerp\n');
    put(
      'taxonomy_terms.csv',
      'id,name,taxonomy_id,parent_id\n1,Islam,t1,\n2,Soenni,,1\n3,Geld,t2,\n4,Etniciteit,t2,\n5,Marokkaans,t2,4\n6,Moskee,t1,\n',
    );
    put('service_taxonomy.csv', 'service_id,taxonomy_id\ns,1\ns,2\ns,3\ns,5\nm,6\n');
    put(
      'attributes.csv',
      'id,link_id,link_entity,link_type,taxonomy_term_id,label\na,s,service,taxonomy,1,Islam\nb,o,organization,nationaliteit,,Syrisch\nc,s,service,taxonomy,3,Geld\n',
    );
    const built = await buildKaartFiles(folder, { today });
    expect(built.records).toMatchObject([
      { name: 'Spreekuur', domains: ['money'], keywords: ['Geld'] },
      { name: 'Huis', kind: 'place-of-worship' },
    ]);
    expect(all(built)).not.toMatch(/islam|soenni|marokk|syrisch|moskee|religion|etnic/i);
    expect(built.columns.personal).toEqual([
      'taxonomies.Religion of clients',
      'taxonomies.Etniciteit',
      'taxonomies.nationaliteit',
    ]);
  });

  it('is no label where it is nested either [R-046]', async () => {
    const taxonomies = [{ name: 'Hindoe', vocabulary: 'Faith' }, { name: 'Geld' }];
    const attributes = [{ label: 'Hindoe', taxonomy_term: { name: 'Hindoe', taxonomy_detail: { name: 'Geloof' } } }];
    const persons = [
      {
        ...{ id: 'p', name: 'Samira', roles: [], languages: [{ code: 'ar' }], relay: {}, geloof: 'Hindoe' },
        consent: { givenOn: '2026-01-01', endsOn: '2027-01-01' },
      },
    ];
    const organization = {
      ...{ id: 'o', name: 'De Draad', wijkbrug_key_persons: persons },
      wijkbrug_partnership: { needs: 'ruimte', achtergrond: 'Hindoe' },
    };
    const service = { id: 's', name: 'Spreekuur', status: 'active', organization, taxonomies, attributes };
    const built = await buildKaartFiles(put('x.json', JSON.stringify([service])), { today });
    expect(built.records).toMatchObject([
      { keywords: ['Geld'], persons: [{ name: 'Samira' }], partnership: { needs: 'ruimte' } },
    ]);
    expect(all(built)).not.toMatch(/hindoe/i);
  });
});
