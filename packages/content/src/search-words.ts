import type { SearchWords } from '@wijkbrug/core/sociale-kaart/build.js';
import type { Review } from '@wijkbrug/core/team-explainer.js';
import type { SubjectId } from './nl/sociale-kaart-subjects.js';

const items = (text: string): string[] =>
  text
    .split(/[,،]/)
    .map((item) => item.trim())
    .filter(Boolean);

/**
 * The search words of one language. Every subject has some: the compiler sees to it.
 *
 * @param subjects by subject: words and short phrases, between commas; a beginning of four letters or more is enough
 * @param fillers words that say nothing by themselves, between spaces
 */
export const searchWords = (
  subjects: Readonly<Record<SubjectId, string>>,
  fillers: string,
  status: Review['status'] = 'machine',
): SearchWords => ({
  subjects: Object.fromEntries(Object.entries(subjects).map(([id, words]) => [id, items(words)])),
  fillers: fillers.trim().split(/\s+/),
  review: { status },
});
