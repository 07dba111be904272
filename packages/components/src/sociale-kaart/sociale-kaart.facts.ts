import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { formatList, formatNumber, languageName, type Locale } from '@wijkbrug/core/locale.js';
import type { KaartPlace, KaartRecord } from '@wijkbrug/core/sociale-kaart.js';
import type { Msg } from '../internal/messages.js';
import { dutch } from './sociale-kaart.card.js';
import { ruleText } from './sociale-kaart.hours.js';
import type { InsideContext } from './sociale-kaart.inside.js';
import type { CardView, Part } from './sociale-kaart.types.js';

/** What decides whether somebody goes there: which languages, when, and where. */
export function factsTemplate({ record, metres }: CardView, { locale, msg }: InsideContext): Part {
  const { languages, hours, place } = record;
  const rules =
    hours?.rules.map((rule) => html`<span class="wijkbrug-rule">${ruleText(rule, locale, msg)}</span> `) ?? [];
  // The rules may leave out “not in the holidays”: what the organisation wrote stands beside them.
  const text = hours?.text && html`<span class="wijkbrug-rule">${dutch(hours.text, locale)}</span>`;
  const times = (rules.length > 0 || text) && html`${rules}${text}`;
  return html`<dl class="wijkbrug-facts">
    ${fact('languages', msg('Talen', { id: 'sociale-kaart-more.spoken' }), languages[0] && languagesText(record, locale))}
    ${fact('hours', msg('Tijden', { id: 'sociale-kaart-more.hours' }), times)}
    ${fact('place', msg('Waar', { id: 'sociale-kaart-more.place' }), place && placeTemplate(place, metres, locale, msg))}
  </dl>`;
}

const fact = (kind: string, name: string, value: unknown): Part =>
  value
    ? html`<div class="wijkbrug-fact-${kind}">
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`
    : nothing;

/** The languages that are spoken there, as the organisation said. */
export const languagesText = ({ languages }: KaartRecord, locale: Locale): string =>
  formatList(
    languages.map(({ code, note }) => languageName(code, locale) + (note ? ` (\u2068${note}\u2069)` : '')),
    locale,
  );

/** A place in one line. */
export const placeText = ({ name, street, postalCode, city, area }: KaartPlace): string =>
  [name, street, [postalCode, city].filter(Boolean).join(' '), street ? undefined : area].filter(Boolean).join(', ');

function placeTemplate(place: KaartPlace, metres: number | undefined, locale: Locale, msg: Msg): TemplateResult {
  if (metres === undefined) return html`${dutch(placeText(place), locale)}`;
  const text = distanceText(metres, locale, msg);
  return html`${dutch(placeText(place), locale)} <span class="wijkbrug-far">(${text})</span>`;
}

function distanceText(metres: number, locale: Locale, msg: Msg): string {
  const isNear = metres < 950;
  const rounded = isNear
    ? Math.round(metres / 50) * 50
    : metres < 9500
      ? Math.round(metres / 100) / 10
      : Math.round(metres / 1000);
  const far = `\u2066${formatNumber(rounded, locale)}\u2069`;
  return isNear
    ? msg(str`ongeveer ${far} m`, { id: 'sociale-kaart-more.metres', desc: 'A distance in metres' })
    : msg(str`ongeveer ${far} km`, { id: 'sociale-kaart-more.kilometres', desc: 'A distance in kilometres' });
}
