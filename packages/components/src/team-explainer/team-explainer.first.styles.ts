import { css } from 'lit';
import { hostStyles } from '../internal/host.styles.js';
import { alertTokens, detailsTokens, infoTokens } from '../generated/tokens.js';

export const styles = [
  ...hostStyles,
  alertTokens,
  infoTokens,
  detailsTokens,
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
