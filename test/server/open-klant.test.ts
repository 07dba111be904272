import { createOutbox, createSecrets, escalateOverdue, openKlantReceiver, type Outbox } from '@wijkbrug/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openKlantContract, openKlantRecordings } from '../support/open-klant/contract.js';
import { startOpenKlant, type Fault, type OpenKlantStandIn } from '../support/open-klant/stand-in.js';
import { address, json, secret, testServer, wish, type TestServer } from './support.js';

const contract = openKlantContract();
let openKlant: OpenKlantStandIn;
let server: TestServer;
let outbox: Outbox;
let logged: string[];

const minute = 60_000;
const backOff = { first: 1000, longest: minute, attempts: 4, patience: 5 * minute };

function start(options: { timeout?: number } = {}): Outbox {
  const receiver = openKlantReceiver({ url: openKlant.url, token: openKlant.token, actor: { objectId: 'SWT-NOORD' } });
  return createOutbox({
    store: server.store,
    secrets: createSecrets(secret),
    receivers: [receiver],
    backOff,
    timeout: 20_000,
    now: () => server.clock.getTime(),
    random: () => 1,
    log: (message) => logged.push(message),
    ...options,
  });
}

beforeEach(async () => {
  openKlant = await startOpenKlant(contract);
  openKlant.addActor('SWT-NOORD');
  logged = [];
  server = testServer({ channels: ['open-klant'], rate: { times: 10_000, per: 1000 } });
  outbox = start();
});
afterEach(async () => {
  await outbox.stop();
  await openKlant.stop();
  await server.stop();
  expect(openKlant.violations).toEqual([]);
});

const send = async (body: object = wish): Promise<string> =>
  ((await (await server.handler(json(body))).json()) as { code: string }).code;
const post = (what: string, body: object): Promise<Response> => server.handler(json(body, {}, `${address}/${what}`));
const later = (ms: number): void => {
  server.clock = new Date(server.clock.getTime() + ms);
};
/** Lets time pass until everything is delivered or dead. */
async function settle(rounds = 40): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    await outbox.run();
    if ((await server.store.deliveries('waiting')).length === 0) return;
    later(minute);
  }
}
/** The first calls go wrong. */
function failing(times: number, fault: Fault, which = /./): void {
  let left = times;
  openKlant.fault = (call) => (which.test(call) && left-- > 0 ? fault : undefined);
}

