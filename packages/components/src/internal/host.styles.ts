import { css } from 'lit';
import { accentTokens, focusTokens, headingTokens, linkTokens, textTokens } from '../generated/tokens.js';
import { languageSwitcherStyles } from './language-switcher.styles.js';

const styles = css`
  :host {
    display: block;
    color: var(--_wb-color);
    font-family: var(--_wb-font-family);
    font-size: var(--_wb-font-size);
    line-height: var(--_wb-line-height);
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  :focus-visible {
    outline: max(2px, var(--_wb-focus-width)) var(--_wb-focus-style) var(--_wb-focus-color);
    outline-offset: var(--_wb-focus-offset);
    box-shadow: 0 0 0 max(2px, var(--_wb-focus-width)) var(--_wb-focus-inverse-color);
  }
  button {
    font: inherit;
    cursor: pointer;
  }
  .problem {
    margin-block: 0 1em;
    padding: var(--_wb-alert-padding);
    border: max(1px, var(--_wb-alert-border-width)) solid var(--_wb-alert-warning-border-color);
    border-radius: var(--_wb-alert-border-radius);
    background-color: var(--_wb-alert-warning-background-color);
    color: var(--_wb-alert-warning-color);
  }
  .problem p {
    margin-block: 0 0.5em;
  }
  .problem a {
    color: inherit;
    font-weight: bold;
  }
  .problem button {
    min-block-size: 44px;
    padding-inline: 1em;
    border: 1px solid currentColor;
    border-radius: 0.25em;
    background: none;
    color: inherit;
    font-weight: bold;
  }
  .announcement {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/**
 * What every element has: the theme's text, a visible focus, controls that can be hit with a thumb, and the choice of
 * language.
 */
export const hostStyles = [
  accentTokens,
  textTokens,
  headingTokens,
  linkTokens,
  focusTokens,
  styles,
  languageSwitcherStyles,
];
