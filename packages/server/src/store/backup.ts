import { chmodSync, closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { counted } from '../counted.js';
import { makeFolder } from '../folder.js';
import { opens } from '../readable.js';
import type { Secrets } from '../secrets.js';
import { migrate } from './libsql.js';
import type { AuditRow, DeliveryRow, MarkRow } from './rows.js';
import { setAsideName } from './set-aside.js';
import { present } from './version.js';

/** What is in a backup. */
export interface BackupContent {
  /** Requests in it; each could be decrypted. */
  readonly requests: number;
}

/** What a restore did. */
export interface Restored extends BackupContent {
  /** Requests of the backup that people took back after it was made: they did not come back. */
  readonly takenBack: number;
  /** Where the database of before is now; undefined when there was none. */
  readonly before: string | undefined;
}

/** Why a backup or a restore was not made, and the mend. Nothing was changed. */
export class BackupError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'BackupError';
  }
}

/**
 * Copies the database to a new file while the server goes on: all of it, as it was at one moment. The copy is looked
 * through before it gets its name.
 *
 * @throws BackupError
 */
export function backupLibsql(database: string, file: string, secrets: Secrets): BackupContent {
  if (!existsSync(database)) throw new BackupError(`${database} is not there: set WIJKBRUG_DATABASE.`);
  refuseExisting(file);
  const part = `${file}.part`;
  try {
    // A disk that is not there is no place for a copy: made anew, the folder would lie on another disk.
    if (!existsSync(dirname(file)))
      throw new BackupError(`There is no folder ${dirname(file)}: make it, or check the name.`);
    rmSync(part, { force: true });
    // Made before anything is in it, so that nobody else reads it meanwhile.
    closeSync(openSync(part, 'w', 0o600));
    const db = new Database(database);
    try {
      db.pragma('busy_timeout = 5000');
      db.prepare('VACUUM INTO ?').run(part);
    } finally {
      db.close();
    }
    const content = lookThrough(part, secrets, file);
    putInPlace(part, file);
    return content;
  } catch (cause) {
    takeOff(part);
    if (cause instanceof BackupError) throw cause;
    if ((cause as { code?: string }).code === 'SQLITE_CORRUPT') {
      throw new BackupError(`${database} is damaged: put a backup in its place with "wijkbrug-server restore".`, cause);
    }
    throw new BackupError(`${file} could not be written: ${said(cause)}.`, cause);
  }
}

/**
 * Puts a backup in the place of the database, which is kept beside it. What people took back after the backup was made
 * stays gone, as far as the database of before can tell.
 *
 * @param now in ms since 1970; it names the database of before
 * @throws BackupError when the backup is no good, or a server still runs on the database
 */
export function restoreLibsql(file: string, database: string, secrets: Secrets, now: number): Restored {
  if (!existsSync(file)) throw new BackupError(`${file} is not there.`);
  const part = `${database}.part`;
  try {
    makeFolder(dirname(database));
    copyFileSync(file, part);
    chmodSync(part, 0o600);
    lookThrough(part, secrets, file);
    const takenBack = takeAway(part, existsSync(database) ? readTakenBack(database) : nothing);
    const { requests } = lookThrough(part, secrets, file);
    const before = existsSync(database) ? setAside(database, now) : undefined;
    putInPlace(part, database);
    return { requests, takenBack, before };
  } catch (cause) {
    takeOff(part);
    throw cause instanceof BackupError ? cause : new BackupError(`${file} was not restored: ${said(cause)}.`, cause);
  }
}

function takeOff(part: string): void {
  try {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(part + end, { force: true });
  } catch {
    // Where it could not be made it need not be taken away.
  }
}

function refuseExisting(file: string): void {
  if (existsSync(file))
    throw new BackupError(`${file} is there already: give another name, such as one with the date.`);
}

/**
 * Whether a file is whole, is ours, and can be read with the secrets that are given.
 *
 * @param name under which the operator knows it
 */
function lookThrough(file: string, secrets: Secrets, name: string): BackupContent {
  const db = new Database(file);
  try {
    const [state] = db.pragma('integrity_check') as { integrity_check: string }[];
    if (state?.integrity_check !== 'ok')
      throw new BackupError(`${name} is damaged: look at the disk, and try another.`);
    const [{ user_version: version } = { user_version: 0 }] = db.pragma('user_version') as { user_version: number }[];
    if (version === 0) throw new BackupError(`${name} holds no callback requests: it is another kind of database.`);
    if (version > present) {
      throw new BackupError(`${name} was written by a newer version of @wijkbrug/server: update the server first.`);
    }
    const rows = db.prepare('SELECT id, sealed FROM requests').all() as { id: string; sealed: Uint8Array }[];
    const closed = rows.filter(({ id, sealed }) => !opens(secrets, { id, sealed: new Uint8Array(sealed) })).length;
    if (closed > 0) {
      throw new BackupError(
        `${name}: ${closed} of ${counted(rows.length, 'request')} cannot be decrypted: put the secret of that time in WIJKBRUG_FORMER_SECRETS.`,
      );
    }
    return { requests: rows.length };
  } catch (cause) {
    if (cause instanceof BackupError) throw cause;
    const { code } = cause as { code?: string };
    const why = code === 'SQLITE_NOTADB' ? 'it is a file of another kind, no database' : said(cause);
    throw new BackupError(`${name} cannot be read: ${why}.`, cause);
  } finally {
    db.close();
  }
}

