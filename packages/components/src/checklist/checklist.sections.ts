import {
  focusOf,
  municipalityParts,
  prioritiesByTheme,
  replyOf,
  worksheetOf,
  type ExportSection,
} from '@wijkbrug/core/checklist.js';
import type { KaderEntry } from '@wijkbrug/core/kader.js';
import type { Drawing } from './checklist.types.js';
import { focusWord, municipalityWord, sheetNames, sheetTitle, themesWord } from './checklist.work-words.js';

/** The themes that were chosen; none when none was. */
export function themesOf(
  { assessment, kader, msg }: Drawing,
  entries: readonly KaderEntry[],
): readonly ExportSection[] {
  const themes = prioritiesByTheme(assessment, kader, entries).filter(({ chosen }) => chosen);
  const items = themes.map(({ theme }) => ({ question: theme.text, answer: '' }));
  return items.length > 0 ? [{ title: themesWord(msg), items }] : [];
}

/** What was worked out beside the statements; what is empty is left out. */
export function workOf({ assessment, kader, msg }: Drawing, entries: readonly KaderEntry[]): readonly ExportSection[] {
  const noted = (title: string, questions: readonly KaderEntry[]): ExportSection => ({
    title,
    items: questions.flatMap(({ id, text }) => {
      const { note } = replyOf(assessment, id) ?? {};
      return note ? [{ question: text, answer: note }] : [];
    }),
  });
  const focus = focusOf(assessment, entries).choices.filter(({ chosen }) => chosen);
  return [
    ...sheetNames.map((name) =>
      noted(
        sheetTitle(name, msg),
        worksheetOf(name, entries, assessment).parts.flatMap(({ questions }) => questions.map(({ entry }) => entry)),
      ),
    ),
    {
      title: focusWord(msg),
      items: focus.map(({ factor, reason = '' }) => ({ question: factor.text, answer: reason })),
    },
    noted(
      municipalityWord(msg),
      municipalityParts(assessment, kader, entries).map(({ role }) => role),
    ),
  ].filter(({ items }) => items.length > 0);
}

/** All that was filled in beside the statements, for a file. */
export const sectionsOf = (drawing: Drawing, entries: readonly KaderEntry[]): readonly ExportSection[] => [
  ...themesOf(drawing, entries),
  ...workOf(drawing, entries),
];
