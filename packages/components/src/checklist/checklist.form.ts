import { html, nothing, svg, type TemplateResult } from 'lit';
import { answerCodes, replyOf, type AnswerCode } from '@wijkbrug/core/checklist.js';
import type { Statement } from '@wijkbrug/core/kader.js';
import { formatNumber } from '@wijkbrug/core/locale.js';
import type { Msg } from '../internal/messages.js';
import { phrase } from '../internal/phrase.js';
import { sign } from './checklist.signs.js';
import type { Drawing } from './checklist.types.js';

/** What can be answered, in words. */
export const answerWords = (msg: Msg): Readonly<Record<AnswerCode, string>> => ({
  'not-yet': msg('Nog niet', { id: 'checklist.not-yet' }),
  partly: msg('Gedeeltelijk', { id: 'checklist.partly' }),
  yes: msg('Ja', { id: 'checklist.yes' }),
  'not-applicable': msg('Niet van toepassing', { id: 'checklist.not-applicable' }),
  unknown: msg('Weet ik niet', { id: 'checklist.unknown' }),
});

/** What the form needs beside what every part needs. */
export interface Form extends Drawing {
  /** Statements whose note is open from the start, because something stands in it. */
  readonly noted: ReadonlySet<string>;
  /** A kind word about a note, when it looks as if it is about one resident. */
  readonly warning: (note: string) => string | undefined;
}

/** One statement with its answers and a note. The statement is the name of the group of answers. */
export function statementTemplate(statement: Statement, form: Form): TemplateResult {
  const { id, order, text, lang } = statement;
  const { assessment, kader, locale, msg, change } = form;
  const { answer: given } = replyOf(assessment, id) ?? {};
  const words = answerWords(msg);
  return html`<fieldset class="statement" data-statement=${id}>
    <legend>
      <span class="order">${formatNumber(order, locale)}.</span>
      ${phrase({ text, locale: lang ?? kader.locale }, locale)}
    </legend>
    <div class="answers">
      ${answerCodes.map(
        (answer) =>
          html`<label class="answer">
            <input
              type="radio"
              name=${id}
              value=${answer}
              .checked=${answer === given}
              @change=${() => {
                change(id, { answer });
              }}
            />
            <span class="face"><svg viewBox="0 0 16 16" aria-hidden="true">${sign(answer)}</svg>${words[answer]}</span>
          </label>`,
      )}
      ${
        given
          ? html`<button
              type="button"
              class="plain"
              @click=${(event: Event) => {
                const answers = (event.currentTarget as Element).parentElement;
                answers?.querySelector('input')?.focus();
                change(id, { answer: undefined });
              }}
            >
              ${msg('Antwoord wissen', { id: 'checklist.clear-answer' })}
            </button>`
          : nothing
      }
    </div>
    ${noteTemplate(statement, form)}
  </fieldset>`;
}

function noteTemplate(
  { id, order }: Statement,
  { assessment, noted, warning, locale, msg, change }: Form,
): TemplateResult {
  const { note = '' } = replyOf(assessment, id) ?? {};
  const word = warning(note);
  const label = msg('Notitie', { id: 'checklist.note' });
  return html`<details class="note" ?open=${noted.has(id)}>
    <summary>${label}</summary>
    <textarea
      rows="3"
      dir="auto"
      autocomplete="off"
      aria-label="${label} ${formatNumber(order, locale)}"
      aria-describedby="hint-${id}"
      .value=${note}
      @input=${({ target }: Event) => {
        change(id, { note: (target as HTMLTextAreaElement).value });
      }}
    ></textarea>
    <p class="hint" id="hint-${id}">
      ${msg('Schrijf geen namen of gegevens van bewoners op.', { id: 'checklist.no-client-data' })}
    </p>
    <div role="status">${word ? html`<p class="kind">${word}</p>` : nothing}</div>
  </details>`;
}

/** The signs of the answers of one chapter, in a row. What they say stands in words beside it. */
export const signRow = (answers: readonly (AnswerCode | undefined)[]): TemplateResult =>
  html`<svg class="row" viewBox="0 0 ${answers.length * 18} 16" aria-hidden="true">
    ${answers.map((answer, index) => svg`<g transform="translate(${index * 18} 0)">${sign(answer)}</g>`)}
  </svg>`;
