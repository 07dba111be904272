import { html, nothing } from 'lit';
import type { DataError } from '@wijkbrug/core/errors.js';
import type { Locale } from '@wijkbrug/core/locale.js';
import { checkedStatus, openState, wallTime, type KaartRecord } from '@wijkbrug/core/sociale-kaart.js';
import type { KaartManifest } from '@wijkbrug/core/sociale-kaart/manifest.js';
import {
  emptyQuery,
  filterNames,
  kaartParameters,
  KaartSession,
  parseKaartQuery,
  type KaartQuery,
} from '@wijkbrug/core/sociale-kaart/search.js';
import { WijkbrugKaartChangeEvent } from '../internal/events.js';
import type { Msg } from '../internal/messages.js';
import { onServer } from '../internal/on-server.js';
import { asDataError, fetchText } from '../internal/remote-data.js';
import type { WijkbrugSocialeKaart } from './sociale-kaart.component.js';
import { aboveTemplate, belowTemplate, emptyTemplate } from './sociale-kaart.empty.js';
import { factsTemplate } from './sociale-kaart.facts.js';
import { filtersTemplate } from './sociale-kaart.filters.js';
import { badgesTemplate, insideTemplate } from './sociale-kaart.inside.js';
import type { CardView, DrawMore, Finder, Listing, Part } from './sociale-kaart.types.js';

/** How many more cards somebody gets who asks for more. */
const more = 20;

/** Searches for one element, and draws what comes after the first cards. */
export class KaartFinder implements Finder {
  readonly #host: WijkbrugSocialeKaart;
  readonly #manifest: KaartManifest;
  readonly #session: KaartSession;
  /** What the page began with. */
  readonly #first: string;
  /** How many cards are wanted. */
  #wanted: number;
  #asked: string | undefined;
  listing: Listing | undefined;
  error: DataError | undefined;

  constructor(host: WijkbrugSocialeKaart, manifest: KaartManifest) {
    this.#host = host;
    this.#manifest = manifest;
    this.#wanted = manifest.pageSize;
    this.#first = this.#queryText;
    const index = onServer ? '' : new URL(host.src ?? '', host.baseURI);
    this.#session = new KaartSession(manifest, (name) => fetchText(new URL(`${manifest.folder}/${name}`, index).href));
    if (!onServer) host.addEventListener('click', this.#onClick);
    this.#catchUp();
  }

  /** What somebody typed before this was there. */
  #catchUp(): void {
    const field = this.#host.renderRoot?.querySelector('input');
    if (field?.value && field.value !== this.#query.text) this.#askFor({ ...this.#query, text: field.value });
  }

  get #query(): KaartQuery {
    return parseKaartQuery(new URLSearchParams(this.#host.query));
  }

  get #queryText(): string {
    return new URLSearchParams(kaartParameters(this.#query)).toString();
  }

  get isPristine(): boolean {
    return this.#queryText === this.#first && this.#wanted === this.#manifest.pageSize;
  }

  get #chosen(): number {
    const { choice } = this.#query;
    return filterNames.reduce((sum, name) => sum + (choice[name]?.length ?? 0), 0);
  }

  get #shown(): Listing {
    const { page, records, counts } = this.#manifest;
    return this.listing ?? this.#host.found ?? { records: page, total: records, counts, match: 'all' };
  }

  ask(): void {
    // The server asked beforehand.
    if (onServer) return;
    const { locale } = this.#host;
    const asked = JSON.stringify([this.#queryText, this.#wanted, locale]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    if (this.#queryText === '' && this.#wanted === this.#manifest.pageSize) {
      this.listing = undefined;
      this.error = undefined;
      return;
    }
    void this.#answer(asked, locale);
  }

  async #answer(asked: string, language: Locale): Promise<void> {
    try {
      const question = { query: this.#query, first: this.#wanted, language, now: this.#host.now() };
      const listing = await this.#session.ask(question);
      if (!listing || this.#asked !== asked) return;
      this.listing = listing;
      this.error = undefined;
    } catch (error) {
      if (this.#asked !== asked) return;
      this.error = asDataError(error, this.#host.src ?? '');
    }
    this.#host.requestUpdate();
  }

  retry(): void {
    if (this.error) this.#asked = undefined;
  }

  cards(records: readonly KaartRecord[]): readonly CardView[] {
    const now = this.#host.now();
    const { date } = wallTime(now);
    return records.map((record) => ({
      record,
      open: openState(record.hours, now),
      checked: checkedStatus(record, date),
    }));
  }

  draw(locale: Locale, msg: Msg): DrawMore {
    const today = wallTime(this.#host.now()).date;
    const context = { locale, msg, today, links: { callback: this.#host.callbackHref } };
    return {
      badges: (card) => badgesTemplate(card, context),
      inside: (card) => insideTemplate(card, context),
      facts: (card) => factsTemplate(card, context),
      above: (view) =>
        view.total > 0 ? aboveTemplate(view, context) : emptyTemplate(this.#host.phone, this.#chosen > 0, context),
      below: (view) => belowTemplate(view, context),
    };
  }

  renderFilters(locale: Locale, msg: Msg): Part {
    const { counts } = this.#shown;
    const chosen = this.#chosen;
    return filtersTemplate({
      query: this.#query,
      counts,
      all: this.#manifest.counts,
      chosen,
      href: this.#host.searchHref,
      locale,
      msg,
    });
  }

  renderBelow(msg: Msg): Part {
    const { records, total } = this.#shown;
    if (records.length >= total) return nothing;
    return html`<button type="button" class="send needs-script" @click=${this.#onMore}>
      ${msg('Laat meer zien', { id: 'sociale-kaart-more.show-more' })}
    </button>`;
  }

  /** A form is asked in full: what is not ticked is not chosen. */
  readonly onInput = (event: Event): void => {
    const form = (event.currentTarget as HTMLElement).closest('form') as HTMLFormElement;
    const fields = [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    );
    this.#askFor(parseKaartQuery(fields));
  };

  /** What a person asked, as against what the page set. */
  #askFor(query: KaartQuery): void {
    const before = this.#queryText;
    this.#host.query = new URLSearchParams(kaartParameters(query)).toString();
    if (this.#host.query === before) return;
    this.#wanted = this.#manifest.pageSize;
    this.#host.dispatchEvent(new WijkbrugKaartChangeEvent(this.#host.query));
  }

  readonly #onMore = (): void => {
    this.#wanted = this.#shown.records.length + more;
    this.#host.requestUpdate();
  };

  /** Buttons in the reading text, which may come from the server. */
  readonly #onClick = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('[data-wijkbrug-action]');
    if (!button) return;
    switch (button.dataset['wijkbrugAction']) {
      case 'widen':
        this.#askFor({ ...emptyQuery, text: this.#query.text });
        break;
      case 'everything':
        this.#askFor(emptyQuery);
    }
  };
}
