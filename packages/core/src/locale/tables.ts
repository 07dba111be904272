import type { Locale } from './locales.js';

/**
 * Words for dates and languages: where browsers answer in Dutch or English, and where asking `Intl` costs an old phone
 * a tenth of a second.
 */
export interface LanguageTable {
  /** From Sunday. */
  readonly weekdays: readonly string[];
  /** From January. */
  readonly months: readonly string[];
  /** Between the items of a list, and before the last one. */
  readonly separator: string;
  readonly last: string;
  /** Before, between and behind the first and the last of a row of days. */
  readonly row: readonly [string, string, string];
  /** Names of the thirteen languages, where browsers do not know them. */
  readonly languages?: Readonly<Record<Locale, string>>;
}

const tables = new Map<Locale, LanguageTable>();

/** Makes the words of a language known to the functions that write dates, lists and names. */
export const useLanguageTable = (locale: Locale, table: LanguageTable): void => {
  tables.set(locale, table);
};

/** The words of a language, where browsers fail and they are loaded. */
export const tableOf = (locale: Locale): LanguageTable | undefined => tables.get(locale);
