import { css } from 'lit';
import { lazySheet } from '../internal/lazy-sheet.js';

/** The box for questions, in the light DOM. */
export const askStyles = [
  css`
    @layer wijkbrug {
      .wijkbrug-ask {
        box-sizing: border-box;
        max-inline-size: 70ch;
        margin-block: 2.5em 1.5em;
        padding: 1em 1.25em 1.25em;
        border: 1px solid var(--_wb-border-color);
        border-radius: 0.5em;
      }
      .wijkbrug-ask > .wijkbrug-group-title {
        margin-block: 0 0.5em;
      }
      .wijkbrug-ask p {
        margin-block: 0 0.5em;
      }
      .wijkbrug-ask label {
        display: block;
        margin-block-start: 1em;
        font-weight: bold;
      }
      .wijkbrug-ask .wijkbrug-ask-hint {
        color: var(--_wb-subtle-color);
        font-size: 0.9em;
      }
      .wijkbrug-ask textarea {
        display: block;
        box-sizing: border-box;
        inline-size: 100%;
        min-block-size: 6em;
        padding: var(--_wb-input-padding-block, 0.5em) var(--_wb-input-padding-inline, 0.75em);
        border: max(1px, var(--_wb-input-border-width, 1px)) solid var(--_wb-input-border-color, #6b7178);
        border-radius: var(--_wb-input-border-radius, 4px);
        background-color: var(--_wb-input-background-color, #fff);
        color: var(--_wb-input-color, #1b1b1b);
        font: inherit;
        line-height: 1.5;
        resize: vertical;
      }
      .wijkbrug-ask textarea[aria-invalid='true'] {
        border: 2px solid var(--_wb-error-border-color, #b3161b);
      }
      .wijkbrug-ask .wijkbrug-ask-status {
        min-block-size: 1.5em;
        margin-block: 0.5em;
        font-weight: bold;
      }
      .wijkbrug-ask-status[data-failed] {
        color: var(--_wb-error-color, #b3161b);
      }
      .wijkbrug-ask-send {
        min-block-size: 44px;
        padding: var(--_wb-button-padding-block, 0.5em) var(--_wb-button-padding-inline, 1em);
        border: max(1px, var(--_wb-button-border-width, 1px)) solid
          var(--_wb-button-primary-border-color, var(--_wb-accent));
        border-radius: var(--_wb-button-border-radius, 4px);
        background-color: var(--_wb-button-primary-background-color, var(--_wb-accent));
        color: var(--_wb-button-primary-color, var(--_wb-accent-contrast));
        font: inherit;
        font-weight: var(--_wb-button-font-weight, 600);
        cursor: pointer;
      }
      .wijkbrug-ask-send:hover {
        background-color: var(--_wb-button-primary-hover-background-color, var(--_wb-accent));
        color: var(--_wb-button-primary-hover-color, var(--_wb-accent-contrast));
      }
      .wijkbrug-ask-send[aria-disabled='true'] {
        opacity: 0.6;
      }
      @media print {
        .wijkbrug-ask {
          display: none;
        }
      }
    }
  `,
];

export const askSheet = lazySheet(askStyles);
