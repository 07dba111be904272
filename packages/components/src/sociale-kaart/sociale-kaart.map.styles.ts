import { css } from 'lit';
import { lazySheet } from '../internal/lazy-sheet.js';

/** The map: above the list on a phone, beside it where there is room. */
const mapStyles = [
  css`
    .map {
      box-sizing: border-box;
      margin-block: 1.5em;
    }
    /* Set by the element, by its own width. */
    .root:has(> .map.beside) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: 1.5em;
      align-items: start;
    }
    .root:has(> .map.beside) > * {
      grid-column: 1 / -1;
    }
    .root:has(> .map.beside) > .map ~ * {
      order: 1;
    }
    .root:has(> .map.beside) ::slotted([slot='reading']) {
      grid-column: 1;
    }
    .root > .map.beside {
      position: sticky;
      inset-block-start: 1em;
      order: 1;
      grid-column: 2;
      max-block-size: calc(100vh - 2em);
      margin-block: 0;
      overflow: auto;
    }
    .to-list {
      margin-block-start: 1em;
    }
    .beside > .to-list {
      display: none;
    }
    .map-count,
    .panel-title {
      margin: 0;
      font-weight: bold;
    }
    .map .hint {
      margin-block: 0.125em 0;
      font-size: 0.9em;
    }
    .map-frame {
      position: relative;
      margin-block-start: 0.75em;
      border: 1px solid var(--_wb-border-color);
      border-radius: 0.5em;
      overflow: hidden;
      isolation: isolate;
      background-color: #ecebe6;
    }
    .map-view {
      position: relative;
      block-size: clamp(18rem, 55vh, 34rem);
      overflow: hidden;
      cursor: grab;
      touch-action: none;
      user-select: none;
    }
    .map-view:active {
      cursor: grabbing;
    }
    /* The edge of the frame would hide a ring around it. */
    .map-view:focus-visible {
      outline-offset: calc(-1 * max(3px, var(--_wb-focus-width)));
      box-shadow: inset 0 0 0 max(3px, var(--_wb-focus-width)) var(--_wb-focus-inverse-color);
    }
    .map-view:focus-visible::after {
      position: absolute;
      inset: 0;
      border: max(3px, var(--_wb-focus-width)) var(--_wb-focus-style) var(--_wb-focus-color);
      pointer-events: none;
      content: '';
    }
    .tiles,
    .pins {
      position: absolute;
      inset: 0;
    }
    .pins {
      pointer-events: none;
    }
    .tile {
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 0;
      inline-size: 256px;
      block-size: 256px;
      max-inline-size: none;
      transform-origin: 0 0;
      pointer-events: none;
    }
    .pin {
      position: absolute;
      inset-block-start: -42px;
      inset-inline-start: -22px;
      box-sizing: border-box;
      inline-size: 44px;
      block-size: 44px;
      padding: 0;
      border: 0;
      border-radius: 22px;
      background: none;
      color: var(--_wb-button-primary-background-color);
      pointer-events: auto;
    }
    .pin svg {
      display: block;
      inline-size: 32px;
      block-size: 42px;
      margin: 0 auto;
      fill: currentColor;
      filter: drop-shadow(0 1px 2px rgb(0 0 0 / 45%));
    }
    .pin path {
      stroke: #fff;
      stroke-width: 2;
    }
    .pin circle {
      fill: #fff;
    }
    .many {
      inset-block-start: -22px;
      display: grid;
      place-items: center;
      border: 3px solid #fff;
      background-color: var(--_wb-button-primary-background-color);
      color: var(--_wb-button-primary-color);
      box-shadow: 0 1px 4px rgb(0 0 0 / 45%);
      font-weight: bold;
      font-size: 0.9375rem;
    }
    .pin:hover,
    .pin:focus-visible,
    .pin[aria-pressed='true'] {
      z-index: 1;
    }
    .pin[aria-pressed='true']:not(.many) svg {
      inline-size: 40px;
      block-size: 52px;
      margin: -10px auto 0;
    }
    .pin[aria-pressed='true'] circle {
      r: 8px;
    }
    .many[aria-pressed='true'] {
      border-color: var(--_wb-button-primary-color);
      box-shadow: 0 0 0 4px var(--_wb-button-primary-background-color);
    }
    /* Below the map and not on it: there it would hide pins. */
    .bar {
      display: flex;
      gap: 0.375rem;
      align-items: center;
      padding: 0.375rem;
      border-block-start: 1px solid var(--_wb-border-color);
      background-color: #fff;
      color: #1b1b1b;
    }
    .step {
      flex: none;
      display: grid;
      place-items: center;
      inline-size: 44px;
      block-size: 44px;
      padding: 0;
      border: 1px solid transparent;
      border-radius: 0.375em;
      background: none;
      color: inherit;
    }
    .step:hover {
      background-color: #eee;
    }
    .step svg {
      inline-size: 24px;
      block-size: 24px;
      fill: none;
      stroke: currentColor;
      stroke-width: 2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .credit {
      flex: 1;
      margin: 0;
      padding-inline-end: 0.25rem;
      font-size: 0.75rem;
      line-height: 1.3;
      text-align: end;
    }
    .map-missing {
      margin-block-start: 0.75em;
      padding: 0.5em var(--_wb-alert-padding);
      border: max(1px, var(--_wb-alert-border-width)) solid var(--_wb-alert-warning-border-color);
      border-radius: var(--_wb-alert-border-radius);
      background-color: var(--_wb-alert-warning-background-color);
      color: var(--_wb-alert-warning-color);
    }
    .map-missing p {
      margin-block: 0.25em 0.5em;
    }
    .panel {
      margin-block-start: 0.75em;
      padding: 0.75em 1em 1em;
      border: 1px solid var(--_wb-border-color);
      border-radius: 0.5em;
    }
    .panel p {
      margin: 0;
    }
    .panel-place {
      color: var(--_wb-subtle-color);
    }
    .panel-acts {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
      margin-block-start: 0.75em;
    }
    .panel ul {
      margin: 0.25em 0 0;
      padding: 0;
      list-style: none;
    }
    .panel li + li {
      border-block-start: 1px solid var(--_wb-border-color);
    }
    .to-card {
      display: block;
      inline-size: 100%;
      min-block-size: 44px;
      padding: 0.5em 0;
      border: 0;
      background: none;
      color: inherit;
      text-align: start;
    }
    .to-card strong,
    .to-card > span {
      display: block;
    }
    .to-card > span {
      color: var(--_wb-link-color);
      font-size: 0.9em;
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    @media (forced-colors: active) {
      .pin svg {
        filter: none;
      }
      .pin:not(.many) {
        forced-color-adjust: none;
        color: LinkText;
      }
      .pin path {
        stroke: Canvas;
      }
      .pin circle {
        fill: Canvas;
      }
      .bar,
      .many {
        background-color: Canvas;
        color: CanvasText;
      }
      .many[aria-pressed='true'] {
        outline: 3px solid Highlight;
      }
    }
    @media print {
      .map,
      .to-map {
        display: none;
      }
    }
  `,
];

/** The card of what was chosen. */
const cardStyles = [
  css`
    @layer wijkbrug {
      .wijkbrug-entry[aria-current] {
        border-color: var(--_wb-link-color);
        box-shadow: inset 0 0 0 2px var(--_wb-link-color);
        scroll-margin-block: 1em;
      }
      @media (forced-colors: active) {
        .wijkbrug-entry[aria-current] {
          outline: 3px solid Highlight;
        }
      }
    }
  `,
];

const sheet = lazySheet(mapStyles);
const cardSheet = lazySheet(cardStyles);

export const laterSheets = (): CSSStyleSheet[] => [cardSheet()];

export function styleControls(root: ShadowRoot): void {
  if (!root.adoptedStyleSheets.includes(sheet())) root.adoptedStyleSheets.push(sheet());
}
