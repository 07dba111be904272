import { css } from 'lit';
import { hostStyles } from '../internal/host.styles.js';
import { languageSwitcherStyles } from '../internal/language-switcher.styles.js';
import {
  accentTokens,
  alertTokens,
  detailsTokens,
  focusTokens,
  headingTokens,
  infoTokens,
  linkTokens,
  textTokens,
} from '../generated/tokens.js';

export const styles = [
  accentTokens,
  textTokens,
  headingTokens,
  linkTokens,
  focusTokens,
  alertTokens,
  infoTokens,
  detailsTokens,
  hostStyles,
  languageSwitcherStyles,
  // Room for the search, which comes later, so that nothing moves.
  css`
    @media (scripting: enabled) {
      .tools {
        min-block-size: calc(1.5em + 44px);
        margin-block: 0.5em 1.5em;
      }
    }
  `,
];
