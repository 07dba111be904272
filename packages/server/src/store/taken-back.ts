import { createHash } from 'node:crypto';
import type { Sql } from './sql.js';
import type { Attempt } from './store.js';

/**
 * What is left of a request that was taken back: a mark by which the same attempt is known when it comes again, such as by a
 * page that is loaded anew. It says nothing to who has not both the key and the content.
 */
const markOf = ({ keyHash, contentHash }: Attempt): string =>
  createHash('sha256').update(`${keyHash} ${contentHash}`).digest('base64url');

/**
 * Stands for the content of a first attempt that is not known any more: a version of before wrote the changed content over it. Its
 * key alone tells that attempt.
 */
export const unknownContent = '';

/** Those of these attempts that belong to a request that was taken back. */
export async function takenBackOf<One extends Attempt>(sql: Sql, attempts: readonly One[]): Promise<ReadonlySet<One>> {
  if (attempts.length === 0) return new Set();
  const marksOf = ({ keyHash, contentHash }: Attempt): readonly string[] =>
    [contentHash, unknownContent].map((content) => markOf({ keyHash, contentHash: content }));
  const asked = attempts.flatMap(marksOf);
  const rows = await sql.all<{ mark: string }>(
    `SELECT mark FROM taken_back WHERE mark IN (${asked.map(() => '?').join(', ')})`,
    ...asked,
  );
  const there = new Set(rows.map(({ mark }) => mark));
  return new Set(attempts.filter((attempt) => marksOf(attempt).some((mark) => there.has(mark))));
}

/** @param receivedAt of the request, in ms since 1970: the mark goes when the request would have gone */
export async function addMark(sql: Sql, attempt: Attempt, receivedAt: number): Promise<void> {
  await sql.run(
    'INSERT INTO taken_back (mark, received_at) VALUES (?, ?) ON CONFLICT DO NOTHING',
    markOf(attempt),
    receivedAt,
  );
}
