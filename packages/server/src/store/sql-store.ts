import type { Handling } from '@wijkbrug/core/callback-form.js';
import { gather } from './gather.js';
import { outboxOf } from './sql-outbox.js';
import { auditOf, requestOf, type AuditRow, type RequestRow } from './rows.js';
import type { Sql, SqlDatabase } from './sql.js';
import { addDeliveries, note } from './statements.js';
import { addMark, takenBackOf } from './taken-back.js';
import type { AuditEntry, CallbackStore, HandledRequest, Kept, StoredRequest } from './store.js';

/** A store on a database that speaks SQL: the same statements for every dialect. */
export function createSqlStore(db: SqlDatabase): CallbackStore {
  const keepSoon = gather((turn: readonly Keep[]) => db.transaction((sql) => keep(sql, turn)), together);
  return {
    ...outboxOf(db),
    keep: async (request, channels = [], replaces, since = 0) => {
      const one = { request, channels };
      if (replaces) return db.takeAway((sql) => keepInstead(sql, one, replaces, since));
      const kept = await keepSoon(one);
      const isPast = 'kept' in kept && !kept.fresh && kept.kept.receivedAt < since;
      return isPast ? db.takeAway((sql) => keepAnew(sql, one, since)) : kept;
    },
    findByKey: (hashes, since = 0) => db.transaction((sql) => findBy(sql, 'key_hash', hashes, since)),
    wasTakenBack: (attempts) => db.transaction(async (sql) => (await takenBackOf(sql, attempts)).size > 0),
    findByCode: (hashes, audit, since = 0) =>
      db.transaction(async (sql) => {
        const found = await findBy(sql, 'code_hash', hashes, since);
        if (found && audit) await note(sql, { ...audit, reference: found.id });
        return found;
      }),
    find: (id) => db.transaction((sql) => findBy(sql, 'id', [id])),
    list: (audit) =>
      db.transaction(async (sql) => {
        if (audit) await note(sql, audit);
        return (await sql.all<RequestRow>('SELECT * FROM requests ORDER BY received_at, id')).map(requestOf);
      }),
    change: ({ id, sealed, changedAt, dueAt }, audit) =>
      db.takeAway(async (sql) => {
        await lockDeliveries(sql, id);
        const changed = await sql.run(
          'UPDATE requests SET sealed = ?, changed_at = ?, due_at = ? WHERE id = ?',
          sealed,
          changedAt,
          dueAt ?? null,
          id,
        );
        if (changed === 0) return false;
        await tellWhoKnows(sql, id, 'change', changedAt);
        if (audit) await note(sql, audit);
        return true;
      }),
    setHandling: (id, handling, audit) => db.transaction((sql) => setHandling(sql, id, handling, audit)),
    remove: (id, audit) => db.takeAway((sql) => remove(sql, id, audit)),
    purge: (before) =>
      db.takeAway(async (sql) => {
        const gone = await sql.run('DELETE FROM requests WHERE received_at < ?', before);
        await sql.run('DELETE FROM deliveries WHERE created_at < ?', before);
        await sql.run('DELETE FROM audit WHERE at < ?', before);
        await sql.run('DELETE FROM taken_back WHERE received_at < ?', before);
        return gone;
      }),
    reseal: (seal) =>
      db.takeAway(async (sql) => {
        const rows = await sql.all<RequestRow>('SELECT * FROM requests');
        for (const { id, sealed } of rows) {
          await sql.run('UPDATE requests SET sealed = ? WHERE id = ?', seal(id, new Uint8Array(sealed)), id);
        }
        return rows.length;
      }),
    audit: (entry) => db.transaction((sql) => note(sql, entry)),
    auditLines: () =>
      db.transaction(async (sql) => (await sql.all<AuditRow>('SELECT * FROM audit ORDER BY seq')).map(auditOf)),
    check: () =>
      db.transaction(async (sql) => {
        await sql.all('SELECT id FROM requests LIMIT 1');
      }),
    close: () => db.close(),
  };
}

/** How many new requests share one transaction at the most. */
const together = 64;

interface Keep {
  readonly request: StoredRequest;
  readonly channels: readonly string[];
}

/** Keeps new requests; what is there already under the same key stays as it is, and what was taken back stays away. */
async function keep(sql: Sql, turn: readonly Keep[]): Promise<readonly Kept[]> {
  // In one order, so that two processes never wait for each other.
  const ordered = turn.toSorted((a, b) => (a.request.keyHash < b.request.keyHash ? -1 : 1));
  const rows = await sql.all<{ id: string }>(
    `INSERT INTO requests (id, key_hash, content_hash, code_hash, received_at, due_at, suspect, sealed)
      VALUES ${ordered.map(() => '(?, ?, ?, ?, ?, ?, ?, ?)').join(', ')} ON CONFLICT DO NOTHING RETURNING id`,
    ...ordered.flatMap(({ request }) => [
      request.id,
      request.keyHash,
      request.contentHash,
      request.codeHash,
      request.receivedAt,
      request.dueAt ?? null,
      request.suspect ? 1 : 0,
      request.sealed,
    ]),
  );
  const fresh = new Set(rows.map(({ id }) => id));
  // Looked for after they were written: who takes one back at this moment is waited for until then.
  const takenBack = await takenBackOf(
    sql,
    ordered.map(({ request }) => request),
  );
  for (const { request } of ordered) {
    if (!takenBack.has(request) || !fresh.delete(request.id)) continue;
    await sql.run('DELETE FROM requests WHERE id = ?', request.id);
  }
  await addDeliveries(
    sql,
    turn.flatMap(({ request: { id, receivedAt }, channels }) =>
      fresh.has(id)
        ? channels.map((channel) => ({ reference: id, channel, kind: 'new' as const, now: receivedAt }))
        : [],
    ),
  );
  const kept: Kept[] = [];
  for (const { request } of turn) {
    if (takenBack.has(request)) kept.push({ takenBack: true });
    else if (fresh.has(request.id)) kept.push({ kept: request, fresh: true });
    else {
      const there = await findBy(sql, 'key_hash', [request.keyHash]);
      kept.push(there ? { kept: there, fresh: false } : { codeTaken: true });
    }
  }
  return kept;
}

