import type { StepId } from '@wijkbrug/core/team-explainer.js';
import type { Locale } from '@wijkbrug/core/locale.js';
import type { Phrase } from '../internal/phrase.js';
import type { LineView } from './team-explainer.types.js';

/** Words of the extras that share one language. */
interface Worded {
  readonly locale: Locale;
}

/** Something that people say, with how it is here. */
export interface StoryView extends Worded {
  readonly topic: string;
  readonly question: Phrase;
  readonly said: Phrase;
  readonly local: boolean;
  readonly lines: readonly LineView[];
}

export interface StepView {
  readonly id: StepId;
  readonly title: string;
  readonly what: string;
  /** What the team said about it. */
  readonly team?: Phrase;
  readonly here: boolean;
}

export interface RoleView {
  readonly name: string;
  readonly does: string;
}

/** Somebody of the team who wants to be seen here. */
export interface PersonView {
  readonly name: string;
  readonly role: Phrase;
  readonly languages?: string;
  readonly hours?: string;
  readonly photo?: string;
}

/** One part of life, with the questions about it. */
export interface DomainView {
  readonly domain: string;
  readonly name: string;
  readonly topics: readonly { readonly id: string; readonly question: Phrase }[];
}

/** A sentence in the reader's language, with the same in Dutch. */
export interface PairView {
  readonly own: LineView;
  readonly dutch: LineView;
}

/** What stands beside the questions and their answers. */
export interface ExtrasView extends Worded {
  readonly headingLevel: number;
  readonly tell?: LineView;
  readonly stories: readonly StoryView[];
  readonly steps: readonly StepView[];
  readonly people: readonly PersonView[];
  readonly roles: readonly RoleView[];
  readonly domains: readonly DomainView[];
  /** Answers with the Dutch beside them, by topic. */
  readonly beside?: Readonly<Record<string, readonly PairView[]>>;
}
