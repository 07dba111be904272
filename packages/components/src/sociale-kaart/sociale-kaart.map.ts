// A map beside the list, for who asks for it. The list has everything that the map has, and more.
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Locale } from '@wijkbrug/core/locale.js';
import {
  groupsOf,
  inSight,
  levelOf,
  onSquare,
  partsAt,
  scaleAt,
  viewOf,
  type MapGroup,
  type TileSource,
} from '@wijkbrug/core/sociale-kaart/map.js';
import type { KaartRecord } from '@wijkbrug/core/sociale-kaart.js';
import type { WijkbrugSocialeKaart } from './sociale-kaart.component.js';
import { frameTemplate, onMapKey } from './sociale-kaart.map.frame.js';
import { CardMarks } from './sociale-kaart.map.cards.js';
import { countTemplate, panelTemplate } from './sociale-kaart.map.panel.js';
import { keyOf, pinAfter, pinsTemplate, type Spot } from './sociale-kaart.map.pins.js';
import { MapRecords } from './sociale-kaart.map.records.js';
import { MapStage } from './sociale-kaart.map.stage.js';
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

/** From here a street can be told from the next. */
const streetScale = scaleAt(16);

/** Width of the element from which the map stands beside the list, in pixels. */
const besideFrom = 800;

/** The map of one element. */
export class KaartMap {
  readonly #host: WijkbrugSocialeKaart;
  readonly #tiles: MapTiles;
  readonly #records: MapRecords;
  readonly #cards: CardMarks;
  readonly #observer: ResizeObserver;
  #stage: MapStage | undefined;
  /** What the pins are of. */
  #found: unknown;
  #spots: readonly Spot[] = [];
  #groups: { readonly level: number; readonly list: readonly MapGroup<Spot>[] } | undefined;
  #panel: readonly Spot[] = [];
  #current: number | undefined;
  #frame = 0;
  #isRevealed = true;
  #saidMissing = false;
  /** The record that was chosen, on the map or in the list. */
  chosen: KaartRecord | undefined;

