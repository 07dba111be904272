import { ofKind } from '../kader/about-statement.js';
import type { KaderEntry } from '../kader/entry-types.js';
import { replyOf } from './assessment.js';
import { isFilled } from './edit.js';
import type { Assessment, Reply } from './types.js';

/** What a team works out together, beside the statements. */
export const worksheetNames = ['problem-analysis', 'neighbourhood-analysis', 'perspective', 'vision', 'staff'] as const;
export type WorksheetName = (typeof worksheetNames)[number];

/** A question, what helps to answer it, and what was answered. Answers are about the whole: nobody is named. */
export interface WorksheetQuestionState {
  readonly entry: KaderEntry;
  /** Points that help: the yields of a vision, reasons why people leave. */
  readonly prompts: readonly KaderEntry[];
  /** Kept under the id of the question, as its `note`. */
  readonly reply?: Reply;
}

/** Questions of one theme; worksheets without themes have one part. */
export interface WorksheetPart {
  readonly theme?: string;
  readonly questions: readonly WorksheetQuestionState[];
}

export interface Worksheet {
  readonly name: WorksheetName;
  readonly parts: readonly WorksheetPart[];
  readonly answered: number;
  readonly total: number;
}

const inOrder = <Entry extends KaderEntry>(entries: readonly Entry[]): readonly Entry[] =>
  [...entries].sort((a, b) => (a.order ?? 0) - (b.order ?? 0));

function questionsOf(name: WorksheetName, entries: readonly KaderEntry[]): readonly KaderEntry[] {
  switch (name) {
    case 'problem-analysis':
      return ofKind(entries, 'problem-analysis-question');
    case 'neighbourhood-analysis':
      return ofKind(entries, 'neighbourhood-analysis-question');
    case 'perspective':
      return ofKind(entries, 'perspective-question');
    case 'vision':
      return ofKind(entries, 'vision-element').filter(({ of, parent }) => of === 'team' && parent === undefined);
    case 'staff':
      return ofKind(entries, 'hr-measure');
  }
}

const themeOf = (entry: KaderEntry): string | undefined =>
  entry.kind === 'neighbourhood-analysis-question' ? entry.theme : undefined;

/**
 * A worksheet with what was answered.
 *
 * @param entries of the part `proces`, or of `diversiteit-team` for `staff`; more is no harm
 */
export function worksheetOf(name: WorksheetName, entries: readonly KaderEntry[], assessment: Assessment): Worksheet {
  const questions = inOrder(questionsOf(name, entries)).map((entry): WorksheetQuestionState => {
    const reply = replyOf(assessment, entry.id);
    const prompts = inOrder(entries.filter(({ parent }) => parent === entry.id));
    return { entry, prompts, ...(reply && { reply }) };
  });
  const themes = [...new Set(questions.map(({ entry }) => themeOf(entry)))];
  return {
    name,
    parts: themes.map((theme) => ({
      ...(theme && { theme }),
      questions: questions.filter(({ entry }) => themeOf(entry) === theme),
    })),
    answered: questions.filter(({ reply }) => isFilled(reply)).length,
    total: questions.length,
  };
}