describe('a request in Open Klant', () => {
  it('[R-090] arrives with all that was told, so that nobody tells it twice', async () => {
    await send({
      ...wish,
      reach: 'phone',
      email: 'sam@example.org',
      locale: 'ar',
      interpreter: 'wanted',
      interpreterWishes: ['woman'],
      slots: ['MO,TU_09:00-12:00'],
      topic: 'money',
      message: 'عندي رسائل لا أفهمها',
    });
    await outbox.run();
    const { klantcontacten, betrokkenen, digitaleadressen, internetaken, onderwerpobjecten } = openKlant.kept;
    const [kept] = await server.store.list();
    expect(klantcontacten).toHaveLength(1);
    expect(klantcontacten[0]).toMatchObject({
      kanaal: 'Webformulier',
      onderwerp: 'Terugbelverzoek: geld',
      taal: 'tir',
      vertrouwelijk: true,
      indicatieContactGelukt: null,
      plaatsgevondenOp: '2026-11-24T10:00:00.000Z',
      metadata: {
        referentie: kept!.id,
        spreektaal: 'Tigrinya',
        paginataal: 'ar',
        tolk: 'ja',
        tolkwensen: 'een vrouw',
        besteTijd: 'maandag, dinsdag 09:00–12:00',
      },
    });
    expect(klantcontacten[0]?.['nummer']).toMatch(/^[1-9]\d{9}$/);
    expect(klantcontacten[0]?.['inhoud']).toContain('Bericht: عندي رسائل لا أفهمها');
    expect(betrokkenen[0]).toMatchObject({ rol: 'klant', initiator: true, contactnaam: { voornaam: 'Sam' } });
    expect(digitaleadressen.map(({ adres, soortDigitaalAdres }) => [adres, soortDigitaalAdres])).toEqual([
      ['+31612345678', 'telefoonnummer'],
      ['sam@example.org', 'email'],
    ]);
    expect(onderwerpobjecten[0]).toMatchObject({ onderwerpobjectidentificator: { objectId: kept!.id } });
    expect(internetaken).toHaveLength(1);
    expect(internetaken[0]).toMatchObject({
      gevraagdeHandeling: 'Terugbellen',
      status: 'te_verwerken',
      toegewezenAanActoren: [{ uuid: openKlant.kept.actoren[0]?.uuid }],
    });
    expect(String(internetaken[0]?.['toelichting']).split('\n')).toEqual([
      'Spreektaal: Tigrinya',
      'Tolk: ja, graag een tolk',
      'Wensen voor de tolk: een vrouw',
      'Formulier ingevuld in: Arabisch',
      'Beste tijd: maandag, dinsdag 09:00–12:00',
      'Wil contact via: bellen',
    ]);
    expect((await server.store.deliveries()).map(({ state }) => state)).toEqual(['delivered']);
  });

  it('[R-083] says what keeps the contact safe, beside the number and in the task', async () => {
    await send({ ...wish, voicemail: 'no', answeredBy: 'only-me', opening: 'nothing', notAt: 'na 17.00 uur' });
    await outbox.run();
    expect(openKlant.kept.digitaleadressen[0]).toMatchObject({ omschrijving: 'Geen bericht inspreken' });
    const task = String(openKlant.kept.internetaken[0]?.['toelichting']);
    expect(task).toContain('Nooit bellen: na 17.00 uur');
    expect(task).toContain('Zo begint u het gesprek: zeg niet wie u bent voordat u weet wie u spreekt');
    expect(task).toContain('Wie mag opnemen: alleen deze persoon mag opnemen');
    expect(task).toContain('Voicemail inspreken: nee, geen bericht inspreken');
  });

  const languages: [string | undefined, string | undefined, string][] = [
    ['Tigrinya', 'nl', 'tir'],
    ['ትግርኛ', 'nl', 'tir'],
    ['العربية', 'nl', 'ara'],
    ['Arabisch', 'nl', 'ara'],
    ['türkçe', 'nl', 'tur'],
    ['Kurmancî', 'nl', 'kur'],
    ['Berbers', 'nl', 'ber'],
    ['Dari', 'nl', 'fas'],
    ['українська', 'uk', 'ukr'],
    // As the house itself names them, and tags with a country.
    ['Koerdisch (Sorani)', 'ar', 'kur'],
    ['Tamazight (Berbers)', 'ar', 'ber'],
    ['Marokkaans-Arabisch (Darija)', 'nl', 'ara'],
    ['rif', 'ar', 'ber'],
    ['ary', 'nl', 'ara'],
    ['so-SO', 'ar', 'som'],
    ['Nederlandse Gebarentaal', 'ar', 'sgn'],
    ['dse', 'ar', 'sgn'],
    ['iets met een accent uit het oosten', 'pl', 'pol'],
    [undefined, 'so', 'som'],
    [undefined, undefined, 'nld'],
  ];
  it.each(languages)(
    '[R-096] in which %s is spoken, on a page in %s, has the language %s',
    async (spoken, locale, code) => {
      await send({
        name: 'Sam',
        reach: 'walk-in',
        ...(spoken && { spokenLanguage: spoken }),
        ...(locale && { locale }),
      });
      await outbox.run();
      expect(openKlant.kept.klantcontacten[0]?.['taal']).toBe(code);
      if (spoken) expect(openKlant.kept.internetaken[0]?.['toelichting']).toContain(`Spreektaal: ${spoken}`);
    },
  );

  it('that is longer than fits is never cut silently', async () => {
    const text = (letters: number): string => 'ik wil '.repeat(100).slice(0, letters).trim();
    const email = `${'a'.repeat(60)}@${'b'.repeat(40)}.example`;
    const days = ['MO', 'TU', 'WE', 'TH', 'FR'];
    const slots = days.flatMap((day) => ['09:00-12:00', '13:00-17:00', '18:00-20:00'].map((part) => `${day}_${part}`));
    await send({
      ...wish,
      email,
      message: text(500),
      meetAt: text(200),
      placeWish: text(200),
      notAt: text(200),
      slots: [...slots, 'SA,SU_09:00-12:00', 'MO,TU,WE,TH,FR,SA,SU_13:00-17:00'],
    });
    await outbox.run();
    const [delivery] = await server.store.deliveries();
    const [kept] = await server.store.list();
    expect(delivery?.state).toBe('delivered');
    expect(delivery?.reason).toContain('"placeWish" did not fit in 1000 characters');
    expect(delivery?.reason).toContain('The e-mail address is longer than 80 characters');
    expect(delivery?.reason).toContain('metadata "besteTijd" is longer than 255 characters');
    expect(logged.join()).not.toContain('ik wil');
    const contact = String(openKlant.kept.klantcontacten[0]?.['inhoud']);
    expect(contact).toContain(`Bericht: ${text(500)}`);
    expect(contact).toContain(`Niet alles paste hier. Kijk ook bij verzoek ${kept!.id}.`);
    expect(openKlant.kept.digitaleadressen.map(({ adres }) => adres)).toEqual(['+31612345678']);
  });

  it('takes another number when somebody else has the one that follows from the reference', async () => {
    await send();
    await outbox.run();
    const number = openKlant.kept.klantcontacten[0]?.['nummer'];
    openKlant.clear('klantcontacten');
    openKlant.clear('onderwerpobjecten');
    openKlant.put('klantcontacten', { uuid: 'somebody-else', nummer: number });
    const [kept] = await server.store.list();
    const receiver = openKlantReceiver({
      url: openKlant.url,
      token: openKlant.token,
      actor: { objectId: 'SWT-NOORD' },
    });
    const message = { kind: 'new', reference: kept!.id, messageId: 'x', receivedAt: 0 } as const;
    const request = { name: 'Sam', reach: 'walk-in', behalf: 'self', locale: 'nl' } as const;
    await receiver.deliver({ ...message, request }, AbortSignal.timeout(5000));
    expect(openKlant.kept.klantcontacten).toHaveLength(2);
    expect(openKlant.kept.klantcontacten[1]?.['nummer']).not.toBe(number);
  });
});

