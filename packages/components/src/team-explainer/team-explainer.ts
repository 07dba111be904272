import { define } from '../internal/define.js';
import { WijkbrugTeamExplainer } from './team-explainer.component.js';

define('wijkbrug-team-explainer', WijkbrugTeamExplainer);

declare global {
  interface HTMLElementTagNameMap {
    'wijkbrug-team-explainer': WijkbrugTeamExplainer;
  }
}

export { WijkbrugTeamExplainer };
/** Also makes `addEventListener` know what the events of the element carry. */
export type * from '../internal/events.js';
