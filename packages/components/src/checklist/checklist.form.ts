import { html, nothing, type TemplateResult } from 'lit';
import { answerCodes, type AnswerCode } from '@wijkbrug/core/checklist.js';
import type { Chapter, Statement } from '@wijkbrug/core/kader.js';
import type { Msg } from '../internal/messages.js';
import type { ticked } from '../internal/ticked.js';
import { phrase } from '../internal/phrase.js';
import type { sign } from './checklist.signs.js';
import type { Frame } from './checklist.types.js';

/** What can be answered, in words. */
export const answerWords = (msg: Msg): Readonly<Record<AnswerCode, string>> => ({
  'not-yet': msg('Nog niet', { id: 'checklist.not-yet' }),
  partly: msg('Gedeeltelijk', { id: 'checklist.partly' }),
  yes: msg('Ja', { id: 'checklist.yes' }),
  'not-applicable': msg('Niet van toepassing', { id: 'checklist.not-applicable' }),
  unknown: msg('Weet ik niet', { id: 'checklist.unknown' }),
});

/** A statement with its number, in its own language. */
export const statementText = ({ order, text, lang }: Statement, { kader, locale }: Frame): TemplateResult =>
  html`<span class="order">${order}.</span> <span>${phrase({ text, locale: lang ?? kader.locale }, locale)}</span>`;

/** What the desk, once it is there, adds to answers. */
export interface MoreOfAnswers {
  /** The answer that was given. */
  readonly given: (id: string) => AnswerCode | undefined;
  /** How to take an answer back. */
  readonly clear: (id: string) => TemplateResult;
  /** Marks the answer that was given. */
  readonly ticked: typeof ticked;
  /** The sign beside its word. */
  readonly sign: typeof sign;
}

/** What the desk, once it is there, adds to chapters and statements. */
export interface MoreOfStatement extends MoreOfAnswers {
  /** How far a chapter is. */
  readonly progress: (chapter: string) => unknown;
  /** The way to the next chapter. */
  readonly next: (chapter: Chapter, go: (chapter: string) => void) => unknown;
  /** What stands below the answers. */
  readonly below: (statement: Statement) => unknown;
  /** Draws it, unless nothing of it changed: a tick at one statement draws no other one anew. */
  readonly once: (statement: Statement, draw: () => TemplateResult) => unknown;
}

/** One statement with its answers. The statement is the name of the group of answers. */
export function statementTemplate(statement: Statement, frame: Frame, more: MoreOfStatement | undefined): unknown {
  const draw = (): TemplateResult =>
    html`<fieldset class="statement" data-statement=${statement.id}>
      <legend>${statementText(statement, frame)}</legend>
      ${answersTemplate(statement, frame, more)}
      <div class="more">${more?.below(statement)}</div>
    </fieldset>`;
  return more ? more.once(statement, draw) : draw();
}

/** The five answers, and how to take one back. */
export function answersTemplate(
  { id }: Statement,
  { msg, change }: Frame,
  more: MoreOfAnswers | undefined,
): TemplateResult {
  const given = more?.given(id);
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
          <span class="face"
            ><svg viewBox="0 0 16 16" aria-hidden="true">${more?.sign(answer)}</svg>${words[answer]}</span
          >
        </label>`,
    )}
    ${given && more?.clear(id)}
  </div>`;
}
