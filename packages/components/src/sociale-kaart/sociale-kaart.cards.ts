import { render, type TemplateResult } from 'lit';
import { keepOpen } from '../internal/reading.js';
import type { CardView } from './sociale-kaart.types.js';

/** What fills the places of the cards. */
export interface Cards {
  readonly cards: readonly CardView[];
  /** What else decides how a card is drawn. */
  readonly about: unknown;
  readonly template: (card: CardView) => TemplateResult;
}

/** About what a card takes of the screen, in px. */
const [width, height] = [430, 300];
/** How long somebody has typed nothing when the cards below the screen are drawn, in ms. */
const pause = 250;

/** How many cards the screen has room for. */
const inSight = (): number => Math.max(1, Math.floor(innerWidth / width)) * Math.ceil(innerHeight / height);

/** The cards that stand there. One that stays in the next list is taken over as it is: most of them do, while somebody types. */
export class CardShelf {
  #drawn = new Map<string, Element>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * Fills the places of the cards in a list.
   *
   * @param isThere the server drew them
   * @param mayWait somebody types, so what is below the screen may wait for a pause
   */
  fill(reading: HTMLElement, { cards, about, template }: Cards, isThere: boolean, mayWait: boolean): void {
    const before = this.#drawn;
    const drawn = (this.#drawn = new Map<string, Element>());
    const places = reading.querySelectorAll('.wijkbrug-entry');
    const first = mayWait ? inSight() : Infinity;
    const waiting: (() => void)[] = [];
    for (const [at, card] of cards.entries()) {
      const place = places[at];
      if (!place) continue;
      const key = JSON.stringify([card, about]);
      const kept = isThere ? place : before.get(key);
      if (kept && kept !== place) place.replaceWith(kept);
      const draw = (): void => {
        if (!kept) drawCard(place, template(card));
        drawn.set(key, kept ?? place);
      };
      if (kept || at < first) draw();
      else waiting.push(draw);
    }
    const next = (): void => {
      waiting.shift()?.();
      if (waiting.length > 0) this.#timer = setTimeout(next);
    };
    clearTimeout(this.#timer);
    if (waiting.length > 0) this.#timer = setTimeout(next, pause);
  }
}

/** Afresh, as all reading text; what was opened stays open. */
function drawCard(place: Element, template: TemplateResult): void {
  const fresh = document.createElement('div');
  render(template, fresh);
  keepOpen(place, fresh);
  place.replaceChildren(...fresh.childNodes);
}
