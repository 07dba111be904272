import { html, nothing, type TemplateResult } from 'lit';
import type { Msg } from '../internal/messages.js';
import { onServer } from '../internal/on-server.js';
import { classOf, describedBy, lineTemplate, notesTemplate } from './callback-form.field.js';
import { pictureTemplate } from './callback-form.pictures.js';
import type { Choice, Filled, Question } from './callback-form.types.js';

/** Draws one question of any kind, with what it says and what is wrong with it between the label and the field. */
export function questionTemplate(question: Question, filled: Filled, msg: Msg): TemplateResult {
  const { field, label, required } = question;
  const optional = html` <span class="optional">${msg('(hoeft niet)', { id: 'callback-form-more.optional' })}</span>`;
  if (question.kind === 'line') return lineTemplate(question, filled, optional);
  const error = filled.errorOf(field);
  const words = html`${label}${required ? nothing : optional}`;
  const isRequired = required ? 'true' : nothing;
  if (question.kind === 'text') {
    return html`<div class=${classOf(question, error)}>
      <label for=${field}>${words}</label>
      ${notesTemplate(question, error)}
      <textarea
        id=${field}
        name=${field}
        rows="3"
        dir="auto"
        autocomplete="off"
        aria-required=${isRequired}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${describedBy(question, error)}
        data-value=${onServer ? (filled.values[field] ?? nothing) : nothing}
        .defaultValue=${filled.values[field] ?? ''}
      ></textarea>
    </div>`;
  }
  const isOne = question.kind === 'one';
  return html`<fieldset
    class="${classOf(question, error)} ${field}"
    role=${isOne ? 'radiogroup' : nothing}
    aria-required=${isOne ? isRequired : nothing}
    aria-describedby=${describedBy(question, error)}
  >
    <legend>${words}</legend>
    ${notesTemplate(question, error)}
    <div class="choices">
      ${question.choices.map((choice, index) => choiceTemplate(question, choice, index, filled))}
    </div>
  </fieldset>`;
}

/** What was chosen by mistake can be taken back. */
export const noAnswer = (msg: Msg): Choice => ({
  value: '',
  label: msg('Geen antwoord', { id: 'callback-form-more.no-answer' }),
});

function choiceTemplate(
  { field, kind }: Question,
  { value, label, hint }: Choice,
  index: number,
  filled: Filled,
): TemplateResult {
  // The first choice carries the name of the field, so that the summary of errors leads to it.
  const id = index === 0 ? field : `${field}-${value}`;
  const isChosen = value !== '' && [filled.values[field] ?? []].flat().includes(value);
  return html`<div class="choice">
    <div class="choose">
      <input
        id=${id}
        type=${kind === 'many' ? 'checkbox' : 'radio'}
        name=${field}
        value=${value}
        aria-describedby=${hint ? `${id}-note` : nothing}
        ?checked=${isChosen}
      />
      <label for=${id}>${field === 'topic' ? pictureTemplate(value) : nothing}${label}</label>
    </div>
    ${hint ? html`<p class="hint" id="${id}-note">${hint}</p>` : nothing}
  </div>`;
}
