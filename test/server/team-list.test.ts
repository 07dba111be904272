import { teamPagePath } from '@wijkbrug/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { address, form, json, site, testServer, wish, type TestServer } from './support.js';

const token = 'a-token-for-the-team-of-noord';
const bearer = { authorization: `Bearer ${token}` };
const basic = { authorization: `Basic ${Buffer.from(`noord:${token}`).toString('base64')}` };

let server: TestServer;
beforeEach(() => {
  server = testServer({
    tokens: [{ name: 'noord', token }],
    callBefore: (at) => new Date(at.getTime() + 86_400_000),
  });
});
afterEach(() => server.stop());

const get = (headers: Record<string, string>, url = address): Promise<Response> =>
  server.handler(new Request(url, { headers }));
interface Item {
  reference: string;
  overdue: boolean;
  handling: string;
  request: { name: string };
}
const items = async (): Promise<Item[]> => ((await (await get(bearer)).json()) as { requests: Item[] }).requests;
const pageAddress = `${site}${teamPagePath}`;
const page = async (): Promise<string> => (await get(basic, pageAddress)).text();
const guardIn = (html: string): string => /name="guard" value="([^"]+)"/.exec(html)?.[1] ?? '';
const put = (reference: string, handling: string, headers: Record<string, string> = bearer): Promise<Response> =>
  server.handler(
    new Request(`${address}/${reference}/handling`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ handling }),
    }),
  );

describe('the list of the team', () => {
  it('is shown to nobody without a token, or with a wrong one', async () => {
    await server.handler(json(wish));
    for (const headers of [{}, { authorization: 'Bearer wrong' }, { authorization: 'Basic !!!' }]) {
      for (const url of [address, pageAddress]) {
        const response = await get(headers, url);
        expect(response.status).toBe(401);
        expect(await response.text()).not.toContain('Sam');
      }
    }
    expect(await server.store.auditLines()).toEqual([]);
  });

  it('[R-087] calls nobody late who comes by: nobody was to call', async () => {
    const response = await server.handler(json({ name: 'Walker', reach: 'walk-in' }));
    const receipt = (await response.json()) as { code: string };
    expect(receipt).not.toHaveProperty('callBy');
    server.clock = new Date('2026-12-24T10:00:00Z');
    expect((await items()).map(({ overdue }) => overdue)).toEqual([false]);
    // Who would rather be called after all is promised a day from then on; and that promise goes again.
    const change = async (request: object): Promise<unknown> =>
      (await server.handler(json({ ...request, code: receipt.code }, {}, `${address}/change`))).json();
    expect(await change(wish)).toMatchObject({ callBy: '2026-12-25' });
    server.clock = new Date('2026-12-27T10:00:00Z');
    expect(await change({ ...wish, name: 'Noor' })).toMatchObject({ callBy: '2026-12-25' });
    expect((await items()).map(({ overdue }) => overdue)).toEqual([true]);
    expect(await change({ name: 'Noor', reach: 'walk-in' })).not.toHaveProperty('callBy');
    expect((await items()).map(({ overdue }) => overdue)).toEqual([false]);
  });

  it('has what is overdue on top, and what was handled below', async () => {
    await server.handler(json({ ...wish, name: 'Late' }));
    await server.handler(json({ ...wish, name: 'Called' }));
    server.clock = new Date('2026-11-26T10:00:00Z');
    await server.handler(json({ ...wish, name: 'Fresh' }));
    const called = (await items()).find(({ request }) => request.name === 'Called');
    expect((await put(called?.reference ?? '', 'called')).status).toBe(204);
    expect((await items()).map(({ request, overdue, handling }) => [request.name, overdue, handling])).toEqual([
      ['Late', true, 'new'],
      ['Fresh', false, 'new'],
      ['Called', false, 'called'],
    ]);
  });

  it.each(['called', 'not-reached', 'done'])('keeps that a request is %s', async (handling) => {
    await server.handler(json(wish));
    const [item] = await items();
    expect((await put(item?.reference ?? '', handling)).status).toBe(204);
    expect((await items())[0]?.handling).toBe(handling);
  });

  it('refuses a word that it does not know, a request that is not there and who has no token', async () => {
    await server.handler(json(wish));
    const [item] = await items();
    expect((await put(item?.reference ?? '', 'maybe')).status).toBe(400);
    expect((await put('0f8fad5b-d9cb-469f-a165-70867728950e', 'done')).status).toBe(404);
    expect((await put(item?.reference ?? '', 'done', {})).status).toBe(401);
    expect((await items())[0]?.handling).toBe('new');
  });

  it('writes down each time who looked or did something, and nothing personal', async () => {
    await server.handler(json(wish));
    const [item] = await items();
    await put(item?.reference ?? '', 'done');
    const lines = await server.store.auditLines();
    expect(lines.map(({ actor, action }) => [actor, action])).toEqual(
      expect.arrayContaining([
        ['noord', 'list'],
        ['noord', 'done'],
      ]),
    );
    const told = JSON.stringify(lines) + server.logged.join('\n');
    for (const word of ['Sam', '12345678', 'Tigrinya', token]) expect(told).not.toContain(word);
  });
});

