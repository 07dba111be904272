import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  createOutbox,
  createSecrets,
  emailReceiver,
  openKlantReceiver,
  webhookReceiver,
  type Outbox,
} from '@wijkbrug/server';
import { describe, expect, it } from 'vitest';
import { startMail, startWebhook } from '../support/receivers.js';
import { startOpenKlant, type Fault } from '../support/open-klant/stand-in.js';
import { json, secret, temporaryFolder, testServer, wish } from './support.js';

const main = fileURLToPath(new URL('../../packages/server/dist/main.js', import.meta.url));
const token = 'a-token-for-the-team-of-noord';

describe.runIf(process.platform !== 'win32')('when the disk is full', () => {
  async function freePort(): Promise<number> {
    const probe = createServer();
    await new Promise<void>((done) => probe.listen(0, done));
    const { port } = probe.address() as AddressInfo;
    await new Promise((done) => probe.close(done));
    return port;
  }
  /** @param room what a file may hold, in blocks of 512 bytes: beyond that the system refuses to write, as on a full disk */
  async function start(
    env: Record<string, string>,
    room: string,
  ): Promise<{ server: ChildProcess; url: string; log: () => string }> {
    const port = await freePort();
    const args = ['-c', `ulimit -f ${room} && exec "$0" "$1"`, process.execPath, main];
    const server = spawn('sh', args, { env: { ...env, PORT: String(port) } });
    let log = '';
    for (const stream of [server.stdout, server.stderr]) stream.on('data', (data: Buffer) => (log += data.toString()));
    while (!log.includes('are received on port')) await new Promise((next) => setTimeout(next, 20));
    return { server, url: `http://127.0.0.1:${port}/api/v1/callback-requests`, log: () => log };
  }
  const post = (url: string, key: string): Promise<Response> =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key, 'x-forwarded-for': key },
      body: JSON.stringify(wish),
    });
  const list = async (url: string): Promise<unknown[]> => {
    const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
    return ((await response.json()) as { requests: unknown[] }).requests;
  };

  it('[R-093] nothing is acknowledged that is not kept, the answer has the number of the team, and nothing that was kept is lost', async () => {
    const folder = temporaryFolder();
    const fact = { value: '085 000 00 10', owner: 'Teamleider', checkedOn: new Date().toISOString().slice(0, 10) };
    const team = join(folder.path, 'team.json');
    writeFileSync(team, JSON.stringify({ format: 'wijkbrug-team/1', facts: { 'contact.phone': fact } }));
    const env = {
      PATH: process.env['PATH'] ?? '',
      WIJKBRUG_SECRET: secret,
      WIJKBRUG_DATABASE: join(folder.path, 'callback.db'),
      WIJKBRUG_TEAM: team,
      WIJKBRUG_TEAM_TOKENS: `noord:${token}`,
      WIJKBRUG_TRUST_PROXY: 'yes',
    };
    const full = await start(env, '1000');
    let kept = 0;
    let refused: { key: string; response: Response } | undefined;
    while (!refused && kept < 1000) {
      const key = randomUUID();
      const response = await post(full.url, key);
      if (response.status === 201) kept++;
      else refused = { key, response };
    }
    expect(kept).toBeGreaterThan(5);
    expect(refused?.response.status).toBe(503);
    expect(refused?.response.headers.get('content-type')).toBe('application/problem+json');
    const problem = (await refused?.response.json()) as Record<string, unknown>;
    expect(problem).toMatchObject({ code: 'not-kept', phone: '085 000 00 10' });
    expect(problem).not.toHaveProperty('receivedOn');
    expect((await post(full.url, randomUUID())).status).toBe(503);
    expect(full.log()).not.toMatch(/Sam|12345678|Tigrinya/);
    // A person without JavaScript reads the number on a page.
    const page = await fetch(full.url, {
      method: 'POST',
      body: new URLSearchParams(wish),
      headers: { 'x-forwarded-for': 'page' },
    });
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('U kunt ook bellen: <a href="tel:0850000010">085&nbsp;000&nbsp;00&nbsp;10</a>');
    full.server.kill('SIGKILL');

    const again = await start(env, 'unlimited');
    expect(await list(again.url)).toHaveLength(kept);
    expect((await post(again.url, refused?.key ?? '')).status).toBe(201);
    expect(await list(again.url)).toHaveLength(kept + 1);
    again.server.kill('SIGKILL');
    folder.remove();
  }, 60_000);
});