describe('what changes afterwards', () => {
  it('[R-086] is changed there too', async () => {
    const code = await send();
    await outbox.run();
    await post('change', { code, name: 'Sam', reach: 'email', email: 'sam@example.org', notAt: 'op vrijdag' });
    await settle();
    expect(openKlant.kept.klantcontacten).toHaveLength(1);
    expect(openKlant.kept.internetaken).toHaveLength(1);
    expect(openKlant.kept.internetaken[0]?.['toelichting']).toContain('op vrijdag');
    expect(openKlant.kept.digitaleadressen.map(({ adres }) => adres)).toEqual(['sam@example.org']);
  });

  it('[R-095] is gone there when the person takes it back', async () => {
    const code = await send();
    await outbox.run();
    expect((await post('withdraw', { code })).status).toBe(204);
    await settle();
    expect(Object.entries(openKlant.kept).filter(([, things]) => things.length > 0)).toHaveLength(1);
    expect(openKlant.kept.actoren).toHaveLength(1);
  });

  it('is never sent when the person took it back before it was', async () => {
    const code = await send();
    await post('withdraw', { code });
    await settle();
    expect(openKlant.calls).toEqual([]);
  });

  it('is gone there when the person took it back while it was under way', async () => {
    const code = await send();
    let withdrawn: Promise<Response> | undefined;
    openKlant.fault = (call) => {
      if (call === 'POST /internetaken') withdrawn ??= post('withdraw', { code });
      return undefined;
    };
    await outbox.run();
    expect((await withdrawn)?.status).toBe(204);
    await settle();
    expect(openKlant.kept.klantcontacten).toEqual([]);
    expect(await server.store.deliveries('waiting')).toEqual([]);
  });
});

