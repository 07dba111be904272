import { hostStyles } from '../internal/host.styles.js';
import { languageSwitcherStyles } from '../internal/language-switcher.styles.js';
import {
  accentTokens,
  alertTokens,
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
  focusTokens,
  alertTokens,
  detailsTokens,
  hostStyles,
  languageSwitcherStyles,
];
