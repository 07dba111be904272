import { Ajv2020 } from 'ajv/dist/2020.js';
import { createRequire } from 'node:module';
import type { FormatsPlugin } from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRecords } from '@wijkbrug/core/sociale-kaart.js';
import { publishable } from '@wijkbrug/core/sociale-kaart/open-data.js';
import {
  fromHsds,
  hoursOfSchedules,
  hsdsTableNames,
  nest,
  toHsds,
  unnest,
  uuidOf,
  type HsdsTables,
} from '@wijkbrug/core/sociale-kaart/hsds.js';
import { socialeKaart } from '../support/kaart-arbitrary.js';
import { filesIn, readJson, sharedPath } from '../support/shared-data.js';

const generous = 120_000;
const throughJson = (tables: HsdsTables): HsdsTables => JSON.parse(JSON.stringify(tables)) as HsdsTables;

describe('HSDS 3 out and in', () => {
  it('loses nothing of the model, as tables [R-032] [R-033] [R-045]', { timeout: generous }, () => {
    fc.assert(
      fc.property(socialeKaart, (kaart) => {
        expect(fromHsds(throughJson(toHsds(kaart)))).toEqual(kaart);
      }),
      { numRuns: 300 },
    );
  });

  it('loses nothing of the model, nested', { timeout: generous }, () => {
    const sorted = (list: readonly { readonly id: string }[]): unknown[] =>
      [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
    fc.assert(
      fc.property(socialeKaart, (kaart) => {
        const nested = JSON.parse(JSON.stringify(nest(toHsds(kaart)))) as HsdsTables;
        const back = fromHsds(unnest(nested));
        for (const part of ['organizations', 'services', 'locations', 'servicesAtLocations'] as const) {
          expect(sorted(back[part])).toEqual(sorted(kaart[part]));
        }
        expect(back.hsds).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['numbered days apart', { freq: 'MONTHLY', byday: '1MO,3TU' }, [{ days: ['MO'], nth: [1] }, { days: ['TU'], nth: [3] }]],
    ['numbered days together', { freq: 'MONTHLY', byday: '1MO,1TU,-1MO,-1TU' }, [{ days: ['MO', 'TU'], nth: [1, -1] }]],
    ['other weeks', { byday: 'MO', interval: 2, dtstart: '2026-01-05' }, [{ days: ['MO'], interval: 2, start: '2026-01-05' }]],
  ])('reads %s as what they say', (_, row, rules) => {
    const read = hoursOfSchedules([{ opens_at: '09:00', closes_at: '12:00', ...row }]);
    expect(read).toEqual({ rules: rules.map((rule) => ({ ...rule, from: '09:00', until: '12:00' })) });
  }); // prettier-ignore

  it.each([
    ['every other month', { freq: 'MONTHLY', byday: '1TU', interval: 2, dtstart: '2026-01-06' }],
    ['a numbered day and another', { freq: 'MONTHLY', byday: 'MO,1TU' }],
    ['a numbered day of the week', { freq: 'WEEKLY', byday: '1MO' }],
    ['the second day from the end', { freq: 'MONTHLY', byday: '-2MO' }],
    ['days of the year', { freq: 'YEARLY', byday: 'TU' }],
    ['half a week', { byday: 'MO', interval: 0.5 }],
  ])('leaves %s as words: open is never guessed', (_, row) => {
    const description = 'in woorden';
    const read = hoursOfSchedules([{ opens_at: '09:00', closes_at: '12:00', description, ...row }]);
    expect(read).toEqual({ rules: [], text: description });
  });

  it.each([
    [{ description: 'Alleen op afspraak' }, {}, 'Alleen op afspraak'],
    [{ description: 'Maandag in de zaal' }, { note: 'Maandag in de zaal' }, undefined],
    [{ notes: 'alleen vrouwen', description: 'Zaal 2' }, { note: 'alleen vrouwen; Zaal 2' }, undefined],
    [{ notes: 'niet in de vakantie' }, { note: 'niet in de vakantie' }, 'niet in de vakantie'],
  ])('keeps words beside times, as text where they take back what the times promise: %j', (words, note, text) => {
    const read = hoursOfSchedules([{ byday: 'MO', opens_at: '09:00', closes_at: '12:00', ...words }]);
    const rule = { days: ['MO'], from: '09:00', until: '12:00', ...note };
    expect(read).toEqual({ rules: [rule], ...(text && { text }) });
  });

  it('takes no number of somebody else for a reference', () => {
    const organizations = [{ id: 'o', name: 'O', bag_id: '0344100000012345', tax_id: '1' }];
    const there = toHsds(fromHsds({ organizations }));
    expect(there.organizations).toMatchObject([{ bag_id: '0344100000012345', tax_id: '1' }]);
    expect(fromHsds(there).organizations).toMatchObject([{ id: 'o', hsds: { bag_id: '0344100000012345' } }]);
  });

  it('gives the same UUID to the same id, and keeps one that is a UUID', () => {
    expect(uuidOf('lw-001')).toBe(uuidOf('lw-001'));
    expect(uuidOf('lw-001')).not.toBe(uuidOf('lw-002'));
    expect(uuidOf('ac148810-d857-441c-9679-408f346de14b')).toBe('ac148810-d857-441c-9679-408f346de14b');
  });

  it('keeps what is said of a service at a place, a department and a fax, and shows no fax', () => {
    const tables = {
      organizations: [{ id: 'o', name: 'O' }],
      services: [{ id: 's', organization_id: 'o', name: 'S' }],
      locations: [{ id: 'l', name: 'L' }],
      service_at_location: [{ id: 'k', service_id: 's', location_id: 'l', description: 'Op de eerste verdieping' }],
      contacts: [{ id: 'c', organization_id: 'o', title: 'Balie', department: 'Zorg' }],
      phones: [
        { id: 'p', organization_id: 'o', number: '030 123 45 67', type: 'fax' },
        { id: 'q', service_id: 's', number: '030 123 45 68', type: 'textphone' },
      ],
    };
    const kaart = fromHsds(tables);
    expect(toRecords(kaart, '2026-11-24')[0]?.phones).toEqual([]);
    expect(fromHsds(toHsds(kaart))).toEqual(kaart);
    expect(toHsds(kaart)).toMatchObject({
      service_at_location: [{ description: 'Op de eerste verdieping' }],
      contacts: [{ department: 'Zorg' }],
      phones: [{ type: 'fax' }, { type: 'textphone' }],
    });
    const hidden = kaart.locations.map((location) => ({ ...location, addressHidden: true as const }));
    expect(JSON.stringify(publishable({ ...kaart, locations: hidden }, '2026-11-24'))).not.toContain('verdieping');
  });

  it('keeps what HSDS holds and the sociale kaart does not', () => {
    const tables: HsdsTables = {
      organizations: [{ id: 'o', name: 'O', legal_status: 'stichting' }],
      services: [
        { id: 's', organization_id: 'o', name: 'S', status: 'active', wait_time: 'twee weken', program_id: 'p' },
      ],
      programs: [{ id: 'p', organization_id: 'o', name: 'P', description: '' }],
      cost_options: [{ id: 'c', service_id: 's', amount: 2, currency: 'EUR' }],
      contacts: [{ id: 'k', service_id: 's', title: 'Balie' }],
      locations: [{ id: 'l', location_type: 'physical', transportation: 'Bus 3' }],
      addresses: [
        { id: 'l-address', location_id: 'l', address_1: 'Plein 1', state_province: 'Utrecht', country: 'NL' },
      ],
      phones: [{ id: 'f', location_id: 'l', number: '085 000 0001' }],
    };
    const again = fromHsds(toHsds(fromHsds(tables)));
    expect(again).toEqual(fromHsds(tables));
    const text = JSON.stringify(toHsds(again));
    for (const part of ['stichting', 'twee weken', '"EUR"', 'Balie', 'Bus 3', 'Utrecht', '085 000 0001']) {
      expect(text).toContain(part);
    }
  });
});

const schemas = sharedPath('hsds/schema');
describe.skipIf(!schemas)('the official schemas of HSDS 3.1', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (createRequire(import.meta.url)('ajv-formats') as FormatsPlugin)(ajv);
  const files = schemas
    ? filesIn(schemas).filter((file) => /\/[a-z_]+\.json$/.test(file) && !file.includes('openapi'))
    : [];
  for (const file of files) ajv.addSchema({ ...(readJson(file) as object), $id: file.replace(/.*\//, '') });
  const fileOf: Readonly<Record<string, string>> = {
    organizations: 'organization',
    programs: 'program',
    services: 'service',
    locations: 'location',
    addresses: 'address',
    phones: 'phone',
    schedules: 'schedule',
    languages: 'language',
    contacts: 'contact',
    taxonomies: 'taxonomy',
    taxonomy_terms: 'taxonomy_term',
    attributes: 'attribute',
    organization_identifiers: 'organization_identifier',
  };

  it('accept every row of every table', { timeout: generous }, () => {
    expect(hsdsTableNames).toEqual(expect.arrayContaining(Object.keys(fileOf)));
    fc.assert(
      fc.property(socialeKaart, (kaart) => {
        for (const [table, rows] of Object.entries(toHsds(kaart))) {
          const validate = ajv.getSchema(`${fileOf[table] ?? table}.json`);
          for (const row of rows) {
            validate?.(row);
            expect([table, validate?.errors ?? 'no schema']).toEqual([table, validate ? 'no schema' : '']);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('accept every service in the nested form', { timeout: generous }, () => {
    const file = files.find((name) => name.endsWith('/service.json')) ?? '';
    const validate = ajv.getSchema(file.replace(/.*\//, ''));
    fc.assert(
      fc.property(socialeKaart, (kaart) => {
        for (const service of nest(toHsds(kaart)).services) {
          expect(validate?.(service) ? [] : validate?.errors).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

const example = sharedPath('hsds/examples/json/tabular.json');
describe.skipIf(!example)('the official example', () => {
  it('comes in, goes out and comes in the same', () => {
    const raw = Object.entries(readJson(example ?? '') as Record<string, unknown>);
    const tables = unnest(Object.fromEntries(raw.map(([name, rows]) => [name.replace('.csv', ''), rows])));
    const kaart = fromHsds(tables);
    expect(kaart.services).toMatchObject([{ name: 'Community Counselling', minimumAge: 12 }]);
    expect(fromHsds(toHsds(kaart))).toEqual(kaart);
  });
});
