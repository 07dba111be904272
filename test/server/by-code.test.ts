import { codeBytes, formatCode, parseCallbackRequest, parseCallbackStatus } from '@wijkbrug/core/callback-form.js';
import { createCallbackHandler, createSecrets, type Outcome } from '@wijkbrug/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { address, form, json, otherSecret, secret, testServer, wish, type TestServer } from './support.js';

let server: TestServer;
beforeEach(() => {
  server = testServer();
});
afterEach(() => server.stop());

const post = (what: string, body: object, from = '192.0.2.1'): Promise<Response> =>
  server.handler(json(body, {}, `${address}/${what}`), { address: from });
async function send(): Promise<string> {
  const response = await server.handler(json(wish));
  return ((await response.json()) as { code: string }).code;
}

describe('reading what is kept', () => {
  it('[R-089] gives all of it to whoever has the code, and nothing else', async () => {
    const code = await send();
    const response = await post('read', { code });
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(parseCallbackStatus(text, 'read')).toEqual({
      receivedOn: '2026-11-24',
      handling: 'new',
      request: { ...wish, behalf: 'self', locale: 'nl' },
    });
    expect(Object.keys(JSON.parse(text) as object).sort()).toEqual(['handling', 'receivedOn', 'request']);
  });

  it('is written down, without what was read', async () => {
    const code = await send();
    await post('read', { code });
    const [kept] = await server.store.list();
    expect(await server.store.auditLines()).toEqual([
      { at: server.clock.getTime(), actor: 'person', action: 'read', reference: kept?.id },
    ]);
  });

  it('says the same of a wrong code, of no code and of a list, and lets nobody try many', async () => {
    const wrong = ['AAAA-AAAA', 'geen code', '', ['AAAA-AAAA'], null, 'AAAA-AAAB', 'AAAA-AAAC'];
    const bodies = new Set<string>();
    for (const code of wrong) {
      const response = await post('read', { code });
      expect(response.status).toBe(404);
      bodies.add(await response.text());
    }
    expect(bodies.size).toBe(1);
    // Reading, changing and taking back count together.
    for (let count = 0; count < 3; count++) expect((await post('withdraw', { code: 'AAAA-AAAA' })).status).toBe(404);
    const refused = await post('change', { ...wish, code: 'AAAA-AAAA' });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await post('read', { code: 'AAAA-AAAA' }, '192.0.2.2')).status).toBe(404);
    server.clock = new Date(server.clock.getTime() + 600_001);
    expect((await post('read', { code: 'AAAA-AAAA' })).status).toBe(404);
  });

  it('still works after the secret was changed', async () => {
    const code = await send();
    const next = createCallbackHandler({
      store: server.store,
      secrets: createSecrets(otherSecret, [secret]),
      now: () => server.clock,
    });
    expect((await next(json({ code }, {}, `${address}/read`))).status).toBe(200);
    const stranger = createCallbackHandler({ store: server.store, secrets: createSecrets(otherSecret) });
    expect((await stranger(json({ code }, {}, `${address}/read`))).status).toBe(404);
  });

  it('gives the same answer to the same key after the secret was changed', async () => {
    const headers = { 'idempotency-key': '0f8fad5b-d9cb-469f-a165-70867728950e' };
    const first = (await (await server.handler(json(wish, headers))).json()) as object;
    const next = createCallbackHandler({ store: server.store, secrets: createSecrets(otherSecret, [secret]) });
    expect(await (await next(json(wish, headers))).json()).toEqual(first);
    expect((await next(json({ ...wish, name: 'Noor' }, headers))).status).toBe(422);
    expect(await server.store.list()).toHaveLength(1);
  });
});

