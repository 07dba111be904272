import { define } from '../internal/define.js';
import { WijkbrugCallbackForm } from './callback-form.component.js';

define('wijkbrug-callback-form', WijkbrugCallbackForm);

declare global {
  interface HTMLElementTagNameMap {
    'wijkbrug-callback-form': WijkbrugCallbackForm;
  }
}

export { WijkbrugCallbackForm };
/** Also makes `addEventListener` know what the events of the element carry. */
export type * from '../internal/events.js';
