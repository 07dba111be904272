import { html, nothing, type TemplateResult } from 'lit';
import type { ExportSection } from '@wijkbrug/core/checklist.js';
import type { KaderEntry } from '@wijkbrug/core/kader.js';
import { heading } from '../internal/heading.js';
import { themesOf, workOf } from './checklist.sections.js';
import type { Drawing } from './checklist.types.js';

type Printed = (drawing: Drawing, entries: readonly KaderEntry[]) => readonly TemplateResult[];

/** The chosen themes on paper: what the team begins with comes first. */
export const printedThemes: Printed = (drawing, entries) => printed(themesOf(drawing, entries), drawing);

/** Worksheets and choices on paper: a heading each, with the questions that were answered. */
export const printedSections: Printed = (drawing, entries) => printed(workOf(drawing, entries), drawing);

const printed = (sections: readonly ExportSection[], { level }: Drawing): readonly TemplateResult[] =>
  sections.map(
    ({ title, items }) =>
      html`<section>
        ${heading(level, 'chapter-title', title)}
        <ul>
          ${items.map(
            ({ question, answer }) =>
              html`<li>
                <p dir="auto">${question}</p>
                ${answer ? html`<p class="printed-note" dir="auto">${answer}</p>` : nothing}
              </li>`,
          )}
        </ul>
      </section>`,
  );
