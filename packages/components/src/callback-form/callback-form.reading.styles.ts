import { css } from 'lit';
import { lazySheet } from '../internal/lazy-sheet.js';
import { readingBaseStyles } from '../internal/reading.styles.js';

/** The text above the form, and the receipt, in the light DOM. */
export const readingStyles = [
  readingBaseStyles,
  css`
    @layer wijkbrug {
      wijkbrug-callback-form {
        display: block;
      }
      .wijkbrug-next {
        max-inline-size: 70ch;
        margin-block: 0 1em;
        padding-inline-start: 1.25em;
      }
      .wijkbrug-code {
        margin-block: 0.5em;
        font-weight: bold;
        font-size: 2em;
        letter-spacing: 0.1em;
      }
    }
  `,
];

export const readingSheet = lazySheet(readingStyles);
