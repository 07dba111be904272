import { css } from 'lit';
import { lazySheet } from '../internal/lazy-sheet.js';

const styles = css`
  .view .choices,
  .view :is(.legend, .blocks, .changes) {
    padding: 0;
    list-style: none;
  }
  .choices .choose {
    align-items: start;
    min-block-size: 0;
    padding-block: 0.5em;
  }
  .choices details {
    margin-inline-start: 2em;
  }
  .choices .choices {
    margin: 0;
  }
  .choices .field {
    margin-inline-start: 2em;
  }
  .sheet {
    border-block-start: 1px solid var(--_wb-border-color);
  }
  .sheet > summary {
    inline-size: 100%;
    font-weight: bold;
  }
  .sheet > summary .count {
    font-weight: normal;
  }
  .questions {
    padding-inline-start: 1.75em;
  }
  .questions > li {
    padding-block: 0.75em;
  }
  .question {
    max-inline-size: 65ch;
    margin-block: 0 0.5em;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
  :is(.legend, .moment) svg {
    inline-size: 1em;
    block-size: 1em;
    color: var(--_wb-link-color);
    vertical-align: -0.125em;
  }
  .moment {
    margin-inline-end: 1em;
  }
  .blocks {
    display: grid;
    gap: 0.5em;
    max-inline-size: 45em;
  }
  .block {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    justify-content: space-between;
    inline-size: 100%;
    block-size: 100%;
    padding: 1em;
    border: 1px solid var(--_wb-border-color);
    border-block-end: 4px solid var(--_wb-link-color);
    border-radius: 4px;
    background-color: color-mix(in srgb, var(--_wb-link-color) 6%, transparent);
    color: inherit;
    font-weight: bold;
    text-align: start;
  }
  .block svg {
    max-inline-size: 100%;
    color: var(--_wb-link-color);
  }
  .block:hover span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .counts {
    inline-size: 100%;
    max-inline-size: 45em;
    margin-block: 1.5em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .counts caption {
    padding-block-end: 0.5em;
    font-weight: bold;
    text-align: start;
  }
  .counts :is(th, td) {
    padding: 0.5em 0.25em;
    border-block-end: 1px solid var(--_wb-border-color);
    text-align: center;
  }
  .counts td {
    white-space: nowrap;
  }
  .counts :is(th[scope='row'], th:first-child) {
    font-weight: normal;
    overflow-wrap: anywhere;
    text-align: start;
  }
  .counts svg {
    inline-size: 1em;
    block-size: 1em;
    color: var(--_wb-link-color);
  }
  .phases > li {
    padding-block: 0.5em;
  }
  .chapter-title + .group-title {
    margin-block-start: 0;
  }
  @container (min-width: 32em) {
    .blocks {
      grid-template-columns: 1fr 1fr;
    }
    .blocks .process {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .agenda {
      inline-size: 100%;
      border-collapse: collapse;
    }
    /* A column is never narrower than its longest word, so that no word is broken. */
    .agenda :is(th, td) {
      padding: 0.4em 0.5em;
      border: 1px solid;
      hyphens: manual;
      overflow-wrap: normal;
      word-break: normal;
      text-align: start;
      vertical-align: top;
    }
    .agenda th:nth-child(-n + 2) {
      inline-size: 33%;
    }
    .agenda tbody th {
      font-weight: normal;
    }
    .agenda td {
      white-space: pre-line;
    }
    .agenda tr {
      break-inside: avoid;
    }
  }
`;

/** What comes with the worksheets and the overview. */
export const workSheet = lazySheet([styles]);
