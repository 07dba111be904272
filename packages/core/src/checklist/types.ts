import type { IsoDate } from '../locale/format.js';

/** What can be answered to a statement. No answer at all is none of these: that statement is still open. */
export const answerCodes = ['not-yet', 'partly', 'yes', 'not-applicable', 'unknown'] as const;
export type AnswerCode = (typeof answerCodes)[number];

/** From where somebody looks at the team. Never asked for, and never more than this. */
export const respondentRoles = [
  'professional',
  'manager',
  'municipality',
  'self-organisation',
  'resident-panel',
] as const;
export type RespondentRole = (typeof respondentRoles)[number];

/** What was filled in at one entry of the kader: a statement, a question of a worksheet, a theme. */
export interface Reply {
  /**
   * Moment of the last change, in milliseconds since 1970, by the clock of the device.
   *
   * @asType integer
   * @minimum 0
   */
  readonly at: number;
  readonly answer?: AnswerCode;
  readonly note?: string;
  /** What shows that it is so: a document, an agreement, a place to look. */
  readonly evidence?: string;
  /** Why a group agreed on this answer. */
  readonly reason?: string;
  /** The next step. */
  readonly step?: string;
  /** Who takes it: a role is enough. */
  readonly owner?: string;
  /** When it is to be done. */
  readonly date?: IsoDate;
  readonly priority?: true;
}

/** What can be changed in a reply; undefined takes it out. */
export type ReplyFields = { readonly [Field in keyof Omit<Reply, 'at'>]?: Reply[Field] | undefined };

/** What is said about the whole. */
export interface About {
  /**
   * Moment of the last change, in milliseconds since 1970.
   *
   * @asType integer
   * @minimum 0
   */
  readonly at: number;
  readonly role?: RespondentRole;
  /** When the team looks again. */
  readonly reviewOn?: IsoDate;
}

/** What one person, or one group together, filled in. Values are never changed in place. */
export interface Assessment {
  /** Which assessment: what the page calls it. */
  readonly key: string;
  /** Which set of statements was answered. */
  readonly kader: { readonly id: string; readonly version: string };
  /** A name that says nothing about the person, so that a file that is opened twice counts once. */
  readonly author: string;
  readonly about: About;
  /** By the id of the entry. */
  readonly replies: Readonly<Record<string, Reply>>;
}
