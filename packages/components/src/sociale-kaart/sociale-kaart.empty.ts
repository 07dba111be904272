import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { formatDate, formatNumber, type Locale } from '@wijkbrug/core/locale.js';
import type { Msg } from '../internal/messages.js';
import { phoneLink } from '../internal/phone-link.js';
import { callbackAddress, type InsideContext } from './sociale-kaart.inside.js';
import { mineTitle } from './sociale-kaart.mine.js';
import type { ListView, Part, Wider } from './sociale-kaart.types.js';

/** What else somebody can do when nothing was found. */
export interface Empty {
  readonly phone: string | undefined;
  /** The question without any choice, when something was chosen. */
  readonly filtered: string | undefined;
  readonly wider: readonly Wider[];
  /** Address of the page that answers a question, when there is one: then all of this works without JavaScript. */
  readonly href: ((query: string) => string) | undefined;
}

/** Nothing was found: never the end of the road. */
export const emptyTemplate = ({ phone, filtered, wider, href }: Empty, context: InsideContext): TemplateResult => {
  const { msg, links, locale } = context;
  const away = (action: string, query: string, label: unknown): TemplateResult =>
    href
      ? html`<a class="wijkbrug-button" href=${href(query)} data-wijkbrug-action=${action} data-wijkbrug-query=${query}
          >${label}</a
        >`
      : html`<button type="button" class="wijkbrug-button" data-wijkbrug-action=${action} data-wijkbrug-query=${query}>
          ${label}
        </button>`;
  return html`<div class="wijkbrug-empty wijkbrug-note">
    <p>
      <strong>${nothingText(filtered !== undefined, msg)}</strong>
    </p>
    <ul>
      ${wider.map(
        ({ query, label, total, isInstead }) =>
          html`<li>
            ${away(
              'ask',
              query,
              isInstead
                ? `${label}: ${formatNumber(total, locale)}`
                : msg(str`Zonder “${label}”: ${formatNumber(total, locale)}`, {
                    id: 'sociale-kaart-more.without',
                    desc: 'A choice, and the number that is found without it',
                  }),
            )}
          </li>`,
      )}
      ${
        filtered !== undefined
          ? html`<li>${away('ask', filtered, msg('Zoek zonder keuzes', { id: 'sociale-kaart-more.widen' }))}</li>`
          : nothing
      }
      <li>${away('ask', '', msg('Laat alles zien', { id: 'sociale-kaart-more.everything' }))}</li>
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
              <a href=${callbackAddress(links.callback, locale)}
                >${msg('Laat het wijkteam u bellen', { id: 'sociale-kaart-more.callback' })}</a
              >
            </li>`
          : nothing
      }
    </ul>
  </div>`;
};

/** What a list is, in one sentence: it stands above the cards, and is said to who does not see them. */
export function countText({ match, total, asked }: ListCount, filtered: boolean, locale: Locale, msg: Msg): string {
  if (match === 'mine') return mineTitle(total, locale, msg);
  if (total === 0) return nothingText(filtered, msg);
  const number = formatNumber(total, locale);
  return asked
    ? msg(str`Gevonden: ${number}`, { id: 'sociale-kaart-more.found', desc: 'A number' })
    : msg(str`Alles in de lijst: ${number}`, { id: 'sociale-kaart-more.all', desc: 'A number' });
}

type ListCount = Pick<ListView, 'match' | 'total' | 'asked'>;

const nothingText = (filtered: boolean, msg: Msg): string =>
  filtered
    ? msg('Wij vonden niets dat bij alles past.', { id: 'sociale-kaart-more.nothing' })
    : msg('Niets gevonden. Probeer een ander woord.', { id: 'sociale-kaart-more.other-word' });

/** What stands above the cards: how many there are, and when they are not all that was asked for. */
export const aboveTemplate = (view: ListView, { locale, msg }: InsideContext): Part =>
  html`<p class="wijkbrug-count">${countText(view, false, locale, msg)}</p>
    ${
      view.match === 'some'
        ? html`<p class="wijkbrug-note">
            ${msg('Niets past bij alle woorden. Dit past bij een deel ervan.', { id: 'sociale-kaart-more.some' })}
          </p>`
        : nothing
    }`;

/** What stands below the cards: between which days they were checked. */
export function belowTemplate({ checked }: ListView, { locale, msg, links }: InsideContext): Part {
  const join = links.join
    ? html`<p class="wijkbrug-links">
        <a href=${links.join.replace('{lang}', locale)}
          >${msg('Doet u iets voor uw buurt? Zet het op deze lijst.', { id: 'sociale-kaart-more.join' })}</a
        >
      </p>`
    : nothing;
  if (!checked) return join;
  const [first, last] = [formatDate(checked.first, locale), formatDate(checked.last, locale)];
  return html`${join}
    <p class="wijkbrug-status">
      ${msg(str`De gegevens zijn gecontroleerd tussen ${first} en ${last}.`, { id: 'sociale-kaart-more.checked-between' })}
    </p>`;
}
