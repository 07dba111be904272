import { ConfigError, type Config } from '../config.js';
import { openLibsql } from './libsql.js';
import { openPostgres } from './postgres.js';
import { createSqlStore } from './sql-store.js';
import type { CallbackStore } from './store.js';
import { VersionError, type Older, type Opened } from './version.js';

export type Place = Pick<Config, 'databaseUrl' | 'database'>;

/**
 * Opens the store that the configuration names.
 *
 * @throws ConfigError that names the variable and the mend
 */
export const openStore = async (place: Place): Promise<CallbackStore> => (await openAt(place, 'bring')).store;

/**
 * The same, with what is to be done with a database of a version before.
 *
 * @throws ConfigError
 */
export const openAt = ({ databaseUrl, database }: Place, older: Older): Promise<Opened<CallbackStore>> =>
  named({ databaseUrl, database }, async () => {
    const opened = databaseUrl === undefined ? openLibsql(database, older) : await openPostgres(databaseUrl, older);
    return { ...opened, store: createSqlStore(opened.store) };
  });

/** The database that the configuration names, for an operator. */
export const nameOf = ({ databaseUrl, database }: Place): string =>
  databaseUrl === undefined ? database : 'The database';

/**
 * Works on the database that the configuration names.
 *
 * @throws ConfigError that names the variable and the mend, when the database fails
 */
export async function named<Value>({ databaseUrl, database }: Place, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (cause) {
    throw new ConfigError([
      databaseUrl === undefined ? fileProblem(database, cause) : postgresProblem(databaseUrl, cause),
    ]);
  }
}

function codeOf(cause: unknown): string {
  const { code } = (cause ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
}
const said = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause)).replace(/\.$/, '');

/** What is wrong with the file, by the code of the file system or of SQLite. */
const fileWords: Readonly<Record<string, string>> = {
  EISDIR: 'is a folder: name a file in it, such as callback.db.',
  ENOTDIR: 'lies below something that is a file: name a file in a folder.',
  ENOENT: 'lies in a folder that cannot be made: name a file in a folder where this user may write.',
  EACCES: 'may not be written by this user: let it own the folder and the file, or name another file.',
  EPERM: 'may not be written by this user: let it own the folder and the file, or name another file.',
  EROFS: 'lies on a disk that cannot be written: name a file on another.',
  ENOSPC: 'lies on a disk that is full: make room, or name a file on another.',
  SQLITE_NOTADB: 'is a file of another kind, no database: name another file, or put a backup in its place.',
  SQLITE_CANTOPEN: 'cannot be opened: name a file in a folder where this user may write.',
  SQLITE_READONLY: 'may not be written by this user: let it own the folder and the file, or name another file.',
  SQLITE_BUSY: 'is in use by another program: stop that, and try again.',
  SQLITE_FULL: 'lies on a disk that is full: make room, or name a file on another.',
  SQLITE_CORRUPT: 'is damaged: put a backup in its place with "wijkbrug-server restore".',
};

function fileProblem(database: string, cause: unknown): string {
  if (cause instanceof VersionError) return `WIJKBRUG_DATABASE is ${database}, which ${cause.words}`;
  // What cannot be opened at all comes without a code.
  const code = /: 14"?\)?$/.test(said(cause)) ? 'SQLITE_CANTOPEN' : codeOf(cause);
  const known = fileWords[code] ?? `cannot be used (${said(cause)}): look at the disk, or name another file.`;
  return `WIJKBRUG_DATABASE is ${database}, which ${known}`;
}

/** What is wrong with PostgreSQL, by the code of the network or of PostgreSQL. */
const postgresWords: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nobody listens there. Start PostgreSQL, or mend the host and the port.',
  ENOTFOUND: 'that host is not known. Mend the host.',
  EAI_AGAIN: 'that host could not be looked up. Mend the host, or the network.',
  EHOSTUNREACH: 'that host cannot be reached. Mend the host, or the network.',
  ENETUNREACH: 'that host cannot be reached. Mend the host, or the network.',
  ECONNRESET: 'the connection was broken off. Look whether PostgreSQL listens there.',
  '28P01': 'the user or the password is wrong. Mend them.',
  '28000': 'this user may not come in. Mend the user, or pg_hba.conf.',
  '3D000': 'that database does not exist. Make it with createdb, or mend its name.',
  '42501': 'this user may not make the tables. Let it make a schema: GRANT CREATE ON DATABASE … TO …',
  '53300': 'it has no connection left. Raise max_connections.',
  '57P03': 'it is starting up. Try again.',
  XX001: 'it is damaged. Put a backup in its place with pg_restore.',
  XX002: 'an index of it is damaged. Make it anew with REINDEX, or put a backup in its place with pg_restore.',
};

/** The address is shown without its password. */
function postgresProblem(databaseUrl: string, cause: unknown): string {
  const { host, pathname } = new URL(databaseUrl);
  if (cause instanceof VersionError) return `DATABASE_URL names ${host}${pathname}, which ${cause.words}`;
  const code = codeOf((cause as { errors?: unknown[] } | null)?.errors?.[0] ?? cause);
  const slow = /timeout|timed out/i.test(said(cause))
    ? 'it did not answer within 5 seconds. Mend the host, or the network.'
    : undefined;
  const known = postgresWords[code] ?? slow ?? `${said(cause)}. Look whether PostgreSQL runs there.`;
  return `DATABASE_URL names ${host}${pathname}: ${known}`;
}
