import { openLibsqlStore, openPostgresStore } from '@wijkbrug/server';
import { afterAll, beforeAll, describe } from 'vitest';
import { join } from 'node:path';
import { hasPostgres, startPostgres, type PostgresServer } from '../support/postgres.js';
import { runStoreSuite } from '../suites/store.suite.js';
import { temporaryFolder } from './support.js';

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

  runStoreSuite(async () => {
    const store = await openPostgresStore(await server.createDatabase());
    return { store, stop: () => store.close() };
  });
});
