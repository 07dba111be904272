import { html, nothing, type TemplateResult } from 'lit';
import { isChosen, type KaartQuery } from '@wijkbrug/core/sociale-kaart/query.js';
import type { FacetCounts } from '@wijkbrug/core/sociale-kaart/search.js';
import type { Locale } from '@wijkbrug/core/locale.js';
import type { Msg } from '../internal/messages.js';

/** What the search field needs. */
export interface Controls {
  readonly query: KaartQuery;
  readonly counts: FacetCounts;
  readonly locale: Locale;
  /** The page that answers the form without JavaScript. */
  readonly href: string | undefined;
  /** How many filters are chosen. */
  readonly chosen: number;
  /** The filters; nothing while they are on their way. */
  readonly filters: TemplateResult | typeof nothing;
  readonly onInput: (event: Event) => void;
  readonly onSubmit: (event: Event) => void;
  readonly msg: Msg;
}

/** The search field with the filters: one form, which works without JavaScript where the page answers it. */
export function controlsTemplate(controls: Controls): TemplateResult {
  const { query, href, chosen, filters, locale, onInput, onSubmit, msg } = controls;
  const [path = '', search = ''] = (href?.replace('{lang}', locale) ?? '').split('?');
  const label = msg('Waar zoekt u hulp of contact voor?', { id: 'sociale-kaart.search-label' });
  return html`<form
    class=${href ? 'search' : 'search needs-script'}
    role="search"
    method="get"
    action=${href ? path || nothing : nothing}
    @submit=${onSubmit}
    @change=${onInput}
  >
    ${[...new URLSearchParams(search)].map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`)}
    <label for="q">${label}</label>
    <p class="hint" id="q-hint">
      ${msg('Typ gewone woorden, zoals: schulden, taalles, samen eten.', { id: 'sociale-kaart.search-hint' })}
    </p>
    <div class="line">
      <input
        id="q"
        name="q"
        type="search"
        dir="auto"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint="search"
        aria-describedby="q-hint"
        .value=${query.text}
        value=${query.text || nothing}
        @input=${onInput}
      />
      <button class="send">${msg('Zoek', { id: 'sociale-kaart.search' })}</button>
    </div>
    <div class="chips" role="group" aria-label=${msg('Snel kiezen', { id: 'sociale-kaart.quick' })}>
      ${chips(controls)}
    </div>
    <details class="filters" ?hidden=${filters === nothing && !href}>
      <summary>
        ${msg('Kies onderwerp, taal en meer', { id: 'sociale-kaart.filters' })}
        ${chosen > 0 ? html`<span class="chosen">${chosen}</span>` : nothing}
      </summary>
      ${filters}
    </details>
  </form>`;
}

const chips = ({ query, counts, msg }: Controls): TemplateResult[] =>
  (
    [
      ['when', 'evening', msg('’s Avonds open', { id: 'sociale-kaart.evening' })],
      ['when', 'weekend', msg('In het weekend open', { id: 'sociale-kaart.weekend' })],
      ['threshold', 'no-appointment', msg('Zonder afspraak', { id: 'sociale-kaart.no-appointment' })],
    ] as const
  ).map(([name, value, label]) =>
    choiceTemplate({ name, value, label, count: counts[name]?.[value] ?? 0, checked: isChosen(query, name, value) }),
  );

export interface FilterChoice {
  readonly name: string;
  readonly value: string;
  readonly label: unknown;
  readonly count?: number;
  readonly checked: boolean;
  readonly icon?: unknown;
}

/** One thing to tick, with how many entries that gives. */
export const choiceTemplate = ({ name, value, label, count, checked, icon }: FilterChoice): TemplateResult =>
  html`<label class="choice" ?data-none=${count === 0 && !checked}
    ><input type="checkbox" name=${name} value=${value} .checked=${checked} ?checked=${checked} /><span class="tick"></span
    >${icon ?? nothing}<span class="name">${label}</span>${count === undefined ? nothing : html` <span class="count">${count}</span>`}</label
  >`;
