import { html, type TemplateResult } from 'lit';
import type { KaderEntry } from '@wijkbrug/core/kader.js';
import { heading } from '../internal/heading.js';
import { sectionsOf } from './checklist.sections.js';
import type { Drawing } from './checklist.types.js';

/** Worksheets and choices on paper: a heading each, with the questions that were answered. */
export const printedSections = (drawing: Drawing, entries: readonly KaderEntry[]): TemplateResult =>
  html`${sectionsOf(drawing, entries).map(
    ({ title, items }) =>
      html`<section>
        ${heading(drawing.level, 'chapter-title', title)}
        <ul>
          ${items.map(
            ({ question, answer }) =>
              html`<li>
                <p dir="auto">${question}</p>
                <p class="printed-note" dir="auto">${answer}</p>
              </li>`,
          )}
        </ul>
      </section>`,
  )}`;