describe('changing a request', () => {
  it('[R-086] puts the new content in its place, under the same code', async () => {
    const code = await send();
    server.clock = new Date('2026-11-26T10:00:00Z');
    const response = await post('change', { code, name: 'Sam', reach: 'email', email: 'sam@example.org' });
    expect(response.status).toBe(200);
    const status = parseCallbackStatus(await response.text(), 'change');
    expect(status).toMatchObject({ receivedOn: '2026-11-24', changedOn: '2026-11-26', request: { reach: 'email' } });
    expect(status.request).not.toHaveProperty('phone');
    expect(parseCallbackStatus(await (await post('read', { code })).text(), 'read')).toEqual(status);
    expect(await server.store.list()).toHaveLength(1);
  });

  it('says per field what must be mended, and changes nothing', async () => {
    const code = await send();
    const response = await post('change', { code, name: 'Sam', reach: 'phone', phone: 'bel mij' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ field: 'phone', code: 'not-a-phone' }] });
    expect(await (await post('read', { code })).json()).toMatchObject({ request: { phone: '06 12345678' } });
  });

  it('is too late when the team is done with it', async () => {
    const code = await send();
    const [kept] = await server.store.list();
    await server.store.setHandling(kept!.id, 'done');
    expect((await post('change', { ...wish, code })).status).toBe(409);
  });
});

describe('taking a request back', () => {
  it('[R-095] takes it away for good, by the code alone, however it is written', async () => {
    const code = await send();
    expect((await post('withdraw', { code: code.toLowerCase().replace('-', ' ') })).status).toBe(204);
    expect(await server.store.list()).toEqual([]);
    expect((await post('withdraw', { code })).status).toBe(404);
    expect((await post('read', { code })).status).toBe(404);
  });
});

describe('the key of a request that is not there any more', () => {
  const headers = { 'idempotency-key': '0f8fad5b-d9cb-469f-a165-70867728950e' };
  const sendAgain = (): Promise<Response> => server.handler(json(wish, headers));
  const code = async (): Promise<string> => ((await (await sendAgain()).json()) as { code: string }).code;

  it.each([
    ['taken back', (given: string) => post('withdraw', { code: given })],
    ['replaced', (given: string) => server.handler(json({ ...wish, name: 'Noor', replaces: given }))],
  ])('[R-095] does not bring it back when it was %s: 410, with what to do', async (_, takeAway) => {
    await takeAway(await code());
    const before = await server.store.list();
    const response = await sendAgain();
    expect(response.status).toBe(410);
    expect(await response.json()).toMatchObject({
      code: 'taken-back',
      detail: expect.stringContaining('new request, with a new') as string,
    });
    expect(await server.store.list()).toEqual(before);
    // Nor after the secret was changed.
    const next = createCallbackHandler({ store: server.store, secrets: createSecrets(otherSecret, [secret]) });
    expect((await next(json(wish, headers))).status).toBe(410);
  });

  it('[R-095] does not bring it back when it had replaced another itself: 410, and no code was guessed', async () => {
    let guessed = 0;
    await server.stop();
    server = testServer({ onUnknownCode: () => guessed++ });
    const replaces = await send();
    const instead = (): Promise<Response> => server.handler(json({ ...wish, replaces }, headers));
    const given = ((await (await instead()).json()) as { code: string }).code;
    expect((await post('withdraw', { code: given })).status).toBe(204);
    const response = await instead();
    expect(response.status).toBe(410);
    expect(await response.json()).toMatchObject({ code: 'taken-back' });
    expect(guessed).toBe(0);
    expect(await server.store.list()).toEqual([]);
  });

  it('[R-095] takes another request, which is no attempt to send the first one again', async () => {
    await post('withdraw', { code: await code() });
    expect((await server.handler(json({ ...wish, name: 'Noor' }, headers))).status).toBe(201);
    expect((await sendAgain()).status).toBe(410);
  });

  it('gives the same answer after a change: it is the same request', async () => {
    const given = await code();
    await post('change', { ...wish, name: 'Noor', code: given });
    expect(await code()).toBe(given);
    expect(await (await post('read', { code: given })).json()).toMatchObject({ request: { name: 'Noor' } });
  });

  it('says nothing of the code of who uses it next, such as with a page from a cache', async () => {
    const given = await code();
    await post('withdraw', { code: given });
    const next = await server.handler(json({ ...wish, name: 'Noor' }, headers));
    expect(((await next.json()) as { code: string }).code).not.toBe(given);
    expect((await post('read', { code: given })).status).toBe(404);
  });

  it('still tells the code of what was kept before the code followed from the id as well', async () => {
    const secrets = createSecrets(secret);
    const [id, key] = ['5f8fad5b-d9cb-469f-a165-70867728950e', headers['idempotency-key']];
    const content = JSON.stringify(parseCallbackRequest(wish).request);
    const before = formatCode(secrets.digest('code', `${key} 0`).subarray(0, codeBytes));
    await server.store.keep({
      id,
      keyHash: secrets.hash('key', key),
      contentHash: secrets.hash('content', content),
      codeHash: secrets.hash('code', before),
      receivedAt: server.clock.getTime(),
      sealed: secrets.seal(id, content),
    });
    expect(await code()).toBe(before);
  });
});

