import type { Locale } from '@wijkbrug/core/locale.js';

/**
 * Somebody wrote what else there is to know; cancelable, before anything is sent. Who cancels it takes the question over, and
 * says with `waitFor` when it has arrived.
 */
export class WijkbrugQuestionEvent extends Event {
  readonly question: string;
  /** The question that the reader came from, such as `T-14`; none when it is about the whole. */
  readonly topic: string | undefined;
  /** Language in which the explanation was read. */
  readonly lang: Locale;
  /** @internal What the page waits for. */
  taken: Promise<unknown> = Promise.resolve();

  constructor(question: string, topic: string | undefined, lang: Locale) {
    super('wijkbrug-question', { bubbles: true, composed: true, cancelable: true });
    this.question = question;
    this.topic = topic;
    this.lang = lang;
  }

  /** Until this is settled the reader is not told that the question is sent; when it fails, what was typed stays. */
  waitFor(arrival: Promise<unknown>): void {
    this.taken = arrival;
  }
}

declare global {
  interface HTMLElementEventMap {
    'wijkbrug-question': WijkbrugQuestionEvent;
  }
}
