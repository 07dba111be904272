/** A value in a statement. */
export type SqlValue = string | number | null | Uint8Array;

/** Runs statements inside one transaction. Parameters are written `?`. */
export interface Sql {
  all<Row>(text: string, ...values: readonly SqlValue[]): Promise<Row[]>;
  /** @returns how many rows were changed */
  run(text: string, ...values: readonly SqlValue[]): Promise<number>;
}

/** A database that keeps what it said that it kept. */
export interface SqlDatabase {
  /** What makes a query pass over rows that another process works on; empty where there is one process. */
  readonly skipLocked: string;
  /** Answers only when what the work wrote is on disk; nothing of it stays when it throws. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** The same, for work that takes something away: it is overwritten wherever the database wrote it. */
  takeAway<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** What differs between the dialects. */
export interface Dialect {
  readonly serial: string;
  readonly integer: string;
  readonly blob: string;
  /** What ends the definition of a table. */
  readonly end: string;
}

/** One step per version of the database; what was released is never changed. */
export const migrations: readonly ((dialect: Dialect) => readonly string[])[] = [
  ({ integer, blob, end }) => [
    `CREATE TABLE requests (
      id TEXT PRIMARY KEY,
      key_hash TEXT NOT NULL UNIQUE,
      content_hash TEXT NOT NULL,
      code_hash TEXT NOT NULL UNIQUE,
      received_at ${integer} NOT NULL,
      handling TEXT NOT NULL DEFAULT 'new',
      sealed ${blob} NOT NULL
    )${end}`,
  ],
  ({ serial, integer, end }) => [
    ...['due_at', 'handled_at', 'changed_at', 'escalated_at'].map(
      (column) => `ALTER TABLE requests ADD COLUMN ${column} ${integer}`,
    ),
    `CREATE TABLE deliveries (
      seq ${serial},
      reference TEXT NOT NULL,
      channel TEXT NOT NULL,
      kind TEXT NOT NULL,
      state TEXT NOT NULL DEFAULT 'waiting',
      attempts ${integer} NOT NULL DEFAULT 0,
      next_at ${integer} NOT NULL,
      lease TEXT,
      lease_until ${integer},
      reason TEXT,
      created_at ${integer} NOT NULL,
      finished_at ${integer}
    )${end}`,
    'CREATE INDEX deliveries_next ON deliveries (state, next_at)',
    'CREATE INDEX deliveries_reference ON deliveries (reference, channel, seq)',
    `CREATE TABLE audit (
      seq ${serial},
      at ${integer} NOT NULL,
      actor TEXT NOT NULL,
      action TEXT NOT NULL,
      reference TEXT
    )${end}`,
  ],
  ({ integer }) => [`ALTER TABLE requests ADD COLUMN suspect ${integer} NOT NULL DEFAULT 0`],
  ({ integer }) => [
    `ALTER TABLE requests ADD COLUMN tries ${integer} NOT NULL DEFAULT 0`,
    `ALTER TABLE requests ADD COLUMN tried_at ${integer}`,
    "UPDATE requests SET tries = 1, tried_at = handled_at WHERE handling = 'not-reached'",
  ],
  ({ integer, end }) => [
    `CREATE TABLE taken_back (
      mark TEXT PRIMARY KEY,
      received_at ${integer} NOT NULL
    )${end}`,
  ],
  // A change wrote its own content over that of the first attempt until now: see `unknownContent`.
  () => ["UPDATE requests SET content_hash = '' WHERE changed_at IS NOT NULL"],
];
