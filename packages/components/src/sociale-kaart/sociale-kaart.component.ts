import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { DataError } from '@wijkbrug/core/errors.js';
import { ownNames } from '@wijkbrug/core/locale.js';
import { parseKaartManifest, type KaartManifest } from '@wijkbrug/core/sociale-kaart/manifest.js';
import {
  emptyQuery,
  filterNames,
  kaartParameters,
  parseKaartQuery,
  type KaartQuery,
} from '@wijkbrug/core/sociale-kaart/query.js';
import type { KaartSession, LoadFile } from '@wijkbrug/core/sociale-kaart/search.js';
import { messages } from '../generated/messages/sociale-kaart.js';
import { WijkbrugKaartChangeEvent } from '../internal/events.js';
import { languageSwitcher } from '../internal/language-switcher.js';
import type { ReadingContent } from '../internal/reading.js';
import { asDataError, fetchText, RemoteData } from '../internal/remote-data.js';
import { chunkFailed } from '../internal/report.js';
import { WijkbrugElement } from '../internal/wijkbrug-element.js';
import { controlsTemplate } from './sociale-kaart.controls.js';
import { morePart } from './sociale-kaart.parts.js';
import { listTemplate } from './sociale-kaart.reading.js';
import { readingSheet } from './sociale-kaart.reading.styles.js';
import { styles } from './sociale-kaart.styles.js';
import type { CardView, Listing } from './sociale-kaart.types.js';

/**
 * Finds help, contact and things to do nearby: by everyday words, language, life domain and time. Self-organisations and
 * volunteers stand in the same list as services, and nobody is selected by who they are.
 *
 * @summary Directory of help and contact, on the resident's terms.
 * @tag wijkbrug-sociale-kaart
 * @slot - What is shown until the element is ready, and for good when it cannot be: a link and a telephone number.
 * @fires wijkbrug-kaart-change - Somebody asked something else; `query` can stand in the address of the page.
 * @fires wijkbrug-language-change - The reader chose another language; `lang` says which.
 * @fires wijkbrug-error - Something could not be loaded or read; `error` says what, where and how to mend it.
 * @attr {string} lang - Language; the nearest ancestor's when absent.
 */
export class WijkbrugSocialeKaart extends WijkbrugElement {
  static override properties: PropertyDeclarations = {
    src: {},
    query: { noAccessor: true },
    callbackHref: { attribute: 'callback-href' },
    searchHref: { attribute: 'search-href' },
    languageHref: { attribute: 'language-href' },
  };
  static override readonly messages = messages;
  static override readonly styles = styles;

  /** Address of `index.json` of the sociale kaart. */
  declare src: string | undefined;
  /** Address of the callback form, with `{lang}`, `{behalf}` and `{topic}`: each card then leads to it. */
  declare callbackHref: string | undefined;
  /** Address of the page that answers the search form without JavaScript, with `{lang}`. */
  declare searchHref: string | undefined;
  /** Address of this page in another language, with `{lang}` in it. */
  declare languageHref: string | undefined;

  /** @internal The clock; tests own it. */
  now = (): Date => new Date();
  /** @internal What the server found. */
  found: Listing | undefined;

  readonly #remote = new RemoteData(this, parseKaartManifest);
  #manifest: KaartManifest | undefined;
  #query: KaartQuery = emptyQuery;
  /** How many cards are wanted, when somebody asked for more. */
  #wanted = 0;
  #listing: Listing | undefined;
  #session: KaartSession | undefined;
  #asked = '';
  #loading: Promise<void> | undefined;
  #moreFailed: unknown;
  #searchError: DataError | undefined;
  #announce = false;

