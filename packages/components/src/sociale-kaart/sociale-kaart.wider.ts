import type { Locale } from '@wijkbrug/core/locale.js';
import type { KaartQuestion, KaartSession } from '@wijkbrug/core/sociale-kaart/search.js';
import type { Msg } from '../internal/messages.js';
import { addressOf, fewerChoices, insteadOfWords } from './sociale-kaart.questions.js';
import type { Wider } from './sociale-kaart.types.js';

/** A question, in the language of who asks it. */
export interface Asked extends Pick<KaartQuestion, 'query' | 'now'> {
  readonly language: Locale;
}

/**
 * What is near, when there is nothing with all that was asked: the parts of life that the words belong to, and what each
 * choice less would give.
 *
 * @param domains the parts of life
 * @returns undefined when another question was asked in the meantime
 */
export async function lookWider(
  session: KaartSession,
  { query, language, now }: Asked,
  domains: readonly string[],
  msg: Msg,
): Promise<Wider[] | undefined> {
  const wider: Wider[] = [];
  for (const { query: other, ...words } of [
    ...insteadOfWords(query, domains, msg),
    ...fewerChoices(query, language, msg),
  ]) {
    const found = await session.ask({ query: other, first: 1, language, now });
    if (!found) return undefined;
    if (found.total > 0) wider.push({ query: addressOf(other), total: found.total, ...words });
  }
  return wider;
}
