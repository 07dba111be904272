import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createSecrets, openLibsqlStore } from '@wijkbrug/server';
import { expect, it } from 'vitest';
import { secret, temporaryFolder, wish } from './support.js';

const child = join(import.meta.dirname, 'crash-child.mjs');

async function start(database: string): Promise<{ server: ChildProcess; address: string }> {
  const server = fork(child, [database, secret]);
  const [port] = (await once(server, 'message')) as [number];
  return { server, address: `http://127.0.0.1:${port}/api/v1/callback-requests` };
}

it('[R-093] loses nothing that was acknowledged and keeps nothing twice, when it is killed in the middle of a thousand posts', async () => {
  const folder = temporaryFolder();
  const database = join(folder.path, 'callback.db');
  const waiting = Array.from({ length: 1000 }, (_, index) => ({ key: randomUUID(), name: `Bewoner ${index}` }));
  const codes = new Map<string, string>();
  let kills = 0;
  // The first four servers are killed while requests are under way; the last one may finish.
  while (codes.size < waiting.length) {
    const { server, address } = await start(database);
    const exit = once(server, 'exit');
    const killAfter = kills < 4 ? 120 + kills * 40 : Infinity;
    let answered = 0;
    const queue = waiting.filter(({ key }) => !codes.has(key));
    const send = async (): Promise<void> => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const response = await fetch(address, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': next.key },
          body: JSON.stringify({ ...wish, name: next.name }),
        });
        const { code } = (await response.json()) as { code: string };
        expect(response.status).toBe(201);
        codes.set(next.key, code);
        if (++answered === killAfter) server.kill('SIGKILL');
      }
    };
    // A killed server breaks what is under way; the sender comes again with the same key.
    await Promise.allSettled(Array.from({ length: 8 }, send));
    server.kill('SIGKILL');
    await exit;
    kills++;
  }

  const store = openLibsqlStore(database);
  const secrets = createSecrets(secret);
  const kept = await store.list();
  expect(kills).toBeGreaterThan(4);
  expect(kept).toHaveLength(1000);
  const names = kept.map(({ id, sealed }) => (JSON.parse(secrets.open(id, sealed)) as { name: string }).name);
  expect(new Set(names)).toEqual(new Set(waiting.map(({ name }) => name)));
  const keptCodes = new Set(kept.map(({ codeHash }) => codeHash));
  for (const code of codes.values()) expect(keptCodes).toContain(secrets.hash('code', code));
  await store.close();
  folder.remove();
}, 60_000);
