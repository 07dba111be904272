import { css } from 'lit';
import { waitingStyles } from '../internal/waiting.styles.js';
import { styles as firstStyles } from './checklist.first.styles.js';

/** All of the controls, for the page of a server: where there is no script, the statements are read. */
export const styles = [
  ...firstStyles,
  waitingStyles,
  css`
    @media (scripting: none) {
      .chapter[hidden] {
        display: block;
      }
      .answers,
      .views,
      .more,
      .chapters nav,
      .below {
        display: none;
      }
      .chapters {
        display: block;
      }
    }
  `,
];
