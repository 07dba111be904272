import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { buildKaartFiles, UsageError, type BuiltKaart } from '@wijkbrug/cli';

/*
 * Whatever the bytes: a source comes in whole, or is refused with a mend. More runs with WIJKBRUG_FUZZ=1000.
 */
const runs = Number(process.env['WIJKBRUG_FUZZ'] ?? 5);
const timeout = 60_000 + runs * 2000;
const today = '2026-11-24';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Builds a source; undefined when it was refused as a person can mend it. Anything else fails the test. */
async function tryBuild(name: string, bytes: Uint8Array | string): Promise<BuiltKaart | undefined> {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  try {
    return await buildKaartFiles(path, { today });
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

const schemes = /^\s*(?!https?:\/\/)[a-z][a-z\d+.-]*:(?!\d)/i;
const links = new Set(['website', 'url', 'logo', 'schedule_link', 'sameAs']);
/** Whole numbers, written in any printable sign: `9!<` is a number to who reads them, and no markup to anybody. */
const isPacked = (file: string, key: string): boolean =>
  /\/facets\.json$/.test(file)
    ? key !== ''
    : /\/(?:words-\d+|hours|places)\.json$/.test(file) && /^(?:hits|records)$/.test(key);

/** Every text in a value of JSON, with the key under which it stands. */
function* textsIn(value: unknown, key = ''): Generator<readonly [key: string, text: string]> {
  if (typeof value === 'string') yield [key, value];
  else if (Array.isArray(value)) for (const item of value as unknown[]) yield* textsIn(item, key);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) {
      yield ['', name];
      yield* textsIn(item, name);
    }
  }
}

/** Cells of a CSV file that a spreadsheet would run. */
function formulasIn(csv: string, separator: string): string[] {
  const cells = csv.match(new RegExp(`(?:^|[${separator}\\n])("(?:[^"]|"")*"|[^${separator}\\r\\n]*)`, 'g')) ?? [];
  return cells
    .map((cell) => cell.replace(new RegExp(`^[${separator}\\n]`), '').replace(/^"/, ''))
    .filter((cell) => /^\s*[=+@]/.test(cell) && !/^[+\d\s.,()-]+"?$/.test(cell));
}

function isSafe(built: BuiltKaart | undefined): void {
  if (!built) return;
  const { in: all, published, heldBack, refused } = built;
  expect(all).toBe(published + heldBack + refused);
  expect(built.records).toHaveLength(published);
  const open = built.openData();
  for (const [name, file] of [...built.files(), ...open]) {
    if (name.endsWith('.csv')) {
      expect(formulasIn(file, ',')).toEqual([]);
      continue;
    }
    // Only our own words, whatever the source.
    if (/\/synonyms\b/.test(name)) continue;
    for (const [key, text] of textsIn(JSON.parse(file))) {
      if (isPacked(name, key)) continue;
      expect(text).not.toMatch(/<[a-z!/?]/i);
      if (links.has(key)) expect(text).not.toMatch(schemes);
    }
  }
  expect(formulasIn((built.report.get('rapport.csv') ?? '').replace('\ufeff', ''), ';')).toEqual([]);
  expect(built.report.get('rapport.html')).not.toMatch(/<(?:script|img|svg|iframe|a)\b/i);
}

const hostile = fc.constantFrom(
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<sc<sc<b>ript>ript>alert(1)',
  '&lt;script&gt;alert(1)',
  '&#60;img src=x onerror=alert(1)',
  `<a ${'x'.repeat(2500)}>`,
  '=HYPERLINK("http://x.example")',
  '+1+1',
  '@SUM(A1)',
  '\t=1',
  'javascript:alert(1)',
  ' JaVa\nScRiPt:alert(1)',
  'data:text/html,<b>x',
  '\u202e\u0000\ufeff',
  '"',
  '";"',
  '__proto__',
  'constructor',
  '('.repeat(3000),
  'ma 9-12, '.repeat(500),
  '9'.repeat(400),
  '2-apr',
  '45749',
  'constructor ma 9-12',
  'ma 9-12, constructor di 10-12, eerste wo van de maand 9-10',
  '020-7530523 / 06 12345678',
  'ma t/m vr 9-12 uur',
);
const cell = fc.oneof({ weight: 2, arbitrary: hostile }, fc.string({ maxLength: 40, unit: 'binary' }));
const columns = 'naam organisatie soort omschrijving website e-mail telefoon adres postcode openingstijden talen id'.split(' '); // prettier-ignore
const row = fc.array(cell, { minLength: columns.length, maxLength: columns.length });
const rows = fc.array(row, { minLength: 1, maxLength: 4 });
/** Some of them lack cells that others have, and some of those are called as what every object of a program has. */
const names = fc.subarray([...columns, 'constructor', 'toString', '__proto__'], { minLength: 1 });
const objects = fc.array(
  fc.tuple(names, fc.array(cell, { minLength: 15, maxLength: 15 })).map(([some, cells]) => Object.fromEntries(some.map((name, at) => [name, cells[at]]))), // prettier-ignore
  { minLength: 1, maxLength: 4 },
);

/** A whole source with some bytes changed, cut off or put in. */
const broken = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .record({
      at: fc.array(fc.nat({ max: Math.max(0, bytes.length - 1) }), { minLength: 1, maxLength: 8 }),
      put: fc.array(fc.nat({ max: 255 }), { minLength: 8, maxLength: 8 }),
      end: fc.oneof(fc.constant(bytes.length), fc.nat({ max: bytes.length })),
    })
    .map(({ at, put, end }) => {
      const copy = Uint8Array.from(bytes);
      at.forEach((index, number) => (copy[index] = put[number] ?? 0));
      return copy.subarray(0, end);
    });

/** The tables of a data package with hostile cells. */
const tables: Readonly<Record<string, readonly string[]>> = {
  organizations: ['id', 'name', 'url', 'email'],
  services: ['id', 'organization_id', 'name', 'description', 'url', 'status', 'keywords'],
  locations: ['id', 'organization_id', 'name', 'latitude', 'longitude'],
  phones: ['id', 'location_id', 'number', 'description'],
  regular_schedules: ['id', 'location_id', 'weekday', 'opens_at', 'closes_at'],
  holiday_schedules: ['id', 'location_id', 'closed', 'start_date', 'end_date'],
  physical_addresses: ['id', 'location_id', 'address_1', 'postal_code', 'country'],
};
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const dataPackage = fc
  .record(
    Object.fromEntries(
      Object.entries(tables).map(([table, names]) => [
        table,
        fc.array(fc.tuple(...names.map((name) => (/id$/.test(name) ? fc.constantFrom('1', '2') : cell))), {
          maxLength: 3,
        }),
      ]),
    ),
  )
  .map((content) =>
    Object.entries(content).map(([table, lines]) => {
      const all = [tables[table] ?? [], ...lines] as string[][];
      return [`${table}.csv`, all.map((line) => line.map(quoted).join(',')).join('\n')] as const;
    }),
  );
const zipped = (files: readonly (readonly [string, string])[]): Uint8Array =>
  zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])));

