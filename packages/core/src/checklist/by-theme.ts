import { ofKind } from '../kader/about-statement.js';
import type { KaderEntry, MunicipalityRole, PriorityTheme, ReflectionPrompt } from '../kader/entry-types.js';
import type { Kader, Statement } from '../kader/types.js';
import { replyOf } from './assessment.js';
import type { AnswerCode, Assessment } from './types.js';

/** A statement with what was answered, as far as it was. */
export interface AnsweredStatement {
  readonly statement: Statement;
  readonly answer?: AnswerCode;
  readonly priority: boolean;
}

const answered = (assessment: Assessment, statement: Statement): AnsweredStatement => {
  const { answer, priority } = replyOf(assessment, statement.id) ?? {};
  return { statement, ...(answer && { answer }), priority: priority === true };
};

/** One of the four themes, with its statements to choose from. */
export interface ThemeChoice {
  readonly theme: PriorityTheme;
  /** The team chose the theme as a whole. */
  readonly chosen: boolean;
  readonly statements: readonly AnsweredStatement[];
}

/** The four themes to choose priorities from. @param entries of the part `proces` */
export const prioritiesByTheme = (
  assessment: Assessment,
  { statements }: Kader,
  entries: readonly KaderEntry[],
): readonly ThemeChoice[] =>
  ofKind(entries, 'priority-theme').map((theme) => ({
    theme,
    chosen: replyOf(assessment, theme.id)?.priority === true,
    statements: statements.filter(({ group }) => theme.groups.includes(group)).map((one) => answered(assessment, one)),
  }));

/** What a municipality does, with the statements that depend on it. */
export interface MunicipalityPart {
  readonly role: MunicipalityRole;
  readonly statements: readonly AnsweredStatement[];
}

/** The five roles of the municipality. @param entries of the part `proces` */
export const municipalityParts = (
  assessment: Assessment,
  { statements }: Kader,
  entries: readonly KaderEntry[],
): readonly MunicipalityPart[] =>
  ofKind(entries, 'municipality-role').map((role) => ({
    role,
    statements: statements.filter(({ id }) => role.statements.includes(id)).map((one) => answered(assessment, one)),
  }));

/** A card to look at one's own way of working with, and the methods that it rests on. */
export interface PromptCard {
  readonly prompt: ReflectionPrompt;
  readonly methods: readonly KaderEntry[];
}

/** The cards for a statement. @param entries of `bewoners`, and of the parts of the methods that it names */
export const promptsFor = ({ id }: Statement, entries: readonly KaderEntry[]): readonly PromptCard[] =>
  ofKind(entries, 'reflection-prompt')
    .filter(({ statements }) => statements.includes(id))
    .map((prompt) => ({ prompt, methods: entries.filter((entry) => prompt.methods.includes(entry.id)) }));
