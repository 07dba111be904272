import { html, nothing, type TemplateResult } from 'lit';
import { findClientData, replyOf, type ClientData } from '@wijkbrug/core/checklist.js';
import type { Statement } from '@wijkbrug/core/kader.js';
import type { IsoDate } from '@wijkbrug/core/locale.js';
import type { Msg } from '../internal/messages.js';
import type { Drawing } from './checklist.types.js';

/** Draws the note of one statement. @param more what stands below the note */
export function noteTemplate(
  { id, order }: Statement,
  drawing: Drawing,
  { isOpen, today, more }: { readonly isOpen: boolean; readonly today: IsoDate; readonly more: unknown },
): TemplateResult {
  const label = drawing.msg('Notitie', { id: 'checklist-desk.note' });
  return html`<details class="note" ?open=${isOpen}>
    <summary>${label}</summary>
    ${noteField(id, `${label} ${order}`, drawing, today)} ${more}
  </details>`;
}

/** A place to write about the whole. */
export function noteField(id: string, label: string, drawing: Drawing, today: IsoDate): TemplateResult {
  const { assessment, msg, change } = drawing;
  const { note = '' } = replyOf(assessment, id) ?? {};
  return html`<textarea
      rows="3"
      dir="auto"
      autocomplete="off"
      aria-label=${label}
      aria-describedby="hint-${id}"
      .value=${note}
      @input=${({ target }: Event) => {
        change(id, { note: (target as HTMLTextAreaElement).value });
      }}
    ></textarea>
    <p class="hint" id="hint-${id}">
      ${msg('Schrijf geen namen of gegevens van bewoners op.', { id: 'checklist-desk.no-client-data' })}
    </p>
    ${kindWord(note, drawing, today)}`;
}

/** A kind word below a field, when what stands there looks as if it is about one resident (R-065). */
export function kindWord(written: string | undefined, { msg }: Drawing, today: IsoDate): TemplateResult {
  const word = written && clientDataSentence(findClientData(written, today), msg);
  return html`<div role="status">${word ? html`<p class="kind">${word}</p>` : nothing}</div>`;
}

/** A question, because it can be mistaken. */
function clientDataSentence([first]: readonly ClientData[], msg: Msg): string | undefined {
  if (!first) return undefined;
  const what = {
    bsn: msg('Staat hier een burgerservicenummer?', { id: 'checklist-desk.is-bsn' }),
    phone: msg('Staat hier een telefoonnummer?', { id: 'checklist-desk.is-phone' }),
    'birth-date': msg('Staat hier een geboortedatum?', { id: 'checklist-desk.is-birth-date' }),
    email: msg('Staat hier een e-mailadres?', { id: 'checklist-desk.is-email' }),
  }[first];
  const instead = msg('Haal weg wat over één bewoner gaat. Een verzonnen voorbeeld werkt net zo goed.', {
    id: 'checklist-desk.leave-out',
  });
  return `${what} ${instead}`;
}
