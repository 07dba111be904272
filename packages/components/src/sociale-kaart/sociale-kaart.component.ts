import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { DataError } from '@wijkbrug/core/errors.js';
import type { Locale } from '@wijkbrug/core/locale.js';
import type { AreaTable } from '@wijkbrug/core/sociale-kaart.js';
import { parseKaartManifest, type KaartManifest } from '@wijkbrug/core/sociale-kaart/manifest.js';
import { messages } from '../generated/messages/sociale-kaart.js';
import type { Msg } from '../internal/messages.js';
import { onServer } from '../internal/on-server.js';
import type { ReadingContent } from '../internal/reading.js';
import { RemoteData } from '../internal/remote-data.js';
import { chunkFailed } from '../internal/report.js';
import { WijkbrugElement } from '../internal/wijkbrug-element.js';
import { styles } from './sociale-kaart.first.styles.js';
import { moreMessages, morePart } from './sociale-kaart.parts.js';
import { listTemplate } from './sociale-kaart.reading.js';
import { readingSheet } from './sociale-kaart.reading.styles.js';
import { searchTemplate } from './sociale-kaart.search.js';
import type {} from './sociale-kaart.events.js';
import type { Finder, LaterPart, Listing } from './sociale-kaart.types.js';

/**
 * Finds help, contact and things to do nearby: by everyday words, language, life domain and time. Self-organisations and
 * volunteers stand in the same list as services, and nobody is selected by who they are.
 *
 * The list of the first entries is here; what searches, filters and fills the cards comes after it.
 *
 * @summary Directory of help and contact, on the resident's terms.
 * @tag wijkbrug-sociale-kaart
 * @slot - What is shown until the element is ready, and for good when it cannot be: a link and a telephone number.
 * @fires wijkbrug-kaart-change - Somebody asked something else; `query` can stand in the address of the page.
 * @fires wijkbrug-correction-suggest - Somebody says what is wrong with an entry; `respondWith` says that it was passed on.
 * @fires wijkbrug-language-change - The reader chose another language; `lang` says which.
 * @fires wijkbrug-error - Something could not be loaded or read; `error` says what, where and how to mend it.
 * @attr {string} exit-href - Where the quick exit leads, beside the urgent numbers; the weather when absent.
 * @attr {string} lang - Language; the nearest ancestor's when absent.
 */
export class WijkbrugSocialeKaart extends WijkbrugElement {
  static override properties: PropertyDeclarations = {
    src: {},
    query: {},
    callbackHref: { attribute: 'callback-href' },
    searchHref: { attribute: 'search-href' },
    corrections: { type: Boolean },
    areas: {},
    audience: {},
    joinHref: { attribute: 'join-href' },
    mapTiles: { attribute: 'map-tiles' },
    mapCredit: { attribute: 'map-credit' },
    manifest: { attribute: false },
    found: { attribute: false },
  };
  /** @internal */
  static override readonly messages = messages;
  /** @internal */
  static override readonly styles = styles;

  /** Address of `index.json` of the sociale kaart. */
  declare src: string | undefined;
  /** What is asked, as the query of an address: `q=schuld&language=ar&when=evening`. */
  declare query: string | undefined;
  /** Address of the callback form, with `{lang}`, `{behalf}` and `{topic}`: each card then leads to it. */
  declare callbackHref: string | undefined;
  /** Address of the page that answers the search form without JavaScript, with `{lang}`. */
  declare searchHref: string | undefined;
  /** The page takes corrections: it listens to `wijkbrug-correction-suggest` and answers. */
  declare corrections: boolean | undefined;
  /** Address of the table of areas: who typed a postcode then reads who helps there. */
  declare areas: string | undefined;
  /** `professional` adds what working together asks: what they expect in return, and whom to ask for. */
  declare audience: string | undefined;
  /** Address where somebody puts their own group or activity on the list, with `{lang}`. */
  declare joinHref: string | undefined;
  /** Address of the images of a map, with `{z}`, `{x}` and `{y}`: who wants a map can then open one. */
  declare mapTiles: string | undefined;
  /** Who made the map, as its licence asks. */
  declare mapCredit: string | undefined;
  /** @internal The content of `index.json`; the server gives it. */
  declare manifest: KaartManifest | undefined;
  /** @internal The table of areas; the server gives it. */
  declare areaTable: AreaTable | undefined;
  /** @internal The page of the list that the server draws, from 1. */
  page = 1;
  /** @internal What the server found. */
  declare found: Listing | undefined;

  /** @internal The clock; tests own it. */
  now = (): Date => new Date();

  readonly #remote = new RemoteData(this, parseKaartManifest);
  #asksMore = false;
  /** Pending while what searches is on its way. */
  #loadingMore: Promise<void> | undefined;
  #moreFailed: unknown;
  #finder: Finder | undefined;
  /** The button of a card that somebody pressed before what answers it came. */
  #pressed: HTMLElement | undefined;

  /** @internal The language that is shown. */
  get locale(): Locale {
    return this.l10n.locale;
  }

