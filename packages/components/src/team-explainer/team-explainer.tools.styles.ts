import { css } from 'lit';
import { buttonTokens, errorTokens, fieldTokens } from '../generated/tokens.js';
import { lazySheet } from '../internal/lazy-sheet.js';
import { quickExitStyles } from '../internal/quick-exit.js';

/** Search, the way out and the card for the desk, in the shadow root. */
const controlsStyles = [
  buttonTokens,
  fieldTokens,
  errorTokens,
  quickExitStyles,
  css`
    .search {
      max-inline-size: 40em;
    }
    .search label {
      display: block;
      line-height: 1.5;
      font-weight: bold;
    }
    .search input {
      display: block;
      box-sizing: border-box;
      inline-size: 100%;
      block-size: 44px;
      padding: 0 var(--_wb-input-padding-inline);
      border: max(1px, var(--_wb-input-border-width)) solid var(--_wb-input-border-color);
      border-radius: var(--_wb-input-border-radius);
      background-color: var(--_wb-input-background-color);
      color: var(--_wb-input-color);
      font: inherit;
    }
    .found {
      margin: 0;
    }
    .found a {
      color: var(--_wb-link-color);
    }
    .found:not(:empty) {
      margin-block-start: 0.5em;
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1em;
      align-items: center;
      margin-block-start: 2em;
      padding: 0.375em 0.75em;
      border: max(1px, var(--_wb-alert-border-width)) solid var(--_wb-alert-warning-border-color);
      border-radius: var(--_wb-alert-border-radius);
      background-color: var(--_wb-alert-warning-background-color);
      color: var(--_wb-alert-warning-color);
      overflow-wrap: break-word;
      /* Where it would cover much of what is read, on a low screen or with large letters, it waits at the end. */
      position: sticky;
      z-index: 1;
      inset-block-end: clamp(-99em, (100vh - 26em) * 99, 0px);
    }
    .bar .urgent {
      margin: 0;
    }
    .bar :is(p, a) {
      font-weight: bold;
    }
    .bar a:not(.exit) {
      display: inline-block;
      color: inherit;
      line-height: 44px;
    }
    .bar .exit {
      display: inline-flex;
      position: static;
      float: none;
      align-items: center;
      margin-block: 0;
      margin-inline-start: auto;
      padding-block: 0.35em;
    }
    /* Longer words than the Dutch ones take no more of a small screen: they stand below each other first. */
    @media (max-width: 25em) {
      .bar {
        gap: 0.25em 0.5em;
        padding-inline: 0.5em;
        font-size: 0.9em;
      }
      .bar > a {
        flex: 1 1 auto;
        inline-size: min-content;
      }
      .bar > a:not(.exit) {
        display: inline-flex;
        align-items: center;
        min-block-size: 44px;
        line-height: 1.2;
      }
      .bar .exit {
        flex-grow: 9;
        max-inline-size: max-content;
        padding-inline: 0.75em;
      }
    }
    /* What has the focus stands above the bar. */
    :is(a, button, input, summary) {
      scroll-margin-block-end: 8em;
    }
    .hint {
      margin-block: 0.5em 0;
      color: var(--_wb-subtle-color);
      font-size: 0.9em;
    }
    .desk {
      box-sizing: border-box;
      inline-size: min(100%, 40em);
      max-block-size: 100%;
      padding: 1.5em;
      border: 0.25em solid var(--_wb-link-color);
      border-radius: 0.5em;
      background-color: #fff;
      color: #1b1b1b;
      font-size: 1.25em;
    }
    .desk::backdrop {
      background-color: rgb(0 0 0 / 60%);
    }
    .desk p {
      margin-block: 0 0.5em;
    }
    .desk-question {
      font-weight: bold;
      font-size: 1.5em;
      line-height: 1.25;
    }
    .desk-own {
      margin-block-start: 1em;
      padding-block-start: 1em;
      border-block-start: 1px solid currentColor;
    }
    .desk-choices {
      margin-block-start: 1.5em;
      font-size: 0.8em;
    }
    .desk-choice {
      display: flex;
      gap: 0.5em;
      align-items: center;
      min-block-size: 44px;
    }
    .desk-choice input {
      flex: none;
      inline-size: 1.25em;
      block-size: 1.25em;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
      margin-block-start: 1em;
    }
    .buttons button {
      min-block-size: 44px;
      padding-inline: 1em;
      border: 2px solid currentColor;
      border-radius: 0.25em;
      background: none;
      color: inherit;
      font-weight: bold;
    }
    @media print {
      .languages,
      .tools,
      .bar,
      .hint,
      .problem,
      .desk-choices {
        display: none;
      }
      .desk {
        position: static;
        border: 0;
      }
      :host([printing='answer']) .desk {
        display: none;
      }
    }
  `,
];

