import { html, svg, type TemplateResult } from 'lit';
import type { AnswerCode } from '@wijkbrug/core/checklist.js';
import { directionOf } from '@wijkbrug/core/locale.js';
import type { Drawing } from './checklist.types.js';

/** One sign per answer, in the colour of the text: told apart by their form, and none of them looks wrong. */
const signs: Readonly<Record<AnswerCode, TemplateResult>> = {
  'not-yet': svg`<circle cx="8" cy="8" r="6" />`,
  partly: svg`<circle cx="8" cy="8" r="6" /><path class="full" d="M8 2a6 6 0 0 0 0 12z" />`,
  yes: svg`<circle class="full" cx="8" cy="8" r="6" />`,
  'not-applicable': svg`<path d="M3 8h10" />`,
  unknown: svg`<path d="M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M8 12.5v.5" />`,
};

/** Where no answer is given. */
const open = svg`<circle class="open" cx="8" cy="8" r="6" />`;

/** The sign of an answer, 16 units wide and high, to put in a picture. */
export const sign = (answer: AnswerCode | undefined): TemplateResult => (answer ? signs[answer] : open);

/** Signs of answers in a row, from where reading begins. What they say stands in words beside it. */
export const signRow = (answers: readonly (AnswerCode | undefined)[], { locale }: Drawing): TemplateResult =>
  html`<svg class="row" viewBox="0 0 ${answers.length * 18} 16" aria-hidden="true">
    ${(directionOf(locale) === 'rtl' ? [...answers].reverse() : answers).map(
      (answer, index) => svg`<g transform="translate(${index * 18} 0)">${sign(answer)}</g>`,
    )}
  </svg>`;
