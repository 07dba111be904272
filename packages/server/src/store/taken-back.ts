import { createHash } from 'node:crypto';
import type { Sql } from './sql.js';
import type { Attempt } from './store.js';

/**
 * What is left of a request that was taken back: a mark by which the same attempt is known when it comes again, such as by a
 * page that is loaded anew. It says nothing to who has not both the key and the content.
 */
export const markOf = ({ keyHash, contentHash }: Attempt): string =>
  createHash('sha256').update(`${keyHash} ${contentHash}`).digest('base64url');

/** The marks, of those of these attempts, that belong to a request that was taken back. */
export async function marksOf(sql: Sql, attempts: readonly Attempt[]): Promise<ReadonlySet<string>> {
  if (attempts.length === 0) return new Set();
  const rows = await sql.all<{ mark: string }>(
    `SELECT mark FROM taken_back WHERE mark IN (${attempts.map(() => '?').join(', ')})`,
    ...attempts.map(markOf),
  );
  return new Set(rows.map(({ mark }) => mark));
}

/** @param receivedAt of the request, in ms since 1970: the mark goes when the request would have gone */
export async function addMark(sql: Sql, attempt: Attempt, receivedAt: number): Promise<void> {
  await sql.run(
    'INSERT INTO taken_back (mark, received_at) VALUES (?, ?) ON CONFLICT DO NOTHING',
    markOf(attempt),
    receivedAt,
  );
}
