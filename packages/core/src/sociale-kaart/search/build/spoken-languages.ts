import '../../../locale/own-tables.js';
import { languageName, locales, ownNames, type Locale } from '../../../locale/index.js';
import type { SearchWords, Subject } from './subjects.js';

const prefix = 'speaks-';

/**
 * Who types the name of a language finds where it is spoken. Dutch is spoken nearly everywhere: who types it wants to
 * learn it.
 *
 * @param languages tags
 */
export const spokenLanguages = (languages: readonly string[]): Subject[] =>
  languages.filter((tag) => tag !== 'nl').map((tag) => ({ id: prefix + tag, finds: [], facets: { language: [tag] } }));

/** The words of a language, with what it calls the languages that are spoken. */
export function withLanguageNames(words: SearchWords, language: string, subjects: readonly Subject[]): SearchWords {
  const locale = locales.find((known) => known === language);
  if (!locale) return words;
  const names = subjects
    .filter(({ id }) => id.startsWith(prefix))
    .map(({ id }) => {
      const tag = id.slice(prefix.length);
      const own = Object.hasOwn(ownNames, tag) ? [ownNames[tag as Locale]] : [];
      return [id, [languageName(tag, locale).replace(/\(.*\)/, ''), ...own]] as const;
    });
  return { ...words, subjects: { ...words.subjects, ...Object.fromEntries(names) } };
}
