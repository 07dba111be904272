import { html, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { formatNumber, type Locale } from '@wijkbrug/core/locale.js';
import { hoursText } from '../internal/hours-text.js';
import type { Msg } from '../internal/messages.js';
import { phoneLink } from '../internal/phone-link.js';
import { phrase } from '../internal/phrase.js';
import type { NextView } from './callback-form.view.js';

/** What happens after sending: only what the team confirmed. */
export function afterwards(next: NextView, locale: Locale, msg: Msg): TemplateResult {
  const { known, caller, fromNumber, workingDays, notReached, ifNobodyCalls, walkIn } = next;
  const days = workingDays === undefined ? undefined : formatNumber(workingDays, locale);
  const lines = [
    days && msg(str`U hoort iets binnen dit aantal werkdagen: ${days}.`, { id: 'callback-form-more.days' }),
    known && !days && msg('Wanneer u iets hoort, heeft het team niet ingevuld.', { id: 'callback-form-more.no-days' }),
    caller && html`${msg('Dit is wie u belt:', { id: 'callback-form-more.caller-is' })} ${phrase(caller, locale)}`,
    fromNumber &&
      html`${msg('Wij bellen met dit nummer:', { id: 'callback-form-more.from-number' })} ${phoneLink(fromNumber)}`,
    notReached && phrase(notReached, locale),
    ifNobodyCalls &&
      html`${msg('Belt er niemand?', { id: 'callback-form-more.nobody' })} ${phrase(ifNobodyCalls, locale)}`,
    !days &&
      walkIn?.length &&
      html`${msg('Langskomen kan op:', { id: 'callback-form-more.walk-in-at' })}
      ${walkIn.map((hours) => hoursText(hours, locale)).join(', ')}`,
  ].filter(Boolean);
  return lines.length === 0
    ? html``
    : html`<p class="wijkbrug-then">
          <strong>${msg('Wat gebeurt er daarna?', { id: 'callback-form-more.then' })}</strong>
        </p>
        <ul class="wijkbrug-next">
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>`;
}
