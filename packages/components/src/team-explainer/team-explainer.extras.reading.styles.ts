import { css } from 'lit';
import { lazySheet } from '../internal/lazy-sheet.js';

/** Pictograms, stories, steps and roles, in the light DOM. */
export const extrasStyles = [
  css`
    @layer wijkbrug {
      .wijkbrug-pictogram {
        flex: none;
        inline-size: 1.5em;
        block-size: 1.5em;
        fill: none;
        stroke: currentColor;
        stroke-width: 1.75;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
      /* What goes on, goes on the other way. */
      [dir='rtl'] .wijkbrug-pictogram[data-mirrored] {
        scale: -1 1;
      }
      .wijkbrug-question > .wijkbrug-pictogram {
        position: absolute;
        inset-inline-start: 0.5em;
      }
      .wijkbrug-extra {
        margin-block-start: 2.5em;
      }
      .wijkbrug-extra p {
        margin-block: 0 0.5em;
      }
      :where(.wijkbrug-extra) :is(.wijkbrug-stories, .wijkbrug-life-domains, .wijkbrug-organisations) {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
        gap: 1em;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .wijkbrug-story,
      .wijkbrug-domain {
        padding: 1em;
        border: 1px solid var(--_wb-border-color);
        border-radius: 0.5em;
      }
      .wijkbrug-label {
        color: var(--_wb-subtle-color);
        font-size: 0.9em;
      }
      blockquote.wijkbrug-said {
        margin: 0 0 0.75em;
        padding: 0;
        border: 0;
        font-size: 1.125em;
        font-weight: 600;
        line-height: 1.35;
      }
      :where(.wijkbrug-extra) .wijkbrug-life-domains {
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
      }
      .wijkbrug-domain-name {
        display: flex;
        gap: 0.5em;
        align-items: center;
      }
      .wijkbrug-domain-name > strong::first-letter {
        text-transform: uppercase;
      }
      .wijkbrug-domain ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .wijkbrug-domain li {
        padding-block: 0.25em;
      }
      .wijkbrug-steps {
        max-inline-size: 70ch;
        margin: 0;
        padding: 0;
        list-style: none;
        counter-reset: wijkbrug-step;
      }
      .wijkbrug-step {
        position: relative;
        padding-block-end: 1em;
        padding-inline-start: 3.25em;
        counter-increment: wijkbrug-step;
      }
      .wijkbrug-step::before {
        position: absolute;
        inset-block-start: 0;
        inset-inline-start: 0;
        box-sizing: border-box;
        inline-size: 2.25em;
        block-size: 2.25em;
        border: 2px solid var(--_wb-link-color);
        border-radius: 50%;
        color: var(--_wb-link-color);
        font-weight: bold;
        line-height: calc(2.25em - 4px);
        text-align: center;
        content: counter(wijkbrug-step);
      }
      .wijkbrug-step:not(:last-child)::after {
        position: absolute;
        inset-block: 2.5em 0.25em;
        inset-inline-start: calc(1.125em - 1px);
        border-inline-start: 2px solid var(--_wb-border-color);
        content: '';
      }
      .wijkbrug-step-title {
        padding-block-start: 0.3em;
      }
      .wijkbrug-step[aria-current]::before {
        background-color: var(--_wb-button-primary-background-color, var(--_wb-accent));
        color: var(--_wb-button-primary-color, var(--_wb-accent-contrast));
      }
      .wijkbrug-here {
        font-weight: bold;
      }
      .wijkbrug-organisations > div {
        padding-block: 0.5em;
        border-block-start: 1px solid var(--_wb-border-color);
      }
      .wijkbrug-organisations {
        gap: 0 1.5em;
      }
      .wijkbrug-organisations dt {
        font-weight: bold;
      }
      .wijkbrug-organisations dd {
        margin: 0;
      }
      .wijkbrug-people {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
        gap: 1em;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .wijkbrug-person {
        display: flex;
        gap: 1em;
        align-items: start;
      }
      .wijkbrug-person p {
        margin-block: 0 0.25em;
      }
      .wijkbrug-photo {
        flex: none;
        border-radius: 50%;
        object-fit: cover;
      }
      .wijkbrug-tell {
        margin-block: 0.5em;
      }
      .wijkbrug-pair {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
        gap: 0 1.5em;
        padding-block: 0.5em;
        border-block-start: 1px solid var(--_wb-border-color);
      }
      .wijkbrug-answer .wijkbrug-pair p {
        margin-block: 0 0.25em;
      }
      .wijkbrug-pair:first-child {
        border: 0;
        font-weight: bold;
      }
      .wijkbrug-tell > summary {
        min-block-size: 24px;
        padding-block: 0.25em;
        cursor: pointer;
      }
    }
  `,
];

export const extrasSheet = lazySheet(extrasStyles);
