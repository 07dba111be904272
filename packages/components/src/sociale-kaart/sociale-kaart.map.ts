// A map beside the list, for who asks for it. The list has everything that the map has, and more.
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '@wijkbrug/core/locale.js';
import { onSquare, type TileSource } from '@wijkbrug/core/sociale-kaart/map.js';
import type { KaartRecord } from '@wijkbrug/core/sociale-kaart.js';
import type { WijkbrugSocialeKaart } from './sociale-kaart.component.js';
import { CardMarks } from './sociale-kaart.map.cards.js';
import { frameTemplate, onMapKey } from './sociale-kaart.map.frame.js';
import { countTemplate, panelTemplate } from './sociale-kaart.map.panel.js';
import type { Spot } from './sociale-kaart.map.pins.js';
import { MapPlane } from './sociale-kaart.map.plane.js';
import { MapRecords } from './sociale-kaart.map.records.js';
import { MapTiles } from './sociale-kaart.map.tiles.js';
import type { Listing } from './sociale-kaart.types.js';

export { messages } from '../generated/messages/sociale-kaart-map.js';
export { laterSheets, styleControls } from './sociale-kaart.map.styles.js';

/** What the map is of. */
export interface MapSubject {
  readonly source: TileSource;
  /** Reads the records with some numbers. */
  readonly read: (numbers: readonly number[]) => Promise<readonly KaartRecord[]>;
}

/** Width of the element from which the map stands beside the list, in pixels. */
const besideFrom = 800;

/** The map of one element. */
export class KaartMap {
  readonly #host: WijkbrugSocialeKaart;
  readonly #tiles: MapTiles;
  readonly #records: MapRecords;
  readonly #cards: CardMarks;
  readonly #plane: MapPlane;
  readonly #observer: ResizeObserver;
  /** What the pins are of. */
  #found: unknown;
  #spots: readonly Spot[] = [];
  #chosen: readonly Spot[] = [];
  #saysMissing = false;
  #isRevealed = true;
  /** The record that was chosen, on the map or in the list. */
  chosen: KaartRecord | undefined;

