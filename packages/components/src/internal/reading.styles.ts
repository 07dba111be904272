import { css } from 'lit';

/**
 * What the reading text of every element shares. In a layer of its own, so that the portal's typography wins wherever it
 * says something.
 */
export const readingBaseStyles = css`
  @layer wijkbrug {
    .wijkbrug-title,
    .wijkbrug-group-title {
      color: var(--_wb-heading-color);
      font-family: var(--_wb-heading-font-family);
      font-weight: var(--_wb-heading-font-weight);
      line-height: 1.25;
    }
    .wijkbrug-title {
      margin-block: 0 0.5em;
      font-size: calc(1.25 * var(--_wb-heading-font-size));
    }
    .wijkbrug-urgent,
    .wijkbrug-note {
      max-inline-size: 70ch;
      margin-block: 0.75em;
      padding: 0.5em var(--_wb-alert-padding);
      border: max(1px, var(--_wb-alert-border-width)) solid var(--_wb-alert-info-border-color);
      border-radius: var(--_wb-alert-border-radius);
      background-color: var(--_wb-alert-info-background-color);
      color: var(--_wb-alert-info-color);
    }
    .wijkbrug-urgent {
      border-color: var(--_wb-alert-warning-border-color);
      background-color: var(--_wb-alert-warning-background-color);
      color: var(--_wb-alert-warning-color);
    }
    [data-wijkbrug-reading] :focus-visible {
      outline: max(2px, var(--_wb-focus-width)) var(--_wb-focus-style) var(--_wb-focus-color);
      outline-offset: var(--_wb-focus-offset);
      box-shadow: 0 0 0 max(2px, var(--_wb-focus-width)) var(--_wb-focus-inverse-color);
    }
    .wijkbrug-phone {
      white-space: nowrap;
    }
    /* Weaker than any class: the sheet of another element, which has this rule too, may come last. */
    :where([data-wijkbrug-reading]) a {
      display: inline-block;
      min-block-size: 24px;
      color: var(--_wb-link-color);
      text-decoration: var(--_wb-link-text-decoration);
    }
    :is(.wijkbrug-urgent, .wijkbrug-note) a {
      color: inherit;
      font-weight: bold;
    }
  }
`;