describe('when Open Klant does not do what it should', () => {
  const everywhere: Fault[] = [
    { status: 500 },
    { status: 503, headers: { 'retry-after': '120' } },
    { status: 429, headers: { 'retry-after': '30' } },
    { status: 401 },
    'drop',
    'then-drop',
  ];
  const steps = [
    'GET /actoren',
    'POST /maak-klantcontact',
    'GET /betrokkenen',
    'POST /digitaleadressen',
    'POST /internetaken',
  ];
  for (const fault of everywhere) {
    it.each(steps)(`[R-093] ${JSON.stringify(fault)} to %s: it is delivered in the end, once`, async (step) => {
      failing(2, fault, new RegExp(step));
      await send();
      await settle();
      expect(openKlant.kept.klantcontacten).toHaveLength(1);
      expect(openKlant.kept.betrokkenen).toHaveLength(1);
      expect(openKlant.kept.digitaleadressen).toHaveLength(1);
      expect(openKlant.kept.internetaken).toHaveLength(1);
      expect((await server.store.deliveries()).map(({ state }) => state)).toEqual(['delivered']);
      expect(logged.join()).not.toMatch(/Sam|12345678|\+31/);
    });
  }

  it.each(['time-out', 'slow-drip'] as const)('[R-093] %s: it is delivered in the end, once', async (fault) => {
    outbox = start({ timeout: 1000 });
    failing(1, fault, /POST/);
    await send();
    await settle();
    expect(openKlant.kept.klantcontacten).toHaveLength(1);
    expect(openKlant.kept.internetaken).toHaveLength(1);
  });

  it('waits as long as it is asked to', async () => {
    failing(1, { status: 429, headers: { 'retry-after': '30' } });
    await send();
    await outbox.run();
    later(29_000);
    expect(await outbox.run()).toBe(0);
    later(1000);
    expect(await outbox.run()).toBe(1);
  });

  it('gives up what is refused for good, takes away what was half-made, and says why', async () => {
    openKlant.fault = (call) =>
      call === 'POST /internetaken'
        ? {
            status: 400,
            body: { invalidParams: [{ name: 'toelichting', code: 'max_length', reason: 'Sam +31612345678' }] },
          }
        : undefined;
    await send();
    await outbox.run();
    const [dead] = await server.store.deliveries('dead');
    expect(dead?.reason).toBe('Open Klant: POST /internetaken was answered with 400 (toelichting max_length).');
    expect(openKlant.kept.klantcontacten).toEqual([]);
    // Mended and replayed.
    openKlant.fault = () => undefined;
    expect(await server.store.replay([dead!.seq], server.clock.getTime())).toBe(1);
    await settle();
    expect(openKlant.kept.internetaken).toHaveLength(1);
  });

  it('gives up only after both enough attempts and enough time', async () => {
    openKlant.fault = () => ({ status: 500 });
    await send();
    await settle();
    const [dead] = await server.store.deliveries('dead');
    expect(dead?.attempts).toBeGreaterThanOrEqual(backOff.attempts);
    expect(server.clock.getTime() - dead!.createdAt).toBeGreaterThanOrEqual(backOff.patience);
    expect(dead?.reason).toBe(
      'Open Klant: GET /actoren was answered with 500. What was made there could not be taken away again.',
    );
  });

  it('names the actor that is not there', async () => {
    openKlant.clear('actoren');
    await send();
    await outbox.run();
    expect((await server.store.deliveries())[0]?.reason).toContain('has no actor afd / obj / idf / SWT-NOORD');
  });
});

