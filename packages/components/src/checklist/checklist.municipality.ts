import { html, nothing, type TemplateResult } from 'lit';
import { municipalityParts, type AnsweredStatement, type MunicipalityPart } from '@wijkbrug/core/checklist.js';
import type { KaderEntry } from '@wijkbrug/core/kader.js';
import type { IsoDate } from '@wijkbrug/core/locale.js';
import { answerWords, statementText } from './checklist.form.js';
import { noteField } from './checklist.note.js';
import type { Drawing } from './checklist.types.js';
import { entryText, municipalityWord } from './checklist.work-words.js';

/** What a municipality does, with the statements that depend on it (R-066). */
export function municipalityTemplate(drawing: Drawing, entries: readonly KaderEntry[], today: IsoDate): TemplateResult {
  const { assessment, kader, msg } = drawing;
  return html`<details class="sheet" data-sheet="municipality">
    <summary>${municipalityWord(msg)}</summary>
    <p>
      ${msg('Dit kan een team niet alleen. Schrijf op wat u van de gemeente nodig heeft.', {
        id: 'checklist-work.municipality-how',
      })}
    </p>
    <ol class="questions">
      ${municipalityParts(assessment, kader, entries).map((part) => html`<li>${partTemplate(part, drawing, today)}</li>`)}
    </ol>
  </details>`;
}

const partTemplate = ({ role, statements }: MunicipalityPart, drawing: Drawing, today: IsoDate): TemplateResult =>
  html`<p class="question">${entryText(role, drawing)}</p>
    <ul>
      ${statements.map((one) => html`<li>${answeredTemplate(one, drawing)}</li>`)}
    </ul>
    ${noteField(role.id, role.text, drawing, today)}`;

/** A statement with what was answered. */
export const answeredTemplate = ({ statement, answer }: AnsweredStatement, drawing: Drawing): TemplateResult =>
  html`${statementText(statement, drawing)}
  ${answer ? html`<strong>${answerWords(drawing.msg)[answer]}</strong>` : nothing}`;
