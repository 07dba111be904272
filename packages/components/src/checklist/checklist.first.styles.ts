import { css } from 'lit';
import { hostStyles } from '../internal/host.styles.js';

const checklistStyles = css`
  :host {
    container-type: inline-size;
    /* What asks for its width, such as a row of boxes, cannot see what stands in a container. */
    contain-intrinsic-inline-size: min(48em, 85vw);
    min-inline-size: 0;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    color: var(--_wb-heading-color);
    font-family: var(--_wb-heading-font-family);
    font-weight: var(--_wb-heading-font-weight);
    font-size: var(--_wb-heading-font-size);
    line-height: 1.25;
  }
  .chapter-title {
    margin-block: 0 0.75em;
    font-size: calc(1.15 * var(--_wb-heading-font-size));
  }
  .group-title {
    margin-block: 2em 0.75em;
  }
  .chapters nav {
    margin-block: 1.5em;
  }
  .chapters ol {
    display: grid;
    gap: 0.25em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .to-chapter {
    display: grid;
    gap: 0.25em;
    inline-size: 100%;
    padding: 0.65em 0.9em;
    border: 0;
    border-inline-start: 4px solid var(--_wb-border-color);
    border-radius: 0;
    background: none;
    color: inherit;
    text-align: start;
  }
  .to-chapter[aria-current] {
    background-color: color-mix(in srgb, var(--_wb-link-color) 8%, transparent);
  }
  .chapter-name {
    font-weight: bold;
  }
  .progress {
    min-block-size: 2.45em;
  }
  .chapter:focus {
    outline: none;
  }

  .statement {
    min-inline-size: 0;
    margin: 0;
    padding: 1.5em 0 1em;
    border: 0;
    border-block-start: 1px solid var(--_wb-border-color);
  }
  legend {
    display: flex;
    gap: 0.5em;
    float: inline-start;
    inline-size: 100%;
    max-inline-size: 65ch;
    margin-block-end: 0.75em;
    padding: 0;
    color: var(--_wb-color);
    font-size: 1.0625em;
  }
  legend + * {
    clear: both;
  }
  .order {
    flex: none;
    min-inline-size: 1.5em;
    font-weight: bold;
    white-space: nowrap;
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.375em;
    align-items: center;
  }
  .answer {
    position: relative;
    cursor: pointer;
  }
  .answer input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .face {
    display: flex;
    gap: 0.4em;
    align-items: center;
    min-block-size: 44px;
    box-sizing: border-box;
    padding: 0.35em 0.55em;
    font-size: 0.95em;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: 4px;
  }
  .face svg {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
  }
  .to-chapter[aria-current],
  input:checked + .face {
    border-color: var(--_wb-link-color);
  }
  input:checked + .face {
    box-shadow: inset 0 0 0 2px var(--_wb-link-color);
    font-weight: bold;
  }
  input:focus-visible + .face {
    outline: max(2px, var(--_wb-focus-width)) var(--_wb-focus-style) var(--_wb-focus-color);
    outline-offset: var(--_wb-focus-offset);
  }
  .below {
    min-block-size: 6.5em;
    margin-block-start: 2.5em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_wb-border-color);
  }
  .views {
    min-block-size: 133px;
    margin-block: 1em 1.5em;
  }
  .more {
    min-block-size: 132px;
  }
  .source {
    max-inline-size: 80ch;
    margin-block: 1.5em 0;
    color: var(--_wb-subtle-color);
    font-size: 0.875em;
  }

  @container (min-width: 48em) {
    .chapters {
      display: grid;
      grid-template-columns: minmax(13em, 17em) minmax(0, 1fr);
      gap: 2.5em;
    }
    .chapters nav {
      position: sticky;
      inset-block-start: 1em;
      align-self: start;
      margin-block: 0;
    }
  }
  /* The scale in one row and the two ways out of it below: not one answer by itself on a line. */
  @container (width < 30em) {
    .views {
      min-block-size: 221px;
    }
    .answers {
      display: grid;
      grid-template-columns: repeat(6, auto);
      align-items: stretch;
    }
    .answer {
      grid-column: span 2;
    }
    .answer:nth-child(n + 4) {
      grid-column: span 3;
    }
    .face {
      flex-direction: column;
      gap: 0.25em;
      justify-content: center;
      block-size: 100%;
      padding-inline: 0.25em;
      font-size: 0.9em;
      line-height: 1.2;
      text-align: center;
    }
    .answers > :not(.answer) {
      grid-column: 1 / -1;
      justify-self: start;
    }
  }
`;

export const styles = [...hostStyles, checklistStyles];
