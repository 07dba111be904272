import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseCallbackAnswer } from '@wijkbrug/core/callback-form.js';
import {
  createCallbackHandler,
  createSecrets,
  openLibsqlStore,
  problems,
  type CallbackHandler,
  type CallbackHandlerOptions,
  type Outcome,
} from '@wijkbrug/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { address, form, json, otherSecret, secret, site, testServer, wish, type TestServer } from './support.js';

type Libsql = new (path: string) => { exec(sql: string): void; close(): void };
const Database = createRequire(import.meta.resolve('@wijkbrug/server'))('libsql') as Libsql;

let server: TestServer;
beforeEach(() => {
  server = testServer();
});
afterEach(() => server.stop());

/** Somebody else takes the table away under our feet. */
const breakTheDatabase = (): void => {
  const db = new Database(server.file);
  db.exec('DROP TABLE requests');
  db.close();
};

const key = '0f8fad5b-d9cb-469f-a165-70867728950e';
const sendProblem = async (request: Request): Promise<{ status: number; code: string }> => {
  const response = await server.handler(request);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const { code, status } = (await response.json()) as { code: string; status: number };
  expect(status).toBe(response.status);
  return { status, code };
};

describe('a request that arrives', () => {
  it('[R-074] needs a name to use and one way to reach, and nothing else', async () => {
    const response = await server.handler(json({ name: 'Sam', reach: 'walk-in' }));
    expect(response.status).toBe(201);
    const { receipt } = parseCallbackAnswer(await response.text(), address);
    expect(receipt?.code).toMatch(/^[\dA-Z]{4}-[\dA-Z]{4}$/);
    expect(receipt?.receivedOn).toBe('2026-11-24');
    expect(await server.store.list()).toHaveLength(1);
  });

  it('is kept as it was told, encrypted: nothing of it can be read in the files', async () => {
    await server.handler(json({ ...wish, message: 'Ik heb schulden' }, { 'idempotency-key': key }));
    const [kept] = await server.store.list();
    const told = createSecrets(secret).open(kept?.id ?? '', kept?.sealed ?? new Uint8Array());
    expect(JSON.parse(told)).toMatchObject({ name: 'Sam', spokenLanguage: 'Tigrinya', message: 'Ik heb schulden' });
    const bytes = [server.file, `${server.file}-wal`].map((file) => readFileSync(file).toString('latin1')).join('');
    for (const word of ['Sam', '12345678', 'Tigrinya', 'schulden', key]) expect(bytes).not.toContain(word);
  });

  it('gives the same answer to the same idempotency key, and is kept once', async () => {
    const send = async (): Promise<unknown> => (await server.handler(json(wish, { 'idempotency-key': key }))).json();
    const first = await send();
    server.clock = new Date('2026-11-25T10:00:00Z');
    expect(await send()).toEqual(first);
    expect(await server.store.list()).toHaveLength(1);
  });

  it('refuses another request under the same key', async () => {
    await server.handler(json(wish, { 'idempotency-key': key }));
    const other = json({ ...wish, name: 'Noor' }, { 'idempotency-key': key });
    expect(await sendProblem(other)).toEqual({ status: 422, code: 'key-used' });
  });

  it('refuses a key that it cannot use, rather than keep the same request twice', async () => {
    for (const unusable of ['short', 'x'.repeat(65), 'with a blank in it']) {
      const refused = await sendProblem(json(wish, { 'idempotency-key': unusable }));
      expect(refused, unusable).toEqual({ status: 400, code: 'key-unusable' });
    }
    expect(await server.store.list()).toHaveLength(0);
  });

  it('gives each request a code of its own', async () => {
    const codes = new Set<string>();
    for (let count = 0; count < 25; count++) {
      const response = await server.handler(json(wish), { address: `192.0.2.${count}` });
      codes.add(((await response.json()) as { code: string }).code);
    }
    expect(codes.size).toBe(25);
  });

  it('says per field what must be mended', async () => {
    const response = await server.handler(json({ reach: 'phone', phone: 'bel mij' }));
    expect(response.status).toBe(400);
    const { errors } = parseCallbackAnswer(await response.text(), address);
    expect(errors).toEqual([
      { field: 'name', code: 'missing' },
      { field: 'phone', code: 'not-a-phone' },
    ]);
    expect(await server.store.list()).toEqual([]);
  });

  it('is answered with headers that keep it out of caches and frames', async () => {
    const { headers } = await server.handler(json(wish));
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('is told of who comes with a code that it could not be done, and nothing of keeping or a key', async () => {
    breakTheDatabase();
    for (const way of ['read', 'withdraw', 'change']) {
      const response = await server.handler(json({ ...wish, code: '7K3M-Q9TD' }, {}, `${address}/${way}`));
      expect(response.status).toBe(503);
      const told = await response.text();
      expect(JSON.parse(told)).toMatchObject({ code: 'not-done', title: 'This could not be done now.' });
      expect(told).not.toMatch(/kept|idempotency/);
    }
    expect(server.logged).toHaveLength(3);
  });

  it('that cannot be kept is never acknowledged, and what the person told is not logged', async () => {
    breakTheDatabase();
    expect(await sendProblem(json(wish))).toEqual({ status: 503, code: 'not-kept' });
    expect(server.logged).toHaveLength(1);
    expect(server.logged.join()).not.toMatch(/Sam|12345678/);
  });
});

describe('a page without JavaScript', () => {
  const outcomes: Outcome[] = [];
  beforeEach(async () => {
    await server.stop();
    outcomes.length = 0;
    server = testServer({
      render: (outcome) => {
        outcomes.push(outcome);
        return `<p>${outcome.kind}</p>`;
      },
    });
  });

  it('[R-093] is answered with a page: a receipt', async () => {
    const response = await server.handler(form({ ...wish, idempotencyKey: key }));
    expect(response.status).toBe(201);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toBe('<p>receipt</p>');
    const again = await server.handler(form({ ...wish, idempotencyKey: key }));
    expect(again.status).toBe(201);
    expect(outcomes[0]).toEqual(outcomes[1]);
    expect(await server.store.list()).toHaveLength(1);
  });

  it('[R-093] takes other content of the same drawn form as another request: a mended number, or the next person', async () => {
    const send = async (fields: Record<string, string>, headers = {}): Promise<number> =>
      (await server.handler(form({ ...wish, idempotencyKey: key, ...fields }, headers))).status;
    const codeOf = (): string | undefined => {
      const outcome = outcomes.at(-1);
      return outcome?.kind === 'receipt' ? outcome.receipt.code : undefined;
    };
    expect(await send({})).toBe(201);
    const first = codeOf();
    expect(await send({ phone: '06 87654321' })).toBe(201);
    const second = codeOf();
    expect(await send({ phone: '06 87654321' })).toBe(201);
    expect(codeOf()).toBe(second);
    expect(await send({})).toBe(201);
    expect(codeOf()).toBe(first);
    expect(second).not.toBe(first);
    expect(await server.store.list()).toHaveLength(2);
    await server.handler(form({ code: second ?? '' }, {}, `${address}/withdraw`));
    expect(await send({ phone: '06 87654321' })).toBe(410);
    expect(outcomes.at(-1)).toMatchObject({ kind: 'problem', task: 'send', code: 'taken-back' });
    // A program that gives the key itself is told.
    expect(await send({ name: 'Noor' }, { 'idempotency-key': key })).toBe(201);
    expect(await send({ name: 'Mo' }, { 'idempotency-key': key })).toBe(422);
  });

  /** The answer to the form with this number: a code, or the status of a refusal. */
  const ask = async (phone: string, headers = {}, handler = server.handler): Promise<string> => {
    const { status } = await handler(form({ ...wish, phone, idempotencyKey: key }, headers));
    const outcome = outcomes.at(-1);
    return outcome?.kind === 'receipt' ? outcome.receipt.code : String(status);
  };
  const withdraw = async (code: string): Promise<void> => {
    expect((await server.handler(form({ code }, {}, `${address}/withdraw`))).status).toBe(200);
  };
  const [first, second] = ['06 12345678', '06 87654321'];

  it('[R-095] keeps each content of a drawn form once, and away once it was taken back, in whatever order', async () => {
    type Step = 'send first' | 'send second' | 'withdraw first' | 'withdraw second';
    const steps: readonly Step[] = ['send first', 'send second', 'withdraw first', 'withdraw second'];
    const orders = (left: readonly Step[]): readonly (readonly Step[])[] =>
      left.length === 0
        ? [[]]
        : left.flatMap((one) => orders(left.filter((it) => it !== one)).map((it) => [one, ...it]));
    const possible = orders(steps).filter(
      (order) =>
        order.indexOf('send first') < order.indexOf('withdraw first') &&
        order.indexOf('send second') < order.indexOf('withdraw second'),
    );
    expect(possible).toHaveLength(6);
    for (const [turn, order] of possible.entries()) {
      const numbers = { first: `${first.slice(0, -1)}${turn}`, second: `${second.slice(0, -1)}${turn}` };
      const expected = new Map<string, string>();
      for (const step of order) {
        const which = step.endsWith('first') ? numbers.first : numbers.second;
        if (step.startsWith('send')) expected.set(which, await ask(which));
        else {
          await withdraw(expected.get(which) ?? '');
          expected.set(which, '410');
        }
        // After each step all that was sent is sent again.
        for (const [number, answer] of expected) expect(await ask(number), order.join()).toBe(answer);
      }
      expect(await server.store.list(), order.join()).toEqual([]);
    }
  });

  it('[R-095] knows the content of a drawn form again after the secret was changed', async () => {
    const [one, two] = [await ask(first), await ask(second)];
    await withdraw(one);
    const render = (outcome: Outcome): string => {
      outcomes.push(outcome);
      return '';
    };
    const secrets = createSecrets(otherSecret, [secret]);
    const next = createCallbackHandler({ store: server.store, secrets, now: () => server.clock, render });
    expect(await ask(first, {}, next)).toBe('410');
    expect(await ask(second, {}, next)).toBe(two);
    expect(await server.store.list()).toHaveLength(1);
  });

  it('is the same request when a program sends it with the key of the form, and the other way round', async () => {
    const headers = { 'idempotency-key': key };
    const one = await ask(first);
    expect(await ask(first, headers)).toBe(one);
    const two = await ask(second, headers);
    expect(await ask(second)).toBe(two);
    await withdraw(one);
    await withdraw(two);
    for (const number of [first, second]) {
      expect(await ask(number)).toBe('410');
      expect(await ask(number, headers)).toBe('410');
    }
  });

  it('[R-095] does not tell the code to who sends the same form again later: somebody else may sit there', async () => {
    const send = (): Promise<Response> => server.handler(form({ ...wish, idempotencyKey: key }));
    await send();
    server.clock = new Date(server.clock.getTime() + 5 * 60_000);
    expect((await send()).status).toBe(201);
    server.clock = new Date(server.clock.getTime() + 1);
    expect((await send()).status).toBe(200);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['receipt', 'receipt', 'arrived']);
    expect(outcomes.at(-1)).toEqual({ kind: 'arrived', receipt: { receivedOn: '2026-11-24', reach: 'phone' } });
    expect(await server.store.list()).toHaveLength(1);
  });

  it('[R-093] is answered with a page: the errors, with what was filled in', async () => {
    const response = await server.handler(form({ name: 'Sam', reach: 'email', email: 'sam@' }));
    expect(response.status).toBe(400);
    expect(outcomes).toEqual([
      {
        kind: 'errors',
        errors: [{ field: 'email', code: 'not-an-email' }],
        values: { name: 'Sam', reach: 'email', email: 'sam@' },
      },
    ]);
  });

  it('may load nothing from elsewhere, and stands in no frame', async () => {
    const policy = (await server.handler(form(wish))).headers.get('content-security-policy');
    for (const one of ["default-src 'none'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"]) {
      expect(policy).toContain(one);
    }
  });

  it('is answered with a page when something else goes wrong, with what was filled in', async () => {
    breakTheDatabase();
    const response = await server.handler(form(wish));
    expect(response.status).toBe(503);
    const idempotencyKey = '0f8fad5b-d9cb-469f-a165-70867728950e';
    await server.handler(form({ ...wish, idempotencyKey }));
    const failed = { kind: 'problem', task: 'send', code: 'not-kept', values: wish };
    expect(outcomes).toEqual([failed, { ...failed, hasKey: true }]);
  });

  it('is told that it was not kept while the team profile cannot be read, which is certain', async () => {
    await server.stop();
    const gone = (): Promise<never> => Promise.reject(new Error('ENOENT'));
    const render: CallbackHandlerOptions['render'] = (outcome) => {
      outcomes.push(outcome);
      return '';
    };
    for (const options of [{ offer: gone }, { callBefore: gone }]) {
      server = testServer({ ...options, render, phone: () => '14 020' });
      expect((await server.handler(form(wish))).status).toBe(503);
      expect(outcomes.pop()).toMatchObject({ kind: 'problem', task: 'send', code: 'not-ready', phone: '14 020' });
      expect(await (await server.handler(json(wish))).json()).toMatchObject({ code: 'not-ready', phone: '14 020' });
      expect(server.logged).toEqual(Array(2).fill('The team profile cannot be read. Error: ENOENT'));
      expect(await server.store.list()).toEqual([]);
      await server.stop();
    }
    server = testServer();
  });
});

describe('what is refused', () => {
  const big = JSON.stringify({ ...wish, message: 'a'.repeat(20_000) });
  const cases: [string, () => Request, number, string][] = [
    ['another address', () => json(wish, {}, `${site}/api/v1/other`), 404, 'not-found'],
    ['another method', () => new Request(address), 405, 'method-not-allowed'],
    ['a text', () => json('Bel mij', { 'content-type': 'text/plain' }), 415, 'media-type'],
    ['a file upload', () => new Request(address, { method: 'POST', body: new FormData() }), 415, 'media-type'],
    ['no content type', () => new Request(address, { method: 'POST', body: new Uint8Array(2) }), 415, 'media-type'],
    ['half a JSON', () => json('{"name":'), 400, 'not-readable'],
    [
      'bytes that are no text',
      () =>
        new Request(address, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: new Uint8Array([0xc3, 0x28]),
        }),
      400,
      'not-readable',
    ],
    ['a list', () => json([wish]), 400, 'invalid-fields'],
    ['null', () => json('null'), 400, 'invalid-fields'],
    ['a name that is no text', () => json({ ...wish, name: { toString: 'x' } }), 400, 'invalid-fields'],
    ['a body that is too large', () => json(big), 413, 'too-large'],
    ['a body that says it is small', () => json(big, { 'content-length': '10' }), 413, 'too-large'],
    ['another site', () => json(wish, { origin: 'https://evil.example' }), 403, 'foreign-origin'],
    ['a site that hides itself', () => json(wish, { origin: 'null' }), 403, 'foreign-origin'],
    [
      'a site that looks like ours',
      () => json(wish, { origin: 'https://portal.example.evil.example' }),
      403,
      'foreign-origin',
    ],
  ];
  for (const [what, request, status, code] of cases) {
    it(`${what}: ${code}, and nothing is kept`, async () => {
      expect(await sendProblem(request())).toEqual({ status, code });
      expect(await server.store.list()).toEqual([]);
      expect(server.logged).toEqual([]);
    });
  }

  it('is not a page of our own site that tells no address, where the browser says that it is ours', async () => {
    const hidden = (site: string): Request => form(wish, { origin: 'null', 'sec-fetch-site': site });
    expect((await server.handler(hidden('same-origin'))).status).toBe(201);
    for (const site of ['same-site', 'cross-site', 'none'])
      expect((await server.handler(hidden(site))).status).toBe(403);
  });

  it('[R-092] the thirty-first request from one address, without a puzzle, with when to try again; another address goes on', async () => {
    for (let count = 0; count < 30; count++) await server.handler(json(wish), { address: '192.0.2.1' });
    const response = await server.handler(json(wish), { address: '192.0.2.1' });
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('600');
    expect((await server.handler(json(wish), { address: '192.0.2.2' })).status).toBe(201);
  });
});

