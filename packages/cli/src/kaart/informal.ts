import type { EntryKind } from '@wijkbrug/core/sociale-kaart.js';

const informal: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'self-organisation',
  'volunteer-initiative',
  'residents-initiative',
]);

/** True for what people do for each other: a number of theirs may be somebody's own. */
export const isInformal = (kind: EntryKind): boolean => informal.has(kind);
