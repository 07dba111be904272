import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { DataError } from '@wijkbrug/core/errors.js';
import type { Locale } from '@wijkbrug/core/locale.js';
import { checkedStatus, openState, wallTime, type KaartRecord } from '@wijkbrug/core/sociale-kaart.js';
import type { KaartManifest } from '@wijkbrug/core/sociale-kaart/manifest.js';
import {
  emptyQuery,
  filterNames,
  kaartParameters,
  parseKaartQuery,
  type KaartQuery,
} from '@wijkbrug/core/sociale-kaart/search.js';
import { WijkbrugKaartChangeEvent } from '../internal/events.js';
import type { Msg } from '../internal/messages.js';
import { onServer } from '../internal/on-server.js';
import type { ReadingContent } from '../internal/reading.js';
import { chunkFailed } from '../internal/report.js';
import { cardTemplate, type CardContext } from './sociale-kaart.card.js';
import { CardShelf, cardsInSight, replaceBlocks, type Cards } from './sociale-kaart.cards.js';
import type { WijkbrugSocialeKaart } from './sociale-kaart.component.js';
import { aboveTemplate, belowTemplate, countText, emptyTemplate } from './sociale-kaart.empty.js';
import { factsTemplate } from './sociale-kaart.facts.js';
import { filtersTemplate } from './sociale-kaart.filters.js';
import type { Hand, Handed } from './sociale-kaart.hand.js';
import { Asking } from './sociale-kaart.asking.js';
import { Aside } from './sociale-kaart.aside.js';
import { badgesTemplate, footTemplate, insideTemplate } from './sociale-kaart.inside.js';
import type { LanguageList } from './sociale-kaart.languages.js';
import { MapButton } from './sociale-kaart.map-button.js';
import { handButtons, Mine, mineTemplate, mineTitle } from './sociale-kaart.mine.js';
import { handPart, pagesPart } from './sociale-kaart.parts.js';
import { addressOf } from './sociale-kaart.questions.js';
import { urgentTemplate } from './sociale-kaart.urgent.js';
import type { CardView, DrawMore, Finder, Listing, ListView, Part } from './sociale-kaart.types.js';

/** How many more cards somebody gets who asks for more. */
const more = 20;

/** Searches for one element, and draws what comes after the first cards. */
export class KaartFinder implements Finder {
  readonly #host: WijkbrugSocialeKaart;
  readonly #manifest: KaartManifest;
  readonly #asking: Asking;
  /** What the page began with. */
  readonly #first: string;
  readonly #shelf = new CardShelf();
  /** How many cards are in sight. */
  #inSight = 0;
  /** What is true of the entries in this minute: reckoned once. */
  #states = { at: '', of: new WeakMap<KaartRecord, Pick<CardView, 'open' | 'checked'>>() };
  readonly #mine = new Mine();
  readonly #stopped = new AbortController();
  #hand: Hand | undefined;
  readonly #aside: Aside;
  readonly #map: MapButton;
  // What a server drew has all of them in sight; only then are the rest put away.
  #languages: LanguageList = { typed: '', showsAll: true };

  constructor(host: WijkbrugSocialeKaart, manifest: KaartManifest) {
    this.#host = host;
    this.#manifest = manifest;
    this.#asking = new Asking(host, manifest);
    this.#first = this.#asking.text;
    this.#aside = new Aside(host);
    this.#map = new MapButton(host, {
      read: (numbers) => this.#asking.records(numbers),
      fail: (error) => (this.#asking.error = error),
    });
    if (!onServer) {
      host.addEventListener('click', this.#onClick, { signal: this.#stopped.signal });
      void host.updateComplete.then(() => {
        this.#changeLanguages({ typed: '', showsAll: false });
      });
    }
    this.#catchUp();
  }

