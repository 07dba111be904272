import type { Kader, Statement, StatementGroup } from './types.js';

/** A group with its statements, in order. */
export interface GroupedStatements {
  readonly group: StatementGroup;
  readonly statements: readonly Statement[];
}

/** The statements of one chapter by group; every chapter when none is named. */
export function statementsByGroup(kader: Kader, chapter?: string): readonly GroupedStatements[] {
  return kader.groups
    .filter((group) => chapter === undefined || group.chapter === chapter)
    .map((group) => ({ group, statements: kader.statements.filter((statement) => statement.group === group.id) }));
}

/** The chapter that a statement stands in; undefined for a statement of another kader. */
export const chapterOf = (kader: Kader, statement: Statement): string | undefined =>
  kader.groups.find((group) => group.id === statement.group)?.chapter;

/**
 * The statement under which an answer counts today: the one with this id, or the one that replaced it. An answer to a
 * statement that is gone has none, and should be shown as such rather than thrown away.
 */
export const statementFor = (kader: Kader, id: string): Statement | undefined =>
  kader.statements.find((statement) => statement.id === id) ??
  kader.statements.find((statement) => statement.replaces?.includes(id));