/** Keeps a request under a key of which an earlier one may be there that is past its time. */
async function keepAnew(sql: Sql, one: Keep, since: number): Promise<Kept> {
  await sql.run('DELETE FROM requests WHERE key_hash = ? AND received_at < ?', one.request.keyHash, since);
  const [kept] = await keep(sql, [one]);
  return kept as Kept;
}

/** Keeps a request in the place of an earlier one. */
async function keepInstead(sql: Sql, one: Keep, replaces: readonly string[], since: number): Promise<Kept> {
  const { keyHash, receivedAt } = one.request;
  const there = await findBy(sql, 'key_hash', [keyHash], since);
  const earlier = await findBy(sql, 'code_hash', replaces, since);
  if (there) return { kept: there, fresh: false };
  // It replaced it before, and was taken back itself.
  if ((await takenBackOf(sql, [one.request])).size > 0) return { takenBack: true };
  if (!earlier) return { nothingToReplace: true };
  // Only when the new one is there the earlier one goes.
  const kept = await keepAnew(sql, one, since);
  if ('fresh' in kept) {
    await remove(sql, earlier.id, { at: receivedAt, actor: 'person', action: 'replace', reference: earlier.id });
  }
  return kept;
}

async function remove(sql: Sql, id: string, audit: AuditEntry): Promise<boolean> {
  await lockDeliveries(sql, id);
  const [gone] = await sql.all<Pick<RequestRow, 'key_hash' | 'content_hash' | 'received_at'>>(
    'DELETE FROM requests WHERE id = ? RETURNING key_hash, content_hash, received_at',
    id,
  );
  if (!gone) return false;
  await addMark(sql, { keyHash: gone.key_hash, contentHash: gone.content_hash }, gone.received_at);
  await tellWhoKnows(sql, id, 'withdraw', audit.at);
  // What nobody works on need not be told any more.
  await sql.run(
    "DELETE FROM deliveries WHERE reference = ? AND kind <> 'withdraw' AND state <> 'delivered' AND lease IS NULL",
    id,
  );
  await note(sql, audit);
  return true;
}

/** A second press of a button, and a page that is sent again: within this time, in ms, it is about the same try. */
const sameTry = 60_000;

async function setHandling(sql: Sql, id: string, handling: Handling, audit?: AuditEntry): Promise<boolean> {
  // Nobody else changes it until this transaction ends.
  if ((await sql.run('UPDATE requests SET handling = handling WHERE id = ?', id)) === 0) return false;
  const before = await findBy(sql, 'id', [id]);
  const at = audit?.at;
  const since = (at ?? 0) - (before?.triedAt ?? -Infinity);
  const tried = handling === 'not-reached';
  if (tried && before?.handling === handling && since >= 0 && since < sameTry) return true;
  await sql.run(
    'UPDATE requests SET handling = ?, handled_at = ?, tries = tries + ?, tried_at = COALESCE(?, tried_at) WHERE id = ?',
    handling,
    at ?? null,
    tried ? 1 : 0,
    (tried ? at : undefined) ?? null,
    id,
  );
  if (audit) await note(sql, audit);
  return true;
}

async function findBy(
  sql: Sql,
  column: 'id' | 'key_hash' | 'code_hash',
  values: readonly string[],
  since = 0,
): Promise<HandledRequest | undefined> {
  const [row] = await sql.all<RequestRow>(
    `SELECT * FROM requests WHERE ${column} IN (${values.map(() => '?').join(', ')}) AND received_at >= ?`,
    ...values,
    since,
  );
  return row && requestOf(row);
}

/** A worker that would begin now waits until this transaction ends: it sees either all of it or nothing. */
const lockDeliveries = (sql: Sql, id: string): Promise<number> =>
  sql.run('UPDATE deliveries SET attempts = attempts WHERE reference = ?', id);

/** A receiver to whom nothing was ever sent needs to hear of no change. */
async function tellWhoKnows(sql: Sql, id: string, kind: 'change' | 'withdraw', now: number): Promise<void> {
  const knowing = await sql.all<{ channel: string }>(
    `SELECT DISTINCT channel FROM deliveries d WHERE reference = ? AND attempts > 0
      AND NOT EXISTS (SELECT 1 FROM deliveries e
        WHERE e.reference = d.reference AND e.channel = d.channel AND e.kind = ? AND e.attempts = 0)`,
    id,
    kind,
  );
  await addDeliveries(
    sql,
    knowing.map(({ channel }) => ({ reference: id, channel, kind, now })),
  );
}
