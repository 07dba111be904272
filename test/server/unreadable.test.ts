import { createCallbackHandler, createOutbox, createSecrets, teamPagePath, type Receiver } from '@wijkbrug/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { address, form, json, secret, site, testServer, wish, type TestServer } from './support.js';

const token = 'a-token-for-the-team-of-noord';
const bearer = { authorization: `Bearer ${token}` };
const basic = { authorization: `Basic ${Buffer.from(`noord:${token}`).toString('base64')}` };
const lost = 'fedcba9876543210'.repeat(4);
const pageAddress = `${site}${teamPagePath}`;
const options = { tokens: [{ name: 'noord', token }], channels: ['one'] };

let server: TestServer;
let reference: string;
/** Somebody asked to be called while another secret was given; and somebody else with the present one. */
beforeEach(async () => {
  server = testServer(options);
  const before = createCallbackHandler({
    ...options,
    store: server.store,
    secrets: createSecrets(lost),
    now: () => server.clock,
    callBefore: (at) => new Date(at.getTime() + 86_400_000),
  });
  expect((await before(json({ ...wish, name: 'Lost' }))).status).toBe(201);
  reference = (await server.store.list())[0]?.id ?? '';
  server.clock = new Date('2026-11-26T10:00:00Z');
  expect((await server.handler(json(wish))).status).toBe(201);
});
afterEach(() => server.stop());

const get = (headers: Record<string, string>, url: string): Promise<Response> =>
  server.handler(new Request(url, { headers }));

describe('a request that no secret opens', () => {
  it('has a line of its own in the list, with the mend, and the list shows the rest', async () => {
    const response = await get(bearer, address);
    expect(response.status).toBe(200);
    const list = (await response.json()) as { requests: { request: object }[]; unreadable: object[] };
    expect(list.requests.map(({ request }) => request)).toMatchObject([{ name: 'Sam' }]);
    expect(list.unreadable).toEqual([
      {
        reference,
        receivedAt: '2026-11-24T10:00:00.000Z',
        callBefore: '2026-11-25T10:00:00.000Z',
        overdue: true,
        handling: 'new',
        tries: 0,
        reason: expect.stringMatching(/^It was kept with a secret that is not given/) as string,
        mend: expect.stringContaining('WIJKBRUG_FORMER_SECRETS') as string,
      },
    ]);
  });

  it('stands on the page of the team, which never says that nobody waits', async () => {
    const html = await (await get(basic, pageAddress)).text();
    expect(html).toContain('Sam');
    expect(html).toContain('<h2 id="unreadable">1 verzoek is niet te lezen</h2>');
    expect(html).toContain(reference);
    expect(html).toContain('dinsdag 24 november 2026 om 11:00');
    expect(html).toContain('WIJKBRUG_FORMER_SECRETS');
    expect(html).toContain('2 verzoeken wachten, <strong>1 te laat</strong>');
    const [sam] = (await server.store.list()).filter(({ id }) => id !== reference);
    await server.store.setHandling(sam?.id ?? '', 'done');
    expect(await (await get(basic, pageAddress)).text()).not.toContain('niemand die op een telefoontje wacht');
  });

  it('is given up in the outbox with that reason, and delivered once the secret is given again', async () => {
    const told: string[] = [];
    const receiver: Receiver = {
      name: 'one',
      deliver: (message) => {
        told.push(message.reference);
        return Promise.resolve([]);
      },
      undo: () => Promise.reject(new Error('Nothing was made there.')),
    };
    const outbox = (...former: string[]) =>
      createOutbox({
        store: server.store,
        secrets: createSecrets(secret, former),
        receivers: [receiver],
        now: () => server.clock.getTime(),
        log: () => undefined,
      });
    await outbox().run();
    const [dead] = await server.store.deliveries('dead');
    expect(dead).toMatchObject({ reference, attempts: 1 });
    expect(dead?.reason).toMatch(/cannot be decrypted: .*WIJKBRUG_FORMER_SECRETS.*replay/);
    expect(dead?.reason).not.toContain('taken away');
    expect(told).toHaveLength(1);
    await server.store.replay('all', server.clock.getTime());
    await outbox(lost).run();
    expect(told).toHaveLength(2);
    expect(told).toContain(reference);
  });
});

describe('what goes wrong on the page of the team', () => {
  const isPage = async (response: Response, status: number, words: string): Promise<void> => {
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('text/html');
    const html = await response.text();
    expect(html).toContain(words);
    expect(html).toContain('<html lang="nl">');
    expect(html).not.toContain('idempotency');
  };

  it('is said in Dutch, with what to do: no token, a page of yesterday, a request that is gone', async () => {
    const unknown = await get({}, pageAddress);
    expect(unknown.headers.get('www-authenticate')).toContain('Basic');
    await isPage(unknown, 401, 'naam en het wachtwoord');
    const post = (fields: Record<string, string>): Promise<Response> =>
      server.handler(form(fields, basic, pageAddress));
    await isPage(await post({ reference, handling: 'done', guard: 'of yesterday' }), 403, 'Ververs de lijst');
    const guard = /name="guard" value="([^"]+)"/.exec(await (await get(basic, pageAddress)).text())?.[1] ?? '';
    await isPage(await post({ reference: 'gone', handling: 'done', guard }), 404, 'niet meer in de lijst');
    await isPage(await post({ reference, handling: 'maybe', guard }), 400, 'Ververs de lijst');
  });

  it('is said in Dutch when the database does not answer, and logged', async () => {
    const broken = createCallbackHandler({
      ...options,
      store: { ...server.store, list: () => Promise.reject(new Error('disk')) },
      secrets: createSecrets(secret),
      log: (message, cause) => server.logged.push(`${message} ${String(cause)}`),
    });
    await isPage(await broken(new Request(pageAddress, { headers: basic })), 503, 'beheerder');
    expect(server.logged.join()).toContain('disk');
  });
});
