import { html, nothing, type TemplateResult } from 'lit';
import { sourceLocale, type Locale } from '@wijkbrug/core/locale.js';
import { heading } from '../internal/heading.js';
import type { Msg } from '../internal/messages.js';
import { phoneLink } from '../internal/phone-link.js';
import { phrase, phraseOf } from '../internal/phrase.js';
import type { CardView, DrawMore } from './sociale-kaart.types.js';

/** What every card needs. */
export interface CardContext extends DrawMore {
  readonly level: number;
  readonly locale: Locale;
  readonly msg: Msg;
}

/** What a source says in Dutch. */
export const dutch = (text: string, locale: Locale): TemplateResult | string =>
  phrase({ text, locale: sourceLocale }, locale);

/**
 * What stands in an entry of the list. All kinds look the same.
 *
 * @param isWhole with what opens
 */
export function cardTemplate(
  card: CardView,
  { level, locale, badges, facts, foot }: CardContext,
  isWhole: boolean,
): TemplateResult {
  const { name, organization, description, phones } = card.record;
  return html`${heading(level, 'wijkbrug-entry-name wijkbrug-group-title', dutch(name, locale))}
    ${organization ? html`<p class="wijkbrug-by">${dutch(organization, locale)}</p>` : nothing}
    <div class="wijkbrug-room">${badges?.(card)}</div>
    ${description ? html`<p>${phrase(phraseOf(description, locale), locale)}</p>` : nothing}
    <div class="wijkbrug-room wijkbrug-known">${facts?.(card)}</div>
    ${phones[0] ? html`<p class="wijkbrug-call">${phones.map(({ number, whatsapp }) => (whatsapp === 'only' ? `WhatsApp ${number} ` : html`${phoneLink(number)}${whatsapp ? ' (WhatsApp)' : ''} `))}</p>` : nothing}
    <div class="wijkbrug-foot">${foot?.(card, isWhole)}</div>`;
}
