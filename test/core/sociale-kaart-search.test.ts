import { describe, expect, it } from 'vitest';
import { kaartWords } from '@wijkbrug/content/sociale-kaart.js';
import type { KaartRecord } from '@wijkbrug/core/sociale-kaart.js';
import { buildKaart } from '@wijkbrug/core/sociale-kaart/build.js';
import { parseKaartManifest, parseKaartRecords } from '@wijkbrug/core/sociale-kaart/manifest.js';
import { KaartSession, wordsOf } from '@wijkbrug/core/sociale-kaart/search.js';
import { entry, kaartOf, openKaart } from '../support/ask-kaart.js';

const about = (name: string, nl: string, more: Partial<KaartRecord> = {}): KaartRecord =>
  entry(name, { description: { nl }, ...more });

const kaart = kaartOf([
  about('Geldloket', 'Schuldhulpverlening en advies', { domains: ['money'] }),
  about('Budgetmaatjes', 'Samen rekeningen op orde brengen', { domains: ['money'] }),
  about('Jongerenwerk Kade', 'Chillen en muziek'),
  about('Soos', 'Hier komt het jongeren werk bij elkaar'),
  about('Netwerk Oost', 'Netwerken van bewoners'),
  about('Werkcafé', 'Een brief of cv maken', { domains: ['work'] }),
  about('Taalhuis', 'Nederlands oefenen', { domains: ['language'], languages: [{ code: 'nl' }, { code: 'ar' }] }),
  about('Vrouwengroep Çınar', 'Vrouwen helpen elkaar', { languages: [{ code: 'tr' }] }),
  about('Işık', 'Koken en eten'),
  about('Stichting أحمد', 'Ontmoeten'),
  about('Avondspreekuur', 'Vragen over brieven', {
    kind: 'walk-in',
    domains: ['papers'],
    thresholds: { 'no-appointment': 'yes', free: 'yes' },
    hours: { rules: [{ days: ['WE'], from: '19:00', until: '21:00' }] },
  }),
  about('Buren in gesprek', 'Ruzie met de buren', { domains: ['safety'] }),
  about('Veilig praten', 'Bent u thuis niet veilig?', { domains: ['safety'] }),
]);

describe('a word', () => {
  it('is found by how it starts, from the first letter', async () => {
    for (const typed of ['b', 'budg', 'budgetmaatjes']) expect(await kaart.names(typed)).toContain('Budgetmaatjes');
  });

  it.each(['budgtmaatjes', 'bugdetmaatjes', 'budgetmaatjjes', 'budhetmaat', 'vudgetmaatjes'])(
    'is found with a slip: %s',
    async (typed) => {
      expect((await kaart.names(typed))[0]).toBe('Budgetmaatjes');
    },
  );

  it('is found by either part of a compound', async () => {
    for (const typed of ['schuld', 'hulpverlening', 'verlening', 'schuldhulp']) {
      expect(await kaart.names(typed)).toContain('Geldloket');
    }
  });

  it('is found when it is written as two, and the other way round', async () => {
    for (const typed of ['jongerenwerk', 'jongeren werk', 'jongerenw']) {
      expect((await kaart.names(typed)).sort()).toEqual(['Jongerenwerk Kade', 'Soos']);
    }
    // Also where no list knows the parts.
    expect(await kaart.names('budget maatjes')).toContain('Budgetmaatjes');
    expect(await kaart.names('net werk oost')).toContain('Netwerk Oost');
  });

  it('is not found in the middle of another word', async () => {
    expect(await kaart.names('werk')).not.toContain('Netwerk Oost');
    expect(await kaart.names('werk')).toContain('Werkcafé');
  });

  it('counts more in a name than in a text', async () => {
    const set = kaartOf([
      about('Aan de kade', 'Met een bibliotheek erbij'),
      entry('Leesplek', { organization: 'Bibliotheek Zuid' }),
      entry('De bibliotheek'),
      entry('Ergens', { place: { street: 'Bibliotheek' } }),
    ]);
    expect(await set.names('bibliotheek')).toEqual(['De bibliotheek', 'Leesplek', 'Aan de kade', 'Ergens']);
  });

  it.each([
    ['cinar', 'Vrouwengroep Çınar'],
    ['ÇINAR', 'Vrouwengroep Çınar'],
    ['isik', 'Işık'],
    ['IŞIK', 'Işık'],
    ['احمد', 'Stichting أحمد'],
    ['أحمد', 'Stichting أحمد'],
    ['werkcafe', 'Werkcafé'],
  ])('is found in every spelling of its letters: %s', async (typed, name) => {
    expect(await kaart.names(typed)).toContain(name);
  });

  it('has one form for letters that are written for each other', () => {
    expect(wordsOf('İstanbul ISTANBUL ıspanak')).toEqual(['istanbul', 'istanbul', 'ispanak']);
    expect(wordsOf('مُساعَدة مساعده')).toEqual(['مساعده', 'مساعده']);
    expect(wordsOf('کودکی')).toEqual(wordsOf('كودكي'));
    expect(wordsOf('ሠላም ፀጋ')).toEqual(wordsOf('ሰላም ጸጋ'));
    expect(wordsOf('żółw')).toEqual(['zolw']);
  });
});