  constructor(host: WijkbrugSocialeKaart, { source, read }: MapSubject) {
    this.#host = host;
    this.#tiles = new MapTiles(source, () => {
      this.#plane.draw();
    });
    this.#records = new MapRecords(read, () => {
      this.#plane.draw();
    });
    this.#cards = new CardMarks(host);
    this.#plane = new MapPlane(this.#tiles, {
      locale: () => host.locale,
      msg: () => host.msg,
      recordOf: ({ number }) => this.#records.get(number),
      isChosen: (spot) => this.#chosen.includes(spot),
      choose: (spots) => void this.#choose(spots),
      close: this.#onClose,
      drawn: (numbers) => {
        this.#records.wish(numbers);
        if (this.#saysMissing !== this.#tiles.isMissing) host.requestUpdate();
      },
    });
    // A frame later: what it does changes sizes that others watch.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(this.#arrange));
    this.#observer.observe(host);
  }

  stop(): void {
    this.#observer.disconnect();
  }

  /** Brings the map in sight, once it stands there. */
  reveal(): void {
    this.#isRevealed = false;
  }

  render(listing: Listing, locale: Locale): TemplateResult {
    const { msg, mapCredit } = this.#host;
    const isThere = listing.spots !== undefined || listing.match === 'mine';
    if (isThere) this.#take(listing);
    void this.#host.updateComplete.then(this.#settle);
    this.#saysMissing = this.#tiles.isMissing;
    const records = this.#records.of(this.#chosen);
    return html`<section class="map" aria-label=${msg('Kaart', { id: 'sociale-kaart-map.title' })}>
      ${isThere ? countTemplate(this.#spots.length, listing.total, locale, msg) : nothing}
      ${frameTemplate({
        credit: mapCredit,
        isMissing: this.#saysMissing,
        retry: this.#onRetry,
        zoomBy: (levels) => this.#plane.stage?.zoomBy(levels),
        showAll: this.#plane.showAll,
        onClick: this.#onClick,
        onKey: (event) => {
          onMapKey(event, this.#plane.stage, this.#plane.showAll);
        },
        msg,
      })}
      ${
        this.#chosen.length > 0
          ? panelTemplate({
              records,
              isReading: records.length < this.#chosen.length,
              toCard: (record) => void this.#toCard(record),
              close: this.#onClose,
              locale,
              msg,
            })
          : nothing
      }
      <button type="button" class="plain to-list" @click=${this.#onBack}>
        ${msg('Terug naar de hele lijst', { id: 'sociale-kaart-more.back' })}
      </button>
    </section>`;
  }

  /** Shows where an entry of the list is. */
  show(id: string): void {
    const spot = this.#spots.find(({ number }) => this.#records.get(number)?.id === id);
    if (!spot) return;
    void this.#choose([spot]);
    this.#plane.showSpot(spot);
  }

  /** Pins are exactly what was found: a new answer gives new pins. */
  #take(listing: Listing): void {
    this.#records.learn(listing);
    const found = listing.spots ?? listing.records.map(({ id }) => id).join(' ');
    if (found === this.#found) return;
    this.#found = found;
    const points = listing.spots ?? this.#records.pointsOf(listing);
    this.#spots = points.map((point, at) => ({ number: point.number, rank: at + 1, ...onSquare(point) }));
    // What was chosen stays so, when it was found again.
    const before = new Set(this.#chosen.map(({ number }) => number));
    this.#chosen = this.#spots.filter(({ number }) => before.has(number));
    if (this.#chosen.length === 0) this.chosen = undefined;
    this.#plane.setSpots(this.#spots);
  }

  /** After a render: the map stands in the page, and the list may have been drawn afresh. */
  readonly #settle = (): void => {
    const element = this.#host.renderRoot.querySelector<HTMLElement>('.map-view');
    this.#cards.mark(element ? this.chosen : undefined);
    this.#arrange();
    this.#plane.attach(element);
    if (!element || this.#isRevealed) return;
    this.#isRevealed = true;
    element.parentElement?.scrollIntoView({ block: 'nearest' });
    element.focus({ preventScroll: true });
  };

  /** Beside the list where there is room for both. */
  readonly #arrange = (): void => {
    const map = this.#host.renderRoot.querySelector('.map');
    map?.classList.toggle('beside', this.#host.clientWidth >= besideFrom);
  };

  /** Marks a pin and its card. */
  async #choose(spots: readonly Spot[]): Promise<void> {
    this.#chosen = spots;
    this.chosen = undefined;
    this.#plane.draw();
    this.#host.requestUpdate();
    const records = await this.#records.all(spots.map(({ number }) => number)).catch(() => []);
    if (this.#chosen !== spots) return;
    this.chosen = spots.length === 1 ? records[0] : undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const { renderRoot } = this.#host;
    if (this.chosen && renderRoot.querySelector('.map.beside')) this.#cards.open(this.chosen);
    renderRoot.querySelector('.panel')?.scrollIntoView({ block: 'nearest' });
  }

  async #toCard(record: KaartRecord): Promise<void> {
    this.chosen = record;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#cards.mark(record);
    this.#cards.open(record, true);
  }

  readonly #onClose = (): void => {
    const [spot] = this.#chosen;
    if (!spot) return;
    this.#chosen = [];
    this.chosen = undefined;
    this.#host.requestUpdate();
    this.#plane.focus(spot);
  };

  /** On a phone the map is far below. */
  readonly #onBack = (): void => {
    this.#host.scrollIntoView({ block: 'start' });
    this.#host.renderRoot.querySelector<HTMLElement>('.to-map button')?.focus();
  };

  readonly #onRetry = (): void => {
    this.#tiles.retry();
    this.#host.requestUpdate();
    this.#plane.draw();
  };

  /** Who cannot drag moves the map by a click on where it should go. */
  readonly #onClick = (event: MouseEvent): void => {
    const { stage } = this.#plane;
    if (!stage || (event.target as Element).closest('.pin')) return;
    const { left, top } = stage.element.getBoundingClientRect();
    stage.centre(event.clientX - left, event.clientY - top);
  };
}
