import { hostStyles } from '../internal/host.styles.js';
import { languageSwitcherStyles } from '../internal/language-switcher.styles.js';
import {
  accentTokens,
  alertTokens,
  buttonTokens,
  detailsTokens,
  focusTokens,
  headingTokens,
  linkTokens,
  textTokens,
} from '../generated/tokens.js';

export const styles = [
  accentTokens,
  textTokens,
  headingTokens,
  linkTokens,
  buttonTokens,
  focusTokens,
  alertTokens,
  detailsTokens,
  hostStyles,
  languageSwitcherStyles,
];
