import { css } from 'lit';
import { lazySheet } from '../internal/lazy-sheet.js';
import { readingBaseStyles } from '../internal/reading.styles.js';

/** The introduction, in the light DOM; and what a page leaves out when only the checklist is printed. */
export const readingStyles = [
  readingBaseStyles,
  css`
    @layer wijkbrug {
      wijkbrug-checklist {
        display: block;
      }
      @media (scripting: enabled) {
        wijkbrug-checklist:not(:has(> [slot='reading'])) {
          min-block-size: 100vh;
        }
      }
      .wijkbrug-lead,
      .wijkbrug-private {
        max-inline-size: 70ch;
        margin-block: 0 0.75em;
      }
      .wijkbrug-private {
        color: var(--_wb-subtle-color);
      }
      @media print {
        body:has(wijkbrug-checklist[printing])
          :not(:has(wijkbrug-checklist[printing]), wijkbrug-checklist[printing], wijkbrug-checklist[printing] *) {
          display: none !important;
        }
        :is(.wijkbrug-lead, .wijkbrug-private) {
          display: none;
        }
      }
    }
  `,
];

export const readingSheet = lazySheet(readingStyles);
