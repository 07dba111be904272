import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../internal/heading.js';
import { cardTemplate, type CardContext } from './sociale-kaart.card.js';
import type { ListView } from './sociale-kaart.types.js';

/**
 * Draws the whole list.
 *
 * @param isWhole with the cards
 */
export const listTemplate = (view: ListView, context: CardContext, isWhole: boolean): TemplateResult =>
  html`${heading(context.level - 1, 'wijkbrug-title', context.title ?? context.msg('Hulp en activiteiten', { id: 'sociale-kaart.title' }))}
    <div class="wijkbrug-room">${context.above?.(view)}</div>
    <ul class="wijkbrug-entries">
      ${
        isWhole
          ? view.cards.map(
              (card) =>
                html`<li class="wijkbrug-entry" data-entry=${card.record.id}>${cardTemplate(card, context, true)}</li>`,
            )
          : nothing
      }
    </ul>
    ${context.below?.(view)}`;