  /** What is asked, as the query of an address: `q=schuld&language=ar&when=evening`. */
  get query(): string {
    return new URLSearchParams(kaartParameters(this.#query)).toString();
  }
  set query(query: string | undefined) {
    this.#change(parseKaartQuery(new URLSearchParams(query)));
  }

  /** @internal The manifest, for the server. */
  set manifest(manifest: KaartManifest) {
    this.#manifest = manifest;
  }

  #change(query: KaartQuery): void {
    const before = this.query;
    this.#query = query;
    if (this.query !== before) this.#wanted = 0;
    this.requestUpdate('query', before);
  }

  protected override get pending(): Promise<unknown> | undefined {
    return super.pending ?? this.#remote.ready;
  }

  protected override get errors(): readonly DataError[] {
    const errors = [this.#remote.error, this.#searchError].filter((error) => error !== undefined);
    const failed = this.#moreFailed ? [chunkFailed('sociale-kaart.more', this.#moreFailed)] : [];
    return [...errors, ...failed, ...super.errors];
  }

  protected override retry(): void {
    this.#remote.retry();
    this.#asked = '';
    if (this.#moreFailed) this.#loading = undefined;
    super.retry();
    this.requestUpdate();
  }

  override connectedCallback(): void {
    this.useSheet(readingSheet());
    super.connectedCallback();
    this.addEventListener('click', this.#onClick);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('click', this.#onClick);
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (this.src !== this.#remote.url) {
      this.#session = undefined;
      this.#listing = undefined;
      this.#remote.load(this.src);
    }
    this.#loading ??= this.#loadMore();
    await super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    // A part can be there before this element asked for it: another one on the page did, or the server.
    if (morePart.value) this.l10n.use(morePart.value.messages).catch(() => undefined);
    this.#manifest = this.#remote.value ?? this.#manifest;
    void this.#ask();
  }

  async #loadMore(): Promise<void> {
    this.#moreFailed = undefined;
    try {
      const { messages: more } = await morePart.load();
      await this.l10n.use(more);
    } catch (cause) {
      this.#moreFailed = cause;
    }
    this.requestUpdate();
  }

  /** Answers what is asked, unless that stands there already. */
  async #ask(): Promise<void> {
    const part = morePart.value;
    const manifest = this.#manifest;
    if (!part || !manifest || this.#remote.value !== manifest) return;
    const first = Math.max(this.#wanted, manifest.pageSize);
    const { locale } = this.l10n;
    const asked = JSON.stringify([this.query, first, locale]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    if (this.query === '' && first === manifest.pageSize) {
      this.#listing = undefined;
      return;
    }
    this.#session ??= new part.KaartSession(manifest, this.#loader(manifest));
    try {
      const listing = await this.#session.ask({ query: this.#query, first, language: locale, now: this.now() });
      if (!listing || this.#asked !== asked) return;
      this.#listing = listing;
      this.#searchError = undefined;
    } catch (error) {
      if (this.#asked !== asked) return;
      this.#searchError = asDataError(error, this.src ?? '');
    }
    this.requestUpdate();
  }

  #loader(manifest: KaartManifest): LoadFile {
    const index = new URL(this.src ?? '', this.baseURI);
    return (name) => fetchText(new URL(`${manifest.folder}/${name}`, index).href);
  }

  get #shown(): Listing | undefined {
    const manifest = this.#manifest;
    if (this.found) return this.found;
    if (this.#listing) return this.#listing;
    return manifest && { records: manifest.page, total: manifest.records, counts: manifest.counts, match: 'all' };
  }

  protected override renderControls(): TemplateResult {
    const { msg, locale, available, ready } = this.l10n;
    const manifest = this.#manifest;
    const shown = this.#shown;
    const part = morePart.value;
    const query = this.#query;
    return html`${languageSwitcher({
        locales: available,
        current: locale,
        href: this.languageHref,
        busy: ready !== undefined && this.hasUpdated,
        choose: (chosen) => {
          this.#announce = true;
          this.chooseLanguage(chosen);
        },
        msg,
      })}
      <p class="announcement" role="status">${this.#announce ? ownNames[locale] : ''}</p>
      ${
        manifest && shown
          ? controlsTemplate({
              query,
              counts: shown.counts,
              locale,
              href: this.searchHref,
              chosen: filterNames.reduce((sum, name) => sum + (query.choice[name]?.length ?? 0), 0),
              filters: part
                ? part.filtersTemplate({ query, counts: shown.counts, all: manifest.counts, locale, msg })
                : nothing,
              onInput: this.#onInput,
              onSubmit: this.#onSubmit,
              msg,
            })
          : nothing
      }`;
  }

  protected override renderControlsBelow(): TemplateResult | typeof nothing {
    const shown = this.#shown;
    if (!shown || shown.records.length >= shown.total) return nothing;
    return html`<button type="button" class="send needs-script" @click=${this.#onMore}>
      ${this.l10n.msg('Laat meer zien', { id: 'sociale-kaart.show-more' })}
    </button>`;
  }

  protected override content(): ReadingContent | 'unchanged' | undefined {
    const { locale, msg } = this.l10n;
    const part = morePart.value;
    const shown = this.#shown;
    const isPristine = this.query === '' && this.#wanted === 0;
    // What the server drew stays until somebody asks something.
    if (this.hasServerText(locale) && (!part || !shown || isPristine)) return 'unchanged';
    if (!shown) return undefined;
    const now = this.now();
    const today = part?.wallTime(now).date;
    const cards = shown.records.map((record): CardView =>
      part && today ? { record, open: part.openState(record.hours, now), checked: part.checkedStatus(record, today) } : { record },
    );
    const view = { cards, total: shown.total, match: shown.match, asked: this.query !== '', checked: this.#manifest?.checked };
    const links = { callback: this.callbackHref };
    const inside = { locale, msg, links, today: today ?? '' };
    const level = (this.headingLevel ?? 2) + 1;
    return {
      locale,
      model: { view, links, level, part: part !== undefined },
      template: () =>
        listTemplate(
          view,
          {
            level,
            locale,
            msg,
            badges: (card) => part?.badgesTemplate(card, inside) ?? nothing,
            inside: (card) => part?.insideTemplate(card, inside) ?? nothing,
          },
          part?.emptyTemplate(this.phone, Object.keys(this.#query.choice).length > 0, inside) ?? nothing,
        ),
    };
  }

  readonly #onInput = (event: Event): void => {
    const form = (event.currentTarget as HTMLElement).closest('form') as HTMLFormElement;
    // A form is asked in full: what is not ticked is not chosen.
    const fields = [...new FormData(form)].filter(([, value]) => typeof value === 'string') as [string, string][];
    const { text: _, ...asked } = parseKaartQuery(fields);
    this.#askFor({ ...asked, text: form.querySelector<HTMLInputElement>('#q')?.value ?? '' });
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#onInput(event);
  };

  /** What a person asked, as against what the page set. */
  #askFor(query: KaartQuery): void {
    const before = this.query;
    this.#change(query);
    if (this.query !== before) this.dispatchEvent(new WijkbrugKaartChangeEvent(this.query));
  }

  readonly #onMore = (): void => {
    this.#wanted = (this.#shown?.records.length ?? 0) + 20;
    this.requestUpdate();
  };

  /** Buttons in the reading text, which may come from the server. */
  readonly #onClick = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('[data-wijkbrug-action]');
    if (!button || !this.contains(button)) return;
    switch (button.dataset['wijkbrugAction']) {
      case 'widen':
        this.#askFor({ ...emptyQuery, text: this.#query.text });
        break;
      case 'everything':
        this.#askFor(emptyQuery);
    }
  };
}
