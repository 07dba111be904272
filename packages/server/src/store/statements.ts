import type { Sql } from './sql.js';
import type { AuditEntry, DeliveryKind } from './store.js';

export interface NewDelivery {
  readonly reference: string;
  readonly channel: string;
  readonly kind: DeliveryKind;
  /** In ms since 1970. */
  readonly now: number;
}

export async function addDeliveries(sql: Sql, deliveries: readonly NewDelivery[]): Promise<void> {
  if (deliveries.length === 0) return;
  await sql.run(
    `INSERT INTO deliveries (reference, channel, kind, next_at, created_at)
      VALUES ${deliveries.map(() => '(?, ?, ?, ?, ?)').join(', ')}`,
    ...deliveries.flatMap(({ reference, channel, kind, now }) => [reference, channel, kind, now, now]),
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
