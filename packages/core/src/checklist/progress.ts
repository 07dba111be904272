import type { Kader, Statement } from '../kader/types.js';
import { replyOf } from './edit.js';
import { answerCodes, type AnswerCode, type Assessment } from './types.js';

/** How far a chapter is. Counts to say in words: no score, no rank. */
export interface Progress {
  readonly chapter: string;
  readonly total: number;
  /** Statements with an answer, whatever it is. */
  readonly answered: number;
  readonly counts: Readonly<Record<AnswerCode, number>>;
}

/** The statements of a chapter, in order. */
export function statementsOf({ groups, statements }: Kader, chapter: string): readonly Statement[] {
  const inside = new Set(groups.filter((group) => group.chapter === chapter).map(({ id }) => id));
  return statements.filter(({ group }) => inside.has(group));
}

/** Progress of each chapter that has statements, in order. */
export function progressOf(assessment: Assessment, kader: Kader): readonly Progress[] {
  return kader.chapters
    .map(({ id }) => {
      const given = statementsOf(kader, id).map((statement) => replyOf(assessment, statement.id)?.answer);
      const count = (answer: AnswerCode): number => given.filter((one) => one === answer).length;
      return {
        chapter: id,
        total: given.length,
        answered: given.filter((answer) => answer !== undefined).length,
        counts: Object.fromEntries(answerCodes.map((answer) => [answer, count(answer)])) as Record<AnswerCode, number>,
      };
    })
    .filter(({ total }) => total > 0);
}
