import type { Locale } from '../locale/locales.js';
import type { Review } from '../team-explainer/types.js';
import type { KaderEntry } from './entry-types.js';
import { withoutLang } from './without-lang.js';

/** Fields of entries with words in them. Names of methods and of literature stay as they are. */
export const wordFields = ['text', 'why', 'answer', 'more', 'term', 'contrast', 'title', 'preferred'] as const;

/** The words of entries in another language: by id for the text, by `id#field` for another field. */
export interface EntryTexts {
  readonly locale: Locale;
  readonly review: Review;
  readonly entries: Readonly<Record<string, string>>;
}

/**
 * Puts the words of another language into entries. An entry without a translation keeps its own words and says in which
 * language they are.
 *
 * @param from language of the entries
 */
export const localizeEntries = (
  entries: readonly KaderEntry[],
  { entries: words }: Pick<EntryTexts, 'entries'>,
  from: Locale = 'nl',
): readonly KaderEntry[] =>
  entries.map((entry) => {
    if (words[entry.id] === undefined) return { ...entry, lang: entry.lang ?? from };
    const found = wordFields.flatMap((field) => {
      const word = words[field === 'text' ? entry.id : `${entry.id}#${field}`];
      return field in entry && word !== undefined ? [[field, word]] : [];
    });
    return { ...withoutLang(entry), ...Object.fromEntries(found) } as KaderEntry;
  });
