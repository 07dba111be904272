import { html, nothing, type TemplateResult } from 'lit';
import { directionOf, ownNames, type Locale } from '@wijkbrug/core/locale.js';
import type { Msg } from './messages.js';

/** What the choice of languages needs. */
export interface LanguageSwitcher {
  readonly locales: readonly Locale[];
  readonly current: Locale;
  /** Address of the page in another language, with `{lang}`; makes links, which work without JavaScript too. */
  readonly href: string | undefined;
  readonly busy: boolean;
  readonly choose: (locale: Locale) => void;
  readonly msg: Msg;
}

/** The choice of language: every language by its own name, in its own script, without flags. */
export function languageSwitcher({ locales, current, href, busy, choose, msg }: LanguageSwitcher): TemplateResult {
  const onClick =
    (locale: Locale) =>
    (event: MouseEvent): void => {
      // A link that is opened elsewhere stays a link.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      choose(locale);
    };
  const label = msg('Taal kiezen', { id: 'common.choose-language' });
  return html`<nav class=${href ? 'languages' : 'languages needs-script'} aria-label=${label} aria-busy=${busy}>
    <ul>
      ${locales.map((locale) => {
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
