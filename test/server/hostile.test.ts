import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openLibsqlStore } from '@wijkbrug/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileRequests, told, usedKey } from './hostile-requests.js';
import { secret, temporaryFolder, wish } from './support.js';

const main = fileURLToPath(new URL('../../packages/server/dist/main.js', import.meta.url));
const token = 'a-token-for-the-team-of-noord';
const folder = temporaryFolder();
const database = join(folder.path, 'callback.db');
let server: ChildProcess;
let port: number;
let output = '';
let takenBack: string;
/** Those that send so slowly that they must be let go of: they begin first, while the others come. */
let slow: Promise<readonly string[]>;

beforeAll(async () => {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  ({ port } = probe.address() as AddressInfo);
  probe.close();
  await once(probe, 'close');
  server = spawn(process.execPath, [main], {
    env: {
      PATH: process.env['PATH'] ?? '',
      PORT: String(port),
      WIJKBRUG_SECRET: secret,
      WIJKBRUG_DATABASE: database,
      WIJKBRUG_TEAM_TOKENS: `noord:${token}`,
      WIJKBRUG_TRUST_PROXY: 'yes',
      WIJKBRUG_METRICS_TOKEN: token,
    },
  });
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (data: Buffer) => (output += data.toString()));
  }
  while (!output.includes('are received on port')) await new Promise((next) => setTimeout(next, 20));
  expect((await post('', wish, { 'idempotency-key': usedKey })).status).toBe(201);
  takenBack = ((await (await post('', { ...wish, name: 'Noor' })).json()) as { code: string }).code;
  expect((await post('/withdraw', { code: takenBack })).status).toBe(204);
  slow = Promise.all([
    drip('POST /api/v1/callback-requests HTTP/1.1\r\nHost: a\r\n', 'X-A: a\r\n'),
    drip(halfBody, 'a'),
  ]);
}, 60_000);
afterAll(() => {
  server.kill('SIGKILL');
  folder.remove();
});

const halfBody =
  'POST /api/v1/callback-requests HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9000\r\n\r\n{"name":"';
const post = (path: string, body: object, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}/api/v1/callback-requests${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

/** What comes back before the connection is closed; for who is kept waiting, what came within two seconds. */
function talk(bytes: string | Buffer): Promise<string> {
  return new Promise((done) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes),
    );
    socket.on('data', (data) => (answer += data.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      done(answer);
    });
    socket.setTimeout(2000, () => socket.destroy());
  });
}

/** Sends a little every half second, until the server has had enough. */
function drip(first: string, more: string): Promise<string> {
  return new Promise((done) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(first));
    const timer = setInterval(() => socket.write(more), 500);
    socket.on('data', (data) => (answer += data.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(timer);
      done(answer);
    });
  });
}

/** Nothing of what was sent, of the computer or of the code. */
const leak = new RegExp(
  [
    ...Object.values(told),
    token,
    secret,
    'node_modules',
    'dist/',
    '\\bat \\S+:\\d+',
    'SQLITE',
    'Error:',
    database,
  ].join('|'),
  'i',
);

/** What an administrator reads of a site that may not send. */
const refusedSite = /^A form (?:of https?:\/\/[\w.:[\]-]+ was refused: if|was refused, because its page tells nobody)/;

describe('whoever means no good', () => {
  it('[R-116] is refused in more than a hundred ways; nothing is kept, changed, told or logged of it', async () => {
    const requests = hostileRequests(takenBack);
    expect(requests.length).toBeGreaterThan(100);
    expect(new Set(requests.map(({ name }) => name)).size).toBe(requests.length);
    const answers: [string, string][] = [];
    const queue = [...requests];
    const work = async (): Promise<void> => {
      for (let next = queue.shift(); next; next = queue.shift()) answers.push([next.name, await talk(next.bytes)]);
    };
    await Promise.all(Array.from({ length: 8 }, work));
    // One answer at the most, and never a good one: nothing hid behind it.
    const statuses = answers.map(([name, answer]) => [name, answer.match(/^HTTP\/1\.1 \d+/gm) ?? []] as const);
    expect(statuses.filter(([, found]) => found.length > 1)).toEqual([]);
    expect(statuses.filter(([, [found]]) => found !== undefined && !/ 4\d\d$/.test(found))).toEqual([]);
    expect(answers.filter(([, answer]) => leak.test(answer))).toEqual([]);

    const store = openLibsqlStore(database);
    expect(await store.list()).toHaveLength(1);
    expect((await store.list())[0]?.handling).toBe('new');
    expect((await store.auditLines()).map(({ actor, action }) => `${actor} ${action}`)).toEqual(['person withdraw']);
    await store.close();
    // Who tries does not even fill the log: of the sites that were made up ten are named, and nothing else is said.
    const [, ...logged] = output.split('\n').filter(Boolean);
    expect(logged.filter((line) => !refusedSite.test(line) || leak.test(line))).toEqual([]);
    expect(logged.length).toBeLessThanOrEqual(11);
  }, 60_000);

  it('guesses codes and tokens only a few times', async () => {
    const codes = await Promise.all(
      Array.from({ length: 12 }, () => post('/read', { code: '7K3M-Q9TD' }, { 'x-forwarded-for': '192.0.2.7' })),
    );
    expect(codes.map(({ status }) => status).sort()).toEqual([...Array<number>(10).fill(404), 429, 429]);
    const headers = { authorization: 'Bearer wrong', 'x-forwarded-for': '192.0.2.8' };
    const list = (): Promise<Response> => fetch(`http://127.0.0.1:${port}/handling`, { headers });
    const tries: number[] = [];
    for (let count = 0; count < 25; count++) tries.push((await list()).status);
    expect(tries.filter((status) => status === 401)).toHaveLength(20);
    expect(tries.filter((status) => status === 429)).toHaveLength(5);
  }, 60_000);

  it('and sends slowly is let go of, while others are helped', async () => {
    expect((await post('', { ...wish, name: 'Ali' }, { 'x-forwarded-for': '192.0.2.9' })).status).toBe(201);
    for (const answer of await slow) expect(answer).toMatch(/^$|^HTTP\/1\.1 408/);
    expect(output.split('\n').filter((line) => line !== '' && !refusedSite.test(line))).toHaveLength(1);
  }, 60_000);
});