describe('the page of the team', () => {
  it('is Dutch, names the language first and holds nothing personal in an address but the number to call', async () => {
    await server.handler(json(wish));
    const response = await get(basic, pageAddress);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const html = await response.text();
    expect(html).toContain('<html lang="nl">');
    expect(html.indexOf('Tigrinya')).toBeGreaterThan(0);
    expect(html.indexOf('Tigrinya')).toBeLessThan(html.indexOf('Sam'));
    const links = [...html.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, to = '']) => to);
    expect(links.filter((to) => !to.startsWith('tel:')).join(' ')).not.toMatch(/Sam|12345678|Tigrinya/);
  });

  it('shows what somebody typed as text, never as HTML', async () => {
    await server.handler(json({ ...wish, name: '<script>alert(1)</script>', message: '"><img src=x onerror=y>' }));
    const html = await page();
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain('&lt;script&gt;');
  });

  it('keeps what the buttons say, from its own page only', async () => {
    await server.handler(json(wish));
    const guard = guardIn(await page());
    const reference = (await items())[0]?.reference ?? '';
    const send = (fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> =>
      server.handler(form({ reference, handling: 'done', ...fields }, { ...basic, ...headers }, pageAddress));
    expect((await send({})).status).toBe(403);
    expect((await send({ guard: 'wrong' })).status).toBe(403);
    expect((await send({ guard }, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await items())[0]?.handling).toBe('new');
    const saved = await send({ guard });
    expect(saved.status).toBe(303);
    const next = new URL(saved.headers.get('location') ?? '', pageAddress);
    expect(await (await get(basic, next.href)).text()).toContain('Opgeslagen.');
    expect((await items())[0]?.handling).toBe('done');
  });

  it('takes what the buttons say also behind a proxy that sends on no Host', async () => {
    await server.stop();
    const publicUrl = 'https://terugbellen.example';
    server = testServer({ tokens: [{ name: 'noord', token }], publicUrl, origins: ['https://www.gemeente.example'] });
    await server.handler(json(wish));
    const guard = guardIn(await page());
    const reference = (await items())[0]?.reference ?? '';
    const press = async (origin: string): Promise<number> =>
      (await server.handler(form({ reference, handling: 'done', guard }, { ...basic, origin }, pageAddress))).status;
    // A site that embeds the form is not the site of the list.
    expect(await press('https://www.gemeente.example')).toBe(403);
    expect(await press(publicUrl)).toBe(303);
    expect((await server.handler(json(wish, { origin: publicUrl }))).status).toBe(201);
  });

  it('counts each try to reach somebody, with its last moment and a line in the audit; pressed twice is one', async () => {
    await server.handler(json(wish));
    const guard = guardIn(await page());
    const reference = (await items())[0]?.reference ?? '';
    const press = (handling: string): Promise<Response> =>
      server.handler(form({ reference, handling, guard }, basic, pageAddress));
    expect(await page()).not.toContain('keer');
    await press('not-reached');
    await press('not-reached');
    expect(await page()).toContain('Niet bereikt: 1 keer geprobeerd, laatst op dinsdag 24 november 2026 om 11:00.');
    expect(await page()).toContain('>Weer niet bereikt</button>');
    server.clock = new Date('2026-11-24T13:05:00Z');
    await press('not-reached');
    expect(await page()).toContain('Niet bereikt: 2 keer geprobeerd, laatst op dinsdag 24 november 2026 om 14:05.');
    expect((await items())[0]).toMatchObject({ tries: 2, triedAt: '2026-11-24T13:05:00.000Z' });
    await press('called');
    expect(await page()).toContain('Gebeld. Eerder 2 keer niet bereikt, laatst op dinsdag 24 november 2026 om 14:05.');
    const lines = (await server.store.auditLines()).map(({ action }) => action).filter((action) => action !== 'list');
    expect(lines).toEqual(['not-reached', 'not-reached', 'called']);
  });
});
