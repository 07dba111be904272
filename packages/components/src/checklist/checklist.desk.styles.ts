import { css } from 'lit';
import { alertTokens, buttonTokens, fieldTokens, infoTokens, secondaryTokens } from '../generated/tokens.js';

const styles = css`
  svg {
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }
  .full {
    fill: currentColor;
  }
  .open {
    stroke-width: 1;
    stroke-dasharray: 1 2.77;
  }
  .progress {
    display: grid;
    gap: 0.25em;
  }
  .row {
    block-size: 0.85em;
    justify-self: start;
  }
  .count {
    color: var(--_wb-subtle-color);
    font-size: 0.9em;
  }
  .row,
  input:checked + .face svg {
    color: var(--_wb-link-color);
  }
  .next {
    margin-block-start: 1em;
  }
  .answer:hover .face {
    border-color: var(--_wb-link-color);
  }
  .to-chapter:hover .chapter-name {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  summary:not(.languages summary) {
    inline-size: fit-content;
    min-block-size: 44px;
    box-sizing: border-box;
    padding-block: 0.6em;
    color: var(--_wb-link-color);
    cursor: pointer;
  }
  textarea {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 40em;
    padding: var(--_wb-input-padding-block) var(--_wb-input-padding-inline);
    border: max(1px, var(--_wb-input-border-width)) solid var(--_wb-input-border-color);
    border-radius: var(--_wb-input-border-radius);
    background-color: var(--_wb-input-background-color);
    color: var(--_wb-input-color);
    font: inherit;
  }
  .hint {
    margin-block: 0.35em;
    color: var(--_wb-subtle-color);
  }
  .kind {
    max-inline-size: 40em;
    box-sizing: border-box;
    margin-block: 0.5em;
    padding: 0.5em var(--_wb-alert-padding);
    border: max(1px, var(--_wb-alert-border-width)) solid var(--_wb-alert-info-border-color);
    border-radius: var(--_wb-alert-border-radius);
    background-color: var(--_wb-alert-info-background-color);
    color: var(--_wb-alert-info-color);
  }

  .plain {
    min-block-size: 44px;
    padding-inline: 0.5em;
    border: 0;
    background: none;
    color: var(--_wb-link-color);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .button {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    box-sizing: border-box;
    padding: var(--_wb-button-padding-block) var(--_wb-button-padding-inline);
    border: max(1px, var(--_wb-button-border-width)) solid var(--_wb-button-secondary-border-color);
    border-radius: var(--_wb-button-border-radius);
    background-color: var(--_wb-button-secondary-background-color);
    color: var(--_wb-button-secondary-color);
    font-family: var(--_wb-button-font-family);
    font-size: var(--_wb-button-font-size);
    font-weight: var(--_wb-button-font-weight);
    cursor: pointer;
  }
  .next {
    border-color: var(--_wb-button-primary-border-color);
    background-color: var(--_wb-button-primary-background-color);
    color: var(--_wb-button-primary-color);
  }
  .button:focus-within {
    outline: max(2px, var(--_wb-focus-width)) var(--_wb-focus-style) var(--_wb-focus-color);
    outline-offset: var(--_wb-focus-offset);
  }
  .views ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25em;
    margin: 0;
    padding: 0;
    border-block-end: 1px solid var(--_wb-border-color);
    list-style: none;
  }
  .views button {
    min-block-size: 44px;
    padding-inline: 1em;
    padding-block-end: 4px;
    border: 0;
    background: none;
    color: var(--_wb-link-color);
  }
  /* A border that is only there for the chosen one: forced colours paint also what is transparent. */
  .views [aria-current] {
    padding-block-end: 0;
    border-block-end: 4px solid currentColor;
    font-weight: bold;
  }
  .choose {
    display: inline-flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  .choose input {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin: 0;
    accent-color: var(--_wb-link-color);
  }
  .behind-text {
    max-inline-size: 65ch;
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_wb-border-color);
  }
  .list-title {
    margin-block: 0.75em 0.25em;
    font-weight: bold;
  }
  .view :is(ul, .plan),
  .behind-text ul {
    margin-block: 0 0.75em;
    padding-inline-start: 1.25em;
  }
  .view .plan {
    padding: 0;
    list-style: none;
  }
  .view fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 1.25em 0;
    border: 0;
    border-block-start: 1px solid var(--_wb-border-color);
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 0.75em;
    max-inline-size: 40em;
    margin-block-start: 0.75em;
  }
  .field {
    display: block;
    max-inline-size: 40em;
    font-weight: bold;
  }
  .field textarea {
    margin-block-start: 0.25em;
    font-weight: normal;
  }
  /* What changes in one statement lays out no other one anew. */
  .statement {
    contain: layout style;
  }
  /* Only what is in sight is laid out and painted; with room for the ring of what has the focus. */
  .view > .statement {
    padding-inline: 6px;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 18em;
  }
  .statement > .row {
    display: block;
  }
  .statement > .field {
    margin-block-start: 0.75em;
  }
  .role {
    margin-block: 1em 1.5em;
  }
  .field :is(input, select) {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    margin-block-start: 0.25em;
    padding: var(--_wb-input-padding-block) var(--_wb-input-padding-inline);
    border: max(1px, var(--_wb-input-border-width)) solid var(--_wb-input-border-color);
    border-radius: var(--_wb-input-border-radius);
    background-color: var(--_wb-input-background-color);
    color: var(--_wb-input-color);
    font: inherit;
    font-weight: normal;
  }
  .button input {
    position: absolute;
    inline-size: 1px;
    opacity: 0;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
  }
  .view {
    margin-block-start: 1.5em;
  }
  .view > * + .field {
    margin-block-start: 1.5em;
  }
  .view > .buttons {
    margin-block-start: 1.5em;
  }
  .state {
    min-block-size: 1.5em;
    margin-block: 0.5em 0;
    color: var(--_wb-subtle-color);
  }
  @media print {
    .languages,
    .chapters,
    .views,
    .view,
    .tools,
    .problem {
      display: none;
    }
    .below {
      margin: 0;
      padding: 0;
      border: 0;
    }
    .report section {
      margin-block-start: 1.5em;
    }
    .report ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .report li {
      padding-block: 0.5em;
      border-block-start: 1px solid;
      break-inside: avoid;
    }
    .report p {
      margin-block: 0 0.25em;
    }
    .report .printed-note {
      padding-inline-start: 1em;
      white-space: pre-line;
    }
    :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
  }
  @media screen {
    .report {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .row,
    input:checked + .face svg {
      color: CanvasText;
    }
    input:checked + .face {
      outline: 3px solid Highlight;
    }
    .to-chapter[aria-current] {
      border-color: Highlight;
    }
  }
`;

/** What comes with the desk: buttons, notes, warnings, and how it is printed. */
export const deskStyles = [alertTokens, infoTokens, buttonTokens, secondaryTokens, fieldTokens, styles];
