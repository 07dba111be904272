import type { Kader, Statement } from '../kader/types.js';
import { replyOf } from './assessment.js';
import type { AnswerCode, Assessment } from './types.js';

/** What happened to an answer since an earlier round; in neutral words, because going back can be honesty. */
export type Change = 'same' | 'further' | 'back' | 'new' | 'gone' | 'other';

export interface Comparison {
  readonly statement: Statement;
  readonly before?: AnswerCode;
  readonly after?: AnswerCode;
  readonly change: Change;
}

const order: readonly (AnswerCode | undefined)[] = ['not-yet', 'partly', 'yes'];

/** What changed per statement between an earlier round and this one. Statements without any answer are left out. */
export function compareRounds(earlier: Assessment, now: Assessment, { statements }: Kader): readonly Comparison[] {
  return statements.flatMap((statement) => {
    // A statement of a newer version may stand for an older one.
    const ids = [statement.id, ...(statement.replaces ?? [])];
    const before = ids.map((id) => replyOf(earlier, id)?.answer).find((answer) => answer !== undefined);
    const after = replyOf(now, statement.id)?.answer;
    if (!before && !after) return [];
    return [{ statement, ...(before && { before }), ...(after && { after }), change: changeOf(before, after) }];
  });
}

function changeOf(before: AnswerCode | undefined, after: AnswerCode | undefined): Change {
  if (before === after) return 'same';
  if (!before) return 'new';
  if (!after) return 'gone';
  const [from, to] = [order.indexOf(before), order.indexOf(after)];
  if (from < 0 || to < 0) return 'other';
  return to > from ? 'further' : 'back';
}
