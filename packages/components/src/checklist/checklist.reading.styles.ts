import { css } from 'lit';
import { lazySheet } from '../internal/lazy-sheet.js';
import { readingBaseStyles } from '../internal/reading.styles.js';

/** The introduction, in the light DOM. */
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
    }
  `,
];

export const readingSheet = lazySheet(readingStyles);
