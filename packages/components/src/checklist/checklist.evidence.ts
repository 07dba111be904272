import { html, nothing, type TemplateResult } from 'lit';
import { replyOf } from '@wijkbrug/core/checklist.js';
import type { Statement } from '@wijkbrug/core/kader.js';
import type { IsoDate } from '@wijkbrug/core/locale.js';
import { kindWord } from './checklist.note.js';
import type { Drawing } from './checklist.types.js';
import { evidenceWord, reasonWord } from './checklist.words.js';

/** A place for what shows that an answer is so: a document, an agreement. */
export function evidenceTemplate({ id }: Statement, drawing: Drawing, today: IsoDate): TemplateResult {
  const { assessment, change } = drawing;
  const { evidence } = replyOf(assessment, id) ?? {};
  return html`<label class="field"
      >${evidenceWord(drawing)}
      <input
        type="text"
        name="evidence"
        dir="auto"
        autocomplete="off"
        .value=${evidence ?? ''}
        @change=${({ target }: Event) => {
          change(id, { evidence: (target as HTMLInputElement).value });
        }}
    /></label>
    ${kindWord(evidence, drawing, today)}`;
}

/** What stands on paper below an answer and its note. */
export function printedReply({ id }: Statement, drawing: Drawing): TemplateResult | typeof nothing {
  const { evidence, reason } = replyOf(drawing.assessment, id) ?? {};
  const line = (word: string, text: string | undefined): TemplateResult | typeof nothing =>
    text ? html`<p class="printed-note">${word}: <span dir="auto">${text}</span></p>` : nothing;
  return html`${line(reasonWord(drawing), reason)}${line(evidenceWord(drawing), evidence)}`;
}
