import { canonical } from './canonical.js';
import { replyOf } from './assessment.js';
import type { Assessment, Reply } from './types.js';

/** The one that changed last. At the same moment their content decides, so that every tab chooses the same. */
function newest<T extends { readonly at: number }>(a: T, b: T): T {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return canonical(a) >= canonical(b) ? a : b;
}

/**
 * Joins what one person filled in at two places (two tabs, a file and the device). Per entry the newest wins, so that
 * neither overwrites the other. In which order things are joined, and how often, makes no difference.
 */
export function mergeAssessments(a: Assessment, b: Assessment): Assessment {
  const header = ({ key, kader, author }: Assessment): string => canonical([key, kader, author]);
  const first = header(a) <= header(b) ? a : b;
  const ids = [...new Set([...Object.keys(a.replies), ...Object.keys(b.replies)])].sort();
  const replies = ids.map((id): [string, Reply] => {
    const [one, other] = [replyOf(a, id), replyOf(b, id)];
    return [id, one && other ? newest(one, other) : ((one ?? other) as Reply)];
  });
  return { ...first, about: newest(a.about, b.about), replies: Object.fromEntries(replies) };
}
