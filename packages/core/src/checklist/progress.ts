import type { Kader } from '../kader/types.js';
import { replyOf } from './assessment.js';
import { statementsOf } from './statements-of.js';
import { answerCodes, type AnswerCode, type Assessment } from './types.js';

/** How far a chapter is. Counts to say in words: no score, no rank. */
export interface Progress {
  readonly chapter: string;
  readonly total: number;
  /** Statements with an answer, whatever it is. */
  readonly answered: number;
  readonly counts: Readonly<Record<AnswerCode, number>>;
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
