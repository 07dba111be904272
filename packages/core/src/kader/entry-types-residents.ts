import type { EntryBase } from './entry-types.js';

// What residents and professionals said in the studies beside the kader. The studies name groups of residents for some
// of it; we do not carry those over, so that no text is tied to what somebody is.

/** Something that keeps residents from help, in their own experience; its parts are `barrier-point`. */
export interface Barrier extends EntryBase {
  readonly kind: 'barrier' | 'barrier-point';
}

/** What residents say that helps; its parts are `solution-point`. */
export interface Solution extends EntryBase {
  readonly kind: 'solution' | 'solution-point';
}

/** What professionals say that they recognise. */
export interface Recognition extends EntryBase {
  readonly kind: 'professional-recognition';
  /** Barriers that they recognise. */
  readonly barriers: readonly string[];
}

/** One of the seven ways in which people differ, of which a team may choose a focus. */
export interface DiversityFactor extends EntryBase {
  readonly kind: 'diversity-factor';
  readonly order: number;
  readonly factor:
    | 'leeftijd'
    | 'etniciteit'
    | 'gender'
    | 'seksuele-voorkeur'
    | 'religie'
    | 'functiebeperking'
    | 'sociaaleconomische-status';
}

/** Advice for a conversation or for being found. */
export interface CommunicationAdvice extends EntryBase {
  readonly kind: 'communication-advice';
  readonly advice: string;
}

/** A fear that residents named. */
export interface Fear extends EntryBase {
  readonly kind: 'fear';
  readonly fears: readonly string[];
}

/** A word to keep away from, and what to say instead. */
export interface LanguageCaution extends EntryBase {
  readonly kind: 'language-caution';
  readonly term: string;
  readonly preferred: string;
}

/** A part of life that help can be about. */
export interface LifeDomainEntry extends EntryBase {
  readonly kind: 'life-domain';
  readonly domain: string;
}

/** Entries with no more than a text. */
export interface ResidentRemark extends EntryBase {
  readonly kind:
    'professional-suggestion' | 'resident-wish' | 'quality-criterion' | 'reach-factor' | 'accessibility-factor';
}

/** What the studies among residents add to the kader. */
export type ResidentEntry =
  | Barrier
  | Solution
  | Recognition
  | DiversityFactor
  | CommunicationAdvice
  | Fear
  | LanguageCaution
  | LifeDomainEntry
  | ResidentRemark;
