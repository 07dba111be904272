import type { EntryBase } from './entry-types.js';

/** What a word means in the publication. */
export interface Definition extends EntryBase {
  readonly kind: 'definition';
  readonly term: string;
  /** Whether the publication defines the word, or only uses it so. */
  readonly basis: 'defined-in-source' | 'described-by-use';
  /** The word that it is set against. */
  readonly contrast?: string;
  readonly year?: number;
  /** The literature that the publication names for it. */
  readonly reference?: string;
}

/** A figure from 2010 – 2018. Never show it as of today. */
export interface Statistic extends EntryBase {
  readonly kind: 'statistic';
  /** One value, or the lowest and highest; absent when the publication only draws it. */
  readonly value?: number | readonly [number, number];
  readonly unit: string;
  /** Absent when the publication names none. */
  readonly year?: number;
  /** What the year stands for. */
  readonly yearBasis: 'data' | 'publication' | 'study' | 'project-period' | 'not-stated';
  readonly place?: string;
  readonly reference?: string;
}

/** Something to know, to be able to do, or an attitude. */
export interface Competence extends EntryBase {
  readonly kind: 'competence';
  readonly of: 'knowledge' | 'skill' | 'attitude';
}

/** Why the demand of residents and the offer of teams do not meet. */
export interface MismatchCause extends EntryBase {
  readonly kind: 'mismatch-cause';
  readonly side: 'bewoner' | 'aanbod';
}

/** Something to be careful with, or an idea about teams that is not true. */
export interface Caution extends EntryBase {
  readonly kind: 'caution' | 'misconception';
  /** The fear of residents that it touches. */
  readonly fear?: string;
}

/** Where teams, municipalities or organisations get stuck. */
export interface Bottleneck extends EntryBase {
  readonly kind: 'bottleneck';
  readonly reference?: string;
}

/** An organisation that the publication names. */
export interface Organisation extends EntryBase {
  readonly kind: 'organisation';
  readonly name: string;
  readonly form: string;
}

/** Who made the publication, and what may be done with it. */
export interface Colophon extends EntryBase {
  readonly kind: 'colophon';
  readonly isbn?: string;
  readonly year?: number;
}

/** How the research was done. */
export interface ResearchNote extends EntryBase {
  readonly kind: 'research-note';
  readonly date?: string;
}

/** A person, or an organisation that wrote something. */
export type Author = { readonly family: string; readonly given: string } | { readonly organisation: string };

/** A publication in the list of literature; `citationOf` writes it out. */
export interface Literature extends EntryBase {
  readonly kind: 'literature';
  readonly authors: readonly Author[];
  /** True when the authors are the editors of the book. */
  readonly edited?: true;
  readonly year: number;
  /** Tells two publications of one year apart: `a`, `b`. */
  readonly yearSuffix?: string;
  readonly title: string;
  readonly form: string;
  readonly place?: string;
  readonly publisher?: string;
  readonly journal?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
  readonly bookTitle?: string;
  readonly bookEditors?: readonly Author[];
  /** Numbers of the footnotes of the publication that cite it. */
  readonly footnotes: readonly number[];
}

/** From an entry to a section or to other entries. */
export interface CrossReference extends EntryBase {
  readonly kind: 'cross-reference';
  readonly from: string;
  readonly toSection?: string;
  readonly toEntries?: readonly string[];
  /** Whether the publication says it, or the topics match, or the same thing stands at two places. */
  readonly basis: 'stated-in-text' | 'inferred-from-topic' | 'repeated-content';
}

/** Entries with no more than a text. */
export interface Remark extends EntryBase {
  readonly kind:
    | 'principle'
    | 'rationale'
    | 'navigation'
    | 'opportunity'
    | 'focus-theme'
    | 'team-variation'
    | 'resident-remark'
    | 'knowledge-domain';
}

/** Entries that explain, count or credit. */
export type BackgroundEntry =
  | Definition
  | Statistic
  | Competence
  | MismatchCause
  | Caution
  | Bottleneck
  | Organisation
  | Colophon
  | ResearchNote
  | Literature
  | CrossReference
  | Remark;
