import { html, type TemplateResult } from 'lit';
import { heading } from '../internal/heading.js';
import { cardTemplate, type CardContext } from './sociale-kaart.card.js';
import type { ListView } from './sociale-kaart.types.js';

/** Draws the whole list. */
export const listTemplate = (view: ListView, context: CardContext): TemplateResult =>
  html`${heading(context.level - 1, 'wijkbrug-title', context.msg('Hulp en contact', { id: 'sociale-kaart.title' }))}
    <div class="wijkbrug-room">${context.above?.(view)}</div>
    <ul class="wijkbrug-entries">
      ${view.cards.map((card) => cardTemplate(card, context))}
    </ul>
    ${context.below?.(view)}`;
