import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildKaartFiles, runCommand, type BuiltKaart } from '@wijkbrug/cli';
import { hsdsTableNames, isHsdsColumn, type HsdsTable } from '@wijkbrug/core/sociale-kaart/hsds.js';
import type { KaartRecord } from '@wijkbrug/core/sociale-kaart.js';
import { readJson, sharedPath } from '../support/shared-data.js';

const today = '2026-11-24';
const source = fileURLToPath(new URL('../../packages/portal/data/sociale-kaart/lindenwaard.csv', import.meta.url));
const mapping = source.replace('.csv', '.koppeling.json');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'open-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const lindenwaard = (): Promise<BuiltKaart> => buildKaartFiles(source, { today, mapping });
function write(built: BuiltKaart): void {
  for (const [path, text] of built.openData()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
const sorted = (records: readonly KaartRecord[]): KaartRecord[] => [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('open data', () => {
  it.each(['hsds.json', 'hsds-csv'])('%s comes in again as the same cards [R-032] [R-036] [R-045]', async (path) => {
    const built = await lindenwaard();
    write(built);
    const again = await buildKaartFiles(join(folder, path), { today });
    expect(again).toMatchObject({ in: 60, published: 60, heldBack: 0, refused: 0 });
    expect(sorted(again.records)).toEqual(sorted(built.records));
  });

  it('brings texts back as they were, also those that a spreadsheet would take for a formula', async () => {
    const file = join(folder, 'bron.csv');
    writeFileSync(file, 'naam,omschrijving\nPraatgroep,"- koffie\n- thee"\n');
    const built = await buildKaartFiles(file, { today });
    write(built);
    expect(built.openData().get('hsds-csv/services.csv')).toContain(`"'- koffie`);
    const again = await buildKaartFiles(join(folder, 'hsds-csv'), { today });
    expect(again.records).toMatchObject([{ description: { nl: '- koffie\n- thee' } }]);
  });

  it.each([
    ['with words beside them', 'ma 9-12, vrijdag op afspraak', []],
    ['of every other week', 'om de 2 weken vanaf 2026-01-05 wo 9-12', []],
    ['from a day on', 'geldig vanaf 2027-01-01 wo 9-12', [{ validFrom: '2027-01-01' }]],
  ])('says hours %s to search engines only where they are certain', async (_, hours, said) => {
    const file = join(folder, 'bron.csv');
    writeFileSync(file, `naam,openingstijden\nPraatgroep,"${hours}"\n`);
    const text = (await buildKaartFiles(file, { today })).openData().get('schema-org.jsonld') ?? '';
    const [service] = (JSON.parse(text) as { '@graph': { hoursAvailable?: object[] }[] })['@graph'];
    expect(service?.hoursAvailable ?? []).toMatchObject(said);
  });

  it('holds no hidden address [R-046]', async () => {
    const built = await lindenwaard();
    expect(built.records.filter(({ addressHidden }) => addressHidden).length).toBeGreaterThan(0);
    const text = [...built.openData().values()].join('\n');
    expect(text).not.toContain('Achterom 5');
    expect(text).not.toContain('Stilleweg 1');
    expect(text).toContain('Lindeplein 10');
  });
});

describe('open data of HSDS', () => {
  const tables: Readonly<Record<string, string>> = {
    'organizations.csv': 'id,name,religie,interne_notitie,legal_status\no1,De Linde,Islam,heeft schulden,stichting\n',
    'services.csv': 'id,organization_id,name,etniciteit,wijkbrug_referral\ns1,o1,Praten,Marokkaans,huisarts\n',
    'phones.csv': 'id,service_id,number,nationaliteit\np1,s1,085 000 00 01,NL\n',
  };

  it('has no column that HSDS does not have, and the report names each [R-049] [R-101]', async () => {
    for (const [name, text] of Object.entries(tables)) writeFileSync(join(folder, name), text);
    const built = await buildKaartFiles(folder, { today });
    const open = [...built.openData().values(), ...built.files().values()].join('\n');
    expect(/religie|Islam|interne_notitie|heeft schulden|etniciteit|Marokkaans|nationaliteit/.exec(open)).toBeNull();
    expect(['legal_status', 'stichting', 'huisarts'].filter((word) => !open.includes(word))).toEqual([]);
    const personal = ['organizations.religie', 'services.etniciteit', 'phones.nationaliteit'];
    expect(built.columns.personal).toEqual(expect.arrayContaining(personal));
    expect(built.columns.personal).toHaveLength(3);
    expect(built.columns.unused).toEqual(['organizations.interne_notitie']);
    const report = built.report.get('rapport.html');
    expect(report).toContain('Niet gelezen, want over achtergrond van mensen: organizations.religie');
    expect(report).toContain('Niet gebruikt, want geen kolom van HSDS 3.1: organizations.interne_notitie.');
  });

  it('has the columns that HSDS has', () => {
    const schema = sharedPath('hsds/datapackage.json');
    if (schema === undefined) return;
    interface Package {
      readonly resources: readonly {
        readonly name: string;
        readonly schema: { readonly fields: readonly { readonly name: string }[] };
      }[];
    }
    const tableOf = (name: string): HsdsTable | undefined =>
      hsdsTableNames.find((table) => [name, `${name}s`, `${name}es`, name.replace(/y$/, 'ies')].includes(table));
    const columns = (readJson(schema) as Package).resources.flatMap(({ name, schema: { fields } }) => {
      const table = tableOf(name);
      return table ? fields.map((field) => [table, field.name] as const) : [];
    });
    expect(columns.length).toBeGreaterThan(150);
    expect(columns.filter(([table, column]) => !isHsdsColumn(table, column))).toEqual([]);
    expect(isHsdsColumn('services', 'religie')).toBe(false);
  });

  it('keeps nothing of a build before: a table that is empty now may be the one with the address [R-046]', async () => {
    const bron = join(folder, 'bron.csv');
    const run = async (hidden: string): Promise<void> => {
      writeFileSync(bron, `naam,straat,adres verborgen\nPraatgroep,Lindelaan 1,${hidden}\n`);
      const args = ['kaart', 'build', bron, '--out', join(folder, 'uit'), '--report', join(folder, 'r'), '--open-data', join(folder, 'open')]; // prettier-ignore
      expect(await runCommand(args, { out: () => undefined, error: () => undefined })).toBe(0);
    };
    await run('');
    const addresses = join(folder, 'open/hsds-csv/addresses.csv');
    expect(readFileSync(addresses, 'utf8')).toContain('Lindelaan 1');
    writeFileSync(join(folder, 'open/LEESMIJ.txt'), 'van de gemeente');
    await run('ja');
    const left = readdirSync(join(folder, 'open'), { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    const texts = left.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
    expect(texts.join('\n')).not.toContain('Lindelaan');
    expect(left.map(({ name }) => name)).toEqual(expect.arrayContaining(['LEESMIJ.txt', 'organizations.csv']));
    expect(existsSync(addresses)).toBe(false);
  });
});

const vocabulary = sharedPath('schema-org/schemaorg-30.0-subset.jsonld');
describe.skipIf(!vocabulary)('schema.org', () => {
  it('knows every type, and every property on its type', async () => {
    interface Term {
      readonly '@id': string;
      readonly '@type': string;
      readonly 'schema:domainIncludes'?: { readonly '@id': string } | readonly { readonly '@id': string }[];
    }
    const terms = (readJson(vocabulary ?? '') as { '@graph': Term[] })['@graph'];
    const domains = new Map(
      terms.map((term) => [term['@id'], [term['schema:domainIncludes'] ?? []].flat().map((domain) => domain['@id'])]),
    );
    // Properties of Thing, from which every type comes, are not in the subset.
    const ofThing = ['name', 'alternateName', 'description', 'url', 'identifier'];
    const wrong: string[] = [];
    const look = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(look);
      if (typeof value !== 'object' || value === null || Array.isArray(value) || '@value' in value) return;
      const { '@type': type, ...properties } = value as Record<string, unknown>;
      if (!domains.has(`schema:${String(type)}`)) wrong.push(String(type));
      for (const [name, part] of Object.entries(properties)) {
        const known = ofThing.includes(name) || domains.get(`schema:${name}`)?.includes(`schema:${String(type)}`);
        if (!known) wrong.push(`${String(type)}.${name}`);
        look(part);
      }
    };
    const text = (await lindenwaard()).openData().get('schema-org.jsonld') ?? '';
    const data = JSON.parse(text) as { '@context': string; '@graph': unknown[] };
    expect(data['@graph']).toHaveLength(60);
    look(data['@graph']);
    expect([...new Set(wrong)]).toEqual([]);
  });
});
