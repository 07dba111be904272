import { css } from 'lit';
import { hostStyles } from '../internal/host.styles.js';

/** The search field and the place of the filters: as high as they stay. */
const firstStyles = css`
  .search {
    margin-block-end: 1.5em;
  }
  label[for='q'] {
    display: block;
    font-weight: bold;
  }
  .hint {
    margin-block: 0.25em 0.5em;
    color: var(--_wb-subtle-color);
  }
  .line {
    display: flex;
    gap: 0.5em;
    max-inline-size: 40em;
  }
  [type='search'],
  .send {
    min-block-size: 44px;
    padding: 0.5em 0.75em;
    border: 1px solid;
    font: inherit;
  }
  [type='search'] {
    flex: 1;
    box-sizing: border-box;
    min-inline-size: 0;
  }
  .send {
    padding-inline: 1em;
    font-weight: 600;
  }
  .room {
    display: flow-root;
    min-block-size: 58px;
  }
`;

export const styles = [...hostStyles, firstStyles];
