import { openLibsqlStore, openPostgresStore } from '@wijkbrug/server';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { hasPostgres, startPostgres, type PostgresServer } from '../support/postgres.js';
import { runStoreSuite } from '../suites/store.suite.js';
import { temporaryFolder } from './support.js';

interface Client {
  connect(): Promise<void>;
  query(sql: string): Promise<unknown>;
  end(): Promise<void>;
}
const pg = createRequire(import.meta.resolve('@wijkbrug/server'))('pg') as {
  Client: new (options: { connectionString: string }) => Client;
};

describe('a store in one file', () => {
  runStoreSuite(() => {
    const folder = temporaryFolder();
    const store = openLibsqlStore(join(folder.path, 'callback.db'));
    const stop = async (): Promise<void> => {
      await store.close();
      folder.remove();
    };
    return Promise.resolve({ store, stop });
  });
});

describe.runIf(hasPostgres())('a store in PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server.stop());

  it('[R-095] takes a database of the version before, with what is in it', async () => {
    const url = await server.createDatabase();
    const request = {
      id: 'a',
      keyHash: 'k',
      contentHash: 'c',
      codeHash: 'h',
      receivedAt: 1,
      sealed: new Uint8Array([1]),
    };
    const first = await openPostgresStore(url);
    const changed = { ...request, id: 'c', keyHash: 'l', codeHash: 'i' };
    await first.keep(request);
    await first.keep(changed);
    await first.change({ ...changed, dueAt: undefined, changedAt: 2 });
    await first.close();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('DROP TABLE wijkbrug.taken_back; UPDATE wijkbrug.version SET version = 4');
    await client.end();
    const store = await openPostgresStore(url);
    await store.remove('a', { at: 2, actor: 'person', action: 'withdraw', reference: 'a' });
    expect(await store.keep({ ...request, id: 'b' })).toEqual({ takenBack: true });
    // Its first content was written over then: the key alone tells it.
    await store.remove('c', { at: 2, actor: 'person', action: 'withdraw', reference: 'c' });
    expect(await store.keep({ ...changed, id: 'd', contentHash: 'other' })).toEqual({ takenBack: true });
    await store.close();
  });

  runStoreSuite(async () => {
    const store = await openPostgresStore(await server.createDatabase());
    return { store, stop: () => store.close() };
  });
});
