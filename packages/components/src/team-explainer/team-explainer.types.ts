import type { Locale } from '@wijkbrug/core/locale.js';
import type { Phrase } from '../internal/phrase.js';
import type { Checked, GroupTitles } from '@wijkbrug/core/team-explainer.js';

/** A question, as it stands in the list. */
export interface QuestionView {
  readonly id: string;
  readonly question: Phrase;
}

export interface GroupView {
  readonly group: keyof GroupTitles;
  readonly title: Phrase;
  readonly questions: readonly QuestionView[];
}

/** What stands there first: the questions, without their answers. */
export interface FrameView {
  readonly headingLevel: number;
  /** The texts are translated and nobody has checked them. */
  readonly uncheckedTranslation: boolean;
  readonly groups: readonly GroupView[];
}

/** A piece of a sentence: words, or a number to dial. */
export type Run = string | { readonly phone: string };

/** One entry of a list below a sentence. */
export interface Item {
  readonly title?: Phrase;
  readonly runs: readonly Run[];
  readonly href?: string;
}

/** One sentence (or a few) of an answer, with what is shown below it. */
export interface LineView {
  readonly runs: readonly Run[];
  /** The municipality's own words. */
  readonly quote?: Phrase;
  readonly items?: readonly Item[];
}

/** An answer as it is shown. */
export interface AnswerView {
  readonly locale: Locale;
  readonly lines: readonly LineView[];
  /** Why the answer is Dutch although the reader chose another language. */
  readonly inDutchBecause?: 'unchecked' | 'missing';
  /** The answer is general: the team confirmed nothing about it. */
  readonly general: boolean;
  readonly outdated: boolean;
  readonly checked?: Checked;
}

/** How to reach a human, as far as the team confirmed it. */
export interface ContactView {
  readonly phone?: string;
  readonly phoneHours: readonly string[];
  readonly callback?: string;
  readonly walkIn: readonly string[];
  readonly address?: string;
}
