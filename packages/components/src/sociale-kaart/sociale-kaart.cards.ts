import { render } from 'lit';
import type { KaartRecord } from '@wijkbrug/core/sociale-kaart.js';
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

/** Puts what is new in the place of what says something else. The list stays where it is: its cards are put in afterwards. */
export function replaceBlocks(reading: Element, fresh: Element): void {
  const before = [...reading.children];
  const after = [...fresh.children];
  if (before.length !== after.length) {
    reading.replaceChildren(...fresh.childNodes);
    return;
  }
  for (const [at, block] of before.entries()) {
    const other = after[at];
    if (other && !block.matches('.wijkbrug-entries') && !block.isEqualNode(other)) block.replaceWith(other);
  }
}

/** A card that stands there. */
interface Drawn {
  readonly entry: Element;
  /** All that it says beside its record. */
  readonly key: string;
}

/** The cards that stand there. One that stays in the next list is not touched: most of them stay, while somebody types. */
export class CardShelf {
  #drawn = new Map<KaartRecord, Drawn>();
  /** Those that have what opens. */
  readonly #whole = new WeakSet<Element>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * Puts the cards into the list.
   *
   * @param isThere the server drew them
   * @param first how many are drawn at once, while somebody types: what nobody sees yet waits for a pause
   */
  fill(reading: HTMLElement, { cards, about, template, inside }: Cards, isThere: boolean, first?: number): void {
    const list = reading.querySelector('.wijkbrug-entries');
    if (!list) return;
    const before = this.#drawn;
    const drawn = (this.#drawn = new Map<KaartRecord, Drawn>());
    const waiting: (() => void)[] = [];
    for (const [at, card] of cards.entries()) {
      const { record, ...state } = card;
      const key = JSON.stringify([state, about]);
      const last = before.get(record);
      const kept = isThere ? list.children[at] : last?.key === key ? last.entry : undefined;
      const entry = kept ?? placeOf(record);
      if (isThere) this.#whole.add(entry);
      const draw = (): void => {
        if (!kept) drawAfresh(entry, template(card));
        drawn.set(record, { entry, key });
      };
      const complete = (): void => {
        if (!drawn.has(record)) draw();
        const answer = entry.querySelector('.wijkbrug-answer');
        if (answer) drawAfresh(answer, inside(card));
        this.#whole.add(entry);
      };
      if (kept || first === undefined || at < first) draw();
      if (this.#whole.has(entry)) continue;
      if (first === undefined) complete();
      else waiting.push(complete);
    }
    const arrangeDrawn = (): void => {
      arrange(
        list,
        cards.flatMap(({ record }) => drawn.get(record)?.entry ?? []),
      );
    };
    arrangeDrawn();
    const next = (): void => {
      waiting.shift()?.();
      arrangeDrawn();
      if (waiting.length > 0) this.#timer = setTimeout(next);
    };
    clearTimeout(this.#timer);
    if (waiting.length > 0) this.#timer = setTimeout(next, pause);
  }
}

function placeOf({ id }: KaartRecord): HTMLElement {
  const place = document.createElement('li');
  place.className = 'wijkbrug-entry';
  place.dataset['entry'] = id;
  return place;
}

/** What stays is moved only when it has another place. */
function arrange(list: Element, entries: readonly Element[]): void {
  const wanted = new Set(entries);
  for (const entry of [...list.children]) if (!wanted.has(entry)) entry.remove();
  let place = list.firstElementChild;
  for (const entry of entries) {
    if (entry === place) place = place.nextElementSibling;
    else list.insertBefore(entry, place);
  }
}

/** Afresh, as all reading text; what was opened stays open. */
function drawAfresh(place: Element, template: Part): void {
  const fresh = document.createElement('div');
  render(template, fresh);
  keepOpen(place, fresh);
  place.replaceChildren(...fresh.childNodes);
}