  protected override get pending(): Promise<unknown> | undefined {
    // A server draws the filters too: with them it is taken over, and with all that somebody typed and ticked there.
    return super.pending ?? this.#remote.ready ?? (this.isServerDrawn ? this.#loadingMore : undefined);
  }

  protected override get errors(): readonly DataError[] {
    const errors = [this.#remote.error, this.#finder?.error, morePart.value?.lacking(this)].filter(
      (error) => error !== undefined,
    );
    const failed = this.#moreFailed ? [chunkFailed('sociale-kaart.more', this.#moreFailed)] : [];
    return [...errors, ...failed, ...super.errors];
  }

  protected override retry(): void {
    this.#remote.retry();
    this.#finder?.retry();
    this.#asksMore = false;
    super.retry();
    this.requestUpdate();
  }

  constructor() {
    super();
    this.addEventListener('click', ({ target }) => {
      if (!this.#finder)
        this.#pressed = (target as Element).closest<HTMLElement>('[data-wijkbrug-action]') ?? undefined;
    });
  }

  override connectedCallback(): void {
    this.useSheet(readingSheet());
    super.connectedCallback();
  }

  // Before the first render waits, so that everything travels at the same time.
  protected override async scheduleUpdate(): Promise<void> {
    if (this.src !== this.#remote.url) {
      this.#finder?.stop();
      this.#finder = undefined;
      this.#remote.load(this.src);
    }
    if (!this.#asksMore) {
      this.#asksMore = true;
      this.#loadingMore = this.#loadMore();
    }
    await this.#finder?.askSoon();
    await super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    this.prepare();
    void this.#finder?.ask();
  }

  protected override prepare(): void {
    const part = morePart.value;
    const manifest = this.#remote.value ?? this.manifest;
    // A part can be there before its words are: another element on the page asked for it, or the server.
    if (part && this.l10n.has(part.messages)) this.#finder ??= manifest && part.createFinder(this, manifest);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.#finder) return;
    this.#pressed?.click();
    this.#pressed = undefined;
  }

  /** @internal A message in the language that is shown. */
  get msg(): Msg {
    return this.l10n.msg;
  }

  /** @internal Adds a part that came later, with its words and its style sheets. */
  async usePart({ messages, laterSheets, styleControls }: LaterPart): Promise<void> {
    await this.l10n.use(messages);
    for (const sheet of laterSheets()) this.useSheet(sheet);
    styleControls(this.renderRoot as ShadowRoot);
  }

  async #loadMore(): Promise<void> {
    this.#moreFailed = undefined;
    try {
      // What is read first has a slow network to itself.
      await Promise.all([this.l10n.ready, this.#remote.ready]);
      const [part] = await Promise.all([morePart.load(), this.l10n.use(moreMessages)]);
      await this.usePart(part);
      if (this.isServerDrawn) {
        // What a server drew answers a question: it is compared with the same answer.
        this.prepare();
        await this.#finder?.ask();
      }
    } catch (cause) {
      this.#moreFailed = cause;
    }
    this.#loadingMore = undefined;
    this.requestUpdate();
  }

  get #shown(): Listing | undefined {
    const manifest = this.#remote.value ?? this.manifest;
    return (
      this.#finder?.listing ??
      this.found ??
      (manifest && { records: manifest.page, total: manifest.records, counts: manifest.counts, match: 'all' })
    );
  }

  protected override renderControls(): TemplateResult {
    const { msg, locale } = this.l10n;
    return html`${this.renderLanguages()} ${this.#shown ? searchTemplate(this, this.#finder, locale, msg) : nothing}
    ${this.#finder?.renderMap(locale)}`;
  }

  protected override renderControlsBelow(): TemplateResult | typeof nothing {
    return this.#finder?.renderBelow(this.l10n.locale, this.l10n.msg) ?? nothing;
  }

  /** @internal */
  override content(): ReadingContent | 'unchanged' | undefined {
    const { locale, msg } = this.l10n;
    const shown = this.#shown;
    const finder = this.#finder;
    // What the server drew stays until somebody asks something else.
    if (!onServer && (!finder || !shown || finder.isPristine) && this.hasServerText(locale)) return 'unchanged';
    if (!shown) return undefined;
    const { records, total, match, urgent = [] } = shown;
    const view = {
      cards: finder?.cards(shown) ?? records.map((record) => ({ record })),
      total,
      match,
      urgent,
      // While the answer is on its way, the whole list stands there.
      asked: Boolean(this.query) && shown === (finder?.listing ?? this.found),
      checked: (this.#remote.value ?? this.manifest)?.checked,
    };
    const level = this.headingLevel ?? 2;
    const context = { level: level + 1, locale, msg, ...finder?.draw(locale, msg) };
    const about = [level, this.callbackHref, finder?.extra];
    return {
      locale,
      model: [{ ...view, cards: finder ? records.map(({ id }) => id) : view.cards }, about],
      template: (isWhole) => listTemplate(view, context, isWhole === true || !finder),
      ...finder?.fill(view.cards, [locale, about], context),
    };
  }
}
