// What only a page without JavaScript needs: the list by part of life, and its pages.
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { formatNumber, type Locale } from '@wijkbrug/core/locale.js';
import { lifeDomains } from '@wijkbrug/core/sociale-kaart.js';
import type { FacetCounts } from '@wijkbrug/core/sociale-kaart/search.js';
import type { Msg } from '../internal/messages.js';
import { domainLabels } from './sociale-kaart.labels.js';

/** Where a question is answered. */
export type HrefOf = (query: string) => string;

/** The list by part of life, as links. */
export function domainsTemplate(counts: FacetCounts, href: HrefOf, locale: Locale, msg: Msg): TemplateResult {
  const there = lifeDomains.filter((domain) => (counts['domain']?.[domain] ?? 0) > 0);
  return html`<nav
    class="wijkbrug-pages"
    aria-label=${msg('Waar gaat het over?', { id: 'sociale-kaart-more.domains' })}
  >
    <ul>
      ${there.map(
        (domain) =>
          html`<li>
            <a href=${href(`domain=${domain}`)}
              >${domainLabels(msg)[domain]} (${formatNumber(counts['domain']?.[domain] ?? 0, locale)})</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

/** The pages before and after this one. */
export function pagesTemplate(
  page: number,
  pages: number,
  query: string,
  href: HrefOf,
  locale: Locale,
  msg: Msg,
): TemplateResult | typeof nothing {
  if (pages < 2) return nothing;
  const at = (number: number): string =>
    href([query, ...(number > 1 ? [`page=${number}`] : [])].filter(Boolean).join('&'));
  const where = `${formatNumber(page, locale)}/${formatNumber(pages, locale)}`;
  return html`<nav class="wijkbrug-pages">
    ${page > 1 ? html`<a rel="prev" href=${at(page - 1)}>${msg('Vorige bladzijde', { id: 'sociale-kaart-more.previous' })}</a>` : nothing}
    <span
      >${msg(str`Bladzijde ${`\u2066${where}\u2069`}`, { id: 'sociale-kaart-more.page', desc: 'Such as 2/5' })}</span
    >
    ${page < pages ? html`<a rel="next" href=${at(page + 1)}>${msg('Volgende bladzijde', { id: 'sociale-kaart-more.next' })}</a>` : nothing}
  </nav>`;
}