describe('everyday words', () => {
  it.each([
    ['nl', 'rood staan', 'Geldloket'],
    ['nl', 'ik kan mijn rekening niet betalen', 'Geldloket'],
    ['en', 'debts', 'Geldloket'],
    ['tr', 'borçlarım var', 'Geldloket'],
    ['ar', 'عندي ديون', 'Geldloket'],
    ['ti', 'ዕዳ', 'Geldloket'],
    ['so', 'deyn', 'Geldloket'],
    ['fa', 'بدهی', 'Geldloket'],
    ['kmr', 'deyn', 'Geldloket'],
    ['pap', 'debe', 'Geldloket'],
    ['pl', 'mam długi', 'Geldloket'],
    ['uk', 'у мене борги', 'Geldloket'],
    ['fr', 'j’ai des dettes', 'Geldloket'],
    ['es', 'tengo deudas', 'Geldloket'],
    ['tr', 'akşam', 'Avondspreekuur'],
    ['ar', 'بدون موعد', 'Avondspreekuur'],
    ['pl', 'przemoc', 'Veilig praten'],
    ['en', 'my husband hits me', 'Veilig praten'],
    ['ti', 'ቋንቋ', 'Taalhuis'],
  ])('are understood in %s: %s', async (language, typed, name) => {
    expect(await kaart.names(typed, { language })).toContain(name);
  });

  it('are understood in a language that the page is not in, before a slip is looked for', async () => {
    for (const typed of ['borç', 'długi', 'ديون', 'deudas']) {
      expect(await kaart.names(typed, { language: 'nl' }), typed).toContain('Geldloket');
    }
  });

  it('put what is about violence before what only belongs to the same part of life', async () => {
    for (const typed of ['mijn man slaat mij', 'huiselijk geweld']) {
      expect((await kaart.names(typed))[0], typed).toBe('Veilig praten');
    }
  });

  it('say when somebody may be in danger, in any language, and never by half a word', async () => {
    const urgent = async (typed: string, language = 'nl'): Promise<unknown> =>
      (await kaart.ask(typed, { language })).urgent;
    for (const typed of [
      'mijn man slaat mij',
      'huiselijk geweld',
      'vrouwenopvang',
      'my husband hits me',
      'kocam beni dövüyor',
    ])
      expect(await urgent(typed), typed).toEqual(['unsafe-at-home']);
    for (const typed of ['zelfmoord', 'ik wil niet meer leven', 'انتحار'])
      expect(await urgent(typed), typed).toEqual(['suicide']);
    expect(await urgent('ölmek istiyorum', 'tr')).toEqual(['suicide']);
    for (const typed of ['huis', 'huisarts', 'geld', 'slapen', 'scheiden', ''])
      expect(await urgent(typed), typed).toBe(undefined);
  });

  it('find nothing else when nothing here is about it', async () => {
    // “borç” is a slip away from “bord”, and the Arabic for debts from a name.
    const set = kaartOf([about('Dambord', 'Spelen met het bord'), about('ديوان', 'Lezen'), about('Schule', 'Lessen')]);
    for (const [language, typed] of [
      ['tr', 'borç'],
      ['ar', 'ديون'],
      ['nl', 'schulden'],
    ] as const) {
      expect(await set.names(typed, { language }), typed).toEqual([]);
    }
  });

  it('say to which parts of life they belong when nothing is about them, in any language', async () => {
    const set = kaartOf([about('Geldpunt', 'Vragen over uw portemonnee', { domains: ['money'] })]);
    for (const [language, typed] of [
      ['nl', 'schulden'],
      ['nl', 'hulp bij schulden'],
      ['tr', 'borç'],
      ['ar', 'ديون'],
      // Polish, read by somebody who reads Arabic.
      ['ar', 'długi'],
    ] as const) {
      const { total, domains } = await set.ask(typed, { language });
      expect({ total, domains }, typed).toEqual({ total: 0, domains: ['money'] });
    }
    expect((await set.ask('onderwaterhockey')).domains).toEqual([]);
    expect((await set.ask('geld')).domains).toBeUndefined();
    expect(await set.ask('schulden', { onMap: true })).toMatchObject({ domains: ['money'], spots: [] });
  });

  it('go together with Dutch ones', async () => {
    expect(await kaart.names('taalhuis عربي', { language: 'ar' })).toEqual(['Taalhuis']);
    expect(await kaart.names('borç advies', { language: 'tr' })).toEqual(['Geldloket']);
  });

  it('find where a language is spoken [R-034]', async () => {
    for (const [language, typed] of [
      ['nl', 'arabisch'],
      ['en', 'Arabic'],
      ['ar', 'العربية'],
      ['tr', 'Arapça'],
    ] as const) {
      expect(await kaart.names(typed, { language }), typed).toContain('Taalhuis');
    }
  });

  it('say nothing that a person is or believes [R-049]', async () => {
    const { subjects } = (await import('@wijkbrug/content/sociale-kaart.js')).kaartWords;
    expect(JSON.stringify(subjects)).not.toMatch(/islam|moslim|christ|etnisch|allochtoon|herkomst|homo/i);
  });

  it('that say nothing by themselves do not narrow what is found', async () => {
    expect(await kaart.names('ik zoek hulp met geld')).toEqual(await kaart.names('geld'));
    expect((await kaart.ask('hulp')).total).toBeGreaterThanOrEqual(0);
  });
});