  constructor(host: WijkbrugSocialeKaart, { source, read }: MapSubject) {
    this.#host = host;
    this.#tiles = new MapTiles(source, this.#draw);
    this.#records = new MapRecords(read, () => {
      this.#draw();
      host.requestUpdate();
    });
    this.#cards = new CardMarks(host);
    // A frame later: what it does changes sizes that others watch.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(this.#arrange));
    this.#observer.observe(host);
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
    const records = this.#records.of(this.#panel);
    this.#saidMissing = this.#tiles.isMissing;
    return html`<section class="map" aria-label=${msg('Kaart', { id: 'sociale-kaart-map.title' })}>
      ${isThere ? countTemplate(this.#spots.length, listing.total, locale, msg) : nothing}
      ${frameTemplate({
        credit: mapCredit,
        isMissing: this.#saidMissing,
        retry: this.#onRetry,
        zoomBy: (levels) => this.#stage?.zoomBy(levels),
        showAll: this.#showAll,
        onClick: this.#onClick,
        onKey: (event) => {
          onMapKey(event, this.#stage, this.#showAll);
        },
        msg,
      })}
      ${
        this.#panel.length > 0
          ? panelTemplate({
              records,
              isReading: records.length < this.#panel.length,
              toCard: (record) => void this.#toCard(record),
              close: this.#onClose,
              locale,
              msg,
            })
          : nothing
      }
    </section>`;
  }

  /** Shows where an entry of the list is. */
  async show(id: string): Promise<void> {
    const spot = this.#spots.find(({ number }) => this.#records.get(number)?.id === id);
    const stage = this.#stage;
    if (!spot || !stage) return;
    const scale = Math.max(stage.view.scale, streetScale);
    const { width, height } = stage.size;
    stage.goTo({ scale, left: width / 2 - spot.x * scale, top: height / 2 - spot.y * scale });
    this.#choose([spot]);
    await this.#host.updateComplete;
    this.#drawNow();
    stage.element.scrollIntoView({ block: 'nearest' });
    this.#pin(this.#keyWith(spot))?.focus({ preventScroll: true });
  }

  /** Pins are exactly what was found: a new answer gives new pins, and all of them are in sight. */
  #take(listing: Listing): void {
    this.#records.learn(listing);
    const found = listing.spots ?? listing.records.map(({ id }) => id).join(' ');
    if (found === this.#found) return;
    this.#found = found;
    const points = listing.spots ?? this.#records.pointsOf(listing);
    this.#spots = points.map((point, at) => ({ number: point.number, rank: at + 1, ...onSquare(point) }));
    this.#groups = undefined;
    const there = new Set(this.#spots.map(({ number }) => number));
    this.#panel = this.#panel.filter(({ number }) => there.has(number));
    if (this.#panel.length === 0) this.chosen = undefined;
    this.#showAll();
  }

  /** After a render: the map stands in the page, and the list may have been drawn afresh. */
  readonly #settle = (): void => {
    const element = this.#host.renderRoot.querySelector<HTMLElement>('.map-view');
    if (this.#stage && this.#stage.element !== element) {
      this.#stage.stop();
      this.#stage = undefined;
    }
    if (!element) {
      this.#cards.mark(undefined);
      return;
    }
    this.#cards.mark(this.chosen);
    this.#arrange();
    if (this.#stage) return;
    this.#stage = new MapStage(element, this.#draw);
    this.#showAll();
    if (this.#isRevealed) return;
    this.#isRevealed = true;
    element.scrollIntoView({ block: 'nearest' });
    element.focus({ preventScroll: true });
  };

  /** Beside the list where there is room for both. */
  readonly #arrange = (): void => {
    const map = this.#host.renderRoot.querySelector('.map');
    map?.classList.toggle('beside', this.#host.clientWidth >= besideFrom);
  };

  readonly #showAll = (): void => {
    const stage = this.#stage;
    if (stage) stage.goTo(viewOf(this.#spots, stage.size));
    this.#draw();
  };

  /** Draws what moves, at most once a frame, and without the rest of the element. */
  readonly #draw = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(this.#drawNow);
  };

  readonly #drawNow = (): void => {
    const stage = this.#stage;
    if (!stage || stage.size.width === 0) return;
    const { view, size } = stage;
    const level = levelOf(view);
    if (this.#groups?.level !== level) this.#groups = { level, list: groupsOf(this.#spots, level) };
    const groups = inSight(this.#groups.list, view, size);
    const keys = groups.map(keyOf);
    if (this.#current === undefined || !keys.includes(this.#current)) this.#current = keys[0];
    const { locale, msg } = this.#host;
    const focused = this.#focusedPin;
    render(
      html`<div class="tiles">${this.#tiles.template(view, size)}</div>
        ${pinsTemplate({
          groups,
          view,
          recordOf: ({ number }) => this.#records.get(number),
          isChosen: (group) => group.members.some((spot) => this.#panel.includes(spot)),
          current: this.#current,
          choose: this.#onChoose,
          onKey: this.#onPinKey,
          locale,
          msg,
        })}`,
      stage.element,
    );
    // The pin became part of a group: the keyboard stays on the map.
    if (focused !== undefined && this.#focusedPin === undefined) stage.element.focus({ preventScroll: true });
    this.#records.wish(groups.filter(({ members }) => members.length === 1).map(keyOf));
    if (this.#saidMissing !== this.#tiles.isMissing) this.#host.requestUpdate();
  };

  get #focusedPin(): string | undefined {
    return this.#host.shadowRoot?.activeElement?.getAttribute('data-pin') ?? undefined;
  }

  #pin(key: number | undefined): HTMLElement | null | undefined {
    return this.#stage?.element.querySelector<HTMLElement>(`[data-pin="${key}"]`);
  }

  #keyWith(spot: Spot): number | undefined {
    const group = this.#groups?.list.find(({ members }) => members.includes(spot));
    return group && keyOf(group);
  }

  readonly #onChoose = (group: MapGroup<Spot>): void => {
    const { members } = group;
    const stage = this.#stage;
    this.#current = keyOf(group);
    const level = partsAt(members);
    if (members.length > 1 && level !== undefined && stage) {
      const view = viewOf(members, stage.size);
      const middle = {
        x: (stage.size.width / 2 - view.left) / view.scale,
        y: (stage.size.height / 2 - view.top) / view.scale,
      };
      const scale = Math.max(view.scale, scaleAt(level));
      const { width, height } = stage.size;
      stage.goTo({ scale, left: width / 2 - middle.x * scale, top: height / 2 - middle.y * scale }, true);
      return;
    }
    this.#choose(members);
  };

  /** Marks a pin and its card. */
  #choose(spots: readonly Spot[]): void {
    this.#panel = spots;
    this.chosen = undefined;
    void this.#records.all(spots.map(({ number }) => number)).then((records) => {
      if (this.#panel !== spots) return;
      this.chosen = records.length === 1 ? records[0] : undefined;
      this.#host.requestUpdate();
      void this.#host.updateComplete.then(() => {
        if (this.chosen && this.#isBeside) this.#cards.open(this.chosen);
        this.#host.renderRoot.querySelector('.panel')?.scrollIntoView({ block: 'nearest' });
      });
    });
    this.#host.requestUpdate();
    this.#draw();
  }

  /** The map stands beside the list, so that both are in sight. */
  get #isBeside(): boolean {
    return this.#stage?.element.closest('.map')?.classList.contains('beside') ?? false;
  }

  async #toCard(record: KaartRecord): Promise<void> {
    this.chosen = record;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#cards.mark(record);
    this.#cards.open(record, true);
  }

  readonly #onClose = (): void => {
    const [spot] = this.#panel;
    this.#panel = [];
    this.chosen = undefined;
    this.#host.requestUpdate();
    this.#drawNow();
    const pin = spot && this.#pin(this.#keyWith(spot));
    (pin ?? this.#stage?.element)?.focus({ preventScroll: true });
  };

  readonly #onRetry = (): void => {
    this.#tiles.retry();
    this.#host.requestUpdate();
    this.#draw();
  };

  /** Who cannot drag moves the map by a click on where it should go. */
  readonly #onClick = (event: MouseEvent): void => {
    const stage = this.#stage;
    if (!stage || (event.target as Element).closest('.pin')) return;
    const { left, top } = stage.element.getBoundingClientRect();
    stage.centre(event.clientX - left, event.clientY - top);
  };

  readonly #onPinKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#panel.length > 0) {
      this.#onClose();
      return;
    }
    const pins = [...(this.#stage?.element.querySelectorAll<HTMLElement>('[data-pin]') ?? [])];
    const keys = pins.map((pin) => Number(pin.dataset['pin']));
    const next = pinAfter(event.key, keys, Number(this.#focusedPin));
    if (next === undefined) return;
    // The arrows go from pin to pin here, and do not move the map.
    event.preventDefault();
    event.stopPropagation();
    this.#current = next;
    this.#drawNow();
    this.#pin(next)?.focus({ preventScroll: true });
  };
}
