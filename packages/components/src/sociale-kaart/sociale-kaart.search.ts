import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '@wijkbrug/core/locale.js';
import type { Msg } from '../internal/messages.js';
import { onServer } from '../internal/on-server.js';
import type { WijkbrugSocialeKaart } from './sociale-kaart.component.js';
import type { Finder } from './sociale-kaart.types.js';

/** The search field with the filters: one form, which works without JavaScript where the page answers it. */
export function searchTemplate(
  host: WijkbrugSocialeKaart,
  finder: Finder | undefined,
  locale: Locale,
  msg: Msg,
): TemplateResult {
  const href = host.searchHref;
  const text = new URLSearchParams(host.query).get('q') ?? '';
  const typed = onServer ? '' : (host.renderRoot.querySelector('input')?.value ?? '');
  const label = msg('Wat zoekt u?', { id: 'sociale-kaart.search-label' });
  return html`<form
    class=${href ? 'search' : 'search needs-script'}
    role="search"
    method="get"
    action=${href?.split('?')[0] ?? nothing}
    @submit=${(event: Event) => {
      event.preventDefault();
      finder?.onInput(event);
    }}
    @change=${finder?.onInput}
  >
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
        value=${text || nothing}
        .value=${typed.trim() === text ? typed : text}
        @input=${finder?.onInput}
      />
      <button class="send">${msg('Zoek', { id: 'sociale-kaart.search' })}</button>
    </div>
    <div class="room">${finder?.renderFilters(locale, msg)}</div>
  </form>`;
}
