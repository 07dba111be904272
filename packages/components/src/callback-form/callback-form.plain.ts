import { html, type TemplateResult } from 'lit';
import { honeypotField, idempotencyField, shownAtField } from '@wijkbrug/core/callback-form.js';

/** What a form that a server drew carries, so that it arrives once, and so that programs which send forms are told apart. */
export interface PlainForm {
  readonly idempotencyKey: string;
  /** The moment at which it was drawn, in ms since 1970. */
  readonly shownAt: number;
}

/** Nobody sees the trap: without a style sheet and with assistive technology neither. */
export const plainFields = ({ idempotencyKey, shownAt }: PlainForm): TemplateResult =>
  html`<input type="hidden" name=${idempotencyField} value=${idempotencyKey} />
    <input type="hidden" name=${shownAtField} value=${shownAt} />
    <div hidden><input name=${honeypotField} autocomplete="off" /></div>`;
