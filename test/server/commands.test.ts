import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync, cpSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { secret, temporaryFolder, wish } from './support.js';

const main = fileURLToPath(new URL('../../packages/server/dist/main.js', import.meta.url));
const newSecret = 'fedcba9876543210'.repeat(4);
const token = 'a-token-for-the-team-of-noord';
const figures = 'a-token-for-who-reads-figures';

let folder: ReturnType<typeof temporaryFolder>;
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  folder.remove();
});

type Env = Record<string, string>;
const envOf = (extra: Env): Env => ({
  PATH: process.env['PATH'] ?? '',
  WIJKBRUG_SECRET: secret,
  WIJKBRUG_DATABASE: join(folder.path, 'callback.db'),
  WIJKBRUG_TEAM_TOKENS: `noord:${token}`,
  // Nobody listens there: what is delivered to it waits.
  WIJKBRUG_WEBHOOK_URL: 'http://127.0.0.1:9/hook',
  WIJKBRUG_WEBHOOK_SECRET: secret,
  ...extra,
});

const run = (args: readonly string[], extra: Env = {}): Promise<{ code: number; out: string }> =>
  new Promise((done) => {
    const child = execFile(process.execPath, [main, ...args], { env: envOf(extra) }, (_error, stdout, stderr) => {
      done({ code: child.exitCode ?? -1, out: stdout + stderr });
    });
  });

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts the server, and gives its address when it says that it listens. */
async function start(extra: Env = {}): Promise<{ url: string; output: () => string; stop: () => Promise<unknown> }> {
  const port = await freePort();
  const child = spawn(process.execPath, [main], { env: envOf({ PORT: String(port), ...extra }) });
  children.push(child);
  let output = '';
  await new Promise<void>((listens, failed) => {
    const hear = (data: Buffer): void => {
      output += data.toString();
      if (output.includes('are received on port')) listens();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => {
      failed(new Error(output));
    });
  });
  return {
    url: `http://127.0.0.1:${port}`,
    output: () => output,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      return (await ended)[0] as unknown;
    },
  };
}

const text = async (url: string, init?: RequestInit): Promise<string> => (await fetch(url, init)).text();
const list = (url: string): Promise<Response> =>
  fetch(`${url}/api/v1/callback-requests`, { headers: { authorization: `Bearer ${token}` } });
const send = (url: string, origin?: string): Promise<Response> =>
  fetch(`${url}/api/v1/callback-requests`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(origin !== undefined && { origin }) },
    body: JSON.stringify(wish),
  });

describe('a team profile that cannot be read', () => {
  it.each([
    ['is not there', undefined],
    ['is broken', '{"format":'],
  ])('is named by check, and the server does not start without it, when it %s', async (_, content) => {
    const team = join(folder.path, 'team.json');
    if (content !== undefined) writeFileSync(team, content);
    for (const args of [['check'], []]) {
      const { code, out } = await run(args, { WIJKBRUG_TEAM: team, PORT: String(await freePort()) });
      expect(code).toBe(1);
      expect(out).toContain('WIJKBRUG_TEAM');
      expect(out).toContain(team);
    }
  });
});

