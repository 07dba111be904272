import { css } from 'lit';
import { checkTokens, errorTokens, infoTokens } from '../generated/tokens.js';
import { lazySheet } from '../internal/lazy-sheet.js';

/** Of what comes after the first questions. */
export const moreStyles = [
  errorTokens,
  checkTokens,
  infoTokens,
  css`
    legend,
    form summary {
      font-weight: bold;
    }
    .optional {
      color: var(--_wb-subtle-color);
      font-weight: normal;
    }
    .wrong {
      padding-inline-start: 0.75em;
      border-inline-start: 0.25em solid var(--_wb-error-color);
    }
    .error {
      margin-block: 0.25em;
      color: var(--_wb-error-color);
      font-weight: bold;
    }
    [aria-invalid] {
      border-color: var(--_wb-error-border-color) !important;
    }
    .choose {
      display: flex;
      gap: 0.75em;
      align-items: center;
      min-block-size: 44px;
    }
    .choose label {
      display: flex;
      flex: 1;
      gap: 0.75em;
      align-items: center;
      padding-block: 0.5em;
    }
    .choose input {
      flex: none;
      inline-size: 1.5em;
      block-size: 1.5em;
      margin: 0;
      accent-color: var(--_wb-check-color);
    }
    .choice > .hint {
      margin-inline-start: 2.25em;
      margin-block-start: 0;
    }
    .topic .choices {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
      column-gap: 1em;
    }
    .wijkbrug-picture {
      flex: none;
      inline-size: 1.75em;
      block-size: 1.75em;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.5;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    @supports selector(:has(a)) {
      .when {
        display: none;
      }
      form:has([name='reach'][value='phone']:is(:checked, [type='hidden'])) .when-reach-phone,
      form:has([name='reach'][value='whatsapp']:is(:checked, [type='hidden'])) .when-reach-whatsapp,
      form:has([name='reach'][value='sms']:is(:checked, [type='hidden'])) .when-reach-sms,
      form:has([name='reach'][value='email']:is(:checked, [type='hidden'])) .when-reach-email,
      form:has([name='reach'][value='meet']:is(:checked, [type='hidden'])) .when-reach-meet,
      form:has([name='interpreter'][value='wanted']:checked) .when-interpreter-wanted,
      form:has([name='behalf'][value='together']:checked) .when-behalf-together,
      form:has([name='behalf'][value='consent']:checked) .when-behalf-consent,
      form:not(:has([name='behalf'][value='unaware']:checked)) .when-behalf-known {
        display: block;
      }
    }
    .tell {
      margin-block: 2em 0.75em;
      font-weight: bold;
    }
    .group {
      border-block-start: 1px solid var(--_wb-border-color);
    }
    .group + .group:last-of-type {
      border-block-end: 1px solid var(--_wb-border-color);
    }
    .group[open] {
      padding-block-end: 0.5em;
    }
    .code {
      margin-block-start: 2em;
    }
    form summary {
      box-sizing: border-box;
      min-block-size: 48px;
      padding-block: 0.75em;
      color: var(--_wb-link-color);
      cursor: pointer;
    }
    .step {
      padding-block-start: 1em;
      border-block-start: 1px solid var(--_wb-border-color);
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75em;
      align-items: center;
    }
    .plain {
      min-block-size: 44px;
      padding-inline: 1em;
      border: 1px solid currentColor;
      border-radius: var(--_wb-button-border-radius);
      background: none;
      color: var(--_wb-link-color);
    }
    .summary {
      box-sizing: border-box;
      max-inline-size: 40em;
      margin-block-end: 1.5em;
      padding: 0.75em 1em;
      border: 2px solid var(--_wb-error-border-color);
    }
    .summary :is(p, ul) {
      margin-block: 0.25em;
      padding-inline-start: 0;
    }
    .summary ul {
      padding-inline-start: 1.25em;
    }
    .summary li {
      margin-block: 0.5em;
    }
    /* As a block, so that the bullet stands beside the first line. */
    .summary a {
      display: block;
      min-block-size: 24px;
      color: var(--_wb-error-color);
    }
    .notice {
      box-sizing: border-box;
      max-inline-size: 40em;
      padding: 0.75em 1em;
      border: max(1px, var(--_wb-alert-border-width)) solid var(--_wb-alert-info-border-color);
      background-color: var(--_wb-alert-info-background-color);
      color: var(--_wb-alert-info-color);
    }
    /* On a phone the way out stays in sight in the corner below, and what has the focus above it. */
    .again {
      display: block;
      float: none;
      position: sticky;
      z-index: 1;
      inset-block-end: 0.5em;
      inline-size: max-content;
      max-inline-size: 100%;
      margin-block: 2em 0;
      margin-inline-start: auto;
    }
    :is(a, button, input, textarea, select, summary) {
      scroll-margin-block-end: 4.5em;
    }
    /* Where there is room beside the form it stays there. */
    @media (width >= 64em) {
      .exit {
        position: sticky;
        inset-block-start: 0.5em;
      }
      .again {
        display: none;
      }
      form,
      .urgent,
      .summary,
      .notice {
        max-inline-size: min(40em, 100% - 15em);
      }
    }
    .kept {
      white-space: pre-line;
    }
    @media print {
      :host > * .languages,
      .after,
      .urgent {
        display: none;
      }
    }
  `,
];

export const moreSheet = lazySheet(moreStyles);
