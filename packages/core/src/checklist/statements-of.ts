import type { Kader, Statement } from '../kader/types.js';

/** The statements of a chapter, in order. */
export function statementsOf({ groups, statements }: Kader, chapter: string): readonly Statement[] {
  const inside = new Set(groups.filter((group) => group.chapter === chapter).map(({ id }) => id));
  return statements.filter(({ group }) => inside.has(group));
}
