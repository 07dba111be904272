import { css } from 'lit';

/** The choice of language: a row of names that wraps; folded on a phone, where it would take a screen. */
export const languageSwitcherStyles = css`
  .languages {
    /* Beside something that floats, such as the way out. */
    display: flow-root;
    min-inline-size: min(12em, 100%);
    margin-block-end: 1em;
  }
  .languages span {
    flex: 1;
    overflow: hidden;
    color: var(--_wb-link-color);
    text-overflow: ellipsis;
  }
  .languages summary::after {
    content: '▾' / '';
  }
  .languages ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    margin: 0.25em 0 0;
    padding: 0;
    list-style: none;
  }
  .languages :is(a, button, summary) {
    align-items: center;
    min-block-size: 44px;
    box-sizing: border-box;
    padding-inline: 0.75em;
    border: 1px solid transparent;
    border-radius: 0.25em;
  }
  .languages summary {
    display: flex;
    gap: 0.75em;
    border-color: var(--_wb-border-color);
    white-space: nowrap;
    cursor: pointer;
  }
  .languages :is(a, button) {
    display: inline-flex;
    justify-content: center;
    min-inline-size: 44px;
    background: none;
    color: var(--_wb-link-color);
    font-size: 1em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .languages [aria-current] {
    border-color: currentColor;
    color: var(--_wb-color);
    font-weight: bold;
    text-decoration: none;
  }
  @supports selector(::details-content) {
    @media (width >= 40em) {
      .languages summary {
        display: none;
      }
      .languages ::details-content {
        content-visibility: visible;
      }
    }
  }
`;