describe('a request that is past its time', () => {
  it('[R-089] is found by nobody, also before it was taken away', async () => {
    await server.stop();
    server = testServer({ retentionDays: 90 });
    const code = await send();
    server.clock = new Date(server.clock.getTime() + 90 * 86_400_000);
    expect((await post('read', { code })).status).toBe(200);
    server.clock = new Date(server.clock.getTime() + 1);
    expect((await post('read', { code })).status).toBe(404);
    expect((await post('change', { ...wish, code })).status).toBe(404);
    expect((await post('withdraw', { code })).status).toBe(404);
    expect((await server.store.auditLines()).map(({ action }) => action)).toEqual(['read']);
  });

  it('[R-093] is replaced by nobody, and is no answer to who sends the same again: they would wait for a call that never comes', async () => {
    await server.stop();
    server = testServer({ retentionDays: 90, channels: ['one'] });
    const headers = { 'idempotency-key': '0f8fad5b-d9cb-469f-a165-70867728950e' };
    const { code } = (await (await server.handler(json(wish, headers))).json()) as { code: string };
    server.clock = new Date(server.clock.getTime() + 90 * 86_400_000 + 1);
    const instead = await server.handler(json({ ...wish, name: 'Noor', replaces: code }));
    expect(await instead.json()).toMatchObject({ errors: [{ field: 'replaces', code: 'unknown-choice' }] });
    const receipts = [];
    for (let turn = 0; turn < 2; turn++) receipts.push(await (await server.handler(json(wish, headers))).json());
    const [first, second] = receipts as { code: string; receivedOn: string }[];
    expect(first?.code).not.toBe(code);
    expect(first?.receivedOn).toBe('2027-02-22');
    expect(second).toEqual(first);
    expect((await post('read', { code: first!.code })).status).toBe(200);
    expect(await server.store.list()).toHaveLength(1);
  });
});

describe('a request that comes instead of an earlier one', () => {
  const key = '0f8fad5b-d9cb-469f-a165-70867728950e';

  it('[R-095] is kept once, with a code of its own, and a wrong code loses nothing', async () => {
    const code = await send();
    const change = json({ ...wish, name: 'Noor', replaces: code.toLowerCase() }, { 'idempotency-key': key });
    const again = change.clone();
    const changed: unknown = await (await server.handler(change)).json();
    expect(await (await server.handler(again)).json()).toEqual(changed);
    const [kept, ...others] = await server.store.list();
    expect(others).toEqual([]);
    const told = createSecrets(secret).open(kept!.id, kept!.sealed);
    expect(JSON.parse(told)).toMatchObject({ name: 'Noor' });
    expect(told).not.toContain(code);
    const wrong = await server.handler(json({ ...wish, name: 'Mo', replaces: code }));
    expect(wrong.status).toBe(400);
    expect(await wrong.json()).toMatchObject({ errors: [{ field: 'replaces', code: 'unknown-choice' }] });
    expect(await server.store.list()).toEqual([kept]);
  });

  it('counts as trying a code', async () => {
    const from = { address: '192.0.2.1' };
    const guess = (): Promise<Response> => server.handler(json({ ...wish, replaces: 'AAAA-AAAA' }), from);
    for (let count = 0; count < 10; count++) expect((await guess()).status).toBe(400);
    expect((await guess()).status).toBe(429);
  });
});

