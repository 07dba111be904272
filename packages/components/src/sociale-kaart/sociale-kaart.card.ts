import { html, nothing, type TemplateResult } from 'lit';
import { formatList, languageName, sourceLocale, type Locale } from '@wijkbrug/core/locale.js';
import type { KaartPlace, KaartRecord } from '@wijkbrug/core/sociale-kaart.js';
import { heading } from '../internal/heading.js';
import type { Msg } from '../internal/messages.js';
import { phoneLink } from '../internal/phone-link.js';
import { phrase, phraseOf } from '../internal/phrase.js';
import { isSpecial, ruleText } from './sociale-kaart.hours.js';
import type { CardView, DrawMore } from './sociale-kaart.types.js';

/** What every card needs. */
export interface CardContext extends DrawMore {
  readonly level: number;
  readonly locale: Locale;
  readonly msg: Msg;
}

const dutch = (text: string, locale: Locale): TemplateResult | string => phrase({ text, locale: sourceLocale }, locale);

/** One entry of the list. All kinds look the same. */
export function cardTemplate(card: CardView, { level, locale, msg, badges, inside, often }: CardContext): TemplateResult {
  const { record } = card;
  const { id, name, organization, description, hours, place, phones } = record;
  return html`<li class="wijkbrug-entry" data-entry=${id}>
    ${heading(level, 'wijkbrug-entry-name', dutch(name, locale))}
    ${organization ? html`<p class="wijkbrug-by">${dutch(organization, locale)}</p>` : nothing}
    ${badges?.(card)}
    ${description ? html`<p class="wijkbrug-about">${phrase(phraseOf(description, locale), locale)}</p>` : nothing}
    <dl class="wijkbrug-facts">
      ${fact('languages', msg('Talen', { id: 'sociale-kaart.languages' }), languages(record, locale))}
      ${fact(
        'hours',
        msg('Tijden', { id: 'sociale-kaart.hours' }),
        hours && hours.rules.length > 0
          ? // What holds only sometimes waits for the words that say when.
            hours.rules.map((rule) =>
              often || !isSpecial(rule)
                ? html`<span class="wijkbrug-rule">${ruleText(rule, locale, msg)}${often?.(rule)}</span> `
                : nothing,
            )
          : hours?.text && dutch(hours.text, locale),
      )}
      ${fact('place', msg('Waar', { id: 'sociale-kaart.place' }), place && dutch(placeText(place), locale))}
      ${fact(
        'phone',
        msg('Bellen', { id: 'sociale-kaart.phone' }),
        phones[0] && phones.map(({ number }) => html`${phoneLink(number)} `),
      )}
    </dl>
    <details class="wijkbrug-topic" data-topic="entry-${id}">
      <summary class="wijkbrug-question">${msg('Meer hierover', { id: 'sociale-kaart.more' })}<span class="wijkbrug-hidden">: ${dutch(name, locale)}</span></summary>
      <div class="wijkbrug-answer">${inside?.(card)}</div>
    </details>
  </li>`;
}

const fact = (kind: string, name: string, value: unknown): TemplateResult | typeof nothing =>
  value ? html`<div class="wijkbrug-fact-${kind}"><dt>${name}</dt><dd>${value}</dd></div>` : nothing;

/** The languages that are spoken there, as the organisation said. */
const languages = ({ languages: spoken }: KaartRecord, locale: Locale): string =>
  formatList(
    spoken.map(({ code, note }) => languageName(code, locale) + (note ? ` (\u2068${note}\u2069)` : '')),
    locale,
  );

const placeText = ({ name, street, postalCode, city, area }: KaartPlace): string =>
  [name, street, [postalCode, city].filter(Boolean).join(' '), street ? undefined : area].filter(Boolean).join(', ');
