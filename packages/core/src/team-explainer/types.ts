import type { IsoDate } from '../locale/format.js';
import type { Locale } from '../locale/locales.js';
import type { FactKey } from '../team-profile/facts.js';

/** Where a topic stands in the list. */
export const topicGroups = ['about', 'contact', 'language', 'what-happens', 'fears', 'people', 'goes-wrong'] as const;
export type TopicGroup = (typeof topicGroups)[number];

/** What must be confirmed before a line may be shown. */
export type Condition =
  /** The fact is confirmed, whatever it says. */
  | { readonly fact: FactKey }
  /** The fact is confirmed and is this. */
  | { readonly fact: FactKey; readonly is: string }
  /** The fact is confirmed and its list holds this. */
  | { readonly fact: FactKey; readonly has: string }
  /** The fact is confirmed and its list is empty, or is not. */
  | { readonly fact: FactKey; readonly empty: boolean };

/**
 * One sentence, or a few that belong together, of an answer. A line without conditions makes no promise about this team:
 * it asks, invites or tells how to find out.
 */
export interface LineRule {
  /** Key of the text in the content. */
  readonly id: string;
  /** All of these must hold. */
  readonly when?: readonly Condition[];
  /** A fact whose value is shown below the sentence: a text of the municipality, hours, places, numbers. */
  readonly show?: FactKey;
  /** Shown only when a lawyer approved the topic. */
  readonly approval?: true;
}

/** Something that residents are told, and which of its lines may be told when. */
export interface TextRule {
  /** Number in the inventory, such as `T-14`, or a name. */
  readonly id: string;
  /** The texts touch the law: they need a lawyer's approval, and a translation of them needs a checker. */
  readonly legal?: true;
  /** The topic of which a lawyer's approval counts here too, because every line that needs it stands there in the same words. */
  readonly approvedWith?: string;
  /** Publishing without the facts and the approval is wrong, not only poorer. */
  readonly publishCheck?: true;
  /** In order; of each slot the first line whose conditions hold is shown. The first slot is the short answer. */
  readonly slots: readonly (readonly LineRule[])[];
  /** Entries of the inventory that it answers to. */
  readonly sources: readonly string[];
}

/** A question of residents, and what may be answered when. */
export interface TopicRule extends TextRule {
  /** `youth`: the questions of young people, which stand first where a page is for them. */
  readonly group: TopicGroup | 'youth';
}

/** A line that may be shown, with the facts that its text may name. */
export interface AnswerLine {
  readonly id: string;
  /** The facts that unlocked it; the text may name these and no others. */
  readonly facts: readonly FactKey[];
  readonly show?: FactKey;
}

/** Who checked the facts of an answer, and when: the oldest of the facts that are shown. */
export interface Checked {
  readonly by: string;
  readonly on: IsoDate;
}

/** What may be told about one topic. */
export interface Answer {
  readonly topic: string;
  readonly lines: readonly AnswerLine[];
  /** True when at least one shown line rests on a confirmed fact. */
  readonly confirmed: boolean;
  readonly checked?: Checked;
  /** Facts of this topic whose check date has passed. */
  readonly outdated: readonly FactKey[];
  /** True when lines are held back because no lawyer approved the topic. */
  readonly awaitsApproval: boolean;
}

/**
 * How far a text has come. `source`: written in Dutch. `machine`: translated, not checked by a speaker. `stale`: the Dutch
 * text says another thing since.
 */
export type ReviewStatus = 'source' | 'machine' | 'reviewed' | 'stale';

export interface Review {
  readonly status: ReviewStatus;
  /** Who checked it, for `reviewed`. */
  readonly by?: string;
  readonly on?: IsoDate;
}

/** The question of one topic in one language, and how far all texts of that topic have come in it. */
export interface TopicQuestion {
  readonly question: string;
  readonly review: Review;
}

/** The texts of one topic in one language. `{fact.name}` stands for the value of a fact. */
export interface TopicText extends TopicQuestion {
  readonly lines: TopicLines[string];
}

/** The lines of answers, by the id of their topic and of their rule. */
export type TopicLines = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Texts by the id of their rule. */
export type TopicTexts = Readonly<Record<string, TopicText>>;

/** Titles of the groups of questions, in the order in which they stand. */
export type GroupTitles = Readonly<Record<TopicGroup, string>> & { readonly youth?: string };

/**
 * Words for the options of `choice` and `choices` facts, such as `terms['team.domains'].money`; and for a `number` the
 * words that agree with it, by plural category, with `{n}` in them.
 */
export type FactTerms = Readonly<Partial<Record<FactKey, Readonly<Record<string, string>>>>>;

/** All explainer texts of one language. */
export interface ExplainerTexts {
  readonly locale: Locale;
  readonly groups: GroupTitles;
  readonly topics: TopicTexts;
  readonly terms: FactTerms;
}

/** What is read first in one language: the questions by their topic, in the order in which they stand. */
export interface ExplainerQuestions {
  readonly locale: Locale;
  readonly groups: Readonly<Record<TopicGroup, QuestionGroup>>;
}

export interface QuestionGroup {
  readonly title: string;
  readonly questions: Readonly<Record<string, TopicQuestion>>;
}

/** What is read once a question is opened. */
export interface ExplainerAnswers {
  readonly lines: TopicLines;
  readonly terms: FactTerms;
}