/** A directory as nested JSON of HSDS with hostile texts. */
const nested = fc.array(
  fc.record({
    id: fc.constantFrom('1', '2', '3'),
    name: cell,
    description: cell,
    url: cell,
    status: fc.constantFrom('active', 'inactive'),
    organization: fc.record({ id: fc.constantFrom('o', 'p'), name: cell, website: cell }),
    phones: fc.array(fc.record({ number: cell, description: cell }), { maxLength: 2 }),
    schedules: fc.array(fc.record({ description: cell, opens_at: cell, closes_at: cell, byday: cell }), {
      maxLength: 2,
    }),
    service_at_locations: fc.array(
      fc.record({ id: fc.constantFrom('x', 'y'), location: fc.record({ id: fc.constant('l'), name: cell }) }),
      { maxLength: 1 },
    ),
    extra: fc.anything(),
    '<img src=x>': cell,
    '=1+1': cell,
  }),
  { minLength: 1, maxLength: 3 },
);

const geoJson = (features: readonly object[]): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: features.map((properties) => ({ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [5, 52] } })), // prettier-ignore
  });

const whole = 'naam;soort;website\nDe Draad;inloop;https://draad.example\n';

describe('hostile cells come in as text, or not at all [R-046]', () => {
  const check = async (name: string, bytes: Uint8Array | string): Promise<void> => {
    isSafe(await tryBuild(name, bytes));
  };

  it('from CSV', { timeout }, async () => {
    const csv = rows.map((all) => [columns, ...all].map((line) => line.map(quoted).join(';')).join('\r\n'));
    await fc.assert(
      fc.asyncProperty(csv, (text) => check('x.csv', text)),
      { numRuns: runs },
    );
  });

  it('from JSON, JSON lines and GeoJSON', { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(objects, async (list) => {
        await check('x.json', JSON.stringify(list));
        await check('x.jsonl', list.map((item) => JSON.stringify(item)).join('\n'));
        await check('x.geojson', geoJson(list));
      }),
      { numRuns: runs },
    );
  });

  it('also where a number of the index is written like markup', { timeout }, async () => {
    const row = Object.fromEntries(columns.map((name) => [name, '<script>alert(1)</script>']));
    const list = [{ ...row, naam: '9'.repeat(400) }, row, { ...row, naam: '2-apr' }];
    await check('x.json', JSON.stringify(list));
  });

  it('from nested HSDS', { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(nested, (list) => check('h.json', JSON.stringify(list))),
      { numRuns: runs },
    );
  });

  it('from a data package', { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(dataPackage, (files) => check('h.zip', zipped(files))),
      { numRuns: runs },
    );
  });

  it('from a workbook', { timeout }, async () => {
    // A workbook holds no control characters.
    const clean = (text: string): string => text.replace(/[^\P{C}\n\t]|[\ufffe\uffff]/gu, '').slice(0, 3000);
    await fc.assert(
      fc.asyncProperty(rows, async (all) => {
        const sheet = [columns, ...all].map((line) => line.map((value) => ({ value: clean(value), type: String })));
        await check('x.xlsx', await writeWorkbook(sheet).toBuffer());
      }),
      { numRuns: Math.min(runs, 50) },
    );
  });
});

