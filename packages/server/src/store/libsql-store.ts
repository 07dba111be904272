import { chmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import type { CallbackStore, HandledRequest, Handling, Kept, StoredRequest } from './store.js';

/** One step per version of the file; what was released is never changed. */
const migrations = [
  `CREATE TABLE requests (
    id TEXT PRIMARY KEY,
    key_hash TEXT NOT NULL UNIQUE,
    content_hash TEXT NOT NULL,
    code_hash TEXT NOT NULL UNIQUE,
    received_at INTEGER NOT NULL,
    handling TEXT NOT NULL DEFAULT 'new',
    sealed BLOB NOT NULL
  ) STRICT`,
];

interface Row {
  readonly id: string;
  readonly key_hash: string;
  readonly content_hash: string;
  readonly code_hash: string;
  readonly received_at: number;
  readonly handling: Handling;
  readonly sealed: Uint8Array;
}

/**
 * Opens a store in one file, for one server process. Every write is synced to disk before it is answered
 * (`journal_mode=WAL`, `synchronous=FULL`).
 *
 * @param path of the file; its folder is made when it is not there
 * @throws Error when the file is of a newer version, or cannot be opened
 */
export function openLibsqlStore(path: string): CallbackStore {
  mkdirSync(dirname(path), { recursive: true });
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  // What is taken away is overwritten, not only unlinked.
  db.pragma('secure_delete = ON');
  migrate(db, path);
  chmodSync(path, 0o600);

  const insert = db.prepare(
    'INSERT INTO requests (id, key_hash, content_hash, code_hash, received_at, sealed) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const byKey = db.prepare('SELECT * FROM requests WHERE key_hash = ?');
  const byCode = db.prepare('SELECT 1 FROM requests WHERE code_hash = ?');
  const all = db.prepare('SELECT * FROM requests ORDER BY received_at, id');
  const handle = db.prepare('UPDATE requests SET handling = ? WHERE id = ?');
  const removeByCode = db.prepare('DELETE FROM requests WHERE code_hash = ?');
  const removeBefore = db.prepare('DELETE FROM requests WHERE received_at < ?');

  const keep = (request: StoredRequest): Kept => {
    const there = byKey.get(request.keyHash) as Row | undefined;
    if (there) return { kept: requestOf(there), fresh: false };
    if (byCode.get(request.codeHash)) return { codeTaken: true };
    const { id, keyHash, contentHash, codeHash, receivedAt, sealed } = request;
    insert.run(id, keyHash, contentHash, codeHash, receivedAt, Buffer.from(sealed));
    return { kept: request, fresh: true };
  };
  let open = true;
  /** The library's calls are synchronous: nothing can come between the look and the write, and errors become rejections. */
  const inTurn =
    <A extends unknown[], R>(work: (...args: A) => R) =>
    (...args: A): Promise<R> =>
      new Promise((done) => {
        if (!open) throw new Error(`${path} was closed.`);
        done(work(...args));
      });

  return {
    keep: inTurn(keep),
    list: inTurn(() => (all.all() as Row[]).map(requestOf)),
    setHandling: inTurn((id: string, handling: Handling) => handle.run(handling, id).changes > 0),
    remove: inTurn((codeHash: string) => removeByCode.run(codeHash).changes > 0),
    purge: inTurn((before: number) => removeBefore.run(before).changes),
    close: inTurn(() => {
      open = false;
      db.close();
    }),
  };
}

function migrate(db: Database.Database, path: string): void {
  const { user_version: version } = db.prepare('PRAGMA user_version').get() as { user_version: number };
  if (version > migrations.length) {
    throw new Error(
      `${path} was written by a newer version of @wijkbrug/server: update the server, or use another file.`,
    );
  }
  for (let next = version; next < migrations.length; next++) {
    db.exec(`BEGIN; ${migrations[next] ?? ''}; PRAGMA user_version = ${next + 1}; COMMIT`);
  }
}

const requestOf = (row: Row): HandledRequest => ({
  id: row.id,
  keyHash: row.key_hash,
  contentHash: row.content_hash,
  codeHash: row.code_hash,
  receivedAt: row.received_at,
  handling: row.handling,
  sealed: new Uint8Array(row.sealed),
});
