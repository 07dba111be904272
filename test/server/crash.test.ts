import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createSecrets, openLibsqlStore, openPostgresStore, type CallbackStore } from '@wijkbrug/server';
import { afterEach, describe, expect, it } from 'vitest';
import { startOpenKlant, type OpenKlantStandIn } from '../support/open-klant/stand-in.js';
import { hasPostgres, startPostgres } from '../support/postgres.js';
import { secret, temporaryFolder, wish } from './support.js';

const child = join(import.meta.dirname, 'crash-child.mjs');
/** WIJKBRUG_CRASH_POSTS=10000 for the long proof. */
const posts = Number(process.env['WIJKBRUG_CRASH_POSTS'] ?? 100);
const patience = 60_000 + posts * 300;

interface Running {
  readonly process: ChildProcess;
  readonly address: string;
  /** Kills it without a warning, at a moment that nobody chose. */
  killSoon(longest: number): Promise<void>;
}

/** Nothing goes on running after a test that failed. */
const running = new Set<ChildProcess>();
afterEach(() => {
  for (const server of running) server.kill('SIGKILL');
});

/** @param earlier how many ran before it; the clock of each is ten minutes ahead of the last one */
async function start(database: string, openKlant: OpenKlantStandIn, earlier: number): Promise<Running> {
  const ahead = String(earlier * 600_000);
  const server = fork(child, [database, secret, openKlant.url, openKlant.token, ahead]);
  running.add(server);
  server.once('exit', () => running.delete(server));
  const exit = once(server, 'exit');
  const [port] = (await Promise.race([once(server, 'message'), exit])) as [number];
  return {
    process: server,
    address: `http://127.0.0.1:${port}/api/v1/callback-requests`,
    killSoon: async (longest) => {
      await new Promise((now) => setTimeout(now, Math.random() * longest));
      server.kill('SIGKILL');
      await exit;
    },
  };
}

interface Waiting {
  readonly key: string;
  readonly name: string;
}
const people = (): Waiting[] =>
  Array.from({ length: posts }, (_, index) => ({ key: randomUUID(), name: `Bewoner ${index}` }));

/** Sends what was not acknowledged yet; a server that is killed breaks what is under way. */
async function sendAll(waiting: readonly Waiting[], codes: Map<string, string>, addresses: string[]): Promise<void> {
  const queue = waiting.filter(({ key }) => !codes.has(key));
  let turn = 0;
  const send = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const response = await fetch(addresses[turn++ % addresses.length] ?? '', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': next.key },
        body: JSON.stringify({ ...wish, name: next.name }),
      });
      const { code } = (await response.json()) as { code: string };
      expect(response.status).toBe(201);
      // The same attempt has the same answer, whoever gives it.
      expect(codes.get(next.key) ?? code).toBe(code);
      codes.set(next.key, code);
    }
  };
  await Promise.allSettled(Array.from({ length: 8 }, send));
}

/** Waits until every request was handed over, for as long as there is progress. */
async function delivered(store: CallbackStore): Promise<void> {
  for (let left = Infinity, since = performance.now(); left > 0;) {
    const counts = await store.countDeliveries();
    const now = counts.filter(({ state }) => state === 'waiting').reduce((sum, { count }) => sum + count, 0);
    if (now < left) [left, since] = [now, performance.now()];
    if (performance.now() - since > 30_000) throw new Error(`${left} deliveries still wait.`);
    await new Promise((next) => setTimeout(next, 100));
  }
}

/** All that was acknowledged is there once, here and in Open Klant. */
async function expectAll(
  store: CallbackStore,
  openKlant: OpenKlantStandIn,
  waiting: readonly Waiting[],
  codes: Map<string, string>,
): Promise<void> {
  const secrets = createSecrets(secret);
  const kept = await store.list();
  expect(kept).toHaveLength(posts);
  const names = kept.map(({ id, sealed }) => (JSON.parse(secrets.open(id, sealed)) as { name: string }).name);
  expect(new Set(names)).toEqual(new Set(waiting.map(({ name }) => name)));
  const keptCodes = new Set(kept.map(({ codeHash }) => codeHash));
  expect([...codes.values()].filter((code) => !keptCodes.has(secrets.hash('code', code)))).toEqual([]);
  expect((await store.countDeliveries()).map(({ state, count }) => [state, count])).toEqual([['delivered', posts]]);
  const { klantcontacten, betrokkenen, digitaleadressen, internetaken } = openKlant.kept;
  for (const things of [klantcontacten, betrokkenen, digitaleadressen, internetaken])
    expect(things).toHaveLength(posts);
  const references = klantcontacten.map(({ metadata }) => (metadata as { referentie: string }).referentie);
  expect(new Set(references)).toEqual(new Set(kept.map(({ id }) => id)));
}

