import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import {
  worksheetOf,
  type Worksheet,
  type WorksheetPart,
  type WorksheetQuestionState,
} from '@wijkbrug/core/checklist.js';
import type { KaderEntry } from '@wijkbrug/core/kader.js';
import type { IsoDate } from '@wijkbrug/core/locale.js';
import { heading } from '../internal/heading.js';
import { focusTemplate } from './checklist.focus.js';
import { municipalityTemplate } from './checklist.municipality.js';
import { noteField } from './checklist.note.js';
import type { Drawing } from './checklist.types.js';
import { entryText, sheetNames, sheetTitle, themeTitle } from './checklist.work-words.js';

/** What a team works out beside the statements: one worksheet after the other, each to open. */
export function worksheetsTemplate(drawing: Drawing, entries: readonly KaderEntry[], today: IsoDate): TemplateResult {
  const { assessment, level, msg } = drawing;
  const sheets = sheetNames.map((name) => worksheetOf(name, entries, assessment)).filter(({ total }) => total > 0);
  return html`<section class="view">
    ${heading(level, 'chapter-title', msg('Werkbladen', { id: 'checklist-more.worksheets' }))}
    <p>
      ${msg(
        'Hier werkt u samen uit wat bij de stellingen hoort. Niets is verplicht. Schrijf over de wijk en het team als geheel, nooit over één persoon.',
        { id: 'checklist-work.worksheets-how' },
      )}
    </p>
    ${sheets.map((sheet) => sheetTemplate(sheet, drawing, today))}
    ${entries.length > 0 ? html`${focusTemplate(drawing, entries)} ${municipalityTemplate(drawing, entries, today)}` : nothing}
  </section>`;
}

function sheetTemplate(
  { name, parts, answered: done, total: all }: Worksheet,
  drawing: Drawing,
  today: IsoDate,
): TemplateResult {
  const { level, msg } = drawing;
  return html`<details class="sheet" data-sheet=${name}>
    <summary>
      ${sheetTitle(name, msg)}
      <span class="count">${msg(str`${done} van ${all} ingevuld`, { id: 'checklist-work.filled' })}</span>
    </summary>
    ${parts.map(
      (part) =>
        html`${part.theme ? heading(level + 1, 'group-title', themeTitle(part.theme, msg)) : nothing}
        ${questions(part, drawing, today)}`,
    )}
  </details>`;
}

const questions = ({ questions }: WorksheetPart, drawing: Drawing, today: IsoDate): TemplateResult =>
  html`<ol class="questions" start=${Math.trunc(questions[0]?.entry.order ?? 1)}>
    ${questions.map((question) => html`<li>${questionTemplate(question, drawing, today)}</li>`)}
  </ol>`;

function questionTemplate(
  { entry, prompts }: WorksheetQuestionState,
  drawing: Drawing,
  today: IsoDate,
): TemplateResult {
  return html`<p class="question">${entryText(entry, drawing)}</p>
    ${
      prompts.length > 0
        ? html`<ul>
            ${prompts.map((prompt) => html`<li>${entryText(prompt, drawing)}</li>`)}
          </ul>`
        : nothing
    }
    ${noteField(entry.id, entry.text, drawing, today)}`;
}
