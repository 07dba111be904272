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
      /* What stands below the form on the page does not move while the form comes. */
      @media (scripting: enabled) {
        wijkbrug-callback-form:not(:has(> [slot='reading'])) {
          min-block-size: 100vh;
        }
      }
      .wijkbrug-then {
        margin-block: 2em 0.25em;
      }
      .wijkbrug-next {
        max-inline-size: 70ch;
        margin-block: 0 1em;
        padding-inline-start: 1.25em;
      }
      .wijkbrug-receipt {
        display: inline-flex;
        flex-wrap: wrap;
        gap: 0.5em 1em;
        box-sizing: border-box;
        max-inline-size: 100%;
        align-items: center;
        margin-block: 0 1em;
        padding: 0.75em 1em;
        border: 2px solid currentColor;
        border-radius: 0.5em;
      }
      .wijkbrug-receipt p {
        margin: 0;
      }
      .wijkbrug-receipt svg {
        flex: none;
        inline-size: 3.5em;
        block-size: 3.5em;
        fill: none;
        stroke: currentColor;
        stroke-width: 1.25;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
      .wijkbrug-code {
        font-weight: bold;
        font-size: min(1.6em, 6.5vw);
        line-height: 1.3;
        letter-spacing: 0.05em;
        white-space: nowrap;
      }
    }
  `,
];

export const readingSheet = lazySheet(readingStyles);