describe('broken bytes', () => {
  const sources: Readonly<Record<string, () => Promise<Uint8Array>>> = {
    'x.csv': () => Promise.resolve(strToU8(whole)),
    'x.json': () => Promise.resolve(strToU8(JSON.stringify([{ naam: 'De Draad' }, { naam: 'Twee' }]))),
    'x.jsonl': () => Promise.resolve(strToU8('{"naam":"De Draad"}\n{"naam":"Twee"}\n')),
    'x.geojson': () => Promise.resolve(strToU8(geoJson([{ naam: 'De Draad' }, { naam: 'Twee' }]))),
    'h.json': () =>
      Promise.resolve(strToU8(JSON.stringify([{ name: 'Hulp', organization: { id: 'o', name: 'De Draad' } }]))),
    'h.zip': () =>
      Promise.resolve(zipped([['organizations.csv', 'id,name\n1,De Draad\n'], ['services.csv', 'id,organization_id,name\n1,1,Hulp\n']])), // prettier-ignore
    'x.xlsx': () =>
      writeWorkbook([[{ value: 'naam', type: String }, { value: 'soort', type: String }], [{ value: 'De Draad', type: String }, { value: 'inloop', type: String }]]).toBuffer(), // prettier-ignore
  };

  it.each(Object.keys(sources))('of %s never crash, hang or lose a row', { timeout }, async (name) => {
    const bytes = Uint8Array.from((await sources[name]?.()) ?? []);
    isSafe(await tryBuild(name, bytes));
    await fc.assert(
      fc.asyncProperty(broken(bytes), async (damaged) => {
        isSafe(await tryBuild(name, damaged));
      }),
      { numRuns: runs * 2 },
    );
  });

  it('that are odd white space around a line of JSON are no part of it', async () => {
    for (const space of ['\u000b', '\u00a0', '\ufeff', '\u2003']) {
      const lines = `${space}{"naam":"De Draad"}${space}\n{broken\n{"naam":"Twee"}${space}`;
      const built = await tryBuild('odd.jsonl', lines);
      expect(built?.records.map(({ name }) => name).toSorted()).toEqual(['De Draad', 'Twee']);
    }
  });

  it('of no format at all never crash', { timeout }, async () => {
    const start = fc.constantFrom('', '{', '[', '[{"a":', 'PK\u0003\u0004', '<', '\ufeff', '"', 'a,b\n', '{"type":"FeatureCollection",'); // prettier-ignore
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), async (head, rest) => {
        isSafe(await tryBuild('x.bin', Buffer.concat([Buffer.from(head), rest])));
      }),
      { numRuns: runs * 4 },
    );
  });

  it('with a bomb inside are refused before they unpack', { timeout }, async () => {
    const bomb = zipped([['services.csv', 'id,name\n1,Hulp\n']]);
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    // The size that the directory of the zip says: four bytes, 24 after the mark of an entry.
    const entry = Array.from({ length: bomb.length - 4 }, (_, at) => at).find(
      (at) => view.getUint32(at, true) === 0x02014b50,
    );
    view.setUint32((entry ?? 0) + 24, 401_000_000, true);
    for (const name of ['bomb.zip', 'bomb.xlsx']) await expect(tryBuild(name, bomb)).resolves.toBeUndefined();
  });
});
