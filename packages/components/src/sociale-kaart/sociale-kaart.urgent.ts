import { html, nothing } from 'lit';
import type { Urgent } from '@wijkbrug/core/sociale-kaart/search.js';
import { phoneLink } from '../internal/phone-link.js';
import { neutral } from '../internal/quick-exit.js';
import type { InsideContext } from './sociale-kaart.inside.js';
import type { Part } from './sociale-kaart.types.js';

/** The numbers for who may be in danger, above whatever was found: the list helps nobody who must call now. */
export function urgentTemplate(urgent: readonly Urgent[], exitHref: string | null, { msg }: InsideContext): Part {
  if (urgent.length === 0) return nothing;
  const call = msg('Bel', { id: 'sociale-kaart-more.urgent-call', desc: 'Followed by a telephone number' });
  return html`<div class="wijkbrug-note wijkbrug-urgent">
    <p>
      <strong>${msg('Is er direct gevaar?', { id: 'sociale-kaart-more.danger' })}</strong>
      ${call} ${phoneLink('112')}
    </p>
    ${
      urgent.includes('unsafe-at-home')
        ? html`<p>
            <strong>${msg('Is het thuis niet veilig?', { id: 'sociale-kaart-more.unsafe' })}</strong>
            ${call} <bdi lang="nl">Veilig&nbsp;Thuis</bdi> ${phoneLink('0800-2000')}
          </p>`
        : nothing
    }
    ${
      urgent.includes('suicide')
        ? html`<p>
            <strong>${msg('Denkt u aan zelfmoord?', { id: 'sociale-kaart-more.suicide' })}</strong>
            ${call} <bdi lang="nl">113 Zelfmoordpreventie</bdi> ${phoneLink('0800-0113')}
          </p>`
        : nothing
    }
    <p>
      <a class="wijkbrug-button" href=${exitHref ?? neutral} rel="noreferrer" data-wijkbrug-action="leave"
        >${msg('Snel weg', { id: 'sociale-kaart-more.exit', desc: 'Leaves this page quickly; keep it short' })}</a
      >
    </p>
  </div>`;
}
