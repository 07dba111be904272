import { openLibsqlStore, openPostgresStore } from '@wijkbrug/server';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { openAt } from '../../packages/server/dist/store/open-store.js';
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

  it('leaves a database of the version before as it is for who only looks, and says of each version what it is', async () => {
    const url = await server.createDatabase();
    const place = { databaseUrl: url, database: '' };
    await (await openPostgresStore(url)).close();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const write = (version: number): Promise<unknown> =>
      client.query(`UPDATE wijkbrug.version SET version = ${version}`);
    const open = (older: 'bring' | 'leave' | 'refuse'): Promise<string> =>
      openAt(place, older).then(
        async ({ store, found }) => {
          await store.close();
          return String(found);
        },
        (error: unknown) => String(error),
      );
    await write(5);
    expect([await open('leave'), await open('leave')]).toEqual(['5', '5']);
    expect(await open('refuse')).toMatch(/- DATABASE_URL names \S+, which is of version 5, .* start this server first/);
    expect([await open('bring'), await open('refuse')]).toEqual(['5', '6']);
    await write(99);
    const newer = await open('bring');
    expect(newer).toContain('which was written by a newer version of the server');
    expect(newer).not.toContain('PostgreSQL runs');
    await client.end();
  });

  runStoreSuite(async () => {
    const store = await openPostgresStore(await server.createDatabase());
    return { store, stop: () => store.close() };
  });
});
