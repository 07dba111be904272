import { css } from 'lit';
import {
  alertTokens,
  buttonTokens,
  checkTokens,
  fieldTokens,
  infoTokens,
  secondaryTokens,
} from '../generated/tokens.js';
import { lazySheet } from '../internal/lazy-sheet.js';

/** The house style of the search field, and the filters. */
export const laterStyles = [
  alertTokens,
  buttonTokens,
  secondaryTokens,
  fieldTokens,
  checkTokens,
  infoTokens,
  css`
    .filters {
      margin-block-start: 0.75em;
      border-block: 1px solid var(--_wb-border-color);
    }
    :is(.filters, .folded) > summary {
      display: flex;
      gap: 0.5em;
      align-items: center;
      box-sizing: border-box;
      min-block-size: 44px;
      color: var(--_wb-link-color);
      font-weight: bold;
      cursor: pointer;
    }
    :is(.filters, .folded) > summary::after {
      flex: none;
      margin-inline: auto 0.25em;
      inline-size: 0.5em;
      block-size: 0.5em;
      border-block-end: 2px solid;
      border-inline-end: 2px solid;
      content: '';
      rotate: 45deg;
      translate: 0 -0.125em;
    }
    :is(.filters, .folded) > summary:dir(rtl)::after {
      rotate: -45deg;
    }
    :is(.filters, .folded)[open] > summary::after {
      rotate: 225deg;
      translate: 0 0.125em;
    }
    :is(.filters, .folded)[open] > summary:dir(rtl)::after {
      rotate: 135deg;
    }
    input:not([type='checkbox'], [type='radio']) {
      padding: var(--_wb-input-padding-block) var(--_wb-input-padding-inline);
      border: max(1px, var(--_wb-input-border-width)) solid var(--_wb-input-border-color);
      border-radius: var(--_wb-input-border-radius);
      background-color: var(--_wb-input-background-color);
      color: var(--_wb-input-color);
    }
    .send {
      padding: var(--_wb-button-padding-block) var(--_wb-button-padding-inline);
      border: max(1px, var(--_wb-button-border-width)) solid var(--_wb-button-primary-border-color);
      border-radius: var(--_wb-button-border-radius);
      background-color: var(--_wb-button-primary-background-color);
      color: var(--_wb-button-primary-color);
      font-family: var(--_wb-button-font-family);
      font-size: var(--_wb-button-font-size);
      font-weight: var(--_wb-button-font-weight);
    }
    .send:hover {
      background-color: var(--_wb-button-primary-hover-background-color);
      color: var(--_wb-button-primary-hover-color);
    }
    .plain {
      min-block-size: 44px;
      box-sizing: border-box;
      padding: var(--_wb-button-padding-block) var(--_wb-button-padding-inline);
      border: max(1px, var(--_wb-button-border-width)) solid var(--_wb-button-secondary-border-color);
      border-radius: var(--_wb-button-border-radius);
      background-color: var(--_wb-button-secondary-background-color);
      color: var(--_wb-button-secondary-color);
      font-family: var(--_wb-button-font-family);
      font-size: var(--_wb-button-font-size);
      font-weight: var(--_wb-button-font-weight);
    }
    .to-map {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 0.75em;
      align-items: center;
      margin-block-start: 0.75em;
    }
    .to-map .plain {
      display: inline-flex;
      gap: 0.5em;
      align-items: center;
    }
    .to-map .hint {
      margin: 0;
      font-size: 0.875em;
    }
    .to-map svg,
    .choice svg {
      flex: none;
      inline-size: 1.5em;
      block-size: 1.5em;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.75;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .show-more {
      margin-block-start: 1em;
    }
    .hand {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
      align-items: center;
      margin-block-start: 1.5em;
      padding-block: 0.75em;
      border-block-start: 1px solid var(--_wb-border-color);
    }
    .hand-title {
      flex: 1 1 12em;
      margin: 0;
      font-weight: bold;
    }
    .show {
      display: block;
      margin-block: 0.75em 0.25em;
    }
    :is(a, button, input, summary) {
      scroll-margin-block-end: 4.5em;
    }
    .mine {
      position: sticky;
      inset-block-end: 0;
      padding-block: 0.5em;
      text-align: end;
    }
    .mine .plain {
      box-shadow: 0 0 0.75em rgb(0 0 0 / 30%);
    }
    .values {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
      margin-block-start: 0.75em;
    }
    .choice {
      display: inline-flex;
      gap: 0.5em;
      align-items: center;
      box-sizing: border-box;
      min-block-size: 44px;
      padding: 0.25em 0.875em;
      border: max(1px, var(--_wb-input-border-width)) solid var(--_wb-input-border-color);
      border-radius: 1.5em;
      background-color: var(--_wb-input-background-color);
      color: var(--_wb-input-color);
      line-height: 1.25;
      cursor: pointer;
    }
    .choice input {
      flex: none;
      inline-size: 1.125em;
      block-size: 1.125em;
      margin: 0;
      accent-color: var(--_wb-check-color);
    }
    .choice:has(:checked) {
      border-color: var(--_wb-check-color);
      box-shadow: inset 0 0 0 1px var(--_wb-check-color);
      font-weight: bold;
    }
    .choice:has(:focus-visible) {
      outline: max(2px, var(--_wb-focus-width)) var(--_wb-focus-style) var(--_wb-focus-color);
      outline-offset: var(--_wb-focus-offset);
    }
    .choice :focus-visible {
      outline: 0;
      box-shadow: none;
    }
    .choice:hover .name {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .choice[hidden] {
      display: none;
    }
    .finder {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
      align-items: center;
      margin-block-start: 0.5em;
    }
    .finder input,
    [name='near'] {
      box-sizing: border-box;
      inline-size: 12em;
      max-inline-size: 100%;
      min-block-size: 44px;
      font: inherit;
    }
    .group > label {
      display: block;
      color: var(--_wb-label-color);
      font-weight: bold;
    }
    .wrong {
      margin: 0.25em 0 0;
      font-weight: bold;
    }
    .count {
      flex: none;
      color: var(--_wb-subtle-color);
      font-weight: normal;
      font-size: 0.875em;
    }
    .chosen {
      min-inline-size: 1.5em;
      padding-inline: 0.25em;
      box-sizing: border-box;
      border-radius: 1em;
      background-color: var(--_wb-button-primary-background-color);
      color: var(--_wb-button-primary-color);
      text-align: center;
    }
    .group {
      min-inline-size: 0;
      margin: 0 0 1.25em;
      padding: 0;
      border: 0;
    }
    .folded {
      border-block-start: 1px solid var(--_wb-border-color);
    }
    .folded > summary {
      padding-block: 0.375em;
    }
    .folded[open] {
      padding-block-end: 1em;
    }
    .folded .values {
      margin-block-start: 0.25em;
    }
    /* On paper the list is what counts; the button for paper prints a clean one. */
    @media print {
      .root > :not(.map, .handout, slot) {
        display: none;
      }
    }
    legend {
      padding: 0;
      color: var(--_wb-label-color);
      font-weight: bold;
    }
  `,
];

const laterSheet = lazySheet(laterStyles);

/** Adds it to controls that stand there; what a server drew has it already. */
export function styleControls(root: ShadowRoot): void {
  const sheet = laterSheet();
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
