import type { Locale } from '../locale/locales.js';
import type { Review } from '../team-explainer/types.js';

/** A publication that entries are taken from. */
export interface Work {
  /** As it stands in a list of literature: authors, year, title, place, publisher. */
  readonly citation: string;
  /** What may be done with its text, as far as the publication says so. */
  readonly rights: string;
}

/** Where an entry comes from. Our texts are in our own words; the source says what they rest on. */
export interface SourceRef {
  /** Key in {@link Kader.works}. */
  readonly work: string;
  /** Heading under which it stands in that publication. */
  readonly heading: string;
}

/** A part of a chapter. */
export interface Section {
  /** Chapter and section, such as `werkwijze/outreachend-werken`. */
  readonly id: string;
  readonly title: string;
  readonly source: SourceRef;
}

/** One of the five chapters, or the introduction or background around them. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  /** `block`: one of the four building blocks. `process`: how to get there. `front`, `back`: without statements. */
  readonly role: 'block' | 'process' | 'front' | 'back';
  readonly sections: readonly Section[];
}

/** Statements that belong together inside a chapter. */
export interface StatementGroup {
  readonly id: string;
  readonly chapter: string;
  readonly title: string;
}

/** A statement that a team answers. The id keeps its meaning for good: answers are stored under it. */
export interface Statement {
  readonly id: string;
  /**
   * Place in the whole list, counted from 1.
   *
   * @asType integer
   * @minimum 1
   */
  readonly order: number;
  /** Id of its {@link StatementGroup}, which names the chapter. */
  readonly group: string;
  readonly text: string;
  /** Section that explains it; the rest of the section's entries belong to it too. */
  readonly targetSection: string;
  /** Entries that explain it best, in reading order. */
  readonly entries: readonly string[];
  /** Objections that come up here, as ids of entries of the kind `obstacle`. */
  readonly objections: readonly string[];
  /** Barriers of residents that it touches: why residents care. */
  readonly barriers: readonly string[];
  /** Statements of an earlier version whose answers may be carried over to this one. */
  readonly replaces?: readonly string[];
  readonly source: SourceRef;
  /** Language of the text, when it is not that of the kader. */
  readonly lang?: Locale;
}

/** The framework without its entries: what a checklist needs first. */
export interface Kader {
  /** Name of this set of statements, such as `kis`; answers name it. */
  readonly id: string;
  /** Version of this set, such as `2018`. */
  readonly version: string;
  readonly locale: Locale;
  readonly title: string;
  /** Credit that every screen, print and export carries. */
  readonly attribution: string;
  readonly works: Readonly<Record<string, Work>>;
  /** Introduction, the five chapters, background; in reading order. */
  readonly chapters: readonly Chapter[];
  readonly groups: readonly StatementGroup[];
  /** In order. */
  readonly statements: readonly Statement[];
  readonly review: Review;
}

/** The words of a kader in another language; the rest stays as it is. */
export interface KaderTexts {
  readonly locale: Locale;
  readonly title: string;
  readonly attribution: string;
  readonly chapters: Readonly<Record<string, string>>;
  readonly sections: Readonly<Record<string, string>>;
  readonly groups: Readonly<Record<string, string>>;
  readonly statements: Readonly<Record<string, string>>;
  readonly review: Review;
}
