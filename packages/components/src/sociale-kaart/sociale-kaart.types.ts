import type { CheckedStatus, KaartRecord, OpenState } from '@wijkbrug/core/sociale-kaart.js';
import type { FacetCounts } from '@wijkbrug/core/sociale-kaart/search.js';

/** What stands in the list, and what is known about the rest. */
export interface Listing {
  readonly records: readonly KaartRecord[];
  readonly total: number;
  readonly counts: FacetCounts;
  /** `some`: nothing has all of the words, so these have most of them. */
  readonly match: 'all' | 'some';
}

/** A card: an entry, with what is true of it today. */
export interface CardView {
  readonly record: KaartRecord;
  readonly open?: OpenState;
  readonly checked?: CheckedStatus;
}

/** Where a card leads. */
export interface CardLinks {
  /** Address of the callback form, with `{lang}`, `{behalf}` and `{topic}`. */
  readonly callback: string | undefined;
}