  /** What somebody typed and ticked before this was there. */
  #catchUp(): void {
    const form = this.#host.shadowRoot?.querySelector('form');
    if (!form) return;
    const asked = queryOf(form);
    // Before the filters are there, the form knows only words.
    const query = form.querySelector('.filters') ? asked : { ...this.#asking.query, text: asked.text };
    // First the form is taken over as it was drawn; then it is answered.
    if (addressOf(query) !== this.#asking.text)
      void this.#host.updateComplete.then(() => {
        this.#askFor(query);
      });
  }

  get isPristine(): boolean {
    const isPlain = this.#mine.size === 0 && !this.#isMine && !this.#map.isOpen;
    return isPlain && this.#asking.text === this.#first && !this.#asking.wantsMore;
  }

  get #isMine(): boolean {
    return this.#mine.isShown;
  }

  get #ownTitle(): string | undefined {
    const { locale, msg } = this.#host;
    return this.#isMine ? mineTitle(this.#mine.size, locale, msg) : undefined;
  }

  get listing(): Listing | undefined {
    const listing = this.#isMine ? this.#mine.listing(this.#shown) : this.#asking.found;
    return listing && this.#map.within(listing);
  }

  get #chosen(): number {
    const { choice, open } = this.#asking.query;
    return filterNames.reduce((sum, name) => sum + (choice[name]?.length ?? 0), open ? 1 : 0);
  }

  /** What was found. */
  get #shown(): Listing {
    const { page, records, counts } = this.#manifest;
    return this.#asking.found ?? this.#host.found ?? { records: page, total: records, counts, match: 'all' };
  }

  get error(): DataError | undefined {
    return this.#asking.error;
  }

  askSoon(): Promise<unknown> {
    return Promise.race([this.ask(), new Promise((resolve) => setTimeout(resolve))]);
  }

  async ask(): Promise<void> {
    this.#aside.ask(this.#asking.query.near);
    // The server asked beforehand.
    if (!onServer) await this.#asking.ask(this.#map.isOpen);
  }

  stop(): void {
    this.#stopped.abort();
    this.#map.stop();
  }

  retry(): void {
    this.#asking.retry();
    this.#aside.retry();
  }

  get extra(): unknown {
    return [this.#shown.wider ?? [], this.#aside.state, this.#map.isOpen];
  }

  cards({ records, near }: Listing): readonly CardView[] {
    const now = this.#host.now();
    const { date, time } = wallTime(now);
    if (this.#states.at !== `${date} ${time}`) this.#states = { at: `${date} ${time}`, of: new WeakMap() };
    const { of } = this.#states;
    return records.map((record, index) => {
      const state = of.get(record) ?? { open: openState(record.hours, now), checked: checkedStatus(record, date) };
      of.set(record, state);
      const metres = near?.metres[index];
      return { record, ...(metres !== undefined && { metres }), ...state, isKept: this.#mine.has(record) };
    });
  }

  fill(cards: readonly CardView[], about: unknown, context: CardContext): Pick<ReadingContent, 'parts'> {
    const model = (): unknown => cards;
    const toFill: Cards = {
      cards,
      about,
      template: (card) => cardTemplate(card, context, false),
      inside: (card) => context.inside?.(card) ?? nothing,
    };
    const fill = (reading: HTMLElement, isThere: boolean): void => {
      const isTyping = this.#host.shadowRoot?.activeElement?.matches('[type=search]') === true;
      this.#shelf.fill(reading, toFill, isThere, isTyping ? this.#inSight : undefined);
    };
    return { parts: { model, fill, replace: replaceBlocks } };
  }

  draw(locale: Locale, msg: Msg): DrawMore {
    const today = wallTime(this.#host.now()).date;
    const { callbackHref: callback, joinHref: join, corrections = false } = this.#host;
    const links = { callback, corrections, join };
    const context = {
      locale,
      msg,
      today,
      links,
      partner: this.#aside.partner(today, locale, msg),
      onMap: this.#map.onCard,
    };
    const { near } = this.#asking.query;
    return {
      title: this.#ownTitle,
      badges: (card) => badgesTemplate(card, context),
      facts: (card) => factsTemplate(card, context),
      foot: (card, isWhole) => footTemplate(card, context, isWhole),
      inside: (card) => insideTemplate(card, context),
      above: (view) => {
        if (view.match === 'mine') return mineTemplate(view.total, msg);
        const area = near ? this.#aside.area(near, links, locale, msg) : nothing;
        return html`${urgentTemplate(view.urgent, this.#host.getAttribute('exit-href'), context)}${area}${this.#domains(view, locale, msg)}${
          view.total > 0
            ? aboveTemplate(view, context)
            : emptyTemplate(
                {
                  phone: this.#host.phone,
                  filtered: this.#chosen > 0 ? addressOf({ ...emptyQuery, text: this.#asking.query.text }) : undefined,
                  wider: this.#shown.wider ?? [],
                  href: this.#hrefOf,
                },
                context,
              )
        }`;
      },
      below: (view) => html`${this.#pages(view, locale, msg)}${belowTemplate(view, context)}`,
    };
  }

  /** Without JavaScript the list goes by part of life, and by page. */
  #domains({ asked }: ListView, locale: Locale, msg: Msg): Part {
    const [part, href] = [pagesPart.value, this.#hrefOf];
    if (!onServer || !part || !href || asked) return nothing;
    return part.domainsTemplate(this.#manifest.counts, href, locale, msg);
  }

  #pages({ total }: ListView, locale: Locale, msg: Msg): Part {
    const [part, href] = [pagesPart.value, this.#hrefOf];
    if (!onServer || !part || !href) return nothing;
    const pages = Math.ceil(total / this.#manifest.pageSize);
    return part.pagesTemplate(this.#host.page, pages, this.#asking.text, href, locale, msg);
  }

  renderFilters(locale: Locale, msg: Msg): Part {
    const { counts, total, near } = this.#shown;
    const href = this.#host.searchHref;
    const isUnreadable = near?.by === 'unreadable';
    const draw = (): TemplateResult =>
      filtersTemplate({
        query: this.#asking.query,
        counts,
        total,
        all: this.#manifest.counts,
        chosen: this.#chosen,
        href,
        languages: this.#languages,
        changeLanguages: this.#changeLanguages,
        onToggle: this.#onToggle,
        isUnreadable,
        locale,
        msg,
      });
    const ticked = addressOf({ ...this.#asking.query, text: '' });
    // Nobody sees the numbers in a panel that is shut: they are drawn when it opens.
    const isShut = this.#host.shadowRoot?.querySelector<HTMLDetailsElement>('.filters')?.open === false;
    const filters = guard([locale, ticked, this.#languages, href, isUnreadable, isShut || counts], draw);
    return html`${filters}${this.#map.render(msg)}`;
  }

  readonly #onToggle = (): void => {
    this.#host.requestUpdate();
  };

  readonly #changeLanguages = (list: LanguageList): void => {
    this.#languages = list;
    this.#host.requestUpdate();
  };

  /** Where a question is answered without JavaScript. */
  get #hrefOf(): ((query: string) => string) | undefined {
    const { searchHref, locale } = this.#host;
    const base = searchHref?.replace('{lang}', locale);
    return base === undefined
      ? undefined
      : (query) => [base, query].filter(Boolean).join(base.includes('?') ? '&' : '?');
  }

  renderMap(locale: Locale): Part {
    return this.#map.renderMap(this.#isMine ? this.#mine.listing(this.#shown) : this.#shown, locale);
  }

  renderBelow(locale: Locale, msg: Msg): Part {
    const { records, total } = this.#shown;
    const isMine = this.#isMine;
    const { size } = this.#mine;
    const { match, total: found } = this.listing ?? this.#shown;
    const count = { match, total: found, asked: this.#asking.text !== '' };
    // Who does not see the list hears what became of the question.
    const said = this.isPristine ? '' : countText(count, this.#chosen > 0, locale, msg);
    return html`<p class="announcement" role="status">${said}</p>
      ${
        // A server draws for who takes over: that begins with the first page, whichever stands there.
        (onServer ? this.#manifest.pageSize : records.length) < total && !isMine
          ? html`<button type="button" class="send show-more needs-script" @click=${this.#onMore}>
              ${msg('Laat meer zien', { id: 'sociale-kaart-more.show-more' })}
            </button>`
          : nothing
      }
      ${
        (isMine ? size : total) > 0
          ? handButtons({
              size,
              isMine,
              hasAddress: Boolean(this.#host.searchHref) && !isMine,
              locale,
              msg,
              act: this.#act,
            })
          : nothing
      }
      ${this.#hand?.render(locale) ?? nothing}`;
  }

  /** Where the same list can be opened; the own list has no address. */
  get #address(): string | undefined {
    const { searchHref, locale } = this.#host;
    if (!searchHref || this.#isMine || onServer) return undefined;
    const address = new URL(searchHref.replace('{lang}', locale), this.#host.baseURI);
    for (const [name, value] of kaartParameters(this.#asking.query)) address.searchParams.append(name, value);
    return address.href;
  }

  readonly #act = (name: 'print' | 'share' | 'code' | 'mine'): void => {
    if (name === 'mine') this.#showMine(true);
    else void this.#withHand((hand) => hand[name]());
  };

  /** Does what comes with a part of its own, which loads when it is first asked for. */
  async #withHand(use: (hand: Hand) => Promise<void>): Promise<void> {
    try {
      const part = await handPart.load();
      await this.#host.usePart(part);
      this.#hand ??= new part.Hand(this.#host, this.#handed);
      await use(this.#hand);
    } catch (cause) {
      this.#asking.error = chunkFailed('sociale-kaart.hand', cause);
    }
    this.#host.requestUpdate();
  }

  readonly #handed = (): Handed => {
    const { msg } = this.#host;
    const listing = this.listing ?? this.#shown;
    const title = this.#ownTitle ?? msg('Hulp en activiteiten', { id: 'sociale-kaart.title' });
    const query = this.#isMine ? emptyQuery : this.#asking.query;
    return { title, query, listing, cards: this.cards(listing), address: this.#address };
  };

  #showMine(isShown: boolean): void {
    this.#mine.isShown = isShown;
    this.#host.requestUpdate();
    void this.#goTo();
  }

  /** A form is asked in full: what is not ticked is not chosen. */
  readonly onInput = (event: Event): void => {
    this.#inSight = cardsInSight(this.#host.querySelector('.wijkbrug-entries'));
    this.#askFor(queryOf((event.currentTarget as HTMLElement).closest('form') as HTMLFormElement));
    if (event.type !== 'submit') return;
    // Whoever asks, and does not only type, is led to the answer: on a phone it is below the screen.
    const filters = (event as SubmitEvent).submitter?.closest<HTMLDetailsElement>('.filters');
    if (filters) filters.open = false;
    void this.#goTo();
  };

  /** What a person asked, as against what the page set. */
  #askFor(query: KaartQuery): void {
    const before = this.#asking.text;
    this.#host.query = addressOf(query);
    this.#mine.isShown = false;
    if (this.#host.query === before) {
      this.#host.requestUpdate();
      return;
    }
    this.#asking.wanted = this.#manifest.pageSize;
    this.#host.dispatchEvent(new WijkbrugKaartChangeEvent(this.#host.query));
  }

  readonly #onMore = (): void => {
    const { length } = this.#shown.records;
    this.#asking.wanted = length + more;
    this.#host.requestUpdate();
    void this.#goTo(length + 1);
  };

  /** Buttons in the reading text, which may come from the server. */
  readonly #onClick = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('[data-wijkbrug-action]');
    if (!button) return;
    // The answer has an address, which works without JavaScript; here it comes at once.
    event.preventDefault();
    const { wijkbrugAction, wijkbrugEntry = '', wijkbrugQuery = '' } = button.dataset;
    switch (wijkbrugAction) {
      case 'ask':
        this.#askFor(parseKaartQuery(new URLSearchParams(wijkbrugQuery)));
        void this.#goTo();
        break;
      case 'leave':
        location.replace((button as HTMLAnchorElement).href);
        break;
      case 'back':
        this.#showMine(false);
        break;
      case 'keep':
        void this.#keep(wijkbrugEntry);
        break;
      case 'map':
        this.#map.show(wijkbrugEntry);
        break;
      case 'correct': {
        const name = this.#recordOf(wijkbrugEntry)?.name ?? '';
        void this.#withHand((hand) => hand.correct(wijkbrugEntry, name));
      }
    }
  };

  /** The button that asked goes with the old answer: the keyboard goes on where the new one begins, or at an entry, from 1. */
  async #goTo(entry = 0): Promise<void> {
    await this.#host.updateComplete;
    await this.#asking.answering;
    await this.#host.updateComplete;
    const name = `.wijkbrug-entry:nth-child(${entry}) .wijkbrug-entry-name`;
    const target = this.#host.querySelector<HTMLElement>(entry > 0 ? name : '.wijkbrug-title');
    target?.setAttribute('tabindex', '-1');
    target?.focus();
  }

  #recordOf(id: string): KaartRecord | undefined {
    return [...(this.listing ?? this.#shown).records, ...this.#manifest.page].find((record) => record.id === id);
  }

  async #keep(id: string): Promise<void> {
    const record = this.#recordOf(id);
    if (!record) return;
    const place = this.listing?.records.indexOf(record) ?? 0;
    this.#mine.toggle(record);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // The text was drawn afresh: the keyboard stays where it was, or goes to what took its place in the own list.
    const button = this.#host.querySelector<HTMLElement>(`[data-wijkbrug-action="keep"][data-wijkbrug-entry="${id}"]`);
    if (button) button.focus();
    else await this.#goTo(Math.min(place + 1, this.#mine.size));
  }
}

/** What stands in a form. */
const queryOf = (form: HTMLFormElement): KaartQuery =>
  parseKaartQuery(
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
  );
