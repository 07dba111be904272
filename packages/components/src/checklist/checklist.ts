import { define } from '../internal/define.js';
import { WijkbrugChecklist } from './checklist.component.js';

define('wijkbrug-checklist', WijkbrugChecklist);

declare global {
  interface HTMLElementTagNameMap {
    'wijkbrug-checklist': WijkbrugChecklist;
  }
}

export { WijkbrugChecklist };
export type { ChecklistStorage } from './checklist.types.js';
/** Also makes `addEventListener` know what the events of the element carry. */
export type * from '../internal/events.js';
