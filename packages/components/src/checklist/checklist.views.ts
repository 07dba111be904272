import { html, nothing, type TemplateResult } from 'lit';
import type { Msg } from '../internal/messages.js';

/** What can be done, one at a time. */
export type View = 'fill' | 'overview' | 'worksheets' | 'plan' | 'together' | 'compare';

const names = (msg: Msg): readonly (readonly [View, string])[] => [
  ['fill', msg('Invullen', { id: 'checklist-more.fill' })],
  ['overview', msg('Overzicht', { id: 'checklist-more.overview' })],
  ['worksheets', msg('Werkbladen', { id: 'checklist-more.worksheets' })],
  ['plan', msg('Ons plan', { id: 'checklist-more.plan' })],
  ['together', msg('Samen kijken', { id: 'checklist-more.together' })],
  ['compare', msg('Vergelijken', { id: 'checklist-more.compare' })],
];

/** Draws the choice of what to do. */
export const viewsTemplate = (current: View, choose: (view: View) => void, msg: Msg): TemplateResult =>
  html`<nav aria-label=${msg('Wat wilt u doen?', { id: 'checklist-more.views' })}>
    <ul>
      ${names(msg).map(
        ([view, label]) =>
          html`<li>
            <button
              type="button"
              aria-current=${view === current ? 'true' : nothing}
              @click=${() => {
                choose(view);
              }}
            >
              ${label}
            </button>
          </li>`,
      )}
    </ul>
  </nav>`;