describe('an answer', () => {
  it('has records with most of the words when none has all, and says so', async () => {
    const answer = await kaart.ask('jongerenwerk geldloket');
    expect(answer.match).toBe('some');
    expect(answer.records.map(({ name }) => name)).toEqual(expect.arrayContaining(['Jongerenwerk Kade', 'Geldloket']));
  });

  it('finds nothing by what no entry has, and never everything [R-034]', async () => {
    for (const choice of [
      { language: ['so'] },
      { threshold: ['wheelchair'] },
      { area: ['Nergens'] },
      { peer: ['yes'] },
    ]) {
      expect((await kaart.ask('', { choice })).total, JSON.stringify(choice)).toBe(0);
    }
    expect((await kaart.ask('', { choice: { language: ['so', 'tr'] } })).total).toBe(1);
  });

  it('counts what another choice in the same group would give [R-042]', async () => {
    const { counts, total } = await kaart.ask('', { choice: { domain: ['money'] } });
    expect(total).toBe(2);
    expect(counts['domain']).toMatchObject({ money: 2, work: 1 });
    expect(counts['language']).toMatchObject({ ar: 0, tr: 0 });
  });

  it('is only given to the latest question', async () => {
    const ask = (text: string) =>
      kaart.session.ask({ query: { text, choice: {} }, first: 5, language: 'nl', now: new Date(0) });
    const [old, latest] = await Promise.all([ask('geld'), ask('taal')]);
    expect(old).toBeUndefined();
    expect(latest?.records.map(({ name }) => name)).toContain('Taalhuis');
  });

  it('can be asked again when a file did not arrive', async () => {
    const { manifest } = kaart;
    let fails = true;
    const session = new KaartSession(manifest, (name) =>
      fails ? Promise.reject(new Error(name)) : Promise.reject(new Error(`again ${name}`)),
    );
    const question = { query: { text: 'geld', choice: {} }, first: 5, language: 'nl', now: new Date(0) };
    await expect(session.ask(question)).rejects.toThrow(/^\w/);
    fails = false;
    await expect(session.ask(question)).rejects.toThrow(/^again/);
  });

  it('names the file that is of another version, damaged, or no file of ours', async () => {
    const geld = entry('Geld', { domains: ['money'], hours: { rules: [] } });
    const files = buildKaart([geld], { words: kaartWords });
    const { manifest } = openKaart(files);
    const errorWith = async (name: string, change: object): Promise<unknown> => {
      const session = new KaartSession(manifest, (wanted) => {
        const text = files.get(`${manifest.folder}/${wanted}`) ?? '{}';
        return Promise.resolve(wanted === name ? JSON.stringify({ ...(JSON.parse(text) as object), ...change }) : text);
      });
      const query = { text: 'geld', choice: {}, open: 'now' as const, near: '8990' };
      return session.ask({ query, first: 5, language: 'nl', now: new Date(0) }).catch((error: unknown) => error);
    };
    for (const name of ['facets.json', 'words-0.json', 'synonyms-nl.json', 'hours.json', 'places.json'])
      expect(await errorWith(name, { format: 'x/9' }), name).toMatchObject({
        code: 'unknown-value',
        path: 'format',
        value: 'x/9',
        file: name,
      });
    for (const part of ['groups', 'about', 'domains', 'urgent'])
      expect(await errorWith('facets.json', { [part]: null }), part).toMatchObject({
        name: 'DataError',
        file: 'facets.json',
      });
    expect(() => parseKaartRecords('{"format":"x/9"}', 'records-0.json')).toThrow(
      '[unknown-value] records-0.json, format, found "x/9"',
    );
    const index = JSON.parse(files.get('index.json') ?? '') as object;
    for (const wrong of [{ folder: '..' }, { beginnings: 5 }])
      expect(() => parseKaartManifest(JSON.stringify({ ...index, ...wrong }), 'index.json')).toThrow('wrong-type');
  });

  it('is the same for the same records and words, byte by byte', () => {
    const records = [entry('A'), entry('B', { languages: [{ code: 'ar' }] })];
    expect(kaartOf(records).manifest.folder).toBe(kaartOf([...records].reverse()).manifest.folder);
  });
});
