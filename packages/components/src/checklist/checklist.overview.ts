import { html, nothing, svg, type TemplateResult } from 'lit';
import {
  answerCodes,
  phaseStates,
  progressOf,
  replyOf,
  statementsOf,
  type AnswerCode,
  type PhaseState,
  type Progress,
} from '@wijkbrug/core/checklist.js';
import { ofKind, type KaderEntry } from '@wijkbrug/core/kader.js';
import { directionOf } from '@wijkbrug/core/locale.js';
import { heading } from '../internal/heading.js';
import type { Msg } from '../internal/messages.js';
import { answerWords, statementText } from './checklist.form.js';
import { sign } from './checklist.signs.js';
import type { Drawing } from './checklist.types.js';

const openWord = (msg: Msg): string => msg('Nog niet beantwoord', { id: 'checklist-desk.unanswered' });
const codes: readonly (AnswerCode | undefined)[] = [...answerCodes, undefined];
/** Signs beside each other in the picture of a chapter. */
const perRow = 6;

/** How it stands: the chapters as a picture, the same facts as a table, and the three phases. */
export function overviewTemplate(
  drawing: Drawing,
  entries: readonly KaderEntry[],
  toChapter: (chapter: string) => void,
): TemplateResult {
  const { assessment, kader, level, msg } = drawing;
  const progress = progressOf(assessment, kader);
  return html`<section class="view">
    ${heading(level, 'chapter-title', msg('Overzicht', { id: 'checklist-more.overview' }))}
    <ul class="legend">
      ${codes.map((code) => html`<li>${signOf(code)} ${code ? answerWords(msg)[code] : openWord(msg)}</li>`)}
    </ul>
    <ol class="blocks">
      ${progress.map(({ chapter }) => html`<li class=${roleOf(drawing, chapter) === 'process' ? 'process' : ''}>${block(chapter, drawing, toChapter)}</li>`)}
    </ol>
    ${tableTemplate(progress, drawing)} ${phasesTemplate(drawing, entries)}
  </section>`;
}

const signOf = (code: AnswerCode | undefined): TemplateResult =>
  html`<svg viewBox="0 0 16 16" aria-hidden="true">${sign(code)}</svg>`;

const titleOf = ({ kader }: Drawing, chapter: string): string =>
  kader.chapters.find(({ id }) => id === chapter)?.title ?? '';

const roleOf = ({ kader }: Drawing, chapter: string): string =>
  kader.chapters.find(({ id }) => id === chapter)?.role ?? '';

/** A block of the picture: one sign per statement. What it says stands in the table too. */
function block(chapter: string, drawing: Drawing, toChapter: (chapter: string) => void): TemplateResult {
  const { assessment, kader } = drawing;
  const answers = statementsOf(kader, chapter).map(({ id }) => replyOf(assessment, id)?.answer);
  const columns = Math.min(perRow, answers.length);
  const rows = Math.ceil(answers.length / perRow);
  // From where reading begins.
  const column = (index: number): number =>
    directionOf(drawing.locale) === 'rtl' ? columns - 1 - (index % perRow) : index % perRow;
  return html`<button
    type="button"
    class="block"
    @click=${() => {
      toChapter(chapter);
    }}
  >
    <span>${titleOf(drawing, chapter)}</span>
    <svg width=${columns * 28} height=${rows * 28} viewBox="0 0 ${columns * 24} ${rows * 24}" aria-hidden="true">
      ${answers.map(
        (answer, index) =>
          svg`<g transform="translate(${column(index) * 24 + 4} ${Math.floor(index / perRow) * 24 + 4})">${sign(answer)}</g>`,
      )}
    </svg>
  </button>`;
}

function tableTemplate(progress: readonly Progress[], drawing: Drawing): TemplateResult {
  const { msg } = drawing;
  const words = answerWords(msg);
  return html`<table class="counts">
    <caption>
      ${msg('Aantal stellingen per antwoord', { id: 'checklist-work.table' })}
    </caption>
    <thead>
      <tr>
        <th scope="col">${msg('Hoofdstuk', { id: 'checklist-more.chapter' })}</th>
        ${codes.map((code) => {
          const word = code ? words[code] : openWord(msg);
          return html`<th scope="col"><svg viewBox="0 0 16 16" role="img" aria-label=${word}>${sign(code)}</svg></th>`;
        })}
      </tr>
    </thead>
    <tbody>
      ${progress.map(
        ({ chapter, counts, total, answered }) =>
          html`<tr>
            <th scope="row">${titleOf(drawing, chapter)}</th>
            ${codes.map((code) => html`<td>${code ? counts[code] : total - answered}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The three phases, with a hint, never a barrier, at what helps to do first (R-060). */
function phasesTemplate(drawing: Drawing, entries: readonly KaderEntry[]): TemplateResult | typeof nothing {
  const { assessment, kader, level, msg } = drawing;
  const states = phaseStates(assessment, kader);
  if (!kader.groups.some(({ id }) => id === states[0]?.phase)) return nothing;
  return html`${heading(level + 1, 'group-title', msg('De drie fasen', { id: 'checklist-work.phases' }))}
    <ol class="phases">
      ${states.map((state) => html`<li data-phase=${state.phase}>${phaseTemplate(state, drawing, entries)}</li>`)}
    </ol>`;
}

function phaseTemplate(
  { phase, answered, started, missing }: PhaseState,
  drawing: Drawing,
  entries: readonly KaderEntry[],
): TemplateResult {
  const { kader, msg } = drawing;
  const about = ofKind(entries, 'process-step').find((step) => step.level === 'phase' && step.phase === phase);
  return html`<p>
      ${about && !about.lang ? about.text : `${kader.groups.find(({ id }) => id === phase)?.title ?? ''}.`}
      <strong>
        ${
          started
            ? msg('Hiermee bent u bezig.', { id: 'checklist-work.started' })
            : answered
              ? msg('Hier bent u nog niet mee begonnen.', { id: 'checklist-work.not-started' })
              : msg('Nog niet beantwoord', { id: 'checklist-desk.unanswered' })
        }
      </strong>
    </p>
    ${
      missing.length > 0
        ? html`<p>
              ${msg('U bent ook al met een latere fase bezig. Het helpt om dit nog te doen:', { id: 'checklist-work.missing' })}
            </p>
            <ul>
              ${missing.map((statement) => html`<li>${statementText(statement, drawing)}</li>`)}
            </ul>`
        : nothing
    }`;
}
