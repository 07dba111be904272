import { html, type TemplateResult } from 'lit';

/** A number that can be dialled, always written from left to right; `(0)` is not dialled. */
export const phoneLink = (phone: string): TemplateResult =>
  html`<a class="wijkbrug-phone" href="tel:${phone.replace(/\(0\)|[^\d+]/g, '')}" dir="ltr">${phone}</a>`;
