import { css } from 'lit';
import { lazySheet } from '../internal/lazy-sheet.js';

/** What stands inside the cards, and in their place when there are none; in the light DOM. */
export const answersStyles = [
  css`
    @layer wijkbrug {
      .wijkbrug-hidden {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
      /* A number and what can be done with the entry share a line where they fit. */
      .wijkbrug-entry {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        column-gap: 0.5em;
      }
      .wijkbrug-entry > *,
      .wijkbrug-entry .wijkbrug-topic {
        flex: 0 0 100%;
      }
      .wijkbrug-entry .wijkbrug-call {
        flex: 0 1 auto;
      }
      .wijkbrug-foot {
        display: contents;
      }
      .wijkbrug-entry .wijkbrug-topic {
        flex-basis: calc(100% + 2em);
        margin-inline: -1em;
        border-block: 1px solid var(--_wb-border-color);
        border-block-end: 0;
      }
      .wijkbrug-entry .wijkbrug-question {
        display: flex;
        align-items: center;
        justify-content: space-between;
        min-block-size: 44px;
        box-sizing: border-box;
        padding-inline: 1em;
        list-style: none;
      }
      .wijkbrug-facts {
        display: grid;
        gap: 0.375em;
        margin: 0 0 0.5em;
      }
      .wijkbrug-facts > div {
        display: grid;
        grid-template-columns: minmax(5em, max-content) 1fr;
        gap: 0.5em;
      }
      .wijkbrug-facts dt {
        margin: 0;
        color: var(--_wb-subtle-color);
        font-weight: normal;
      }
      .wijkbrug-facts dd {
        margin: 0;
      }
      /* What most people came for: as easy to touch as the buttons below it. */
      .wijkbrug-call {
        display: flex;
        flex-wrap: wrap;
        column-gap: 0.5em;
      }
      .wijkbrug-call .wijkbrug-phone {
        display: inline-flex;
        align-items: center;
        min-block-size: 44px;
        font-weight: bold;
      }
      .wijkbrug-entry .wijkbrug-question {
        background: none;
        color: var(--_wb-link-color);
        font-weight: 600;
        cursor: pointer;
      }
      .wijkbrug-rule {
        display: block;
      }
      .wijkbrug-rule::first-letter {
        text-transform: uppercase;
      }
      .wijkbrug-known {
        min-block-size: 0;
      }
      .wijkbrug-entry .wijkbrug-question::-webkit-details-marker {
        display: none;
      }
      .wijkbrug-entry .wijkbrug-question::after {
        flex: none;
        inline-size: 0.5em;
        block-size: 0.5em;
        margin-inline-start: 0.75em;
        border-block-end: 0.15em solid currentColor;
        border-inline-end: 0.15em solid currentColor;
        transform: translateY(-25%) rotate(45deg);
        content: '';
      }
      .wijkbrug-entry .wijkbrug-question:dir(rtl)::after {
        transform: translateY(-25%) rotate(-45deg);
      }
      .wijkbrug-entry .wijkbrug-topic[open] > .wijkbrug-question::after {
        transform: translateY(25%) rotate(225deg);
      }
      .wijkbrug-entry .wijkbrug-topic[open] > .wijkbrug-question:dir(rtl)::after {
        transform: translateY(25%) rotate(-225deg);
      }
      .wijkbrug-entry .wijkbrug-question:hover {
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
      .wijkbrug-badges {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25em 0.5em;
        margin: 0.5em 0;
        padding: 0;
        list-style: none;
        font-size: 0.875em;
      }
      .wijkbrug-badges li {
        padding: 0.125em 0.5em;
        border: 1px solid var(--_wb-border-color);
        border-radius: 1em;
      }
      .wijkbrug-badges .wijkbrug-open {
        border-color: currentColor;
        font-weight: bold;
      }
      .wijkbrug-badges .wijkbrug-stale {
        border-color: var(--_wb-alert-warning-border-color);
        background-color: var(--_wb-alert-warning-background-color);
        color: var(--_wb-alert-warning-color);
      }
      .wijkbrug-entry .wijkbrug-answer {
        padding: 0.25em 1em 1em;
      }
      .wijkbrug-domains {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25em 0.75em;
        color: var(--_wb-subtle-color);
      }
      .wijkbrug-domains span + span::before {
        margin-inline-end: 0.75em;
        content: '·' / '';
      }
      .wijkbrug-entry :is(.wijkbrug-thresholds, .wijkbrug-roles, .wijkbrug-persons, .wijkbrug-links) {
        margin: 0 0 0.75em;
        padding: 0;
        list-style: none;
      }
      .wijkbrug-roles li {
        position: relative;
        padding-block: 0.125em;
        padding-inline-start: 1.5em;
      }
      .wijkbrug-roles li::before {
        position: absolute;
        inset-inline-start: 0;
        content: '✓' / '';
        font-weight: bold;
      }
      .wijkbrug-thresholds .wijkbrug-note-that::before {
        content: '!' / '';
        padding-inline-start: 0.25em;
      }
      .wijkbrug-links a {
        min-block-size: 44px;
        padding-block: 0.625em;
        box-sizing: border-box;
      }
      .wijkbrug-callback a {
        font-weight: bold;
      }
      .wijkbrug-status {
        color: var(--_wb-subtle-color);
        font-size: 0.9em;
      }
      .wijkbrug-empty ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .wijkbrug-empty li {
        padding-block: 0.25em;
      }
      .wijkbrug-pages,
      .wijkbrug-pages ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25em 1em;
        align-items: center;
        margin-block: 0.75em;
        padding: 0;
        list-style: none;
      }
      @media (scripting: enabled) {
        .wijkbrug-pages {
          display: none;
        }
      }
      .wijkbrug-pages a,
      a.wijkbrug-button {
        display: inline-flex;
        align-items: center;
        min-block-size: 44px;
      }
      .wijkbrug-button {
        min-block-size: 44px;
        box-sizing: border-box;
        padding: 0.5em 1em;
        border: 1px solid currentColor;
        border-radius: 0.25em;
        background: none;
        color: inherit;
        font: inherit;
        font-weight: bold;
        text-align: start;
        cursor: pointer;
      }
      .wijkbrug-keep {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5em;
      }
      .wijkbrug-keep .wijkbrug-button {
        border-color: var(--_wb-border-color);
        color: var(--_wb-link-color);
        font-weight: 600;
      }
      .wijkbrug-button:hover {
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
      .wijkbrug-button[data-wijkbrug-kept] {
        border-color: currentColor;
      }
      .wijkbrug-button[data-wijkbrug-kept]::before {
        content: '✓ ' / '';
      }
      wijkbrug-sociale-kaart:not(:defined) .wijkbrug-keep {
        display: none;
      }
      .wijkbrug-entry :is(a, button, summary) {
        scroll-margin-block-end: 4.5em;
      }
      @media (width < 30em) {
        .wijkbrug-keep .wijkbrug-button {
          padding-inline: 0.5em;
        }
      }
      @media print {
        /* What can be pressed, and what is true at this moment alone. */
        .wijkbrug-keep,
        .wijkbrug-callback,
        .wijkbrug-entries ~ .wijkbrug-links,
        .wijkbrug-entry :is(.wijkbrug-open, .wijkbrug-shut, .wijkbrug-question, .wijkbrug-topic:not([open])) {
          display: none;
        }
      }
      /* Beside a narrow column for the names there is too little room. */
      @media (width < 21em) {
        .wijkbrug-facts > div {
          display: block;
        }
      }
    }
  `,
];

const sheet = lazySheet(answersStyles);
export const laterSheets = (): CSSStyleSheet[] => [sheet()];
