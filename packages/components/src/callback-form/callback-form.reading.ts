import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../internal/heading.js';
import type { Msg } from '../internal/messages.js';
import { phoneLink } from '../internal/phone-link.js';

/** The numbers for who cannot wait: above the form, and above the receipt. */
export const urgentTemplate = (msg: Msg): TemplateResult => {
  const call = msg('Bel', { id: 'callback-form.call', desc: 'Followed by a telephone number' });
  return html`<div class="urgent">
    <p>
      <strong>${msg('Is er direct gevaar?', { id: 'callback-form.danger' })}</strong>
      ${call} ${phoneLink('112')}
    </p>
    <p>
      <strong>${msg('Is het thuis niet veilig?', { id: 'callback-form.unsafe' })}</strong>
      ${call} <bdi lang="nl">Veilig&nbsp;Thuis</bdi> ${phoneLink('0800-2000')}
    </p>
    <p>
      <strong>${msg('Snel een dokter nodig?', { id: 'callback-form.doctor' })}</strong>
      ${msg('Bel uw huisarts of de huisartsenpost.', { id: 'callback-form.call-doctor' })}
    </p>
  </div>`;
};

/** What the form is for. */
export const titleTemplate = (level: number, msg: Msg): TemplateResult =>
  heading(level, 'title', msg('Laat u terugbellen', { id: 'callback-form.title' }));

/** The way without a form. */
export const callTemplate = (phone: string | undefined, msg: Msg): TemplateResult | typeof nothing =>
  phone ? html`<p>${msg('Liever zelf bellen?', { id: 'callback-form.rather-call' })} ${phoneLink(phone)}</p>` : nothing;
