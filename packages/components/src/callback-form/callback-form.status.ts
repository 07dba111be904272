import { html, nothing, type TemplateResult } from 'lit';
import type { CallbackField, FieldError } from '@wijkbrug/core/callback-form.js';
import type { Msg } from '../internal/messages.js';
import { onServer } from '../internal/on-server.js';
import { phoneLink } from '../internal/phone-link.js';
import type { WijkbrugCallbackForm } from './callback-form.component.js';
import { errorSentence, unknownCode } from './callback-form.sentences.js';
import type { Notice } from './callback-form.types.js';

/** True while something is on its way. */
export const isBusy = ({ sending }: WijkbrugCallbackForm): boolean => sending === 'busy' || sending === 'late';

/** Above the form: all errors together, each leading to its field; or what happened. */
export function aboveTemplate(host: WijkbrugCallbackForm, msg: Msg): TemplateResult {
  const { fieldErrors = [] } = host;
  return html`${fieldErrors.length > 0 ? summaryTemplate(host, fieldErrors, msg) : nothing}${noticePart(host, msg)}`;
}

/** Where it is told what happened to a request, or to what was typed. */
export const noticePart = ({ notice }: WijkbrugCallbackForm, msg: Msg): TemplateResult =>
  html`<div role="status">${notice ? noticeTemplate(notice, msg) : nothing}</div>`;

function summaryTemplate(host: WijkbrugCallbackForm, errors: readonly FieldError[], msg: Msg): TemplateResult {
  const onClick =
    (field: CallbackField) =>
    (event: Event): void => {
      // A fragment does not reach into a shadow root.
      event.preventDefault();
      void go(host, field);
    };
  // Without a script the browser itself brings it in sight.
  return html`<div class="summary" role="group" tabindex="-1" ?autofocus=${onServer} aria-labelledby="summary-title">
    <p id="summary-title">
      <strong>${msg('Nog niet verstuurd. Kijk hier nog even naar:', { id: 'callback-form-after.summary' })}</strong>
    </p>
    <ul>
      ${errors.map((error) => html`<li><a href="#${error.field}" @click=${onClick(error.field)}>${errorSentence(error, msg, host.offer)}</a></li>`)}
    </ul>
  </div>`;
}

/** Leads to a field, also when it stands in what is closed. */
async function go(host: WijkbrugCallbackForm, field: CallbackField): Promise<void> {
  const target = host.shadowRoot?.querySelector<HTMLElement>(`[id="${field}"]`);
  target?.closest('details')?.setAttribute('open', '');
  const step = target?.closest('.step');
  if (step?.parentElement) await host.offer?.go([...step.parentElement.children].indexOf(step));
  target?.focus();
}

function noticeTemplate(notice: Notice, msg: Msg): TemplateResult {
  const sentences: Readonly<Record<Notice, () => string>> = {
    withdrawn: () =>
      msg('Uw verzoek is ingetrokken en hier gewist. Wij bellen u niet.', { id: 'callback-form-after.withdrawn' }),
    'unknown-code': () => unknownCode(msg),
    leaving: () =>
      msg(
        'Bent u er nog? Over één minuut wissen wij wat hier staat, zodat niemand anders het leest. Raak het scherm aan om verder te gaan.',
        {
          id: 'callback-form-after.leaving',
        },
      ),
    cleared: () => msg('Dit scherm is gewist.', { id: 'callback-form-after.cleared' }),
    'code-wiped': () =>
      msg('Uw verzoek is verstuurd. De code is hier gewist, want er gebeurde een tijd niets.', {
        id: 'callback-form-after.code-wiped',
      }),
    wiped: () =>
      msg('Het formulier is leeg: er gebeurde een tijd niets. Er is niets verstuurd.', {
        id: 'callback-form-after.wiped',
      }),
  };
  return html`<p class="notice" tabindex="-1">${sentences[notice]()}</p>`;
}

/** How sending goes. What was filled in stays where it is. */
export function sendingTemplate(host: WijkbrugCallbackForm, msg: Msg): TemplateResult | typeof nothing {
  const { sending = 'no', phone, receipt } = host;
  // A page that answers later, with a receipt, sent it after all.
  if (sending === 'no' || (sending === 'not-sent' && receipt)) return nothing;
  if (sending === 'busy')
    return html`<p>${msg('Uw verzoek wordt verstuurd…', { id: 'callback-form-after.sending' })}</p>`;
  const sentences = {
    late: () =>
      msg('Het duurt langer dan anders. Wacht nog even. Alles wat u invulde, staat er nog.', {
        id: 'callback-form-after.late',
      }),
    'too-many': () =>
      msg('Er zijn hier net veel verzoeken verstuurd. Probeer het over tien minuten opnieuw.', {
        id: 'callback-form-after.too-many',
      }),
    offline: () =>
      msg(
        'U heeft nu geen internet. Alles wat u invulde, staat er nog. Verstuur het opnieuw als u weer internet heeft: het komt dan maar één keer aan.',
        {
          id: 'callback-form-after.offline',
        },
      ),
    'not-sent': () =>
      msg('Uw verzoek is niet verstuurd: dit formulier werkt hier nu niet. Alles wat u invulde, staat er nog.', {
        id: 'callback-form-after.not-sent',
      }),
    failed: () =>
      msg(
        'Wij weten niet zeker of uw verzoek is aangekomen. Alles wat u invulde, staat er nog. Verstuur het gerust nog een keer: het komt dan toch maar één keer aan.',
        { id: 'callback-form-after.failed' },
      ),
  };
  const number = host.offer?.next('nl').phone ?? phone;
  return html`<p class=${sending === 'late' ? '' : 'problem'}>
    ${sentences[sending]()}
    ${number ? html`${msg('U kunt ook bellen:', { id: 'callback-form-after.or-call' })} ${phoneLink(number)}` : nothing}
  </p>`;
}
