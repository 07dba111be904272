import { openPostgres } from './postgres.js';
import { createSqlStore } from './sql-store.js';
import type { CallbackStore } from './store.js';

/**
 * Opens a store in PostgreSQL, for any number of server processes side by side.
 *
 * @param url such as `postgres://user:password@host/database`
 * @throws Error when it cannot be reached, does not sync to disk, or is of a newer version
 */
export const openPostgresStore = async (url: string): Promise<CallbackStore> =>
  createSqlStore((await openPostgres(url)).store);
