import { css } from 'lit';
import { lazySheet } from '../internal/lazy-sheet.js';

/**
 * The questions, in the light DOM. A layer of its own, so that the portal's typography wins wherever it says
 * something. Room is kept before the script is there, so that nothing below moves when the text arrives.
 */
export const readingStyles = [
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
      .wijkbrug-title,
      .wijkbrug-group-title {
        color: var(--_wb-heading-color);
        font-family: var(--_wb-heading-font-family);
        font-weight: var(--_wb-heading-font-weight);
        line-height: 1.25;
      }
      .wijkbrug-title {
        margin-block: 0 0.5em;
        font-size: calc(1.25 * var(--_wb-heading-font-size));
      }
      .wijkbrug-group-title {
        margin-block: 1.5em 0.5em;
        font-size: var(--_wb-heading-font-size);
      }
      .wijkbrug-urgent,
      .wijkbrug-note {
        max-inline-size: 70ch;
        margin-block: 0.75em;
        padding: 0.5em var(--_wb-alert-padding);
        border: max(1px, var(--_wb-alert-border-width)) solid var(--_wb-alert-info-border-color);
        border-radius: var(--_wb-alert-border-radius);
        background-color: var(--_wb-alert-info-background-color);
        color: var(--_wb-alert-info-color);
      }
      .wijkbrug-urgent {
        border-color: var(--_wb-alert-warning-border-color);
        background-color: var(--_wb-alert-warning-background-color);
        color: var(--_wb-alert-warning-color);
      }
      :is(.wijkbrug-urgent, .wijkbrug-note) a {
        color: inherit;
        font-weight: bold;
      }
      .wijkbrug-topic {
        border-block-start: 1px solid var(--_wb-border-color);
      }
      .wijkbrug-topic:last-child {
        border-block-end: 1px solid var(--_wb-border-color);
      }
      .wijkbrug-question {
        display: flex;
        gap: 0.75em;
        align-items: center;
        justify-content: space-between;
        min-block-size: 44px;
        padding-block: 0.5em;
        padding-inline: 0.5em;
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
      [slot='reading'] :focus-visible {
        outline: max(2px, var(--_wb-focus-width)) var(--_wb-focus-style) var(--_wb-focus-color);
        outline-offset: var(--_wb-focus-offset);
        box-shadow: 0 0 0 max(2px, var(--_wb-focus-width)) var(--_wb-focus-inverse-color);
      }
      .wijkbrug-phone {
        white-space: nowrap;
      }
      [slot='reading'] a {
        display: inline-block;
        min-block-size: 24px;
        text-decoration: var(--_wb-link-text-decoration);
      }
      [slot='reading'] li > a {
        overflow-wrap: anywhere;
      }
    }
  `,
];

export const readingSheet = lazySheet(readingStyles);
