import { html, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { formatNumber } from '@wijkbrug/core/locale.js';
import { heading } from '../internal/heading.js';
import { cardTemplate, type CardContext } from './sociale-kaart.card.js';
import type { ListView } from './sociale-kaart.types.js';

/** Draws the whole list. */
export function listTemplate(view: ListView, context: CardContext): TemplateResult {
  const { level, locale, msg, above, below } = context;
  const number = formatNumber(view.total, locale);
  const title = msg(str`Gevonden: ${number}`, { id: 'sociale-kaart.found', desc: 'A number' });
  return html`${heading(level - 1, 'wijkbrug-title', title)} ${above?.(view)}
    <ul class="wijkbrug-entries">
      ${view.cards.map((card) => cardTemplate(card, context))}
    </ul>
    ${below?.(view)}`;
}
