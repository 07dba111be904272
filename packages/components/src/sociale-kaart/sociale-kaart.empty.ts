import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { formatDate, formatNumber } from '@wijkbrug/core/locale.js';
import { phoneLink } from '../internal/phone-link.js';
import type { InsideContext } from './sociale-kaart.inside.js';
import type { ListView, Part } from './sociale-kaart.types.js';

/** Nothing was found: never the end of the road. */
export const emptyTemplate = (
  phone: string | undefined,
  filtered: boolean,
  { msg, links, locale }: InsideContext,
): TemplateResult =>
  html`<div class="wijkbrug-empty wijkbrug-note">
    <p><strong>${msg('Wij vonden niets dat bij alles past.', { id: 'sociale-kaart-more.nothing' })}</strong></p>
    <ul>
      ${
        filtered
          ? html`<li>
              <button type="button" data-wijkbrug-action="widen">
                ${msg('Zoek zonder keuzes', { id: 'sociale-kaart-more.widen' })}
              </button>
            </li>`
          : nothing
      }
      <li>
        <button type="button" data-wijkbrug-action="everything">
          ${msg('Laat alles zien', { id: 'sociale-kaart-more.everything' })}
        </button>
      </li>
      ${
        phone
          ? html`<li>
              ${msg('Bel ons. Wij zoeken met u mee:', { id: 'sociale-kaart-more.call' })} ${phoneLink(phone)}
            </li>`
          : html`<li>
              ${msg('Vraag het wijkteam van uw gemeente. Zij zoeken met u mee.', { id: 'sociale-kaart-more.ask-team' })}
            </li>`
      }
      ${
        links.callback
          ? html`<li>
              <a href=${links.callback.replace('{lang}', locale).replace('{behalf}', '').replace('{topic}', '')}
                >${msg('Laat het wijkteam u bellen', { id: 'sociale-kaart-more.callback' })}</a
              >
            </li>`
          : nothing
      }
    </ul>
  </div>`;

/** What stands above the cards: how many there are, and when they are not all that was asked for. */
export const aboveTemplate = ({ match, total, asked }: ListView, { locale, msg }: InsideContext): Part => {
  const number = formatNumber(total, locale);
  return html`<p class="wijkbrug-count">
      ${
        asked
          ? msg(str`Gevonden: ${number}`, { id: 'sociale-kaart-more.found', desc: 'A number' })
          : msg(str`Alles in de lijst: ${number}`, { id: 'sociale-kaart-more.all', desc: 'A number' })
      }
    </p>
    ${
      match === 'some'
        ? html`<p class="wijkbrug-note">
            ${msg('Niets past bij alle woorden. Dit past bij een deel ervan.', { id: 'sociale-kaart-more.some' })}
          </p>`
        : nothing
    }`;
};

/** What stands below the cards: between which days they were checked. */
export function belowTemplate({ checked }: ListView, { locale, msg }: InsideContext): Part {
  if (!checked) return nothing;
  const [first, last] = [formatDate(checked.first, locale), formatDate(checked.last, locale)];
  return html`<p class="wijkbrug-status">
    ${msg(str`De gegevens zijn gecontroleerd tussen ${first} en ${last}.`, { id: 'sociale-kaart-more.checked-between' })}
  </p>`;
}
