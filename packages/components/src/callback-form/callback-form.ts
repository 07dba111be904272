import { define } from '../internal/define.js';
import { WijkbrugCallbackForm } from './callback-form.component.js';

define('wijkbrug-callback-form', WijkbrugCallbackForm);

declare global {
  interface HTMLElementTagNameMap {
    'wijkbrug-callback-form': WijkbrugCallbackForm;
  }
}

export { WijkbrugCallbackForm };
export type { Notice, Sending } from './callback-form.types.js';
/** Also makes `addEventListener` know what the events of the element carry. */
export type * from '../internal/events.js';
