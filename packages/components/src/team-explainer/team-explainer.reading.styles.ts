import { css } from 'lit';
import { lazySheet } from '../internal/lazy-sheet.js';
import { readingBaseStyles } from '../internal/reading.styles.js';

/**
 * The questions, in the light DOM. Room is kept before the script is there, so that nothing below moves when the text
 * arrives.
 */
export const readingStyles = [
  readingBaseStyles,
  css`
    @layer wijkbrug {
      wijkbrug-team-explainer {
        display: block;
      }
      @media (scripting: enabled) {
        wijkbrug-team-explainer:not(:has(> [slot='reading'])) {
          min-block-size: 100vh;
        }
      }
      .wijkbrug-group-title {
        margin-block: 1.5em 0.5em;
        font-size: var(--_wb-heading-font-size);
      }
      .wijkbrug-topic {
        border-block-start: 1px solid var(--_wb-border-color);
      }
      .wijkbrug-topic:last-child {
        border-block-end: 1px solid var(--_wb-border-color);
      }
      .wijkbrug-question {
        position: relative;
        display: flex;
        gap: 0.75em;
        align-items: center;
        justify-content: space-between;
        min-block-size: 44px;
        padding-block: 0.5em;
        padding-inline: 2.75em 0.5em;
        background-color: var(--_wb-details-background-color);
        color: var(--_wb-details-color);
        font-weight: 600;
        list-style: none;
        cursor: pointer;
      }
      .wijkbrug-question::-webkit-details-marker {
        display: none;
      }
      .wijkbrug-question::after {
        flex: none;
        inline-size: 0.5em;
        block-size: 0.5em;
        margin-inline-end: 0.25em;
        border-block-end: 0.15em solid currentColor;
        border-inline-end: 0.15em solid currentColor;
        transform: translateY(-25%) rotate(45deg);
        content: '';
      }
      .wijkbrug-question:dir(rtl)::after {
        transform: translateY(-25%) rotate(-45deg);
      }
      .wijkbrug-topic[open] > .wijkbrug-question::after {
        transform: translateY(25%) rotate(225deg);
      }
      .wijkbrug-topic[open] > .wijkbrug-question:dir(rtl)::after {
        transform: translateY(25%) rotate(-225deg);
      }
      .wijkbrug-question:hover {
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
    }
  `,
];

export const readingSheet = lazySheet(readingStyles);
