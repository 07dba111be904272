import { html, nothing, type TemplateResult } from 'lit';
import { directionOf, ownNames, type Locale } from '@wijkbrug/core/locale.js';
import type { Localization } from './localization.js';

/**
 * The choice of language: every language by its own name, in its own script, without flags.
 *
 * @param href address of the page in another language, with `{lang}`; makes links, which work without JavaScript too
 */
export function languageSwitcher(
  { available, locale: current, msg }: Localization,
  href: string | undefined,
  isBusy: boolean,
  choose: (locale: Locale) => void,
): TemplateResult {
  const onClick =
    (locale: Locale) =>
    (event: MouseEvent): void => {
      // A link that is opened elsewhere stays a link.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      choose(locale);
    };
  const label = msg('Taal kiezen', { id: 'common.choose-language' });
  return html`<nav class=${href ? 'languages' : 'languages needs-script'} aria-label=${label} aria-busy=${isBusy}>
    <ul>
      ${available.map((locale) => {
        const marked = locale === current ? 'true' : nothing;
        const dir = directionOf(locale);
        return html`<li>
          ${
            href
              ? html`<a
                  href=${href.replace('{lang}', locale)}
                  hreflang=${locale}
                  lang=${locale}
                  dir=${dir}
                  aria-current=${marked}
                  @click=${onClick(locale)}
                  >${ownNames[locale]}</a
                >`
              : html`<button type="button" lang=${locale} dir=${dir} aria-current=${marked} @click=${onClick(locale)}>
                  ${ownNames[locale]}
                </button>`
          }
        </li>`;
      })}
    </ul>
  </nav>`;
}
