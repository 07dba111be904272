import { define } from '../internal/define.js';
import { WijkbrugSocialeKaart } from './sociale-kaart.component.js';

define('wijkbrug-sociale-kaart', WijkbrugSocialeKaart);

declare global {
  interface HTMLElementTagNameMap {
    'wijkbrug-sociale-kaart': WijkbrugSocialeKaart;
  }
}

export { WijkbrugSocialeKaart };
/** Also makes `addEventListener` know what the events of the element carry. */
export type * from '../internal/events.js';
