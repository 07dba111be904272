import { html, nothing, type TemplateResult } from 'lit';
import type { Filled, LineQuestion, Question } from './callback-form.types.js';

/** The classes of a question. What follows on a choice is shown by the style sheet to who made it, also without a script. */
export const classOf = ({ when = [] }: Question, error: string | undefined): string =>
  ['field', error && 'wrong', ...when.map((choice) => `when when-${choice}`)].filter(Boolean).join(' ');

/** The ids of what is said about a field. */
export const describedBy = ({ field, hint }: Question, error: string | undefined): string | typeof nothing =>
  [hint && `${field}-hint`, error && `${field}-error`].filter(Boolean).join(' ') || nothing;

/** What a question says, and what is wrong with it, between the label and the field. */
export const notesTemplate = ({ field, hint }: Question, error: string | undefined): TemplateResult =>
  html`${hint ? html`<p class="hint" id="${field}-hint">${hint}</p>` : nothing}
  ${error ? html`<p class="error" id="${field}-error">${error}</p>` : nothing}`;

/** @param optional what stands behind the label of a question that may stay empty */
export function lineTemplate(question: LineQuestion, { values, errorOf }: Filled, optional: unknown): TemplateResult {
  const { field, label, required, type, autocomplete, suggestions } = question;
  const error = errorOf(field);
  return html`<div class=${classOf(question, error)}>
    <label for=${field}>${label}${required ? nothing : optional}</label>
    ${notesTemplate(question, error)}
    <input
      id=${field}
      name=${field}
      type=${type ?? 'text'}
      dir=${type ? 'ltr' : 'auto'}
      autocomplete=${autocomplete ?? 'off'}
      list=${suggestions ? `${field}-list` : nothing}
      aria-required=${required ? 'true' : nothing}
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${describedBy(question, error)}
      value=${values[field] ?? ''}
    />
    ${
      suggestions
        ? html`<datalist id="${field}-list">
            ${suggestions.map((item) => html`<option value=${item}></option>`)}
          </datalist>`
        : nothing
    }
  </div>`;
}
