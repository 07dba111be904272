import { css } from 'lit';
import { lazySheet } from '../internal/lazy-sheet.js';

/** What stands before the list, and how it is printed. */
const handStyles = [
  css`
    .dialog {
      box-sizing: border-box;
      inline-size: min(36em, 100vw - 2rem);
      max-block-size: calc(100vh - 2rem);
      padding: 1.25em;
      overflow: auto;
      border: 1px solid var(--_wb-border-color);
      border-radius: 0.5em;
      background-color: var(--_wb-input-background-color);
      color: var(--_wb-input-color);
    }
    .dialog::backdrop {
      background: rgb(0 0 0 / 60%);
    }
    .dialog h2 {
      margin-block: 0 0.5em;
      outline: none;
      font-size: 1.25em;
      font-family: var(--_wb-heading-font-family);
      font-weight: var(--_wb-heading-font-weight);
    }
    .dialog > .plain {
      margin-block-start: 1em;
    }
    .dialog .wijkbrug-qr {
      display: block;
      max-inline-size: 100%;
      block-size: auto;
    }
    .address {
      overflow-wrap: anywhere;
      font-size: 0.875em;
    }
    .dialog label:not(.choice) {
      font-weight: bold;
    }
    textarea {
      display: block;
      box-sizing: border-box;
      inline-size: 100%;
      margin-block: 0.5em;
      padding: var(--_wb-input-padding-block) var(--_wb-input-padding-inline);
      border: max(1px, var(--_wb-input-border-width)) solid var(--_wb-input-border-color);
      border-radius: var(--_wb-input-border-radius);
      background-color: var(--_wb-input-background-color);
      color: var(--_wb-input-color);
      font: inherit;
    }
    .warned {
      padding: 0.5em var(--_wb-alert-padding);
      border: max(1px, var(--_wb-alert-border-width)) solid var(--_wb-alert-warning-border-color);
      border-radius: var(--_wb-alert-border-radius);
      background-color: var(--_wb-alert-warning-background-color);
      color: var(--_wb-alert-warning-color);
    }
    .warned a {
      color: inherit;
      font-weight: bold;
    }
    @media screen {
      .handout {
        display: none;
      }
    }
    @media print {
      :host([printing]) :is(.languages, .search, .problem, .hand, .mine, .show-more, slot) {
        display: none;
      }
      .paper {
        columns: 18em;
        column-gap: 2em;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .paper > li {
        margin-block-end: 1em;
        padding-block-start: 0.5em;
        border-block-start: 1px solid currentColor;
        break-inside: avoid;
      }
      .paper-name {
        margin: 0;
        font-size: 1em;
      }
      .paper :is(p, dl, dd) {
        margin: 0;
      }
      .paper dl > div {
        display: flex;
        gap: 0.5em;
      }
      .paper .wijkbrug-rule {
        display: block;
      }
      .paper-code .wijkbrug-qr {
        inline-size: 3cm;
        block-size: 3cm;
      }
    }
  `,
];

/** What a page leaves out when only the list is printed. */
const pageStyles = [
  css`
    @layer wijkbrug {
      @media print {
        body:has(wijkbrug-sociale-kaart[printing])
          :not(
            :has(wijkbrug-sociale-kaart[printing]),
            wijkbrug-sociale-kaart[printing],
            wijkbrug-sociale-kaart[printing] *
          ) {
          display: none !important;
        }
      }
    }
  `,
];

const sheet = lazySheet(handStyles);
const pageSheet = lazySheet(pageStyles);

export const laterSheets = (): CSSStyleSheet[] => [pageSheet()];

export function styleControls(root: ShadowRoot): void {
  if (!root.adoptedStyleSheets.includes(sheet())) root.adoptedStyleSheets.push(sheet());
}