describe('when nobody called by the promised time', () => {
  beforeEach(async () => {
    await server.stop();
    server = testServer({ channels: ['open-klant'], callBefore: () => new Date('2026-11-26T23:00:00Z') });
    outbox = start();
    await send();
    await outbox.run();
    server.clock = new Date('2026-11-27T08:00:00Z');
  });
  const escalate = (): Promise<number> =>
    escalateOverdue({
      store: server.store,
      receivers: [openKlantReceiver({ url: openKlant.url, token: openKlant.token, actor: { objectId: 'SWT-NOORD' } })],
      channels: ['email'],
      now: server.clock.getTime(),
    });

  it('[R-087] the task says so: somebody is told, once', async () => {
    expect(await escalate()).toBe(1);
    expect(await escalate()).toBe(0);
    const told = (await server.store.deliveries()).filter(({ kind }) => kind === 'overdue');
    expect(told.map(({ channel }) => channel)).toEqual(['email']);
  });

  it('[R-087] the task is handled: nobody is told, and the list knows', async () => {
    Object.assign(openKlant.kept.internetaken[0]!, { status: 'verwerkt' });
    expect(await escalate()).toBe(0);
    expect((await server.store.list())[0]?.handling).toBe('done');
  });

  it('[R-087] Open Klant does not answer: somebody is told', async () => {
    openKlant.fault = () => 'drop';
    expect(await escalate()).toBe(1);
  });
});

describe('the exchanges that were recorded on a real Open Klant', () => {
  const paths =
    /\/klantinteracties\/api\/v1(\/(?:maak-klantcontact|digitaleadressen|internetaken|klantcontacten|betrokkenen|actoren))$/;
  const ours = openKlantRecordings().filter(({ request }) => paths.test(request.url));

  it('are answered by the stand-in as by the real one', async () => {
    // Where the data is not there, there is nothing to replay, and that was said.
    for (const { request, response } of ours) {
      const path = paths.exec(request.url)?.[1] ?? '';
      const call = await fetch(openKlant.url + path, {
        method: request.method,
        headers: { authorization: `Token ${openKlant.token}`, 'content-type': 'application/json' },
        ...(request.body && { body: JSON.stringify(withKnown(request.body)) }),
      });
      expect([path, call.status]).toEqual([path, response.status]);
      const body = (await call.json()) as Record<string, unknown>;
      const missing = Object.keys(response.body).filter((field) => !(field in body));
      // The real one adds empty fields that the description does not require.
      expect([path, missing.filter((field) => REQUIRED.has(field))]).toEqual([path, []]);
    }
    openKlant.violations.splice(0);
  });
  const REQUIRED = new Set([
    'uuid',
    'url',
    'status',
    'klantcontact',
    'betrokkene',
    'count',
    'results',
    'adres',
    'taal',
    'naam',
  ]);
  /** Their uuids are unknown here. */
  const withKnown = (body: Record<string, unknown>): Record<string, unknown> => {
    const actor = { uuid: openKlant.kept.actoren[0]?.uuid };
    return 'toegewezenAanActor' in body || 'toegewezenAanActoren' in body
      ? { ...body, toegewezenAanActor: undefined, toegewezenAanActoren: [actor] }
      : body;
  };

  it.runIf(contract)('are as the official file describes, so that it is a fair judge', () => {
    const wrong = ours.flatMap(({ request }) => {
      const path = paths.exec(request.url)?.[1] ?? '';
      const query = new URL(request.url).searchParams;
      return contract!.checkRequest(request.method, path, query, request.body ?? undefined);
    });
    // The real one also takes a moment without a zone.
    expect(wrong.filter((problem) => !problem.includes('date-time'))).toEqual([]);
  });
});