describe('without JavaScript', () => {
  const outcomes: Outcome[] = [];
  const submit = async (what: string, fields: Record<string, string>): Promise<number> =>
    (await server.handler(form(fields, {}, `${address}/${what}`))).status;
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

  it('[R-093] reading, changing and taking back are answered with pages', async () => {
    const requestCode = await send();
    const status = { receivedOn: '2026-11-24', handling: 'new' };
    expect(await submit('read', { code: requestCode })).toBe(200);
    expect(outcomes.pop()).toMatchObject({ kind: 'status', requestCode, status });
    expect(await submit('change', { code: requestCode, name: 'Noor', reach: 'walk-in' })).toBe(200);
    expect(outcomes.pop()).toMatchObject({ kind: 'changed', requestCode, status: { request: { name: 'Noor' } } });
    expect(await submit('change', { code: requestCode, name: '', reach: 'walk-in' })).toBe(400);
    expect(outcomes.pop()).toEqual({
      kind: 'errors',
      errors: [{ field: 'name', code: 'missing' }],
      values: { reach: 'walk-in' },
      requestCode,
    });
    expect(await submit('withdraw', { code: requestCode })).toBe(200);
    expect(outcomes.pop()).toEqual({ kind: 'withdrawn' });
    expect(await submit('read', { code: requestCode })).toBe(404);
    expect(outcomes.pop()).toEqual({ kind: 'problem', task: 'read', code: 'not-found', values: {} });
  });
});

describe('a program that fills in everything', () => {
  const sent = async (body: object): Promise<number> =>
    (await server.handler(json(body), { address: '192.0.2.1' })).status;

  it('[R-092] is kept without a puzzle, so that nobody is lost, and the team is told', async () => {
    expect(await sent({ ...wish, shownAt: server.clock.getTime() - 500 })).toBe(201);
    expect(await sent({ ...wish, shownAt: new Date(server.clock.getTime() - 500).toISOString() })).toBe(201);
    expect(await sent({ ...wish, website: 'https://spam.example' })).toBe(201);
    expect((await server.handler(form({ ...wish, website: 'x' }))).status).toBe(201);
    expect((await server.store.list()).map(({ suspect }) => suspect)).toEqual([true, true, true, true]);
    const kept = await server.store.list();
    const told = createSecrets(secret).open(kept[2]?.id ?? '', kept[2]?.sealed ?? new Uint8Array());
    expect(told).not.toContain('spam.example');
  });

  it('[R-092] is not suspected for a clock that is wrong, or a page that lay in a cache', async () => {
    const now = server.clock.getTime();
    for (const shownAt of [now - 2500, now + 60_000, now - 1e9, 'gisteren', '', new Date(now - 3000).toISOString()]) {
      expect(await sent({ ...wish, website: '', shownAt })).toBe(201);
    }
    expect((await server.store.list()).some(({ suspect }) => suspect)).toBe(false);
  });

  it('does not get far: after five in ten minutes it must wait, and others from that address go on', async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 7; count++) statuses.push(await sent({ ...wish, website: 'x' }));
    expect(statuses).toEqual([201, 201, 201, 201, 201, 429, 429]);
    expect(await sent(wish)).toBe(201);
  });
});

describe('the promised time', () => {
  it('[R-086] [R-087] stands in the receipt when the team set one, and only then', async () => {
    const receipt = async (): Promise<object> => (await (await server.handler(json(wish))).json()) as object;
    expect(await receipt()).not.toHaveProperty('callBy');
    await server.stop();
    server = testServer({ callBefore: () => new Date('2026-11-26T22:59:59.999Z') });
    expect(await receipt()).toMatchObject({ callBy: '2026-11-26' });
    expect((await server.store.list())[0]?.dueAt).toBe(Date.UTC(2026, 10, 26, 22, 59, 59, 999));
  });
});