/** What a database says of requests that people took back. */
interface TakenBack {
  readonly lines: readonly AuditRow[];
  /** Who must still be told that a request is gone. */
  readonly untold: readonly Pick<DeliveryRow, 'reference' | 'channel' | 'kind' | 'next_at' | 'created_at'>[];
  /** By which the same attempt is known when it comes again. */
  readonly marks: readonly MarkRow[];
}

const nothing: TakenBack = { lines: [], untold: [], marks: [] };

/** Reads what people took back; nothing of a database that is damaged. It also makes one file of it. */
function readTakenBack(database: string): TakenBack {
  const db = new Database(database);
  try {
    db.pragma('busy_timeout = 1000');
    // Takes all of the database for itself: fails while somebody else has it open.
    db.pragma('journal_mode = DELETE');
    const lines = db.prepare("SELECT * FROM audit WHERE action IN ('withdraw', 'replace')").all();
    const untold = db.prepare("SELECT * FROM deliveries WHERE kind = 'withdraw' AND state <> 'delivered'").all();
    const hasMarks = db.prepare("SELECT name FROM sqlite_master WHERE name = 'taken_back'").all().length > 0;
    const marks = hasMarks ? db.prepare('SELECT * FROM taken_back').all() : [];
    return { lines: lines as AuditRow[], untold: untold as DeliveryRow[], marks: marks as MarkRow[] };
  } catch (cause) {
    if ((cause as { code?: string }).code !== 'SQLITE_BUSY') return nothing;
    throw new BackupError(`${database} is in use: stop the server, and restore again.`, cause);
  } finally {
    db.close();
  }
}

/**
 * Takes away what people took back since. Who knows of a request and was not told yet that it is gone is told, also when the
 * backup is older than the request.
 *
 * @returns how many requests
 */
function takeAway(file: string, { lines, untold, marks }: TakenBack): number {
  const db = new Database(file);
  try {
    db.pragma('journal_mode = DELETE');
    db.pragma('secure_delete = ON');
    migrate(db, file);
    db.exec('BEGIN IMMEDIATE');
    const remove = db.prepare('DELETE FROM requests WHERE id = ?');
    const forget = db.prepare('DELETE FROM deliveries WHERE reference = ?');
    const write = db.prepare('INSERT INTO audit (at, actor, action, reference) VALUES (?, ?, ?, ?)');
    const tell = db.prepare(
      'INSERT INTO deliveries (reference, channel, kind, next_at, created_at) VALUES (?, ?, ?, ?, ?)',
    );
    const known = db.prepare('SELECT seq FROM audit WHERE at = ? AND action = ? AND reference = ?');
    const mark = db.prepare('INSERT INTO taken_back (mark, received_at) VALUES (?, ?) ON CONFLICT DO NOTHING');
    let count = 0;
    for (const { at, actor, action, reference } of lines) {
      // What was taken back before the backup was made is as the backup has it.
      if (known.all(at, action, reference).length > 0) continue;
      const gone = remove.run(reference).changes;
      const waiting = untold.filter((delivery) => delivery.reference === reference);
      if (gone === 0 && waiting.length === 0) continue;
      count += gone;
      forget.run(reference);
      // So that a next restore knows it too.
      write.run(at, actor, action, reference);
      for (const one of waiting) tell.run(one.reference, one.channel, one.kind, one.next_at, one.created_at);
    }
    for (const one of marks) mark.run(one.mark, one.received_at);
    db.exec('COMMIT');
    return count;
  } finally {
    db.close();
  }
}

function setAside(database: string, now: number): string {
  const before = setAsideName(database, now);
  for (const end of ['-wal', '-shm', '']) if (existsSync(database + end)) renameSync(database + end, before + end);
  return before;
}

/** Under its name only when it is on disk, and whole. */
function putInPlace(part: string, file: string): void {
  sync(part);
  refuseExisting(file);
  renameSync(part, file);
  sync(dirname(file));
}

function sync(path: string): void {
  // A folder cannot be opened on every system; its name is then written when the system does so.
  let handle: number;
  try {
    handle = openSync(path, 'r');
  } catch {
    return;
  }
  try {
    fsyncSync(handle);
  } catch {
    // Not every system syncs what was opened for reading.
  } finally {
    closeSync(handle);
  }
}

const said = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
