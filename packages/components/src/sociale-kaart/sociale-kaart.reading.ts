import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { formatDate, formatNumber, type IsoDate } from '@wijkbrug/core/locale.js';
import { heading } from '../internal/heading.js';
import { cardTemplate, type CardContext } from './sociale-kaart.card.js';
import type { CardView } from './sociale-kaart.types.js';

/** What stands in the reading child. */
export interface ListView {
  readonly cards: readonly CardView[];
  readonly total: number;
  readonly match: 'all' | 'some';
  /** Something was asked. */
  readonly asked: boolean;
  /** When the entry that was checked longest ago was checked. */
  readonly checked: { readonly first: IsoDate; readonly last: IsoDate } | undefined;
}

/** Draws the whole list. */
export function listTemplate(
  { cards, total, match, asked, checked }: ListView,
  context: CardContext,
  empty: TemplateResult | typeof nothing,
): TemplateResult {
  const { level, locale, msg } = context;
  const number = formatNumber(total, locale);
  const title = asked
    ? msg(str`Gevonden: ${number}`, { id: 'sociale-kaart.found', desc: 'A number' })
    : msg(str`Hulp en contact in de buurt: ${number} plekken`, { id: 'sociale-kaart.title', desc: 'A number' });
  return html`${heading(level - 1, 'wijkbrug-title', title)}
  ${
    match === 'some' && total > 0
      ? html`<p class="wijkbrug-note">
          ${msg('Niets past bij alle woorden. Dit past bij een deel ervan.', { id: 'sociale-kaart.some' })}
        </p>`
      : nothing
  }
  ${total === 0 ? empty : nothing}
  <ul class="wijkbrug-entries">
    ${cards.map((card) => cardTemplate(card, context))}
  </ul>
  ${
    checked
      ? html`<p class="wijkbrug-status">
          ${msg(str`De gegevens zijn gecontroleerd tussen ${formatDate(checked.first, locale)} en ${formatDate(checked.last, locale)}.`, {
            id: 'sociale-kaart.checked-between',
          })}
        </p>`
      : nothing
  }`;
}
