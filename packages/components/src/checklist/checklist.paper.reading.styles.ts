import { css } from 'lit';
import { lazySheet } from '../internal/lazy-sheet.js';

/** What a page leaves out when the checklist is printed, and all of it when only that is. */
export const paperStyles = [
  css`
    @layer wijkbrug {
      @media print {
        body:has(wijkbrug-checklist[printing])
          :not(:has(wijkbrug-checklist[printing]), wijkbrug-checklist[printing], wijkbrug-checklist[printing] *) {
          display: none !important;
        }
        :is(.wijkbrug-lead, .wijkbrug-private) {
          display: none;
        }
      }
    }
  `,
];

export const paperSheet = lazySheet(paperStyles);