describe('another site that may embed the form', () => {
  it('is told so, also before it sends', async () => {
    await server.stop();
    server = testServer({ origins: ['https://www.gemeente.example'] });
    const origin = 'https://www.gemeente.example';
    const preflight = await server.handler(new Request(address, { method: 'OPTIONS', headers: { origin } }));
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe(origin);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('idempotency-key');
    const response = await server.handler(json(wish, { origin }));
    expect(response.status).toBe(201);
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
    const stranger = await server.handler(
      new Request(address, { method: 'OPTIONS', headers: { origin: 'https://evil.example' } }),
    );
    expect(stranger.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('the store', () => {
  it('takes away what is older than the time that was agreed', async () => {
    await server.handler(json(wish));
    server.clock = new Date('2026-12-24T10:00:00Z');
    await server.handler(json(wish));
    expect(await server.store.purge(new Date('2026-12-01').getTime())).toBe(1);
    expect((await server.store.list()).map(({ receivedAt }) => receivedAt)).toEqual([server.clock.getTime()]);
  });

  it('remembers what the team did', async () => {
    await server.handler(json(wish));
    const [kept] = await server.store.list();
    expect(await server.store.setHandling(kept?.id ?? '', 'not-reached')).toBe(true);
    expect((await server.store.list())[0]?.handling).toBe('not-reached');
    expect(await server.store.setHandling('nobody', 'done')).toBe(false);
  });

  it('[R-095] takes a file of the version before, and knows from then on what was taken back', async () => {
    const send = (): Promise<Response> => server.handler(json(wish, { 'idempotency-key': key }));
    const { code } = (await (await send()).json()) as { code: string };
    await server.store.close();
    const db = new Database(server.file);
    db.exec('DROP TABLE taken_back; PRAGMA user_version = 4');
    db.close();
    const store = openLibsqlStore(server.file);
    const handler = createCallbackHandler({ store, secrets: createSecrets(secret), now: () => server.clock });
    expect(await (await handler(json(wish, { 'idempotency-key': key }))).json()).toMatchObject({ code });
    expect((await handler(json({ code }, {}, `${address}/withdraw`))).status).toBe(204);
    expect((await handler(json(wish, { 'idempotency-key': key }))).status).toBe(410);
    await store.close();
  });

  /** Sends with a version that wrote the changed content over the first one, and opens what it left with this one. */
  const changedBefore = async (): Promise<{ code: string; handler: CallbackHandler; close: () => Promise<void> }> => {
    const { code } = (await (await server.handler(json(wish, { 'idempotency-key': key }))).json()) as { code: string };
    await server.handler(json({ ...wish, name: 'Noor', code }, {}, `${address}/change`));
    await server.store.close();
    const db = new Database(server.file);
    db.exec("UPDATE requests SET content_hash = 'changed'; DROP TABLE taken_back; PRAGMA user_version = 4");
    db.close();
    const store = openLibsqlStore(server.file);
    const options = { store, secrets: createSecrets(secret), now: () => server.clock, render: () => '' };
    return { code, handler: createCallbackHandler(options), close: () => store.close() };
  };
  const attempts: readonly [string, () => Request][] = [
    ['a program', () => json(wish, { 'idempotency-key': key })],
    ['a drawn form', () => form({ ...wish, idempotencyKey: key })],
  ];
  it.each(attempts)(
    '[R-095] keeps no second time what was changed with the version before, nor after it was taken back: %s',
    async (_, attempt) => {
      const { code, handler, close } = await changedBefore();
      expect((await handler(attempt())).status).toBe(422);
      expect((await handler(json({ code }, {}, `${address}/read`))).status).toBe(200);
      expect((await handler(json({ code }, {}, `${address}/withdraw`))).status).toBe(204);
      expect((await handler(attempt())).status).toBe(410);
      await close();
    },
  );

  it('reads what it wrote after it was closed, and refuses a file of a newer version', async () => {
    await server.handler(json(wish));
    await server.store.close();
    const again = openLibsqlStore(server.file);
    expect(await again.list()).toHaveLength(1);
    await again.close();
    await expect(again.list()).rejects.toThrow(/was closed/);
    const db = new Database(server.file);
    db.exec('PRAGMA user_version = 99');
    db.close();
    expect(() => openLibsqlStore(server.file)).toThrow(/newer version/);
    server.stop = () => Promise.resolve();
  });
});

describe('secrets', () => {
  it('open what was sealed with a former one, and nothing that was changed or moved', () => {
    const sealed = createSecrets(secret).seal('a', 'Ik heb schulden');
    const next = createSecrets(otherSecret, [secret]);
    expect(next.open('a', sealed)).toBe('Ik heb schulden');
    expect(() => createSecrets(otherSecret).open('a', sealed)).toThrow(/cannot be decrypted/);
    expect(() => next.open('b', sealed)).toThrow(/cannot be decrypted/);
    const changed = Uint8Array.from(sealed, (byte, index) => (index === 40 ? byte ^ 1 : byte));
    expect(() => next.open('a', changed)).toThrow(/cannot be decrypted/);
  });

  it('must be long', () => {
    expect(() => createSecrets('kort')).toThrow(RangeError);
  });

  it('must be made at random; one of before may be what it was', () => {
    expect(() => createSecrets('a'.repeat(64))).toThrow(/8 different characters or more, found 1/);
    expect(createSecrets(secret, ['a'.repeat(64)]).former).toHaveLength(1);
  });
});

describe('the description of the interface', () => {
  it('is published, and names every field', async () => {
    const response = await server.handler(new Request(`${site}/api/v1/openapi.json`));
    const data = (await response.json()) as {
      openapi: string;
      paths: Record<string, { post: { responses: Record<string, { description: string }> } }>;
      components: { schemas: { CallbackRequest: { properties: object } } };
    };
    expect(data.openapi).toBe('3.1.0');
    expect(Object.keys(data.components.schemas.CallbackRequest.properties)).toContain('spokenLanguage');
    // Two reasons for one status: both are told.
    const { 400: wrong } = data.paths['/api/v1/callback-requests']!.post.responses;
    expect(wrong?.description).toContain(problems['invalid-fields'].title);
    expect(wrong?.description).toContain(problems['key-unusable'].title);
  });
});
