import { html, nothing, svg, type TemplateResult } from 'lit';
import { answerCodes, replyOf, type AnswerCode } from '@wijkbrug/core/checklist.js';
import type { Statement } from '@wijkbrug/core/kader.js';
import { directionOf } from '@wijkbrug/core/locale.js';
import type { Msg } from '../internal/messages.js';
import type { ticked } from '../internal/ticked.js';
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

/** A statement with its number, in its own language. */
export const statementText = ({ order, text, lang }: Statement, { kader, locale }: Drawing): TemplateResult =>
  html`<span class="order">${order}.</span> <span>${phrase({ text, locale: lang ?? kader.locale }, locale)}</span>`;

/** What the desk, once it is there, adds to answers. */
export interface MoreOfAnswers {
  /** How to take an answer back. */
  readonly clear: (id: string) => TemplateResult;
  /** Marks the answer that was given. */
  readonly ticked: typeof ticked;
}

/** What the desk, once it is there, adds to a statement. */
export interface MoreOfStatement extends MoreOfAnswers {
  /** What stands below the answers. */
  readonly below: (statement: Statement) => unknown;
  /** Draws it, unless nothing of it changed: a tick at one statement draws no other one anew. */
  readonly once: (statement: Statement, draw: () => TemplateResult) => unknown;
}

/** One statement with its answers. The statement is the name of the group of answers. */
export function statementTemplate(statement: Statement, drawing: Drawing, more: MoreOfStatement | undefined): unknown {
  const draw = (): TemplateResult =>
    html`<fieldset class="statement" data-statement=${statement.id}>
      <legend>${statementText(statement, drawing)}</legend>
      ${answersTemplate(statement, drawing, more)}
      <div class="more">${more?.below(statement)}</div>
    </fieldset>`;
  return more ? more.once(statement, draw) : draw();
}

/** The five answers, and how to take one back. */
export function answersTemplate(
  { id }: Statement,
  { assessment, msg, change }: Drawing,
  more: MoreOfAnswers | undefined,
): TemplateResult {
  const { answer: given } = replyOf(assessment, id) ?? {};
  const words = answerWords(msg);
  return html`<div class="answers">
    ${answerCodes.map(
      (answer) =>
        html`<label class="answer">
          <input
            type="radio"
            name=${id}
            value=${answer}
            ?checked=${answer === given}
            ${more?.ticked(answer === given) ?? nothing}
            @change=${() => {
              change(id, { answer });
            }}
          />
          <span class="face"><svg viewBox="0 0 16 16" aria-hidden="true">${sign(answer)}</svg>${words[answer]}</span>
        </label>`,
    )}
    ${given && more?.clear(id)}
  </div>`;
}

/** Signs of answers in a row, from where reading begins. What they say stands in words beside it. */
export const signRow = (answers: readonly (AnswerCode | undefined)[], { locale }: Drawing): TemplateResult =>
  html`<svg class="row" viewBox="0 0 ${answers.length * 18} 16" aria-hidden="true">
    ${(directionOf(locale) === 'rtl' ? [...answers].reverse() : answers).map(
      (answer, index) => svg`<g transform="translate(${index * 18} 0)">${sign(answer)}</g>`,
    )}
  </svg>`;
