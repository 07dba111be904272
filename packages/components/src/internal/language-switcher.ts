import { html, nothing, type TemplateResult } from 'lit';
import { directionOf, ownNames, type Locale } from '@wijkbrug/core/locale.js';
import type { Localization } from './localization.js';

/**
 * The choice of language: every language by its own name, in its own script, without flags. On a phone it is one line that
 * shows some of the names, so that what somebody came for stands on the first screen.
 *
 * @param href address of the page in another language, with `{lang}`; makes links, which work without JavaScript too
 */
export function languageSwitcher(
  { available, locale: current, msg }: Localization,
  href: string | undefined,
  isBusy: boolean,
  choose: (locale: Locale) => void,
): TemplateResult {
  const onClick = (event: MouseEvent): void => {
    // A link that is opened elsewhere stays a link.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const link = event.currentTarget as HTMLElement;
    const list = link.closest('details');
    list?.removeAttribute('open');
    // Where the list is folded away with what had the focus.
    list?.querySelector('summary')?.focus();
    choose(link.lang as Locale);
  };
  const label = msg('Taal kiezen', { id: 'common.choose-language' });
  const marked = (locale: Locale): unknown => (locale === current ? 'true' : nothing);
  const link = (locale: Locale, address: string): TemplateResult =>
    html`<li>
      <a
        href=${address.replace('{lang}', locale)}
        hreflang=${locale}
        lang=${locale}
        dir=${directionOf(locale)}
        aria-current=${marked(locale)}
        @click=${onClick}
        >${ownNames[locale]}</a
      >
    </li>`;
  const button = (locale: Locale): TemplateResult =>
    html`<li>
      <button type="button" lang=${locale} dir=${directionOf(locale)} aria-current=${marked(locale)} @click=${onClick}>
        ${ownNames[locale]}
      </button>
    </li>`;
  const others = available.filter((locale) => locale !== current);
  return html`<nav class=${href ? 'languages' : 'languages needs-script'} aria-label=${label} aria-busy=${isBusy}>
    <details>
      <summary>
        <b lang=${current}>${ownNames[current]}</b>
        <span aria-hidden="true">${others.map((locale) => `\u2068${ownNames[locale]}\u2069`).join(' · ')}</span>
      </summary>
      <ul>
        ${available.map((locale) => (href ? link(locale, href) : button(locale)))}
      </ul>
    </details>
  </nav>`;
}
