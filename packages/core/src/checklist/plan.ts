import type { Kader, Statement } from '../kader/types.js';
import type { IsoDate } from '../locale/format.js';
import { replyOf } from './assessment.js';
import type { Assessment, Reply } from './types.js';

/** A statement that the team chose, or for which it wrote down a step. */
export interface PlanItem {
  readonly statement: Statement;
  readonly reply: Reply;
}

/** What the team chose to work on: dated steps first, by date, then the others in the order of the kader. */
export function planOf(assessment: Assessment, { statements }: Kader): readonly PlanItem[] {
  const items = statements.flatMap((statement) => {
    const reply = replyOf(assessment, statement.id);
    return reply && (reply.priority || reply.step) ? [{ statement, reply }] : [];
  });
  const date = ({ reply }: PlanItem): IsoDate => reply.date ?? '9999';
  return items.sort((a, b) => (date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : 0));
}

/** The three phases of the process, as the groups of statements that belong to them. */
export const phases = ['voorbereiding', 'verandering', 'verankering'] as const;
export type Phase = (typeof phases)[number];

/** How far the phases are. A later phase may go on while an earlier one is open: that is a hint, never a barrier. */
export interface PhaseState {
  readonly phase: Phase;
  /** At least one statement is answered. */
  readonly answered: boolean;
  /** At least one statement is answered with “partly” or “yes”. */
  readonly started: boolean;
  /** Statements of this phase that are not (fully) so yet, while a later phase has started. */
  readonly missing: readonly Statement[];
}

/** Says for each phase what would help to do first. */
export function phaseStates(assessment: Assessment, { statements }: Kader): readonly PhaseState[] {
  const of = (phase: Phase): readonly Statement[] => statements.filter(({ group }) => group === phase);
  const answer = ({ id }: Statement): string | undefined => replyOf(assessment, id)?.answer;
  const started = (phase: Phase): boolean => of(phase).some((one) => ['partly', 'yes'].includes(answer(one) ?? ''));
  return phases.map((phase, index) => ({
    phase,
    answered: of(phase).some((one) => answer(one) !== undefined),
    started: started(phase),
    missing: phases.slice(index + 1).some(started)
      ? of(phase).filter((one) => !['yes', 'not-applicable'].includes(answer(one) ?? ''))
      : [],
  }));
}
