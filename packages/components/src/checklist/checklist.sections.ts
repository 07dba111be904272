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

/** What was filled in beside the statements, for paper and files; what is empty is left out. */
export function sectionsOf(
  { assessment, kader, msg }: Drawing,
  entries: readonly KaderEntry[],
): readonly ExportSection[] {
  const noted = (title: string, questions: readonly KaderEntry[]): ExportSection => ({
    title,
    items: questions.flatMap(({ id, text }) => {
      const { note } = replyOf(assessment, id) ?? {};
      return note ? [{ question: text, answer: note }] : [];
    }),
  });
  const themes = prioritiesByTheme(assessment, kader, entries).filter(({ chosen }) => chosen);
  const focus = focusOf(assessment, entries).choices.filter(({ chosen }) => chosen);
  return [
    { title: themesWord(msg), items: themes.map(({ theme }) => ({ question: theme.text, answer: '' })) },
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
