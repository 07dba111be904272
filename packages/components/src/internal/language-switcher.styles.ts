import { css } from 'lit';

/** The choice of language: a row of names that wraps; folded on a phone, where it would take a screen. */
export const languageSwitcherStyles = css`
  .languages {
    margin-block-end: 1em;
  }
  /* Beside something that floats, such as the way out. */
  .languages details {
    display: flow-root;
  }
  .languages summary {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 44px;
    box-sizing: border-box;
    padding-inline: 0.75em;
    border: 1px solid var(--_wb-border-color);
    border-radius: 0.25em;
    cursor: pointer;
  }
  .languages span {
    overflow: hidden;
    color: var(--_wb-link-color);
    white-space: nowrap;
    text-overflow: ellipsis;
    word-spacing: 0.5em;
  }
  .languages summary::after {
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin: 0 0.25em 0.25em auto;
    border: solid;
    border-width: 0 0.125em 0.125em 0;
    rotate: 45deg;
    content: '';
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
  .languages ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    /* Beside something that floats, such as the way out: below it rather than one letter wide. */
    min-inline-size: min(100%, 16em);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .languages :is(a, button) {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    min-inline-size: 44px;
    box-sizing: border-box;
    justify-content: center;
    padding-inline: 0.75em;
    border: 1px solid transparent;
    border-radius: 0.25em;
    background: none;
    color: var(--_wb-link-color);
    font-size: 1em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .languages :is(a, button):hover {
    color: var(--_wb-link-hover-color);
    text-decoration-thickness: 0.15em;
  }
  .languages [aria-current] {
    border-color: currentColor;
    color: var(--_wb-color);
    font-weight: bold;
    text-decoration: none;
  }
`;
