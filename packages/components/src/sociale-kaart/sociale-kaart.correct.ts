import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { CorrectionSubject } from './sociale-kaart.events.js';
import type { Msg } from '../internal/messages.js';
import type { Part } from './sociale-kaart.types.js';

/** What can be wrong with an entry. */
const subjectLabels = (msg: Msg): Readonly<Record<CorrectionSubject, string>> => ({
  reach: msg('Telefoon of e-mail', { id: 'sociale-kaart-hand.wrong-reach' }),
  hours: msg('Tijden', { id: 'sociale-kaart-more.hours' }),
  place: msg('Adres', { id: 'sociale-kaart-hand.wrong-place' }),
  languages: msg('Talen', { id: 'sociale-kaart-more.spoken' }),
  gone: msg('Dit is er niet meer', { id: 'sociale-kaart-hand.wrong-gone' }),
  other: msg('Iets anders', { id: 'sociale-kaart-hand.wrong-other' }),
});

export type CorrectionState = 'asking' | 'empty' | 'sending' | 'sent' | 'failed';

/** A correction that somebody is writing. */
export interface Correcting {
  readonly entry: string;
  readonly state: CorrectionState;
  readonly send: (event: SubmitEvent) => void;
}

/** Says what is wrong with an entry; what is written stays until it was passed on. */
export function correctTemplate({ entry, state, send }: Correcting, phone: Part, msg: Msg): TemplateResult {
  const form = html`<form class="correct" novalidate @submit=${send}>
    <fieldset class="group">
      <legend>${msg('Waar gaat het over?', { id: 'sociale-kaart-more.domains' })}</legend>
      <div class="values">
        ${Object.entries(subjectLabels(msg)).map(
          ([subject, label]) =>
            html`<label class="choice"
              ><input type="checkbox" name="about" value=${subject} /><span class="name">${label}</span></label
            >`,
        )}
      </div>
    </fieldset>
    <label for="correction">${msg('Wat moet het zijn?', { id: 'sociale-kaart-hand.wrong-text' })}</label>
    <p class="hint" id="correction-hint">
      ${msg('Schrijf niets over uzelf of over iemand anders. Het gaat alleen over deze plek.', {
        id: 'sociale-kaart-hand.wrong-hint',
      })}
    </p>
    <textarea
      id="correction"
      name="text"
      rows="3"
      maxlength="1000"
      dir="auto"
      aria-describedby="correction-hint"
    ></textarea>
    <div role="status">${state === 'sent' ? nothing : statusTemplate(state, phone, msg)}</div>
    <button class="send" aria-disabled=${state === 'sending' ? 'true' : nothing}>
      ${msg('Geef door', { id: 'sociale-kaart-hand.pass-on' })}
    </button>
  </form>`;
  return html`<div role="status">${state === 'sent' ? statusTemplate(state, phone, msg) : nothing}</div>
    ${state === 'sent' ? nothing : keyed(entry, form)}`;
}

function statusTemplate(state: CorrectionState, phone: Part, msg: Msg): Part {
  switch (state) {
    case 'sent':
      return html`<p>${msg('Dank u. Uw melding is doorgegeven.', { id: 'sociale-kaart-hand.sent' })}</p>`;
    case 'empty':
      return html`<p class="warned">
        ${msg('Kies of schrijf eerst wat er niet klopt.', { id: 'sociale-kaart-hand.wrong-empty' })}
      </p>`;
    case 'failed':
      return html`<p class="warned">
        ${msg('Doorgeven lukte niet. Uw tekst staat er nog.', { id: 'sociale-kaart-hand.failed' })} ${phone}
      </p>`;
    default:
      return nothing;
  }
}
