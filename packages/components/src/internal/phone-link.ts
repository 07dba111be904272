import { html, type TemplateResult } from 'lit';

/** A number that can be dialled, always written from left to right. `(0)` is not dialled behind the code of a country. */
export const phoneLink = (phone: string): TemplateResult =>
  html`<a class="wijkbrug-phone" href="tel:${phone.replace(/^((\+|00)\d+ *)\(0\)/, '$1').replace(/[^\d+]/g, '')}" dir="ltr">${phone}</a>`;
