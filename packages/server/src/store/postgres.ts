import pg from 'pg';
import type { Dialect, Sql, SqlDatabase, SqlValue } from './sql.js';
import { present, stepsFrom, type Older, type Opened } from './version.js';

const dialect: Dialect = { serial: 'BIGSERIAL PRIMARY KEY', integer: 'BIGINT', blob: 'BYTEA', end: '' };

/** All processes that start at the same time make the tables one after the other. */
const migrationLock = 7_459_123;
/** A deadlock or a serialization failure: the same work again succeeds. */
const worthAgain: ReadonlySet<string> = new Set(['40001', '40P01']);

/** Times and counts fit in a JavaScript number. */
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.INT8, Number);

/**
 * Opens a PostgreSQL database, for any number of server processes. The tables stand in a schema `wijkbrug` of their own.
 *
 * @param url such as `postgres://user:password@host/database`
 * @throws Error when it cannot be reached, or does not sync to disk
 * @throws VersionError when it is of a version that cannot be worked on
 */
export async function openPostgres(url: string, older: Older = 'bring'): Promise<Opened<SqlDatabase>> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5000,
    statement_timeout: 15_000,
    application_name: 'wijkbrug',
    // What need not wait for an answer travels together.
    pipeline: true,
    options: '-c search_path=wijkbrug -c synchronous_commit=on',
    types,
  });
  // A connection that breaks while nobody uses it: the next transaction gets another.
  pool.on('error', () => undefined);
  const transaction: SqlDatabase['transaction'] = async (work) => {
    for (let turn = 0; ; turn++) {
      try {
        return await inTransaction(pool, work);
      } catch (error) {
        const { code } = error as { code?: string };
        if (turn === 3 || code === undefined || !worthAgain.has(code)) throw error;
      }
    }
  };
  const db: SqlDatabase = {
    skipLocked: 'FOR UPDATE SKIP LOCKED',
    transaction,
    // What it writes over, and when, is for its own administrator to say.
    takeAway: transaction,
    close: async () => {
      if (!pool.ended && !pool.ending) await pool.end();
    },
  };
  try {
    return { store: db, found: await migrate(db, older), shared: false };
  } catch (error) {
    await db.close();
    throw error;
  }
}

async function inTransaction<T>(pool: pg.Pool, work: (sql: Sql) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  // Without a listener an error on the connection ends the process.
  const onError = (error: Error): void => {
    broken = error;
  };
  client.on('error', onError);
  const begun = client.query('BEGIN');
  try {
    const [value] = await Promise.all([work(sqlOf(client)), begun]);
    await client.query('COMMIT');
    return value;
  } catch (error) {
    await client.query('ROLLBACK').catch((cause: unknown) => {
      broken = cause as Error;
    });
    throw error;
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
}

const sqlOf = (client: pg.PoolClient): Sql => ({
  all: async (text, ...values) => (await client.query({ ...numbered(text), values: plain(values) })).rows as never,
  run: async (text, ...values) => (await client.query({ ...numbered(text), values: plain(values) })).rowCount ?? 0,
});

const plain = (values: readonly SqlValue[]): unknown[] =>
  values.map((value) => (value instanceof Uint8Array ? Buffer.from(value) : value));

interface Statement {
  readonly text: string;
  /** Each connection prepares what has a name only once. */
  readonly name?: string;
}

const statements = new Map<string, Statement>();

/**
 * `?` becomes `$1`, `$2`, …: no text of ours has a question mark in it. Only what is written again and again has a name: a
 * prepared query that reads every column fails when a newer process adds one.
 */
function numbered(text: string): Statement {
  const before = statements.get(text);
  if (before) return before;
  let count = 0;
  const fresh: Statement = {
    text: text.replace(/\?/g, () => `$${++count}`),
    ...(text.startsWith('INSERT') && { name: `wijkbrug-${statements.size}` }),
  };
  statements.set(text, fresh);
  return fresh;
}

/** @returns the version that it had */
function migrate(db: SqlDatabase, older: Older): Promise<number> {
  return db.transaction(async (sql) => {
    await sql.all('SELECT pg_advisory_xact_lock(?)', migrationLock);
    const [settings] = await sql.all<{ fsync: string }>("SELECT current_setting('fsync') AS fsync");
    if (settings?.fsync !== 'on') {
      throw new Error('PostgreSQL runs with fsync=off: a request that was acknowledged could get lost. Set fsync=on.');
    }
    await sql.run('CREATE SCHEMA IF NOT EXISTS wijkbrug');
    await sql.run('CREATE TABLE IF NOT EXISTS version (version BIGINT NOT NULL)');
    const [row] = await sql.all<{ version: number }>('SELECT version FROM version');
    const found = row?.version ?? 0;
    // Where several processes start together each is as entitled as the others.
    const steps = stepsFrom(found, dialect, 'The database', older, false);
    if (steps.length === 0) return found;
    for (const step of steps) await sql.run(step);
    await sql.run('DELETE FROM version');
    await sql.run('INSERT INTO version (version) VALUES (?)', present);
    return found;
  });
}
