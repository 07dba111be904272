import type { Locale } from '@wijkbrug/core/locale.js';
import {
  factDefinitions,
  type ElsewhereEntry,
  type FactKey,
  type LocalizedText,
  type NamedNumber,
  type TeamPerson,
} from '@wijkbrug/core/team-profile.js';
import { cleanText } from '../kaart/cells/text.js';

/** The texts inside a value that can be said in another language, and the value with other texts in their place. */
interface Translatable {
  readonly texts: (value: never) => readonly LocalizedText[];
  readonly withTexts: (value: never, texts: readonly LocalizedText[]) => unknown;
}

const at = (texts: readonly LocalizedText[], index: number, old: LocalizedText): LocalizedText => texts[index] ?? old;

const translatable: Readonly<Partial<Record<string, Translatable>>> = {
  text: { texts: (value: LocalizedText) => [value], withTexts: (value: LocalizedText, texts) => at(texts, 0, value) },
  contact: {
    texts: ({ name }: NamedNumber) => [name],
    withTexts: (value: NamedNumber, texts) => ({ ...value, name: at(texts, 0, value.name) }),
  },
  numbers: {
    texts: (value: readonly NamedNumber[]) => value.map(({ name }) => name),
    withTexts: (value: readonly NamedNumber[], texts) =>
      value.map((item, index) => ({ ...item, name: at(texts, index, item.name) })),
  },
  people: {
    texts: (value: readonly TeamPerson[]) => value.map(({ role }) => role),
    withTexts: (value: readonly TeamPerson[], texts) =>
      value.map((item, index) => ({ ...item, role: at(texts, index, item.role) })),
  },
  elsewhere: {
    texts: (value: readonly ElsewhereEntry[]) => value.map(({ what }) => what),
    withTexts: (value: readonly ElsewhereEntry[], texts) =>
      value.map((item, index) => ({ ...item, what: at(texts, index, item.what) })),
  },
};

const formOf = (key: FactKey): Translatable | undefined => translatable[factDefinitions[key].kind];

/** True when a fact holds text that differs per language. */
export const hasTranslation = (key: FactKey): boolean => formOf(key) !== undefined;

/** Stands in the line of an item that has no text in this language: an empty last line gets lost in spreadsheets. */
const untranslated = '-';

/** What stands in the cell of another language: one line per item, in the order of the Dutch answer. */
export function writeTranslation(key: FactKey, value: unknown, locale: Locale): string {
  const form = formOf(key);
  if (!form || value === 'unknown') return '';
  const texts = form.texts(value as never).map((text) => text[locale] ?? untranslated);
  return texts.some((text) => text !== untranslated) ? texts.join('\n') : '';
}

/**
 * The value with the text of one more language.
 *
 * @returns undefined when the cell has another number of lines than the Dutch answer has items
 */
export function addTranslation(key: FactKey, value: unknown, locale: Locale, cell: string): unknown {
  const form = formOf(key);
  if (!form) return undefined;
  const texts = form.texts(value as never);
  const lines = texts.length === 1 ? [cleanText(cell).trim()] : cell.split('\n').map((line) => line.trim());
  if (lines.length !== texts.length) return undefined;
  return form.withTexts(
    value as never,
    texts.map((text, index) =>
      lines[index] && lines[index] !== untranslated ? { ...text, [locale]: lines[index] } : text,
    ),
  );
}
