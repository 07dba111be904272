import { openLibsql } from './libsql.js';
import { createSqlStore } from './sql-store.js';
import type { CallbackStore } from './store.js';

/**
 * Opens a store in one file, for one server process. Every write is synced to disk before it is answered.
 *
 * @param path of the file; its folder is made when it is not there
 * @throws Error when the file is damaged, is of a newer version, or cannot be opened
 */
export const openLibsqlStore = (path: string): CallbackStore => createSqlStore(openLibsql(path).store);
