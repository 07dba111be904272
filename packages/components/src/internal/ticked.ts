import { nothing } from 'lit';
import { Directive, directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';

class Ticked extends Directive {
  // What a server draws is said by the attribute.
  render(): unknown {
    return nothing;
  }

  override update(part: ElementPart, [checked]: unknown[]): unknown {
    (part.element as HTMLInputElement).checked = checked === true;
    return nothing;
  }
}

/**
 * The state of a box or button that somebody ticked: from then on its attribute `checked` says nothing. Stands beside
 * `?checked`, in place of `.checked`, which a server draws as ticked.
 */
export const ticked: (checked: boolean) => DirectiveResult = directive(Ticked);
