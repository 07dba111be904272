import { randomUUID } from 'node:crypto';
import { claimedOf, deliveryOf, requestOf, type DeliveryRow, type RequestRow } from './rows.js';
import type { SqlDatabase } from './sql.js';
import { addDeliveries } from './statements.js';
import type { CallbackStore, DeliveryCount } from './store.js';

type OutboxPart = Pick<
  CallbackStore,
  'overdue' | 'escalate' | 'claim' | 'finish' | 'deliveries' | 'countDeliveries' | 'replay'
>;

/** The part of the store that says what must still be told to whom. */
export function outboxOf(db: SqlDatabase): OutboxPart {
  return {
    overdue: (now) =>
      db.transaction(async (sql) => {
        const rows = await sql.all<RequestRow>(
          "SELECT * FROM requests WHERE handling = 'new' AND due_at < ? AND escalated_at IS NULL ORDER BY due_at",
          now,
        );
        return rows.map(requestOf);
      }),
    escalate: (id, now, channels) =>
      db.transaction(async (sql) => {
        const first = await sql.run(
          'UPDATE requests SET escalated_at = ? WHERE id = ? AND escalated_at IS NULL',
          now,
          id,
        );
        if (first > 0) {
          await addDeliveries(
            sql,
            channels.map((channel) => ({ reference: id, channel, kind: 'overdue', now })),
          );
        }
        return first > 0;
      }),
    claim: ({ now, lease, longest, limit, channels }) =>
      db.transaction(async (sql) => {
        // What lies much further ahead than it ever can was written while the clock was wrong.
        const free = '(lease_until IS NULL OR lease_until <= ? OR lease_until > ?)';
        const rows = await sql.all<DeliveryRow>(
          `UPDATE deliveries SET lease = ?, lease_until = ?, attempts = attempts + 1
            WHERE seq IN (SELECT seq FROM deliveries d
              WHERE state = 'waiting' AND (next_at <= ? OR next_at > ?) AND ${free}
              AND channel IN (${channels.map(() => '?').join(', ')})
              AND NOT EXISTS (SELECT 1 FROM deliveries e WHERE e.reference = d.reference AND e.channel = d.channel
                AND e.seq < d.seq AND e.state = 'waiting')
              ORDER BY next_at, seq LIMIT ? ${db.skipLocked})
            AND state = 'waiting' AND ${free}
            RETURNING *`,
          randomUUID(),
          now + lease,
          now,
          now + 2 * longest,
          now,
          now + 10 * lease,
          ...channels,
          limit,
          now,
          now + 10 * lease,
        );
        return rows.map(claimedOf).sort((a, b) => a.seq - b.seq);
      }),
    finish: ({ seq, lease }, { state, at, nextAt, reason }) =>
      db.transaction(async (sql) => {
        const changed = await sql.run(
          `UPDATE deliveries SET state = ?, next_at = COALESCE(?, next_at), reason = ?, finished_at = ?,
            lease = NULL, lease_until = NULL WHERE seq = ? AND lease = ?`,
          state,
          nextAt ?? null,
          reason ?? null,
          state === 'waiting' ? null : at,
          seq,
          lease,
        );
        return changed > 0;
      }),
    deliveries: (state) =>
      db.transaction(async (sql) => {
        const rows = state
          ? await sql.all<DeliveryRow>('SELECT * FROM deliveries WHERE state = ? ORDER BY seq', state)
          : await sql.all<DeliveryRow>('SELECT * FROM deliveries ORDER BY seq');
        return rows.map(deliveryOf);
      }),
    countDeliveries: () =>
      db.transaction((sql) =>
        sql.all<DeliveryCount>(
          'SELECT channel, state, COUNT(*) AS count FROM deliveries GROUP BY channel, state ORDER BY channel, state',
        ),
      ),
    replay: (seqs, now) =>
      db.transaction(async (sql) => {
        const which = seqs === 'all' ? '' : ` AND seq IN (${seqs.map(() => '?').join(', ')})`;
        return sql.run(
          `UPDATE deliveries SET state = 'waiting', attempts = 1, next_at = ?, finished_at = NULL
            WHERE state = 'dead'${which}`,
          now,
          ...(seqs === 'all' ? [] : seqs),
        );
      }),
  };
}
