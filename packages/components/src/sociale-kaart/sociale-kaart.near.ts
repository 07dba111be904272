// Who serves a postcode: for who typed one, on a page that knows the areas.
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '@wijkbrug/core/locale.js';
import { areaFor, type AreaAnswer, type AreaContact, type AreaTable } from '@wijkbrug/core/sociale-kaart.js';
import type { Msg } from '../internal/messages.js';
import { phoneLink } from '../internal/phone-link.js';
import { dutch } from './sociale-kaart.card.js';
import { callbackAddress, type CardLinks } from './sociale-kaart.inside.js';

export { parseAreaTable } from '@wijkbrug/core/sociale-kaart.js';
export { messages } from '../generated/messages/sociale-kaart-near.js';
export const laterSheets = (): CSSStyleSheet[] => [];
export const styleControls = (): void => undefined;

/** Says who helps at a postcode. It never ends without somebody to reach, and never sends anybody away. */
export function areaTemplate(
  postcode: string,
  table: AreaTable,
  links: CardLinks,
  locale: Locale,
  msg: Msg,
): TemplateResult {
  const answer = areaFor(postcode, table);
  return html`<div class="wijkbrug-area wijkbrug-note" data-match=${answer.match}>
    <p>${sentence(answer, msg)} <strong>${dutch(answer.contact.name, locale)}</strong></p>
    <p class="wijkbrug-call">${waysTemplate(answer.contact)}</p>
    ${
      links.callback
        ? html`<p>
            <a href=${callbackAddress(links.callback, locale)}
              >${msg('Laat het wijkteam u bellen', { id: 'sociale-kaart-more.callback' })}</a
            >
          </p>`
        : nothing
    }
    ${answer.match === 'other' ? html`<p>${msg('U kunt hier ook gewoon zoeken.', { id: 'sociale-kaart-near.also' })}</p>` : nothing}
  </div>`;
}

function sentence({ match }: AreaAnswer, msg: Msg): string {
  switch (match) {
    case 'own':
      return msg('Bij u in de buurt helpt:', { id: 'sociale-kaart-near.own' });
    case 'other':
      return msg('Deze postcode hoort bij een ander team. Daar helpt:', { id: 'sociale-kaart-near.other' });
    default:
      return msg('Wij weten niet welk team bij deze postcode hoort. Vraag het aan:', {
        id: 'sociale-kaart-near.unknown',
      });
  }
}

const waysTemplate = ({ phone, email, url }: AreaContact): TemplateResult =>
  html`${phone ? html`${phoneLink(phone)} ` : nothing}
  ${email ? html`<a href="mailto:${email}" dir="ltr">${email}</a> ` : nothing}
  ${url ? html`<a href=${url} dir="ltr">${url.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</a>` : nothing}`;
