import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { plainPage, toNodeListener, type CallbackHandlerOptions, type Outcome, type Person } from '@wijkbrug/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { address, form, json, testServer, wish, type TestServer } from './support.js';

const token = 'a-token-for-the-team-of-noord';
let unknown = 0;
let server: TestServer;
beforeEach(() => {
  unknown = 0;
  server = testServer({
    tokens: [{ name: 'noord', token }],
    onUnknownCode: () => unknown++,
    render: ({ kind }) => kind,
  });
});
afterEach(() => server.stop());

const guess = async (from?: string): Promise<number> => {
  const sender = from === undefined ? {} : { address: from };
  return (await server.handler(json({ code: 'AAAA-AAAA' }, {}, `${address}/read`), sender)).status;
};
const guesses = async (addresses: readonly string[]): Promise<number[]> => {
  const statuses: number[] = [];
  for (const one of addresses) statuses.push(await guess(one));
  return statuses;
};
const tenThenNoMore = [...Array<number>(10).fill(404), 429, 429];

describe('who counts as one sender', () => {
  const twelve = Array.from({ length: 12 }, (_, turn) => turn);
  it.each([
    ['all addresses of one IPv6 network of 64 bits', twelve.map((turn) => `2001:db8:1:2::${turn.toString(16)}`)],
    ['one address behind a proxy that sends its port', twelve.map((turn) => `203.0.113.77:${20_001 + turn}`)],
    ['one IPv6 address with a port', twelve.map((turn) => `[2001:db8::9]:${20_001 + turn}`)],
    [
      'one IPv6 address, however it is written',
      [
        '2001:db8::9',
        '2001:DB8::9',
        '2001:db8:0:0:0:0:0:9',
        '2001:0db8::9',
        '2001:db8::0.0.0.9',
        '[2001:db8::9]',
      ].flatMap((one) => [one, one]),
    ],
    [
      'an IPv4 address, also inside an IPv6 one',
      twelve.map((turn) => (turn % 2 === 0 ? '203.0.113.90' : '::ffff:203.0.113.90')),
    ],
    ['one link-local address in a zone', twelve.map((turn) => `fe80::1%eth${turn}`)],
  ])('%s', async (_, addresses) => {
    expect(await guesses(addresses)).toEqual(tenThenNoMore);
  });

  it('and who does not: another network, and another IPv4 address', async () => {
    await guesses(twelve.map(() => '2001:db8:1:2::1'));
    expect(await guess('2001:db8:1:3::1')).toBe(404);
    await guesses(twelve.map(() => '::ffff:203.0.113.90'));
    expect(await guess('::ffff:203.0.113.91')).toBe(404);
    expect(await guess('203.0.113.90')).toBe(429);
  });

  it('nobody, where no address is known: a whole municipality does not share thirty requests', async () => {
    const statuses = new Set<number>();
    for (let count = 0; count < 40; count++) statuses.add((await server.handler(json(wish))).status);
    for (let count = 0; count < 40; count++)
      statuses.add((await server.handler(json(wish), { address: 'unknown' })).status);
    expect([...statuses]).toEqual([201]);
  });
});

describe('codes that nobody has', () => {
  let code: string;
  const read = async (from?: string): Promise<number> =>
    (await server.handler(json({ code }, {}, `${address}/read`), from === undefined ? {} : { address: from })).status;
  const instead = async (from: string): Promise<number> =>
    (await server.handler(json({ ...wish, replaces: 'AAAA-AAAA' }), { address: from })).status;
  /** Somebody with as many networks as they like, each of which tries once. */
  const guessFrom = (networks: number, start = 0): Promise<Set<number>> =>
    Promise.all(
      Array.from({ length: networks }, (_, turn) => guess(`2001:db8:${(start + turn).toString(16)}::1`)),
    ).then((statuses) => new Set(statuses));
  beforeEach(async () => {
    ({ code } = (await (await server.handler(json(wish))).json()) as { code: string });
  });

  it('are told to the operator, and shut nobody out: above 300 in ten minutes only who tried some waits', async () => {
    expect(await guessFrom(299)).toEqual(new Set([404]));
    // What is found does not count.
    expect(await read('192.0.2.1')).toBe(200);
    expect(await instead('198.51.100.3')).toBe(400);
    expect(unknown).toBe(300);
    // Somebody may make a slip, twice; then all that is around them waits.
    expect(await guesses(['192.0.2.2', '192.0.2.3'])).toEqual([404, 404]);
    expect(await read('192.0.2.4')).toBe(200);
    expect(await instead('192.0.2.5')).toBe(400);
    expect([await guess('192.0.2.6'), await read('192.0.2.7'), await instead('192.0.2.8')]).toEqual([429, 429, 429]);
    expect(await guesses(['2001:db8:fff:1::1', '2001:db8:fff:2::1', '2001:db8:fff:3::1'])).toEqual([404, 404, 404]);
    expect(await read('2001:db8:fff:4::1')).toBe(429);
    // Others go on, and who asks for the first time too.
    expect([await read('203.0.113.1'), await read('2001:db8:ffe::1')]).toEqual([200, 200]);
    expect((await server.handler(json(wish), { address: '192.0.2.5' })).status).toBe(201);
    server.clock = new Date(server.clock.getTime() + 600_001);
    expect(await read('192.0.2.7')).toBe(200);
  });

  it('are 3000 in ten minutes at the most, also when all are tried at once: then nobody hears which code is one', async () => {
    expect(await guessFrom(2999)).toEqual(new Set([404]));
    expect(await read('203.0.113.1')).toBe(200);
    expect([...(await guessFrom(50, 4000))].sort()).toEqual([404, 429]);
    expect(unknown).toBe(3000);
    expect([await read('203.0.113.1'), await guess('203.0.113.2')]).toEqual([429, 429]);
    server.clock = new Date(server.clock.getTime() + 600_001);
    expect(await read('203.0.113.1')).toBe(200);
  });

  it('are 300 in ten minutes for all whose address nobody knows', async () => {
    for (let turn = 0; turn < 300; turn++) expect(await guess()).toBe(404);
    expect([await guess(), await read()]).toEqual([429, 429]);
    expect(await read('203.0.113.1')).toBe(200);
  });

  it('are none of those that the database did not answer about', async () => {
    const { findByCode } = server.store;
    Object.assign(server.store, { findByCode: () => Promise.reject(new Error('gone')) });
    for (let turn = 0; turn < 400; turn++) expect(await guess()).toBe(503);
    Object.assign(server.store, { findByCode });
    expect(await read()).toBe(200);
    expect(unknown).toBe(0);
  });
});

