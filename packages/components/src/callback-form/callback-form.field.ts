import { html, nothing, type TemplateResult } from 'lit';
import type { Msg } from '../internal/messages.js';
import type { Choice, Filled, Question } from './callback-form.types.js';

/** Draws one question, with what it says and what is wrong with it between the label and the field. */
export function questionTemplate(question: Question, filled: Filled, msg: Msg): TemplateResult {
  const { field, label, hint, required, when = [] } = question;
  const error = filled.errorOf(field);
  const described = [hint && `${field}-hint`, error && `${field}-error`].filter(Boolean).join(' ') || nothing;
  const optional = msg('(hoeft niet)', { id: 'callback-form.optional', desc: 'Behind the label of a field' });
  const words = html`${label}${required ? nothing : html` <span class="optional">${optional}</span>`}`;
  const notes = html`${hint ? html`<p class="hint" id="${field}-hint">${hint}</p>` : nothing}
  ${error ? html`<p class="error" id="${field}-error">${error}</p>` : nothing}`;
  // What follows on a choice is shown by the style sheet to who made it, also without a script.
  const name = ['field', error && 'wrong', ...when.map((choice) => `when when-${choice}`)].filter(Boolean).join(' ');
  if (question.kind === 'one' || question.kind === 'many') {
    return html`<fieldset
      class=${name}
      role=${question.kind === 'one' ? 'radiogroup' : nothing}
      aria-required=${required && question.kind === 'one' ? 'true' : nothing}
      aria-describedby=${described}
    >
      <legend>${words}</legend>
      ${notes} ${question.choices.map((choice, index) => choiceTemplate(question, choice, index, filled))}
    </fieldset>`;
  }
  return html`<div class=${name}>
    <label for=${field}>${words}</label>
    ${notes} ${inputTemplate(question, filled, described, error !== undefined)}
  </div>`;
}

function inputTemplate(
  question: Exclude<Question, { kind: 'one' | 'many' | 'given' }>,
  { values }: Filled,
  described: string | typeof nothing,
  wrong: boolean,
): TemplateResult {
  const { field, required } = question;
  const value = values[field] ?? '';
  const isRequired = required ? 'true' : nothing;
  const invalid = wrong ? 'true' : nothing;
  if (question.kind === 'text') {
    return html`<textarea
      id=${field}
      name=${field}
      rows="3"
      dir="auto"
      autocomplete="off"
      aria-required=${isRequired}
      aria-invalid=${invalid}
      aria-describedby=${described}
      .defaultValue=${value}
    ></textarea>`;
  }
  const { type, autocomplete, suggestions } = question;
  return html`<input
      id=${field}
      name=${field}
      type=${type ?? 'text'}
      dir=${type ? 'ltr' : 'auto'}
      autocomplete=${autocomplete ?? 'off'}
      list=${suggestions ? `${field}-list` : nothing}
      aria-required=${isRequired}
      aria-invalid=${invalid}
      aria-describedby=${described}
      value=${value}
    />${
      suggestions
        ? html`<datalist id="${field}-list">
            ${suggestions.map((item) => html`<option value=${item}></option>`)}
          </datalist>`
        : nothing
    }`;
}

function choiceTemplate(
  { field, kind }: Question,
  { value, label, hint }: Choice,
  index: number,
  filled: Filled,
): TemplateResult {
  // The first choice carries the name of the field, so that the summary of errors leads to it.
  const id = index === 0 ? field : `${field}-${value}`;
  return html`<div class="choice">
    <div class="choose">
      <input
        id=${id}
        type=${kind === 'many' ? 'checkbox' : 'radio'}
        name=${field}
        value=${value}
        aria-describedby=${hint ? `${id}-note` : nothing}
        ?checked=${[filled.values[field] ?? []].flat().includes(value)}
      />
      <label for=${id}>${label}</label>
    </div>
    ${hint ? html`<p class="hint" id="${id}-note">${hint}</p>` : nothing}
  </div>`;
}