describe('when the database is gone', () => {
  it.each([
    [
      'taken away',
      (file: string): void => {
        rmSync(file);
      },
    ],
    [
      'replaced',
      (file: string): void => {
        renameSync(file, `${file}.old`);
        writeFileSync(file, '');
      },
    ],
  ])('[R-093] because its file was %s: nothing is acknowledged, and the log says what to do', async (_, make) => {
    const server = testServer({ phone: () => '14 020' });
    expect((await server.handler(json(wish))).status).toBe(201);
    make(server.file);
    const response = await server.handler(json(wish));
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ code: 'not-kept', phone: '14 020' });
    expect(server.logged.join()).toContain('put it back, and start the server again');
    expect(server.logged.join()).not.toMatch(/Sam|12345678/);
    await expect(server.store.check()).rejects.toThrow(/taken away or replaced/);
    await server.stop();
  });
});

describe('when the clock jumps', () => {
  it('[R-093] back by a year: nobody is locked out', async () => {
    const server = testServer({ rate: { times: 2, per: 60_000 }, tokens: [{ name: 'noord', token }] });
    const post = async (): Promise<number> => (await server.handler(json(wish), { address: '192.0.2.1' })).status;
    const list = async (given: string): Promise<number> => {
      const headers = { authorization: `Bearer ${given}` };
      return (
        await server.handler(new Request('https://portal.example/handling', { headers }), { address: '192.0.2.1' })
      ).status;
    };
    expect([await post(), await post(), await post()]).toEqual([201, 201, 429]);
    for (let count = 0; count < 21; count++) await list('wrong');
    expect(await list('wrong')).toBe(429);
    server.clock = new Date('2025-11-24T10:00:00Z');
    expect(await post()).toBe(201);
    expect(await list(token)).toBe(200);
    await server.stop();
  });
});

/** WIJKBRUG_FAULT_POSTS=1000 for a long proof. */
const posts = Number(process.env['WIJKBRUG_FAULT_POSTS'] ?? 25);

describe('when every receiver fails again and again', () => {
  it(
    `[R-093] each of ${posts} requests reaches each receiver in the end, and Open Klant once`,
    async () => {
      // The same faults in every run.
      let seed = 20_261_125;
      const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
      const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
      const faults: Fault[] = [
        { status: 500 },
        { status: 502 },
        { status: 429, headers: { 'retry-after': '7' } },
        { status: 401 },
        'drop',
        'then-drop',
      ];
      const [openKlant, mail, hook] = await Promise.all([startOpenKlant(), startMail(), startWebhook()]);
      openKlant.addActor('SWT-NOORD');
      openKlant.fault = () => (random() < 0.1 ? pick(faults) : undefined);
      const server = testServer({ channels: ['open-klant', 'email', 'webhook'], rate: { times: 1e6, per: 1 } });
      const receivers = [
        openKlantReceiver({ url: openKlant.url, token: openKlant.token, actor: { objectId: 'SWT-NOORD' } }),
        emailReceiver({ url: mail.url, from: 'a@gemeente.example', to: 'b@gemeente.example', allowPlain: true }),
        webhookReceiver({ url: hook.url, secret }),
      ];
      const logged: string[] = [];
      const start = (): Outbox =>
        createOutbox({
          store: server.store,
          secrets: createSecrets(secret),
          receivers,
          backOff: { first: 1000, longest: 60_000, attempts: 1e6, patience: 1e12 },
          now: () => server.clock.getTime(),
          random,
          log: (message) => logged.push(message),
        });
      for (let count = 0; count < posts; count++) expect((await server.handler(json(wish))).status).toBe(201);
      for (let round = 0; round < 400; round++) {
        mail.fault = random() < 0.5 ? pick([451, 421, 'then-drop']) : undefined;
        hook.fault = random() < 0.5 ? pick(faults) : undefined;
        await start().run();
        if ((await server.store.deliveries('waiting')).length === 0) break;
        // Time goes on; now and then the clock jumps, by an hour or by a year, back or forward.
        const jump = random() < 0.1 ? pick([-3_600_000, 3_600_000, -31_536_000_000, 31_536_000_000]) : 0;
        server.clock = new Date(server.clock.getTime() + 90_000 + jump);
      }
      const ids = (await server.store.list()).map(({ id }) => id);
      expect(ids).toHaveLength(posts);
      expect((await server.store.deliveries()).filter(({ state }) => state !== 'delivered')).toEqual([]);
      const { klantcontacten, betrokkenen, digitaleadressen, internetaken } = openKlant.kept;
      for (const things of [klantcontacten, betrokkenen, digitaleadressen, internetaken])
        expect(things).toHaveLength(posts);
      const byHook = new Set(hook.calls.map(({ body }) => (JSON.parse(body) as { reference: string }).reference));
      expect(byHook).toEqual(new Set(ids));
      const byMail = new Set(mail.messages.map((text) => /^References: <(.*)@/m.exec(text)?.[1]));
      expect(byMail).toEqual(new Set(ids));
      expect(logged.join()).not.toMatch(/Sam|12345678/);
      await Promise.all([openKlant.stop(), mail.stop(), hook.stop()]);
      await server.stop();
    },
    60_000 + posts * 500,
  );
});
