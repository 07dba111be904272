import type { IsoDate } from '../../locale/format.js';
import type { AnswerCode } from '../types.js';

/** The words of an export: core has none of its own. */
export interface ExportWords {
  readonly answers: Readonly<Record<AnswerCode, string>>;
  /** Where no answer was given. */
  readonly open: string;
  readonly chapter: string;
  readonly statement: string;
  readonly answer: string;
  readonly note: string;
  readonly evidence: string;
  readonly reason: string;
  readonly priority: string;
  readonly yes: string;
  readonly step: string;
  readonly owner: string;
  readonly date: string;
  readonly plan: string;
  /** Before the credit of the kader. */
  readonly source: string;
  readonly formatDate: (date: IsoDate) => string;
}

/** What goes along beside the statements: a worksheet with its answers. */
export interface ExportSection {
  readonly title: string;
  readonly items: readonly { readonly question: string; readonly answer: string }[];
}
