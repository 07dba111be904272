/** What can be wrong with an entry of a sociale kaart. */
export type CorrectionSubject = 'reach' | 'hours' | 'place' | 'languages' | 'gone' | 'other';

/** What somebody says is wrong with an entry. Nothing about who says it. */
export interface Correction {
  /** The id of the entry. */
  readonly entry: string;
  /** Its name, in Dutch. */
  readonly name: string;
  /** What it is about. */
  readonly about: readonly CorrectionSubject[];
  /** How it should be, as it was written; empty when nothing was. */
  readonly text: string;
}

/** Somebody says what is wrong with an entry. Nothing is sent: the page passes it on, and says whether that worked. */
export class WijkbrugCorrectionSuggestEvent extends Event {
  readonly correction: Correction;
  /** @internal */
  answer: Promise<unknown> | undefined;

  constructor(correction: Correction) {
    super('wijkbrug-correction-suggest', { bubbles: true, composed: true });
    this.correction = correction;
  }

  /** Takes the correction: when the promise is kept, somebody reads thanks; when it breaks, that it did not work. */
  respondWith(answer: Promise<unknown>): void {
    this.answer = answer;
  }
}

declare global {
  interface HTMLElementEventMap {
    'wijkbrug-correction-suggest': WijkbrugCorrectionSuggestEvent;
  }
}
