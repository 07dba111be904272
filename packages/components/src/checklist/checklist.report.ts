import { html, nothing, type TemplateResult } from 'lit';
import { replyOf, statementsOf } from '@wijkbrug/core/checklist.js';
import type { Statement } from '@wijkbrug/core/kader.js';
import { heading } from '../internal/heading.js';
import { answerWords, statementText } from './checklist.form.js';
import type { Drawing } from './checklist.types.js';

/** What stands on paper beside the answers. */
export interface ReportParts {
  /** Which assessment this is, and of when. */
  readonly head: unknown;
  /** What the team begins with, before the plan. */
  readonly themes: unknown;
  readonly plan: unknown;
  /** Worksheets and the rest, after the statements. */
  readonly sections: unknown;
  /** What stands below an answer and its note. */
  readonly below: (statement: Statement) => TemplateResult | typeof nothing;
}

/** All answers and notes, for paper: real headings and lists, so that a PDF of it can be read aloud. */
export function reportTemplate(drawing: Drawing, { head, themes, plan, sections, below }: ReportParts): TemplateResult {
  const { kader, level } = drawing;
  return html`<div class="report">
    ${head} ${themes} ${plan}
    ${kader.chapters.map(({ id, title }) => {
      const statements = statementsOf(kader, id);
      if (statements.length === 0) return nothing;
      return html`<section>
        ${heading(level, 'chapter-title', title)}
        <ul>
          ${statements.map((statement) => html`<li>${itemTemplate(statement, drawing)} ${below(statement)}</li>`)}
        </ul>
      </section>`;
    })}
    ${sections}
  </div>`;
}

function itemTemplate(statement: Statement, drawing: Drawing): TemplateResult {
  const { assessment, msg } = drawing;
  const { answer, note } = replyOf(assessment, statement.id) ?? {};
  const said = answer ? answerWords(msg)[answer] : msg('Nog niet beantwoord', { id: 'checklist-desk.unanswered' });
  return html`<p>${statementText(statement, drawing)} <strong>${said}</strong></p>
    ${note ? html`<p class="printed-note" dir="auto">${note}</p>` : nothing}`;
}
