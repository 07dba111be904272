import { css } from 'lit';
import { lazySheet } from '../internal/lazy-sheet.js';
import { readingBaseStyles } from '../internal/reading.styles.js';

/** The cards, in the light DOM. Room is kept before the script is there, so that nothing below moves. */
export const readingStyles = [
  readingBaseStyles,
  css`
    @layer wijkbrug {
      wijkbrug-sociale-kaart {
        display: block;
      }
      @media (scripting: enabled) {
        wijkbrug-sociale-kaart:not(:has(> [slot='reading'])) {
          min-block-size: 100vh;
        }
      }
      .wijkbrug-entries {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 26em), 1fr));
        gap: 1em;
        align-items: start;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .wijkbrug-entry {
        margin: 0;
        padding: 1em 1em 0;
        border: 1px solid var(--_wb-border-color);
        border-radius: 0.5em;
        overflow-wrap: anywhere;
      }
      .wijkbrug-entry p {
        margin-block: 0.25em 0.5em;
      }
      .wijkbrug-entry .wijkbrug-entry-name {
        margin-block: 0;
        font-size: 1.125em;
      }
      .wijkbrug-entry .wijkbrug-by {
        margin-block: 0.125em 0;
        color: var(--_wb-subtle-color);
      }
      /* For what comes a moment later, so that little moves. */
      .wijkbrug-room {
        min-block-size: 1.75em;
      }
      .wijkbrug-known {
        min-block-size: 5em;
      }
      .wijkbrug-foot {
        min-block-size: 6.5em;
      }
    }
  `,
];

export const readingSheet = lazySheet(readingStyles);
