import { html, nothing, type TemplateResult } from 'lit';
import { replyOf, statementsOf } from '@wijkbrug/core/checklist.js';
import type { Statement } from '@wijkbrug/core/kader.js';
import { formatNumber } from '@wijkbrug/core/locale.js';
import { heading } from '../internal/heading.js';
import { phrase } from '../internal/phrase.js';
import { answerWords } from './checklist.form.js';
import type { Drawing } from './checklist.types.js';

/** All answers and notes, for paper: real headings and lists, so that a PDF of it can be read aloud. */
export function reportTemplate(drawing: Drawing): TemplateResult {
  const { kader, level } = drawing;
  return html`<div class="report">
    ${kader.chapters.map(({ id, title }) => {
      const statements = statementsOf(kader, id);
      if (statements.length === 0) return nothing;
      return html`<section>
        ${heading(level, 'chapter-title', title)}
        <ul>
          ${statements.map((statement) => html`<li>${itemTemplate(statement, drawing)}</li>`)}
        </ul>
      </section>`;
    })}
  </div>`;
}

function itemTemplate(
  { id, order, text, lang }: Statement,
  { assessment, kader, locale, msg }: Drawing,
): TemplateResult {
  const { answer, note } = replyOf(assessment, id) ?? {};
  const said = answer ? answerWords(msg)[answer] : msg('Nog niet beantwoord', { id: 'checklist.open' });
  return html`<p>
      ${formatNumber(order, locale)}. ${phrase({ text, locale: lang ?? kader.locale }, locale)}
      <strong>${said}</strong>
    </p>
    ${note ? html`<p class="printed-note" dir="auto">${note}</p>` : nothing}`;
}
