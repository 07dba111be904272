import { html, type TemplateResult } from 'lit';
import type { FieldError } from '@wijkbrug/core/callback-form.js';
import type { Msg } from '../internal/messages.js';
import { phoneLink } from '../internal/phone-link.js';
import type { Sending } from './callback-form.types.js';
import { errorSentence } from './callback-form.sentences.js';

/** All errors together, above the form: each leads to its field. */
export function summaryTemplate(errors: readonly FieldError[], msg: Msg, go: (field: string) => void): TemplateResult {
  const onClick =
    (field: string) =>
    (event: Event): void => {
      // A fragment does not reach into a shadow root.
      event.preventDefault();
      go(field);
    };
  return html`<div class="summary" role="group" tabindex="-1" aria-labelledby="summary-title">
    <p id="summary-title">
      <strong>${msg('Nog niet verstuurd. Kijk hier nog even naar:', { id: 'callback-form-after.summary' })}</strong>
    </p>
    <ul>
      ${errors.map((error) => html`<li><a href="#${error.field}" @click=${onClick(error.field)}>${errorSentence(error, msg)}</a></li>`)}
    </ul>
  </div>`;
}

/** How sending goes. What was filled in stays where it is. */
export function sendingTemplate(sending: Sending, phone: string | undefined, msg: Msg): TemplateResult {
  const call = phone
    ? html`${msg('U kunt ook bellen:', { id: 'callback-form-after.or-call' })} ${phoneLink(phone)}`
    : html``;
  switch (sending) {
    case 'no':
      return html``;
    case 'busy':
      return html`<p>${msg('Uw verzoek wordt verstuurd…', { id: 'callback-form-after.sending' })}</p>`;
    case 'late':
      return html`<p>
        ${msg('Het duurt langer dan anders. Wacht nog even. Alles wat u invulde, staat er nog.', {
          id: 'callback-form-after.late',
        })}
        ${call}
      </p>`;
    case 'too-many':
      return html`<p class="problem">
        ${msg('Er zijn hier net veel verzoeken verstuurd. Probeer het over tien minuten opnieuw.', {
          id: 'callback-form-after.too-many',
        })}
        ${call}
      </p>`;
    case 'failed':
      return html`<p class="problem">
        ${msg(
          'Wij weten niet zeker of uw verzoek is aangekomen. Alles wat u invulde, staat er nog. Verstuur het gerust nog een keer: het komt dan toch maar één keer aan.',
          {
            id: 'callback-form-after.failed',
          },
        )}
        ${call}
      </p>`;
  }
}