describe('the server that stands alone', () => {
  it('warns once when a proxy sends on who asks, and nobody said that it is there', async () => {
    const forwarded = { headers: { 'x-forwarded-for': '192.0.2.1' } };
    for (const [trust, times] of [
      ['no', 1],
      ['yes', 0],
    ] as const) {
      const server = await start({ WIJKBRUG_TRUST_PROXY: trust });
      for (let count = 0; count < 3; count++) await fetch(`${server.url}/health/live`, forwarded);
      expect(server.output().match(/WIJKBRUG_TRUST_PROXY is not set/g) ?? []).toHaveLength(times);
      await server.stop();
    }
  });

  it('is not ready while the team profile cannot be read, because every request is refused then', async () => {
    const team = join(folder.path, 'team.json');
    cpSync('packages/portal/data/team.json', team);
    const server = await start({ WIJKBRUG_TEAM: team });
    const ready = async (): Promise<number> => (await fetch(`${server.url}/health/ready`)).status;
    expect(await ready()).toBe(200);
    rmSync(team);
    expect([(await send(server.url)).status, await ready()]).toEqual([503, 503]);
    cpSync('packages/portal/data/team.json', team);
    expect(await ready()).toBe(200);
    expect(await server.stop()).toBe(0);
  }, 60_000);

  it('receives, tells how it is, and stops cleanly when it is asked to', async () => {
    const server = await start({ WIJKBRUG_METRICS_TOKEN: figures, WIJKBRUG_HOST: '127.0.0.1' });
    expect((await send(server.url)).status).toBe(201);
    expect(await text(`${server.url}/health/live`)).toBe('live\n');
    expect(await text(`${server.url}/health/ready`)).toBe('ready\n');
    const metrics = await text(`${server.url}/metrics`, { headers: { authorization: `Bearer ${figures}` } });
    expect(metrics).toMatch(/wijkbrug_deliveries\{channel="webhook",state="\w+"\} 1/);
    expect(metrics).toContain('wijkbrug_unknown_codes_total 0');
    expect(metrics).toContain('wijkbrug_answers_total{status="201"} 1');
    for (const authorization of ['', 'Bearer wrong', `Basic ${figures}`]) {
      expect((await fetch(`${server.url}/metrics`, { headers: { authorization } })).status).toBe(401);
    }
    expect((await fetch(`${server.url}/.well-known/security.txt`)).status).toBe(404);
    expect(await server.stop()).toBe(0);
    for (const word of ['Sam', '12345678', 'Tigrinya', token, secret]) expect(server.output()).not.toContain(word);
  }, 60_000);

  it('says where a weakness is reported, and shows its figures to nobody when nobody may see them', async () => {
    const contact = 'mailto:veilig@gemeente.example';
    const server = await start({
      WIJKBRUG_SECURITY_CONTACT: contact,
      WIJKBRUG_PUBLIC_URL: 'https://bel.gemeente.example',
    });
    const lines = (await text(`${server.url}/.well-known/security.txt`)).trim().split('\n');
    expect(lines).toContain(`Contact: ${contact}`);
    expect(lines).toContain('Canonical: https://bel.gemeente.example/.well-known/security.txt');
    const expires = Date.parse(lines.find((line) => line.startsWith('Expires: '))?.slice(9) ?? '');
    const year = 365 * 86_400_000;
    expect(expires > Date.now() && expires < Date.now() + year).toBe(true);
    // Behind a proxy that sends on no Host, the site that it can be found at is still its own.
    expect((await send(server.url, 'https://bel.gemeente.example')).status).toBe(201);
    expect((await send(server.url, 'https://elders.example')).status).toBe(403);
    const { status } = await fetch(`${server.url}/metrics`, { headers: { authorization: 'Bearer undefined' } });
    expect(status).toBe(404);
    expect(await server.stop()).toBe(0);
  }, 60_000);

  it('says what is wrong with the environment, and ends with 1', async () => {
    const { code, out } = await run(['check'], { WIJKBRUG_SECRET: 'short', PORT: 'x' });
    expect(code).toBe(1);
    expect(out).toContain('WIJKBRUG_SECRET has 5 characters');
    expect(out).toContain('PORT is "x"');
  }, 60_000);

  it('explains its commands when it gets an unknown one, and ends with 1', async () => {
    const { code, out } = await run(['dance']);
    expect(code).toBe(1);
    expect(out).toContain('wijkbrug-server rekey');
  }, 60_000);
});

describe('the commands', () => {
  it('work on the database that the server left', async () => {
    const first = await start();
    await send(first.url);
    expect((await list(first.url)).status).toBe(200);
    expect(await first.stop()).toBe(0);

    expect(await run(['check'])).toMatchObject({ code: 0, out: expect.stringContaining('is right') as string });
    const outbox = await run(['outbox']);
    expect(outbox.out).toMatch(/webhook {2}new {2}/);
    expect(outbox.out).not.toMatch(/Sam|12345678|Tigrinya/);

    // With the former secret beside it everything is encrypted anew; afterwards only codes of before need it.
    const both = { WIJKBRUG_SECRET: newSecret, WIJKBRUG_FORMER_SECRETS: secret };
    expect(await run(['rekey'], both)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/: 1 request\.\nKeep the former secret in WIJKBRUG_FORMER_SECRETS until /) as string,
    });
    const second = await start({ WIJKBRUG_SECRET: newSecret });
    expect(await (await list(second.url)).text()).toContain('Tigrinya');
    expect(await second.stop()).toBe(0);
    expect(await run(['check'], both)).toMatchObject({ code: 0 });
    const alone = await run(['check'], { WIJKBRUG_SECRET: newSecret });
    expect(alone).toMatchObject({
      code: 1,
      out: expect.stringContaining('1 request cannot be found by code') as string,
    });
    expect(alone.out).toMatch(/in WIJKBRUG_FORMER_SECRETS until \d{4}-\d\d-\d\d/);

    expect(await run(['purge'])).toMatchObject({ code: 0, out: expect.stringContaining(': 0 requests.') as string });
    const { out } = await run(['audit']);
    expect(out).toMatch(/ {2}noord {2}list/);
    expect(out).toMatch(/ {2}operator {2}rekey/);
    expect(out).not.toMatch(/Sam|12345678/);
  }, 120_000);

  it('rekey without the former secret changes nothing and ends with 1', async () => {
    const server = await start();
    await send(server.url);
    await server.stop();
    expect((await run(['rekey'], { WIJKBRUG_SECRET: newSecret })).code).toBe(1);
    // With the wrong secret it starts, says so, and goes on to receive.
    const wrong = await start({ WIJKBRUG_SECRET: newSecret, WIJKBRUG_METRICS_TOKEN: figures });
    expect(wrong.output()).toContain('1 of 1 request cannot be decrypted');
    expect(await text(`${wrong.url}/health/ready`)).toBe(
      'ready\n1 request cannot be decrypted: run wijkbrug-server check.\n',
    );
    const metrics = await text(`${wrong.url}/metrics`, { headers: { authorization: `Bearer ${figures}` } });
    expect(metrics).toContain('wijkbrug_unreadable_requests 1\n');
    expect(await (await list(wrong.url)).json()).toMatchObject({ requests: [], unreadable: [{ handling: 'new' }] });
    expect(await wrong.stop()).toBe(0);
    const again = await start();
    expect(await (await list(again.url)).text()).toContain('Tigrinya');
    expect(await again.stop()).toBe(0);
  }, 120_000);
});
