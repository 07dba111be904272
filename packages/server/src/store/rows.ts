import type { AuditEntry, ClaimedDelivery, Delivery, HandledRequest } from './store.js';

/** A row of `requests`. */
export interface RequestRow {
  readonly id: string;
  readonly key_hash: string;
  readonly content_hash: string;
  readonly code_hash: string;
  readonly received_at: number;
  readonly handling: HandledRequest['handling'];
  readonly sealed: Uint8Array;
  readonly due_at: number | null;
  readonly handled_at: number | null;
  readonly changed_at: number | null;
  readonly escalated_at: number | null;
  readonly suspect: number;
  readonly tries: number;
  readonly tried_at: number | null;
}

/** A row of `deliveries`. */
export interface DeliveryRow {
  readonly seq: number;
  readonly reference: string;
  readonly channel: string;
  readonly kind: Delivery['kind'];
  readonly state: Delivery['state'];
  readonly attempts: number;
  readonly next_at: number;
  readonly lease: string | null;
  readonly reason: string | null;
  readonly created_at: number;
  readonly finished_at: number | null;
}

/** A row of `audit`. */
export interface AuditRow {
  readonly at: number;
  readonly actor: string;
  readonly action: string;
  readonly reference: string | null;
}

/** A row of `taken_back`. */
export interface MarkRow {
  readonly mark: string;
  readonly received_at: number;
}

export const requestOf = (row: RequestRow): HandledRequest => ({
  id: row.id,
  keyHash: row.key_hash,
  contentHash: row.content_hash,
  codeHash: row.code_hash,
  receivedAt: row.received_at,
  handling: row.handling,
  sealed: new Uint8Array(row.sealed),
  dueAt: row.due_at ?? undefined,
  handledAt: row.handled_at ?? undefined,
  changedAt: row.changed_at ?? undefined,
  suspect: row.suspect > 0,
  escalatedAt: row.escalated_at ?? undefined,
  tries: row.tries,
  triedAt: row.tried_at ?? undefined,
});

export const deliveryOf = (row: DeliveryRow): Delivery => ({
  seq: row.seq,
  reference: row.reference,
  channel: row.channel,
  kind: row.kind,
  state: row.state,
  attempts: row.attempts,
  nextAt: row.next_at,
  reason: row.reason ?? undefined,
  createdAt: row.created_at,
  finishedAt: row.finished_at ?? undefined,
});

export const claimedOf = (row: DeliveryRow): ClaimedDelivery => ({ ...deliveryOf(row), lease: row.lease ?? '' });

export const auditOf = ({ at, actor, action, reference }: AuditRow): AuditEntry => ({
  at,
  actor,
  action,
  reference: reference ?? undefined,
});
