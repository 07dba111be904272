import { render } from 'lit';
import { keepOpen } from '../internal/reading.js';
import type { CardView, Part } from './sociale-kaart.types.js';

/** What fills the places of the cards. */
export interface Cards {
  readonly cards: readonly CardView[];
  /** What else decides how a card is drawn. */
  readonly about: unknown;
  /** The card, without what opens. */
  readonly template: (card: CardView) => Part;
  /** What opens. */
  readonly inside: (card: CardView) => Part;
}

/** How long somebody has typed nothing when the rest is drawn, in ms. */
const pause = 250;

/**
 * How many cards of a list the screen has room for; a keyboard on the screen leaves less. Asked before anything changes, it
 * costs no layout.
 */
export function cardsInSight(list: Element | null): number {
  const drawn = [...(list?.children ?? [])].slice(0, 3).filter(({ childElementCount }) => childElementCount > 0);
  if (!list || drawn.length === 0) return 3;
  const { top, width } = list.getBoundingClientRect();
  const cards = drawn.map((card) => card.getBoundingClientRect());
  const { height, offsetTop } = visualViewport ?? { height: innerHeight, offsetTop: 0 };
  const columns = Math.max(1, Math.floor(width / Math.max(...cards.map((card) => card.width))));
  return columns * Math.ceil((offsetTop + height - top) / Math.min(...cards.map((card) => card.height)));
}

/** The cards that stand there. One that stays in the next list is taken over as it is: most of them do, while somebody types. */
export class CardShelf {
  #drawn = new Map<string, Element>();
  /** Those that have what opens. */
  readonly #whole = new WeakSet<Element>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * Fills the places of the cards in a list.
   *
   * @param isThere the server drew them
   * @param first how many are drawn at once, while somebody types: what nobody sees yet waits for a pause
   */
  fill(reading: HTMLElement, { cards, about, template, inside }: Cards, isThere: boolean, first?: number): void {
    const before = this.#drawn;
    const drawn = (this.#drawn = new Map<string, Element>());
    const places = reading.querySelectorAll('.wijkbrug-entry');
    const waiting: (() => void)[] = [];
    for (const [at, card] of cards.entries()) {
      const place = places[at];
      if (!place) continue;
      const key = JSON.stringify([card, about]);
      const kept = isThere ? place : before.get(key);
      if (kept && kept !== place) place.replaceWith(kept);
      const entry = kept ?? place;
      if (isThere) this.#whole.add(entry);
      else if (!kept) this.#whole.delete(entry);
      const draw = (): void => {
        if (!kept) drawAfresh(entry, template(card));
        drawn.set(key, entry);
      };
      const complete = (): void => {
        if (!drawn.has(key)) draw();
        const answer = entry.querySelector('.wijkbrug-answer');
        if (answer) drawAfresh(answer, inside(card));
        this.#whole.add(entry);
      };
      if (kept || first === undefined || at < first) draw();
      if (this.#whole.has(entry)) continue;
      if (first === undefined) complete();
      else waiting.push(complete);
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
function drawAfresh(place: Element, template: Part): void {
  const fresh = document.createElement('div');
  render(template, fresh);
  keepOpen(place, fresh);
  place.replaceChildren(...fresh.childNodes);
}
