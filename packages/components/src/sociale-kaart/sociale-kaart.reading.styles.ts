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
      .wijkbrug-entry-name {
        margin-block: 0;
        color: var(--_wb-heading-color);
        font-family: var(--_wb-heading-font-family);
        font-weight: var(--_wb-heading-font-weight);
        font-size: 1.125em;
        line-height: 1.25;
      }
      .wijkbrug-entry .wijkbrug-by {
        margin-block: 0.125em 0;
        color: var(--_wb-subtle-color);
      }
      .wijkbrug-call .wijkbrug-phone {
        margin-inline-end: 0.75em;
        font-weight: bold;
      }
      /* For what comes a moment later, so that little moves. */
      .wijkbrug-room {
        min-block-size: 1.75em;
      }
      .wijkbrug-known {
        min-block-size: 5em;
      }
      .wijkbrug-hidden {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
      .wijkbrug-entry .wijkbrug-topic {
        margin-inline: -1em;
        border-block: 1px solid var(--_wb-border-color);
        border-block-end: 0;
      }
      .wijkbrug-entry .wijkbrug-question {
        display: flex;
        align-items: center;
        justify-content: space-between;
        min-block-size: 44px;
        box-sizing: border-box;
        padding-inline: 1em;
        background: none;
        color: var(--_wb-link-color);
        font-weight: 600;
        list-style: none;
        cursor: pointer;
      }
    }
  `,
];

export const readingSheet = lazySheet(readingStyles);
