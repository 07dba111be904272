import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../internal/heading.js';
import type { Msg } from '../internal/messages.js';
import { phoneLink } from '../internal/phone-link.js';
import type { NextView } from './callback-form.view.js';

/** The number for who cannot wait: above the form, and above the receipt. */
export const urgentTemplate = (msg: Msg): TemplateResult =>
  html`<p class="urgent">
    <strong>${msg('Is er direct gevaar?', { id: 'callback-form.danger' })}</strong>
    ${msg('Bel', { id: 'callback-form.call-112', desc: 'Followed by the number 112' })} ${phoneLink('112')}
  </p>`;

/** What the form is for. */
export const titleTemplate = (level: number, msg: Msg): TemplateResult =>
  heading(level, 'title', msg('Laat u terugbellen', { id: 'callback-form.title' }));

/** The text below the form: what happens then, and the way without a form. */
export const readingTemplate = (
  { phone }: NextView,
  afterwards: TemplateResult | typeof nothing,
  msg: Msg,
): TemplateResult =>
  html`${afterwards}${
    phone
      ? html`<p>${msg('Liever zelf bellen?', { id: 'callback-form.rather-call' })} ${phoneLink(phone)}</p>`
      : nothing
  }`;
