import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { CallbackReceipt } from '@wijkbrug/core/callback-form.js';
import { formatDate, type Locale } from '@wijkbrug/core/locale.js';
import { heading } from '../internal/heading.js';
import type { Msg } from '../internal/messages.js';
import { phoneLink } from '../internal/phone-link.js';
import { afterwards } from './callback-form.afterwards.js';
import type { NextView } from './callback-form.view.js';

/** What stands there when the request is kept: a code without a name, and what happens now. */
export function receiptTemplate(
  { code, receivedOn }: CallbackReceipt,
  next: NextView,
  level: number,
  locale: Locale,
  msg: Msg,
): TemplateResult {
  const date = formatDate(receivedOn, locale);
  return html`${heading(level, 'wijkbrug-title', msg('Uw verzoek is aangekomen', { id: 'callback-form-after.title' }))}
    <p>${msg('Dit is uw code. Schrijf hem op of maak een foto.', { id: 'callback-form-after.code' })}</p>
    <p class="wijkbrug-code" dir="ltr">${code}</p>
    <p>
      ${msg(str`Ontvangen op ${date}.`, { id: 'callback-form-after.received' })}
      ${msg('Met de code kunt u uw verzoek veranderen of intrekken.', { id: 'callback-form-after.change' })}
      ${next.phone ? html`${msg('Bel dan:', { id: 'callback-form-after.call' })} ${phoneLink(next.phone)}` : nothing}
    </p>
    ${afterwards(next, locale, msg)}`;
}
