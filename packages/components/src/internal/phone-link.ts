import { html, type TemplateResult } from 'lit';

/** A number that can be dialled, always written from left to right. */
export const phoneLink = (phone: string): TemplateResult =>
  html`<a class="wijkbrug-phone" href="tel:${phone.replace(/[^\d+]/g, '')}" dir="ltr">${phone}</a>`;
