import type { Spread } from './spread.js';
import { answerCodes, respondentRoles, type AnswerCode, type RespondentRole } from './types.js';

/** What those with one role answered to a statement. */
export interface RoleAnswers {
  readonly role: RespondentRole;
  readonly counts: Readonly<Record<AnswerCode, number>>;
}

/** As few people are never counted apart: what they answered would be read. */
const tooFew = 1;

/**
 * What was answered by role, as far as nobody's own answer can be read from it. A role is counted apart from two
 * people who answered on, and only while those who are left over are none, or two or more: one who is left over would be
 * read by subtraction. Then the smallest role is not counted apart either.
 */
export function answersByRole({ voices, answered }: Pick<Spread, 'voices' | 'answered'>): readonly RoleAnswers[] {
  const found = respondentRoles.map((role) => ({ role, total: 0, counts: noCounts() }));
  for (const { role, answer } of voices) {
    const own = role && answer && found[respondentRoles.indexOf(role)];
    if (!own) continue;
    own.total++;
    own.counts[answer]++;
  }
  const apart = found.filter(({ total }) => total > tooFew);
  const left = answered - apart.reduce((sum, { total }) => sum + total, 0);
  const smallest = left === tooFew ? Math.min(...apart.map(({ total }) => total)) : undefined;
  const hidden = apart.findLast(({ total }) => total === smallest);
  return apart.filter((one) => one !== hidden).map(({ role, counts }) => ({ role, counts }));
}

const noCounts = (): Record<AnswerCode, number> =>
  Object.fromEntries(answerCodes.map((answer) => [answer, 0])) as Record<AnswerCode, number>;