describe('who must wait', () => {
  it('hears how long, also on a page without JavaScript', async () => {
    const send = (): Promise<Response> => server.handler(form(wish), { address: '192.0.2.1' });
    for (let count = 0; count < 30; count++) await send();
    const refused = await send();
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('600');
  });

  describe('on a page without JavaScript', () => {
    const pages: { outcome: Outcome; person: Person }[] = [];
    beforeEach(async () => {
      await server.stop();
      pages.length = 0;
      const render: CallbackHandlerOptions['render'] = (outcome, _, person) => {
        pages.push({ outcome, person });
        return plainPage(outcome, '14 020', person.locale);
      };
      server = testServer({ rate: { times: 1, per: 600_000 }, codeRate: { times: 1, per: 600_000 }, render });
    });
    const submit = async (fields: Record<string, string>, way = '', headers = {}): Promise<string> => {
      const request = form({ locale: 'en', ...fields }, headers, `${address}${way}`);
      return (await server.handler(request, { address: '192.0.2.1' })).text();
    };

    it('reads it in the language of the form, as who may not send from there', async () => {
      await submit(wish);
      expect(await submit(wish)).toContain('<h1>Many requests were just sent from here.');
      expect(await submit(wish, '', { origin: 'https://evil.example' })).toContain('<h1>Your request was not sent');
      expect(pages.map(({ person }) => person.locale)).toEqual(['en', 'en', 'en']);
      expect((await submit({ ...wish, message: 'a'.repeat(20_000) })).slice(0, 40)).toContain('<html lang="nl">');
    });

    it('reads of codes what is so: nobody sent requests', async () => {
      await submit({ code: 'AAAA-AAAA' }, '/withdraw');
      for (const page of [
        await submit({ code: 'AAAA-AAAA' }, '/withdraw'),
        await submit({ ...wish, replaces: 'AAAA-AAAA' }),
      ]) {
        expect(page).toContain('Er zijn net veel codes geprobeerd. Uw verzoek staat er nog, zoals het was.');
        expect(page).toContain('<h1>You can also call:</h1>');
        expect(page).not.toMatch(/Many requests|veel verzoeken/);
      }
      expect(pages.at(-1)?.outcome).toMatchObject({ kind: 'problem', task: 'change', code: 'too-many' });
    });
  });

  it('is only who gives a wrong token: nobody can shut the team of that address out of its list', async () => {
    const open = async (given: string): Promise<number> =>
      (
        await server.handler(new Request(address, { headers: { authorization: `Bearer ${given}` } }), {
          address: '192.0.2.1',
        })
      ).status;
    const statuses: number[] = [];
    for (let count = 0; count < 22; count++) statuses.push(await open('a-wrong-token-of-somebody'));
    expect(statuses).toEqual([...Array<number>(20).fill(401), 429, 429]);
    expect(await open(token)).toBe(200);
    expect(await open('a-wrong-token-of-somebody')).toBe(429);
  });
});

describe('a proxy', () => {
  /** What a proxy that is trusted says of who sends, one request after the other. */
  async function through(forwarded: readonly string[]): Promise<number[]> {
    const node = createServer(toNodeListener(server.handler, true)).listen(0, '127.0.0.1');
    await once(node, 'listening');
    const { port } = node.address() as AddressInfo;
    const statuses: number[] = [];
    for (const one of forwarded) {
      const { status } = await fetch(`http://127.0.0.1:${port}${new URL(address).pathname}/read`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': one, connection: 'close' },
        body: '{"code":"AAAA-AAAA"}',
      });
      statuses.push(status);
    }
    node.close();
    return statuses;
  }
  const twelve = (one: (turn: number) => string): string[] => Array.from({ length: 12 }, (_, turn) => one(turn));

  it.each<[string, (turn: number) => string]>([
    ['the last of those it names', (turn) => `192.0.2.${turn}, 203.0.113.7:${30_000 + turn}`],
    ['an IPv6 address with a port and no brackets', (turn) => `2001:db8:9:9:0:0:0:1:${30_000 + turn}`],
    ['itself, where it names nobody', (turn) => `192.0.2.${turn},`],
    ['a name that the proxy gave them', (turn) => `192.0.2.${turn}, visitor-7`],
  ])('is heard about its visitor only when it is trusted, who counts as %s', async (_, forwarded) => {
    expect(await through(twelve(forwarded))).toEqual(tenThenNoMore);
  });

  it('that does not know who sends makes nobody share a limit', async () => {
    expect(await through(twelve(() => 'unknown'))).toEqual(Array<number>(12).fill(404));
  });
});
