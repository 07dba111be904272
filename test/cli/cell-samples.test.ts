import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildKaartFiles, readSource, type BuiltKaart } from '@wijkbrug/cli';
import type { KaartRecord } from '@wijkbrug/core/sociale-kaart.js';

/*
 * A hundred cells for each of five sets that cities publish, of our own making: the shape of the set, invented values, and
 * what a person reads in each. They come in as the set itself comes in, and are looked at on the card.
 */

/** One cell: a telephone number, a postcode, a house number, hours as text, or weekday, opening and closing time. */
interface Sample {
  readonly what: string;
  readonly cell: string;
  readonly reads: string;
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cells-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function samplesOf(set: string): Promise<Sample[]> {
  const path = fileURLToPath(new URL(`../support/data/cells/${set}.csv`, import.meta.url));
  const source = await readSource(path);
  return source.format === 'hsds' ? [] : source.rows.map(({ cells }) => cells as unknown as Sample);
}

const nameOf = (index: number): string => `Cel ${String(index).padStart(3, '0')}`;
const partsOf = ({ cell }: Sample): string[] => cell.split('|');

/** Writes tables of HSDS 1.x in which each cell belongs to a place of its own. */
function packageOf(samples: readonly Sample[], state: string): string {
  const rows = (what: string, line: (sample: Sample, index: number) => unknown[]): unknown[][] =>
    samples.flatMap((sample, index) => (sample.what === what ? [line(sample, index)] : []));
  const tables: Readonly<Record<string, unknown[][]>> = {
    organizations: [
      ['id', 'name'],
      [1, 'De Draad'],
    ],
    locations: [
      ['id', 'organization_id', 'name', 'hours'],
      ...samples.map(({ what, cell }, index) => [index + 1, 1, nameOf(index), what === 'hours' ? cell : '']),
    ],
    phones: [
      ['id', 'location_id', 'number', 'extension', 'type'],
      ...rows('phone', (sample, index) => [index + 1, index + 1, ...partsOf(sample)]),
    ],
    physical_addresses: [
      ['id', 'location_id', 'address_1', 'city', 'state_province', 'postal_code', 'country'],
      ...samples.map(({ what, cell }, index) => [
        index + 1,
        index + 1,
        `Lane ${index}`,
        'Town',
        state,
        what === 'postcode' ? cell : '',
        'US',
      ]),
    ],
    regular_schedules: [
      ['id', 'location_id', 'weekday', 'opens_at', 'closes_at'],
      ...rows('weekday', (sample, index) => [index + 1, index + 1, ...partsOf(sample)]),
    ],
  };
  const quoted = (value: unknown): string => `"${String(value).replaceAll('"', '""')}"`;
  for (const [table, lines] of Object.entries(tables)) {
    writeFileSync(join(folder, `${table}.csv`), lines.map((line) => line.map(quoted).join(',')).join('\n'));
  }
  return folder;
}

function jsonOf(value: unknown): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'bron.json'), JSON.stringify(value));
  return join(folder, 'bron.json');
}

/** How each set holds its cells. */
const sources: Readonly<Record<string, (samples: readonly Sample[]) => string>> = {
  amsterdam: (samples) =>
    jsonOf({
      type: 'FeatureCollection',
      features: samples.map(({ what, cell }, index) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [5 + index / 1000, 52] },
        properties: {
          MVZN_ID: `MV${index}`,
          Naam: nameOf(index),
          Categorie: 'Buurtkamer',
          Adres: 'Dreef',
          Huisnummer: what === 'house-number' ? cell : '1',
          Postcode: what === 'postcode' ? cell : '',
        },
      })),
    }),
  illinois: (samples) => packageOf(samples, 'IL'),
  ohana: (samples) => packageOf(samples, 'CA'),
  buckinghamshire: (samples) =>
    jsonOf({
      content: samples.map((sample, index) => {
        const [weekday, opens_at, closes_at] = partsOf(sample);
        const address = { address_1: 'High Lane', country: 'GB' };
        return {
          id: index + 1,
          name: nameOf(index),
          organisation: { id: 1, name: 'De Draad' },
          locations: [{ id: index + 1, ...address, postal_code: sample.what === 'postcode' ? sample.cell : '' }],
          phones: sample.what === 'phone' ? [{ number: sample.cell }] : [],
          regular_schedules: sample.what === 'weekday' ? [{ weekday, opens_at, closes_at }] : [],
        };
      }),
    }),
  'san-francisco': (samples) =>
    jsonOf(
      samples.map(({ what, cell }, index) => ({
        name: nameOf(index),
        locations: [
          {
            phones_attributes: [{ number: what === 'phone' ? cell : '' }],
            address_attributes: { street: 'Lane 1', city: 'Town', state: 'CA', zip: what === 'postcode' ? cell : '' },
            hours: what === 'hours' ? cell : '',
            services_attributes: [{ name: '', keywords: ['Koken'] }],
          },
        ],
      })),
    ),
};

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** “MO-FR 09:00-17:00; SA#1 10:00-12:00 ~” as one line a day; `~` says that the words stay beside the rules. */
function hoursRead(reads: string): string[] {
  const lines = reads
    .replace('~', '')
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
  const each = lines.flatMap((line) => {
    const [range = '', times] = line.split(' ');
    const [, from = '', until = from, nth = ''] = /^([A-Z]{2})(?:-([A-Z]{2}))?(#\d)?$/.exec(range) ?? [];
    const [first, last] = [days.indexOf(from), days.indexOf(until)];
    const those = first <= last ? days.slice(first, last + 1) : [...days.slice(first), ...days.slice(0, last + 1)];
    return those.map((day) => `${day}${nth} ${times}`);
  });
  return [...each, ...(reads.includes('~') ? ['~'] : [])].sort();
}

function hoursShown({ hours }: KaartRecord): string[] {
  const each = (hours?.rules ?? []).flatMap(({ days: those, from, until, nth }) =>
    those.map((day) => `${day}${nth ? `#${nth.join()}` : ''} ${from}-${until}`),
  );
  return [...each, ...(hours?.text ? ['~'] : [])].sort();
}

/** What stands on the card, in the notation of the samples. */
function shown({ what }: Sample, record: KaartRecord): string | string[] {
  if (what === 'postcode') return record.place?.postalCode ?? '';
  if (what === 'house-number') return record.place?.street?.replace('Dreef ', '') ?? '';
  if (what !== 'phone') return hoursShown(record);
  return record.phones.map(({ number, extension }) => (extension ? `${number} x${extension}` : number)).join(' | ');
}

const expected = ({ what, reads }: Sample): string | string[] =>
  what === 'hours' || what === 'weekday' ? hoursRead(reads) : reads;

describe('a hundred cells as a person reads them', () => {
  it.each(Object.keys(sources))('%s: at least 98 of 100 are read right [R-036]', async (set) => {
    const samples = await samplesOf(set);
    expect(samples).toHaveLength(100);
    const built: BuiltKaart = await buildKaartFiles(sources[set]?.(samples) ?? '', { today: '2026-11-24' });
    expect(built).toMatchObject({ in: 100, published: 100 });
    const byName = new Map(built.records.map((record) => [record.name, record]));
    const wrong = samples.flatMap((sample, index) => {
      const [is, should] = [shown(sample, byName.get(nameOf(index))!), expected(sample)];
      return JSON.stringify(is) === JSON.stringify(should) ? [] : [{ ...sample, is }];
    });
    expect(wrong.length, JSON.stringify(wrong, undefined, 1)).toBeLessThanOrEqual(2);
  });
});
