import { css } from 'lit';
import {
  accentTokens,
  alertTokens,
  buttonTokens,
  fieldTokens,
  focusTokens,
  headingTokens,
  linkTokens,
  textTokens,
} from '../generated/tokens.js';
import { hostStyles } from '../internal/host.styles.js';
import { languageSwitcherStyles } from '../internal/language-switcher.styles.js';

const formStyles = css`
  form,
  .summary {
    max-inline-size: 40em;
  }
  .field {
    min-inline-size: 0;
    margin: 0 0 1.5em;
    padding: 0;
    border: 0;
  }
  .wrong {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_wb-error-color);
  }
  label,
  legend {
    padding: 0;
    color: var(--_wb-label-color);
    font-size: var(--_wb-label-font-size);
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin-block: 0 0.5em;
    color: var(--_wb-heading-color);
    font-family: var(--_wb-heading-font-family);
    font-weight: var(--_wb-heading-font-weight);
    font-size: calc(1.25 * var(--_wb-heading-font-size));
    line-height: 1.25;
  }
  .urgent {
    max-inline-size: 40em;
    box-sizing: border-box;
    margin-block: 0 1em;
    padding: 0.5em var(--_wb-alert-padding);
    border: max(1px, var(--_wb-alert-border-width)) solid var(--_wb-alert-warning-border-color);
    border-radius: var(--_wb-alert-border-radius);
    background-color: var(--_wb-alert-warning-background-color);
    color: var(--_wb-alert-warning-color);
  }
  .urgent a {
    color: inherit;
    font-weight: bold;
  }
  .field > label,
  legend,
  summary {
    font-weight: bold;
  }
  .optional,
  .hint {
    color: var(--_wb-subtle-color);
    font-weight: normal;
  }
  .hint,
  .error {
    margin-block: 0.25em;
  }
  .error {
    color: var(--_wb-error-color);
    font-weight: bold;
  }
  input:not([type='radio'], [type='checkbox']),
  textarea {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    margin-block-start: 0.5em;
    padding: var(--_wb-input-padding-block) var(--_wb-input-padding-inline);
    border: max(1px, var(--_wb-input-border-width)) solid var(--_wb-input-border-color);
    border-radius: var(--_wb-input-border-radius);
    background-color: var(--_wb-input-background-color);
    color: var(--_wb-input-color);
    font: inherit;
  }
  [aria-invalid] {
    border-color: var(--_wb-error-border-color) !important;
  }
  input[type='hidden'] {
    display: none !important;
  }
  .choose {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 44px;
  }
  .choose label {
    flex: 1;
    padding-block: 0.5em;
  }
  .choose input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_wb-check-color);
  }
  @supports selector(:has(a)) {
    .when:not(.when-reach-phone),
    form:has([type='radio'][name='reach']) .when {
      display: none;
    }
    form:has([name='reach'][value='phone']:checked) .when-reach-phone,
    form:has([name='reach'][value='whatsapp']:checked) .when-reach-whatsapp,
    form:has([name='reach'][value='sms']:checked) .when-reach-sms,
    form:has([name='reach'][value='email']:checked) .when-reach-email,
    form:has([name='reach'][value='meet']:checked) .when-reach-meet,
    form:has([name='interpreter'][value='wanted']:checked) .when-interpreter-wanted,
    form:has([name='behalf'][value='consent']:checked) .when-behalf-consent {
      display: block;
    }
  }
  summary {
    min-block-size: 44px;
    padding-block: 0.5em;
    box-sizing: border-box;
    color: var(--_wb-link-color);
    cursor: pointer;
  }
  details {
    margin-block-end: 1.5em;
  }
  .summary {
    margin-block-end: 1.5em;
    padding: var(--_wb-alert-padding);
    border: 2px solid var(--_wb-error-border-color);
  }
  .summary ul {
    margin-block: 0.5em 0;
    padding-inline-start: 1.25em;
  }
  .summary a {
    display: inline-block;
    min-block-size: 24px;
    color: var(--_wb-error-color);
  }
  .send {
    min-block-size: 44px;
    padding: var(--_wb-button-padding-block) var(--_wb-button-padding-inline);
    border: max(1px, var(--_wb-button-border-width)) solid var(--_wb-button-primary-border-color);
    border-radius: var(--_wb-button-border-radius);
    background-color: var(--_wb-button-primary-background-color);
    color: var(--_wb-button-primary-color);
    font-family: var(--_wb-button-font-family);
    font-size: var(--_wb-button-font-size);
    font-weight: var(--_wb-button-font-weight);
  }
  .send:hover {
    background-color: var(--_wb-button-primary-hover-background-color);
    color: var(--_wb-button-primary-hover-color);
  }
`;

export const styles = [
  accentTokens,
  textTokens,
  headingTokens,
  linkTokens,
  buttonTokens,
  fieldTokens,
  focusTokens,
  alertTokens,
  hostStyles,
  languageSwitcherStyles,
  formStyles,
];
