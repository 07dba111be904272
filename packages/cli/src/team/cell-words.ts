import { languageName } from '@wijkbrug/core/locale.js';
import type { WeeklyHours } from '@wijkbrug/core/team-profile.js';
import { readHours, writeHours } from '../kaart/cells/hours.js';
import { readLanguages } from '../kaart/cells/languages.js';

/** Weekly hours as people write them: `ma, do 18:00-20:00; za 10:00-12:00`. */
export const writeWeeklyHours = (hours: readonly WeeklyHours[]): string => writeHours({ rules: hours });

/** Weekly hours from what people write; undefined when a word is not understood or says more than days and times. */
export function parseWeeklyHours(text: string): readonly WeeklyHours[] | undefined {
  const { hours, complete } = readHours(text);
  if (!complete || !hours || hours.holidays || hours.rules.length === 0) return undefined;
  const weekly = hours.rules.map(({ days, from, until, ...rest }) =>
    Object.keys(rest).length === 0 && from < until ? { days, from, until } : undefined,
  );
  return weekly.every((rule) => rule !== undefined) ? weekly : undefined;
}

const tag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** The language tags in a cell, from names or codes; or the first word that is neither. */
export function readLanguageTags(text: string): { readonly tags: readonly string[]; readonly unknown?: string } {
  const tags: string[] = [];
  for (const item of text.split(/[;,\n]/).map((part) => part.trim())) {
    if (item === '') continue;
    const { languages, unknown } = readLanguages(item);
    const found = unknown.length === 0 ? languages.map(({ code }) => code) : tag.test(item) ? [item] : undefined;
    if (!found) return { tags, unknown: item };
    tags.push(...found.filter((code) => !tags.includes(code)));
  }
  return { tags };
}

/** The Dutch name of a language where it is read back to the same tag, else the tag. */
export function languageWord(code: string): string {
  const name = languageName(code, 'nl');
  return readLanguageTags(name).tags.join() === code ? name : code;
}