async function withOpenKlant(work: (openKlant: OpenKlantStandIn) => Promise<void>): Promise<void> {
  // Whether each message is as the official file says is proved elsewhere.
  const openKlant = await startOpenKlant();
  openKlant.addActor('SWT-NOORD');
  try {
    await work(openKlant);
  } finally {
    await openKlant.stop();
  }
}

describe('a server that is killed', () => {
  it(
    `[R-093] loses none of ${posts} requests, and delivers none twice, when it is killed at random moments`,
    () =>
      withOpenKlant(async (openKlant) => {
        const folder = temporaryFolder();
        const database = join(folder.path, 'callback.db');
        const waiting = people();
        const codes = new Map<string, string>();
        let kills = 0;
        // Killed while it receives; four times or more, while there is still something to send.
        while (codes.size < posts && kills < Math.max(4, posts / 250)) {
          const server = await start(database, openKlant, kills);
          const sending = sendAll(waiting, codes, [server.address]);
          await server.killSoon(400 + posts / 20);
          await sending;
          kills++;
        }
        // Killed while it delivers what is left.
        for (let turn = 0; turn < 2; turn++, kills++) {
          const server = await start(database, openKlant, kills);
          await Promise.all([sendAll(waiting, codes, [server.address]), server.killSoon(1000)]);
        }
        const last = await start(database, openKlant, kills);
        await sendAll(waiting, codes, [last.address]);
        expect(codes.size).toBe(posts);
        // A fast computer has taken all of them in before it is killed a second time.
        expect(kills).toBeGreaterThanOrEqual(3);
        const store = openLibsqlStore(database);
        await delivered(store);
        await expectAll(store, openKlant, waiting, codes);
        if (posts > 100)
          console.log(`${posts} posts, killed ${kills} times: ${codes.size} acknowledged, kept and delivered once.`);
        await store.close();
        await last.killSoon(0);
        folder.remove();
      }),
    patience,
  );
});

describe.runIf(hasPostgres())('two servers on one PostgreSQL', () => {
  it(
    `[R-093] lose none of ${posts} requests and deliver none twice, when one of them is killed and the database stops`,
    () =>
      withOpenKlant(async (openKlant) => {
        const postgres = await startPostgres();
        const database = await postgres.createDatabase();
        const waiting = people();
        const codes = new Map<string, string>();
        const servers = await Promise.all([start(database, openKlant, 0), start(database, openKlant, 0)]);
        const addresses = servers.map(({ address }) => address);
        // Each key goes to both of them at the same moment: they must agree.
        const sending = Promise.all([
          sendAll(waiting, codes, addresses),
          sendAll(waiting, codes, addresses.toReversed()),
        ]);
        await servers[0].killSoon(1000);
        await sending;
        await sendAll(waiting, codes, [servers[1].address]);
        await postgres.crash();
        const refused = await fetch(servers[1].address, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(wish),
        });
        expect(refused.status).toBe(503);
        expect(await refused.json()).toMatchObject({ code: 'not-kept' });
        await postgres.restart();
        await sendAll(waiting, codes, [servers[1].address]);
        await servers[1].killSoon(500);
        const last = await start(database, openKlant, 1);
        await sendAll(waiting, codes, [last.address]);
        expect(codes.size).toBe(posts);
        const store = await openPostgresStore(database);
        await delivered(store);
        await expectAll(store, openKlant, waiting, codes);
        if (posts > 100) console.log(`${posts} posts to two processes on PostgreSQL: kept and delivered once.`);
        await store.close();
        await last.killSoon(0);
        await postgres.stop();
      }),
    patience,
  );
});
