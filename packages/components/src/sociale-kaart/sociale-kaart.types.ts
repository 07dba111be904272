import type { TemplateResult, nothing } from 'lit';
import type { DataError } from '@wijkbrug/core/errors.js';
import type { Locale } from '@wijkbrug/core/locale.js';
import type { CheckedStatus, KaartRecord, OpenState } from '@wijkbrug/core/sociale-kaart.js';
import type { KaartManifest } from '@wijkbrug/core/sociale-kaart/manifest.js';
import type { FacetCounts, KaartAnswer, Urgent } from '@wijkbrug/core/sociale-kaart/search.js';
import type { MessageStore, Msg } from '../internal/messages.js';
import type { ReadingContent } from '../internal/reading.js';
import type { CardContext } from './sociale-kaart.card.js';

/** What stands in the list, and what is known about the rest. */
export interface Listing {
  readonly near?: KaartAnswer['near'];
  /** With an open map: where all that was found is, and which numbers the records have. */
  readonly spots?: KaartAnswer['spots'];
  readonly numbers?: readonly number[];
  readonly records: readonly KaartRecord[];
  readonly total: number;
  readonly counts: FacetCounts;
  /** `some`: nothing has all of the words, so these have most of them; `mine`: this is the list of somebody's own. */
  readonly match: 'all' | 'some' | 'mine';
  /** What somebody who typed this may be in danger of. */
  readonly urgent?: readonly Urgent[];
  /** Where nothing was found: what else there is. */
  readonly wider?: readonly Wider[] | undefined;
}

/** A card: an entry, with what is true of it today. */
export interface CardView {
  readonly record: KaartRecord;
  readonly open?: OpenState;
  readonly checked?: CheckedStatus;
  /** It stands on the list of somebody's own. */
  readonly isKept?: boolean;
  /** How far it is from the postcode that was asked, in metres. */
  readonly metres?: number;
}

/** The same question without one of its choices, or a part of life in place of words; and how many that gives. */
export interface Wider {
  readonly query: string;
  readonly label: string;
  readonly total: number;
  /** The label is what is found, not what is left out. */
  readonly isInstead?: boolean;
}

/** What stands in the reading child. */
export interface ListView {
  readonly cards: readonly CardView[];
  readonly total: number;
  readonly match: Listing['match'];
  readonly urgent: readonly Urgent[];
  /** Something was asked. */
  readonly asked: boolean;
  /** When the entries were checked: the one longest ago, and the last one. */
  readonly checked: KaartManifest['checked'];
}

export type Part = TemplateResult | typeof nothing;

/** Draws a part of a card, or what stands in the place of cards; it comes after the first cards. */
export interface DrawMore {
  /** What stands above another list than that of the page. */
  readonly title?: string | undefined;
  /** Small words behind the name. */
  readonly badges?: (card: CardView) => Part;
  /** Languages, times and place. */
  readonly facts?: (card: CardView) => Part;
  /** What can be done with an entry; when it is whole, with what opens. */
  readonly foot?: (card: CardView, isWhole: boolean) => Part;
  /** What opens: the rest of what is known. */
  readonly inside?: (card: CardView) => Part;
  /** What stands above and below the cards. */
  readonly above?: (view: ListView) => Part;
  readonly below?: (view: ListView) => Part;
}

/** What searches and fills in: it comes after the first cards. */
export interface Finder {
  readonly listing: Listing | undefined;
  readonly error: DataError | undefined;
  /** Nobody asked anything that differs from what the page began with. */
  readonly isPristine: boolean;
  /** Answers what the element asks, unless that stands there already. */
  ask(): Promise<void>;
  /** Asks before the element is drawn: an answer whose data is here is drawn with its question, once and not twice. */
  askSoon(): Promise<unknown>;
  retry(): void;
  /** Another one takes its place: it lets go of the element. */
  stop(): void;
  /** The cards, as they are today. */
  cards(listing: Listing): readonly CardView[];
  /** What else decides how that is drawn. */
  readonly extra: unknown;
  draw(locale: Locale, msg: Msg): DrawMore;
  /** Fills the places of the cards. `about`: what else decides how they are drawn. */
  fill(cards: readonly CardView[], about: unknown, context: CardContext): Pick<ReadingContent, 'parts'>;
  /** What can be chosen, and how many of it is. */
  renderFilters(locale: Locale, msg: Msg): Part;
  renderMap(locale: Locale): Part;
  renderBelow(locale: Locale, msg: Msg): Part;
  /** Reads the form. */
  readonly onInput: (event: Event) => void;
}

/** What comes after the first cards: its words, and its style sheets for the reading text and the controls. */
export interface LaterPart {
  readonly messages: MessageStore;
  readonly laterSheets: () => readonly CSSStyleSheet[];
  readonly styleControls: (root: ShadowRoot) => void;
}
