import { css } from 'lit';
import { lazySheet } from '../internal/lazy-sheet.js';

/** The answers, in the light DOM. */
export const answersStyles = [
  css`
    @layer wijkbrug {
      /* What has the focus stands above the bar with the way out. */
      wijkbrug-team-explainer :is(a, button, summary) {
        scroll-margin-block-end: 8em;
      }
      /* Not what opens in a card of the sociale kaart. */
      :where(.wijkbrug-group) .wijkbrug-answer {
        max-inline-size: 70ch;
        padding-block: 0.75em 1.25em;
        padding-inline: 0.5em;
      }
      :where(.wijkbrug-group) .wijkbrug-answer p {
        margin-block: 0 0.75em;
      }
      .wijkbrug-answer .wijkbrug-short-answer {
        font-size: 1.125em;
      }
      :where(.wijkbrug-group) .wijkbrug-answer .wijkbrug-note {
        margin-block: 0 1em;
      }
      .wijkbrug-quote,
      .wijkbrug-items {
        margin-block: 0 0.75em;
        padding-inline-start: 1em;
        border-inline-start: 0.25em solid var(--_wb-border-color);
      }
      .wijkbrug-items,
      .wijkbrug-contact ul {
        margin: 0 0 0.75em;
        list-style: none;
      }
      .wijkbrug-contact ul {
        margin-block-end: 0;
        padding: 0;
      }
      .wijkbrug-contact li {
        padding-block: 0.25em;
      }
      .wijkbrug-answer .wijkbrug-basis {
        color: var(--_wb-subtle-color);
        font-size: 0.9em;
      }
      .wijkbrug-contact {
        margin-block-start: 1em;
        padding: 0.75em var(--_wb-alert-padding);
        border: max(1px, var(--_wb-alert-border-width)) solid var(--_wb-alert-info-border-color);
        border-radius: var(--_wb-alert-border-radius);
        background-color: var(--_wb-alert-info-background-color);
        color: var(--_wb-alert-info-color);
      }
      .wijkbrug-answer .wijkbrug-contact-title {
        margin-block: 0 0.25em;
      }
      .wijkbrug-contact a {
        color: inherit;
        font-weight: bold;
      }
    }
  `,
];

export const answersSheet = lazySheet(answersStyles);
