import type { Review, TopicSearchWords } from '@wijkbrug/core/team-explainer.js';

/**
 * The search words of the explainer in one language.
 *
 * @param topics by question: words and short phrases, between commas; a beginning of four letters or more is enough
 * @param fillers words that say nothing by themselves, between spaces
 */
export const explainerSearch = (
  topics: Readonly<Record<string, string>>,
  fillers: string,
  status: Review['status'] = 'machine',
): TopicSearchWords => ({ topics, fillers, review: { status } });
