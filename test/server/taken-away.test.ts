import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createSecrets, openLibsqlStore, type CallbackStore } from '@wijkbrug/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { address, json, secret, temporaryFolder, testServer, wish, type TestServer } from './support.js';

type Libsql = new (path: string) => {
  exec(sql: string): void;
  prepare(sql: string): { iterate(): Iterator<unknown> };
  close(): void;
};
const Database = createRequire(import.meta.resolve('@wijkbrug/server'))('libsql') as Libsql;

let server: TestServer;
beforeEach(() => {
  server = testServer();
});
afterEach(() => server.stop());

/** Whether the bytes stand in any file of the folder: the database, its log, or whatever lies beside it. */
function isOnDisk(bytes: Uint8Array): boolean {
  const folder = dirname(server.file);
  return readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(Buffer.from(bytes)));
}
async function send(): Promise<{ code: string; id: string; sealed: Uint8Array }> {
  const { code } = (await (await server.handler(json({ ...wish, message: 'GEHEIM' }))).json()) as { code: string };
  const secrets = createSecrets(secret);
  const { id, sealed } = (await server.store.list()).find((one) =>
    secrets.open(one.id, one.sealed).includes('GEHEIM'),
  )!;
  return { code, id, sealed };
}
const post = (what: string, body: object): Promise<Response> => server.handler(json(body, {}, `${address}/${what}`));

describe('what a person told, and that was taken away', () => {
  type Way = (store: CallbackStore, sent: { code: string; id: string }) => Promise<unknown>;
  it.each<[string, Way]>([
    ['withdrawn', (_, { code }) => post('withdraw', { code })],
    ['changed', (_, { code }) => post('change', { ...wish, code })],
    ['replaced', (_, { code }) => server.handler(json({ ...wish, replaces: code }))],
    ['purged', (store) => store.purge(server.clock.getTime() + 1)],
    [
      'encrypted anew',
      (store) => {
        const secrets = createSecrets(secret);
        return store.reseal((id, sealed) => secrets.seal(id, secrets.open(id, sealed)));
      },
    ],
  ])('[R-089] [R-095] is in no file any more when it was %s', async (_, takeAway) => {
    await server.handler(json(wish));
    const sent = await send();
    expect(isOnDisk(sent.sealed)).toBe(true);
    await takeAway(server.store, sent);
    expect(isOnDisk(sent.sealed)).toBe(false);
    expect((await server.handler(json(wish))).status).toBe(201);
  });

  it('is in no file any more as soon as nobody else reads; nobody waits for that', async () => {
    const sent = await send();
    const reader = new Database(server.file);
    reader.exec('BEGIN');
    reader.prepare('SELECT * FROM requests').iterate().next();
    const before = performance.now();
    expect((await post('withdraw', { code: sent.code })).status).toBe(204);
    expect(performance.now() - before).toBeLessThan(1000);
    reader.exec('COMMIT');
    reader.close();
    await server.store.check();
    expect(isOnDisk(sent.sealed)).toBe(false);
  });
});

describe.runIf(process.platform !== 'win32')('the files of the database', () => {
  const rightsIn = (folder: string): Record<string, string> =>
    Object.fromEntries(
      readdirSync(folder).map((name) => [name, (statSync(join(folder, name)).mode & 0o777).toString(8)]),
    );
  const own = { 'callback.db': '600', 'callback.db-shm': '600', 'callback.db-wal': '600' };

  it('can be read by nobody else on the computer, the log neither', async () => {
    const { path, remove } = temporaryFolder();
    const before = process.umask(0o022);
    const folder = join(path, 'data', 'deep');
    const store = openLibsqlStore(join(folder, 'callback.db'));
    await store.audit({ at: 1, actor: 'noord', action: 'list' });
    process.umask(before);
    expect(rightsIn(folder)).toEqual(own);
    expect((statSync(folder).mode & 0o777).toString(8)).toBe('700');
    expect((statSync(dirname(folder)).mode & 0o777).toString(8)).toBe('700');
    await store.close();
    remove();
  });

  it('nor when an older version made them so that others could', async () => {
    const { path, remove } = temporaryFolder();
    const file = join(path, 'callback.db');
    writeFileSync(file, '');
    chmodSync(file, 0o644);
    const store = openLibsqlStore(file);
    await store.audit({ at: 1, actor: 'noord', action: 'list' });
    for (const end of ['', '-wal', '-shm']) chmodSync(file + end, 0o644);
    const again = openLibsqlStore(file);
    expect(rightsIn(path)).toEqual(own);
    await again.close();
    await store.close();
    remove();
  });
});
