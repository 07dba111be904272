import { render, type nothing, type TemplateResult } from 'lit';

/** What stands in one place of a text that is there. */
export interface Part {
  /** Where; undefined when there is no such place. */
  readonly place: Element | null | undefined;
  /** Plain data that decides what is drawn; drawn again only when this differs. */
  readonly model: unknown;
  readonly template: () => TemplateResult | typeof nothing;
}

/** A part that is made when its turn comes. */
export interface Waiting {
  readonly make: () => Part;
  /** The reader looks at it: it goes first. */
  readonly isUrgent?: () => boolean;
}

/** How long to draw before the browser may do something else, in ms. */
const slice = 8;
/** Stands on the text while parts of it are on their way. */
const filling = 'data-wijkbrug-filling';

const drawn = new WeakMap<Element, string>();
const turns = new WeakMap<HTMLElement, symbol>();

/**
 * Draws what differs: at once what the reader looks at, and the rest a little at a time, so that a slow phone stays quick
 * to the touch. A newer call for the same text takes over.
 *
 * @param isThere nothing is drawn: the server did that
 * @returns whether all of it stands there; false when a newer call took over
 */
export async function fill(reading: HTMLElement, parts: readonly Waiting[], isThere: boolean): Promise<boolean> {
  const turn = Symbol('turn');
  turns.set(reading, turn);
  const rank = ({ isUrgent }: Waiting): number => (isUrgent?.() ? 0 : 1);
  for (let waiting = parts; waiting.length > 0;) {
    waiting = [...waiting].sort((a, b) => rank(a) - rank(b));
    const until = performance.now() + slice;
    let done = 0;
    for (const one of waiting) {
      if (performance.now() > until && rank(one) > 0) break;
      draw(one.make(), isThere);
      done++;
    }
    waiting = waiting.slice(done);
    reading.toggleAttribute(filling, waiting.length > 0);
    if (waiting.length > 0) await new Promise((next) => setTimeout(next));
    if (turns.get(reading) !== turn) return false;
  }
  return true;
}

function draw({ place, model, template }: Part, isThere: boolean): void {
  if (!place) return;
  const key = JSON.stringify([model]);
  if (drawn.get(place) === key) return;
  drawn.set(place, key);
  if (isThere) return;
  // Afresh, as all reading text: what a page translator did to it goes.
  const fresh = document.createElement('div');
  render(template(), fresh);
  place.replaceChildren(...fresh.childNodes);
}

/** A place below all that stands there, made when it is not there yet. */
export function placeAtEnd(reading: HTMLElement, name: string): Element {
  const before = reading.querySelector(`:scope > .${name}`);
  if (before) return before;
  const fresh = document.createElement('div');
  fresh.className = name;
  reading.append(fresh);
  return fresh;
}
