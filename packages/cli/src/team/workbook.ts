import { locales, ownNames, languageName, type Locale } from '@wijkbrug/core/locale.js';
import type { FactKey } from '@wijkbrug/core/team-profile.js';

/** The sheets and columns of the workbook, by the names that people see. */
export const sheets = { facts: 'Feiten', approvals: 'Goedkeuringen', explanation: 'Uitleg' } as const;

export const factColumns = {
  key: 'Code',
  ask: 'Vraag',
  help: 'Wat u invult',
  topics: 'Nodig voor',
  first: 'Begin hier',
  answer: 'Antwoord',
  owner: 'Gecontroleerd door',
  checkedOn: 'Gecontroleerd op',
  checkAgainOn: 'Opnieuw controleren op',
} as const;

export const approvalColumns = {
  topic: 'Code',
  question: 'Vraag van bewoners',
  by: 'Goedgekeurd door',
  on: 'Goedgekeurd op',
  againOn: 'Opnieuw goedkeuren op',
} as const;

/** The languages that an answer can have beside Dutch. */
export const otherLocales: readonly Locale[] = locales.filter((locale) => locale !== 'nl');

/** The column of an answer in another language. */
export const translationColumn = (locale: Locale): string =>
  `Antwoord in het ${languageName(locale, 'nl')} (${ownNames[locale]})`;

/** A topic that a fact unlocks. */
export interface UnlockedTopic {
  readonly id: string;
  readonly question: string;
}

/** Which topics each fact unlocks. */
export type TopicsByFact = ReadonlyMap<FactKey, readonly UnlockedTopic[]>;
