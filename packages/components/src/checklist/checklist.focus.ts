import { html, nothing, type TemplateResult } from 'lit';
import { focusOf, type FocusChoice } from '@wijkbrug/core/checklist.js';
import type { KaderEntry } from '@wijkbrug/core/kader.js';
import { ticked } from '../internal/ticked.js';
import type { Drawing } from './checklist.types.js';
import { entryText, focusWord } from './checklist.work-words.js';

/** Where a team puts the emphasis, within all differences: each choice with its reason (R-064). */
export function focusTemplate(drawing: Drawing, entries: readonly KaderEntry[]): TemplateResult {
  const { assessment, msg } = drawing;
  const { choices, reminders } = focusOf(assessment, entries);
  return html`<details class="sheet" data-sheet="focus">
    <summary>${focusWord(msg)}</summary>
    <p>
      ${msg('Alle verschillen zijn belangrijk. U mag kiezen waar u begint, als u erbij zegt waarom.', {
        id: 'checklist-work.focus-how',
      })}
    </p>
    <ul>
      ${reminders.map((one) => html`<li>${entryText(one.kind === 'obstacle' ? { ...one, text: one.answer } : one, drawing)}</li>`)}
    </ul>
    <ul class="choices">
      ${choices.map((choice) => html`<li>${choiceTemplate(choice, drawing)}</li>`)}
    </ul>
  </details>`;
}

function choiceTemplate({ factor, chosen, reason = '' }: FocusChoice, drawing: Drawing): TemplateResult {
  const { msg, change } = drawing;
  const { id } = factor;
  return html`<label class="choose">
      <input
        type="checkbox"
        data-focus=${id}
        ?checked=${chosen}
        ${ticked(chosen)}
        @change=${({ target }: Event) => {
          change(id, { priority: (target as HTMLInputElement).checked || undefined });
        }}
      />
      <span>${entryText(factor, drawing)}</span>
    </label>
    ${
      chosen
        ? html`<label class="field"
              >${msg('Waarom kiest u dit?', { id: 'checklist-work.focus-why' })}
              <input
                type="text"
                name="focus-reason"
                dir="auto"
                autocomplete="off"
                required
                .value=${reason}
                @input=${({ target }: Event) => {
                  change(id, { reason: (target as HTMLInputElement).value });
                }}
            /></label>
            <p class="hint" role="status">
              ${
                reason.trim()
                  ? nothing
                  : msg('Schrijf op waarom. Dan pas telt deze keuze mee.', { id: 'checklist-work.focus-no-reason' })
              }
            </p>`
        : nothing
    }`;
}
