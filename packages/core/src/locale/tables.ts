import type { Locale } from './locales.js';

/** Words for dates and languages in a language that browsers answer in Dutch or English for. */
export interface LanguageTable {
  /** From Sunday. */
  readonly weekdays: readonly string[];
  /** From January. */
  readonly months: readonly string[];
  /** Word before the last item of a list. */
  readonly and: string;
  /** Names of the thirteen languages. */
  readonly languages: Readonly<Record<Locale, string>>;
}

const tables = new Map<Locale, LanguageTable>();

/** Makes the words of a language known to the functions that write dates, lists and names. */
export const useLanguageTable = (locale: Locale, table: LanguageTable): void => {
  tables.set(locale, table);
};

/** The words of a language, where browsers fail and they are loaded. */
export const tableOf = (locale: Locale): LanguageTable | undefined => tables.get(locale);