/** Tools under an answer, and answers with the Dutch beside them, in the light DOM. */
const readingStyles = [
  css`
    @layer wijkbrug {
      .wijkbrug-tools {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1em;
        margin-block: 0.75em;
      }
      .wijkbrug-tool {
        min-block-size: 44px;
        padding: 0;
        border: 0;
        background: none;
        color: var(--_wb-link-color);
        font: inherit;
        text-align: start;
        text-decoration: underline;
        text-underline-offset: 0.2em;
        cursor: pointer;
      }
      .wijkbrug-tool:hover {
        color: var(--_wb-link-hover-color);
        text-decoration-thickness: 0.15em;
      }
      .wijkbrug-tool[hidden] {
        display: none;
      }
      .wijkbrug-tools .wijkbrug-tools-note {
        flex-basis: 100%;
        margin: 0;
      }
      ::highlight(wijkbrug-spoken) {
        background-color: #ffe36e;
        color: #1b1b1b;
      }
      .wijkbrug-sheet {
        display: none;
      }
      @media print {
        .wijkbrug-sheet {
          display: grid;
          grid-template-columns: auto 1fr;
          column-gap: 1em;
          margin-block-start: 1em;
          break-inside: avoid;
        }
        .wijkbrug-sheet > * {
          grid-column: 2;
          margin: 0;
          overflow-wrap: anywhere;
        }
        .wijkbrug-sheet > .wijkbrug-qr {
          grid-row: 1 / span 3;
          grid-column: 1;
          inline-size: 35mm;
          block-size: 35mm;
          margin: -4mm;
        }
        [data-printing] > .wijkbrug-question {
          justify-content: start;
          padding: 0 0.33em;
          color: inherit;
          font-size: 1.5em;
        }
        [data-printing] > .wijkbrug-question > .wijkbrug-pictogram {
          position: static;
        }
        [data-printing] .wijkbrug-contact {
          break-inside: avoid;
        }
        body:has(wijkbrug-team-explainer[printing])
          :not(
            :has(wijkbrug-team-explainer[printing]),
            wijkbrug-team-explainer[printing],
            wijkbrug-team-explainer[printing] *
          ),
        wijkbrug-team-explainer[printing] > :not([slot='reading']),
        wijkbrug-team-explainer[printing='card'] > *,
        wijkbrug-team-explainer[printing]
          :is(.wijkbrug-topic:not([data-printing]), .wijkbrug-group:not(:has([data-printing])), .wijkbrug-extra),
        .wijkbrug-tools,
        [data-printing] > .wijkbrug-question::after,
        .wijkbrug-group:has([data-printing]) > .wijkbrug-group-title,
        [data-printing] .wijkbrug-tell:not([open]),
        [data-printing] .wijkbrug-contact li:has(> a:not([href^='tel:'])) {
          display: none !important;
        }
        .wijkbrug-topic[data-printing] {
          border: 0;
        }
      }
    }
  `,
];

export const toolsControlsSheet = lazySheet(controlsStyles);
export const toolsSheet = lazySheet(readingStyles);
