import { css } from 'lit';
import { alertTokens, buttonTokens, fieldTokens } from '../generated/tokens.js';
import { hostStyles } from '../internal/host.styles.js';
import { quickExitStyles } from '../internal/quick-exit.js';

const formStyles = css`
  form,
  .urgent {
    max-inline-size: 40em;
  }
  .waiting {
    min-block-size: 100vh;
  }
  .field {
    min-inline-size: 0;
    margin: 0 0 1.5em;
    padding: 0;
    border: 0;
  }
  label,
  legend {
    padding: 0;
    color: var(--_wb-label-color);
    font-size: var(--_wb-label-font-size);
  }
  .title {
    margin-block: 0 0.75em;
    color: var(--_wb-heading-color);
    font-family: var(--_wb-heading-font-family);
    font-weight: var(--_wb-heading-font-weight);
    font-size: calc(1.25 * var(--_wb-heading-font-size));
    line-height: 1.25;
  }
  .urgent {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    box-sizing: border-box;
    margin-block: 0 1.5em;
    padding: 0.5em 0.75em;
    border-inline-start: 0.25em solid var(--_wb-alert-warning-border-color);
    background-color: var(--_wb-alert-warning-background-color);
    color: var(--_wb-alert-warning-color);
  }
  .urgent p {
    margin-block: 0.25em;
  }
  .urgent a {
    color: inherit;
    font-weight: bold;
  }
  .field > label {
    font-weight: bold;
  }
  .hint {
    margin-block: 0.25em;
    color: var(--_wb-subtle-color);
  }
  input:not([type='radio'], [type='checkbox'], [type='hidden']),
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
  .send {
    margin-block-start: 1.5em;
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

/** Of what stands there first. */
export const styles = [...hostStyles, buttonTokens, fieldTokens, alertTokens, quickExitStyles, formStyles];
