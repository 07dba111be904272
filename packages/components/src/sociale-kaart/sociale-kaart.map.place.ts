import { nothing } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

class Place extends Directive {
  override render(left: number, top: number, enlarged = 1): string {
    return `translate(${left}px, ${top}px)${enlarged === 1 ? '' : ` scale(${enlarged})`}`;
  }

  // By the object model: a style attribute is not allowed by the content security policy.
  override update({ element }: ElementPart, place: [left: number, top: number, enlarged?: number]): typeof nothing {
    (element as HTMLElement).style.transform = this.render(...place);
    return nothing;
  }
}

/** Puts an element at a place of its parent, in pixels from the upper left corner. */
export const placed = directive(Place);
