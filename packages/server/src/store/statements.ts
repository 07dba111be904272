import type { Sql } from './sql.js';
import type { AuditEntry, DeliveryKind } from './store.js';

export async function addDelivery(
  sql: Sql,
  reference: string,
  channel: string,
  kind: DeliveryKind,
  now: number,
): Promise<void> {
  await sql.run(
    'INSERT INTO deliveries (reference, channel, kind, next_at, created_at) VALUES (?, ?, ?, ?, ?)',
    reference,
    channel,
    kind,
    now,
    now,
  );
}

export async function note(sql: Sql, { at, actor, action, reference }: AuditEntry): Promise<void> {
  await sql.run(
    'INSERT INTO audit (at, actor, action, reference) VALUES (?, ?, ?, ?)',
    at,
    actor,
    action,
    reference ?? null,
  );
}
