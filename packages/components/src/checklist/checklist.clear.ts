import { html, type TemplateResult } from 'lit';
import type { Drawing } from './checklist.types.js';

/** A button that takes an answer back. */
export const clearTemplate = (id: string, { msg, change }: Drawing): TemplateResult =>
  html`<button
    type="button"
    class="plain"
    @click=${({ currentTarget }: Event) => {
      (currentTarget as Element).parentElement?.querySelector('input')?.focus();
      change(id, { answer: undefined });
    }}
  >
    ${msg('Antwoord wissen', { id: 'checklist-desk.clear-answer' })}
  </button>`;
