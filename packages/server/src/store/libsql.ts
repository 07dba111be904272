import { chmodSync, closeSync, existsSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { makeFolder } from '../folder.js';
import type { Dialect, Sql, SqlDatabase, SqlValue } from './sql.js';
import { present, stepsFrom, type Older, type Opened } from './version.js';

const patience = 'busy_timeout = 5000';

/** How many that arrive together share one sync to disk at the most. */
const together = 64;

const dialect: Dialect = {
  serial: 'INTEGER PRIMARY KEY AUTOINCREMENT',
  integer: 'INTEGER',
  blob: 'BLOB',
  end: ' STRICT',
};

interface Job {
  /** Whether it takes something away. */
  readonly takes: boolean;
  readonly work: (sql: Sql) => Promise<unknown>;
  readonly done: (value: unknown) => void;
  readonly failed: (cause: unknown) => void;
}

/**
 * Opens a database in one file. Every write is synced to disk before it is answered (`journal_mode=WAL`,
 * `synchronous=FULL`); what arrives at the same time shares one sync.
 *
 * @param path of the file; its folder is made when it is not there
 * @throws Error when the file is damaged or cannot be opened
 * @throws VersionError when it is of a version that cannot be worked on
 */
export function openLibsql(path: string, older: Older = 'bring'): Opened<SqlDatabase> {
  makeFolder(dirname(path));
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw Object.assign(new Error(`${path} is a folder.`), { code: 'EISDIR' });
  }
  keepToOwner(path);
  const db = new Database(path);
  // A command beside the server waits for its turn.
  db.pragma(patience);
  const shared = older === 'bring-alone' && isShared(db);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  // What is taken away is overwritten, not only unlinked.
  db.pragma('secure_delete = ON');
  mustBeWhole(db, path);
  const found = migrate(db, path, older, shared);
  const { ino } = statSync(path);
  /** A file that was taken away can still be written, and nobody finds it again. */
  const mustBeThere = (): void => {
    if (statSync(path, { throwIfNoEntry: false })?.ino !== ino) {
      throw new Error(
        `${path} was taken away or replaced while the server ran: put it back, and start the server again.`,
      );
    }
  };

  const prepared = new Map<string, Database.Statement>();
  const prepare = (text: string): Database.Statement => {
    const before = prepared.get(text);
    if (before) return before;
    const fresh = db.prepare(text);
    prepared.set(text, fresh);
    return fresh;
  };
  const plain = (values: readonly SqlValue[]): unknown[] =>
    values.map((value) => (value instanceof Uint8Array ? Buffer.from(value) : value));
  const sql: Sql = {
    all: (text, ...values) => Promise.resolve(prepare(text).all(...plain(values)) as never),
    run: (text, ...values) => Promise.resolve(prepare(text).run(...plain(values)).changes),
  };

  const queue: Job[] = [];
  let closed = false;
  /** Something was taken away, and still stands in the log. */
  let owed = false;
  let running: Promise<void> | undefined;

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      // What arrives in this turn of the event loop comes along.
      await new Promise(setImmediate);
      await runTogether(queue.splice(0, together));
    }
    running = undefined;
  }

  async function runTogether(jobs: readonly Job[]): Promise<void> {
    const answers: (() => void)[] = [];
    let undecided = jobs;
    try {
      mustBeThere();
      db.exec('BEGIN IMMEDIATE');
      for (const [index, job] of jobs.entries()) {
        prepare('SAVEPOINT job').run();
        try {
          const value = await job.work(sql);
          prepare('RELEASE job').run();
          answers.push(() => {
            job.done(value);
          });
        } catch (cause) {
          // Fails when the whole transaction is lost: then all of them are.
          db.exec('ROLLBACK TO job; RELEASE job');
          job.failed(cause);
          undecided = undecided.filter((one) => one !== jobs[index]);
        }
      }
      db.exec('COMMIT');
      mustBeThere();
      owed ||= jobs.some(({ takes }) => takes);
      if (owed) owed = !emptyLog(db);
      for (const answer of answers) answer();
    } catch (cause) {
      try {
        db.exec('ROLLBACK');
      } catch {
        // There was nothing left to roll back.
      }
      for (const job of undecided) job.failed(cause);
    }
  }

  const add = <T>(takes: boolean, work: (sql: Sql) => Promise<T>): Promise<T> =>
    new Promise((done, failed) => {
      if (closed) throw new Error(`${path} was closed.`);
      queue.push({ takes, work, done: done as Job['done'], failed });
      running ??= drain();
    });
  const store: SqlDatabase = {
    skipLocked: '',
    transaction: (work) => add(false, work),
    takeAway: (work) => add(true, work),
    close: async () => {
      if (closed) return;
      closed = true;
      await running;
      db.close();
    },
  };
  return { store, found, shared };
}

/** Whether another process has it open: only who is alone can do without the log. */
function isShared(db: Database.Database): boolean {
  try {
    db.pragma('busy_timeout = 0');
    db.pragma('journal_mode = DELETE');
    return false;
  } catch (cause) {
    return (cause as { code?: string }).code === 'SQLITE_BUSY';
  } finally {
    db.pragma(patience);
  }
}

/** What is damaged may answer for days until somebody needs the part that is broken: so all of it is looked at first. */
function mustBeWhole(db: Database.Database, path: string): void {
  const [found] = db.pragma('quick_check(1)') as { quick_check: string }[];
  if (found?.quick_check === 'ok') return;
  throw Object.assign(new Error(`${path} is damaged: ${found?.quick_check ?? 'it cannot be looked through'}.`), {
    code: 'SQLITE_CORRUPT',
  });
}

/** The log and the shared memory get the rights of the file when they are made: so it has them before it is opened. */
function keepToOwner(path: string): void {
  try {
    closeSync(openSync(path, 'a', 0o600));
  } catch {
    // The database says why it cannot be opened.
  }
  for (const end of ['', '-wal', '-shm']) if (existsSync(path + end)) chmodSync(path + end, 0o600);
}

/**
 * Folds the log into the database and makes it empty: else what was taken away stays in it until it is written over, weeks
 * later where little comes in.
 *
 * @returns false when somebody reads at this moment: nobody waits for them, it is done after the next transaction
 */
function emptyLog(db: Database.Database): boolean {
  try {
    db.pragma('busy_timeout = 0');
    const [row] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
    return row?.busy === 0;
  } catch {
    // Such as a full disk: what was asked for is written already.
    return false;
  } finally {
    db.pragma(patience);
  }
}

/**
 * Brings an open database to the present version, where it may be changed.
 *
 * @returns the version that it had
 */
export function migrate(db: Database.Database, path: string, older: Older = 'bring', shared = false): number {
  const { user_version: version } = db.prepare('PRAGMA user_version').get() as { user_version: number };
  const steps = stepsFrom(version, dialect, path, older, shared);
  if (steps.length > 0) db.exec(['BEGIN IMMEDIATE', ...steps, `PRAGMA user_version = ${present}`, 'COMMIT'].join(';'));
  return version;
}
