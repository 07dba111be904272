import { html, render } from 'lit';
import type { Locale } from '@wijkbrug/core/locale.js';
import {
  apart,
  groupsOf,
  inSight,
  levelOf,
  onScreen,
  partsAt,
  scaleAt,
  viewOf,
  type MapGroup,
  type SquarePoint,
} from '@wijkbrug/core/sociale-kaart/map.js';
import type { KaartRecord } from '@wijkbrug/core/sociale-kaart.js';
import type { Msg } from '../internal/messages.js';
import { keyOf, pinAfter, pinsTemplate, type Spot } from './sociale-kaart.map.pins.js';
import { MapStage } from './sociale-kaart.map.stage.js';
import type { MapTiles } from './sociale-kaart.map.tiles.js';

/** What the plane asks of the map around it. */
export interface PlaneSubject {
  readonly locale: () => Locale;
  readonly msg: () => Msg;
  readonly recordOf: (spot: Spot) => KaartRecord | undefined;
  readonly isChosen: (spot: Spot) => boolean;
  readonly choose: (spots: readonly Spot[]) => void;
  /** Escape was pressed on a pin. */
  readonly close: () => void;
  /** After it was drawn: the first of each group that is in sight. */
  readonly drawn: (numbers: readonly number[]) => void;
}

/** From here a street can be told from the next. */
const streetScale = scaleAt(16);

/** What moves: the tiles and the pins. It draws itself, without the rest of the element. */
export class MapPlane {
  readonly #tiles: MapTiles;
  readonly #subject: PlaneSubject;
  #stage: MapStage | undefined;
  #spots: readonly Spot[] = [];
  #groups: { readonly level: number; readonly list: readonly MapGroup<Spot>[] } | undefined;
  /** The pin that Tab reaches. */
  #current: number | undefined;
  #frame = 0;

  constructor(tiles: MapTiles, subject: PlaneSubject) {
    this.#tiles = tiles;
    this.#subject = subject;
  }

  /** Takes the element in which it draws; undefined when there is none any more. True when that is another one. */
  attach(element: HTMLElement | null): boolean {
    if (this.#stage?.element === (element ?? undefined)) return false;
    this.#stage?.stop();
    this.#stage = element ? new MapStage(element, this.draw) : undefined;
    this.showAll();
    return element !== null;
  }

  get element(): HTMLElement | undefined {
    return this.#stage?.element;
  }

  get stage(): MapStage | undefined {
    return this.#stage;
  }

  /** Other pins, all of them in sight. */
  setSpots(spots: readonly Spot[]): void {
    this.#spots = spots;
    this.#groups = undefined;
    this.showAll();
  }

  readonly showAll = (): void => {
    const stage = this.#stage;
    if (stage) stage.goTo(viewOf(this.#spots, stage.size));
    this.draw();
  };

  /** Brings a place to the middle, near enough to see its street, with the keyboard on its pin. */
  showSpot(spot: Spot): void {
    const scale = Math.max(this.#stage?.view.scale ?? 0, streetScale);
    this.#centre(spot, scale);
    this.#drawNow();
    this.#stage?.element.scrollIntoView({ block: 'nearest' });
    this.focus(spot);
  }

  /** Puts the keyboard on the pin of a place, or else on the map. */
  focus(spot: Spot | undefined): void {
    this.#drawNow();
    const group = spot && this.#groups?.list.find(({ members }) => members.includes(spot));
    if (group) this.#current = keyOf(group);
    (this.#pin(group && keyOf(group)) ?? this.element)?.focus({ preventScroll: true });
  }

  #centre({ x, y }: SquarePoint, scale: number, isSmooth = false): void {
    const stage = this.#stage;
    if (!stage) return;
    const { width, height } = stage.size;
    stage.goTo({ scale, left: width / 2 - x * scale, top: height / 2 - y * scale }, isSmooth);
  }

  /** Draws at most once a frame. */
  readonly draw = (): void => {
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
    const { locale, msg, recordOf, isChosen, drawn } = this.#subject;
    const focused = this.#focused;
    render(
      html`<div class="tiles">${this.#tiles.template(view, size)}</div>
        ${pinsTemplate({
          groups,
          view,
          recordOf,
          isChosen: ({ members }) => members.some(isChosen),
          current: this.#current,
          choose: this.#onChoose,
          onKey: this.#onKey,
          locale: locale(),
          msg: msg(),
        })}`,
      stage.element,
    );
    // The pin became part of a group: the keyboard stays on the map.
    if (focused !== undefined && this.#focused === undefined) stage.element.focus({ preventScroll: true });
    drawn(keys);
  };

  /** A pin that has the keyboard stands wholly on the map. */
  #bringIn(key: number): void {
    const group = this.#groups?.list.find((one) => keyOf(one) === key);
    const stage = this.#stage;
    if (!group || !stage) return;
    const { x, y } = onScreen(group.at, stage.view);
    const { width, height } = stage.size;
    if (x < apart || y < apart || x > width - apart || y > height - apart) this.#centre(group.at, stage.view.scale);
  }

  get #focused(): number | undefined {
    const { activeElement } = (this.element?.getRootNode() ?? document) as ShadowRoot;
    const key = activeElement?.getAttribute('data-pin');
    return key === null || key === undefined ? undefined : Number(key);
  }

  #pin(key: number | undefined): HTMLElement | null | undefined {
    return this.element?.querySelector<HTMLElement>(`[data-pin="${key}"]`);
  }

  /** A group goes apart when it can; what is at one address is chosen together. */
  readonly #onChoose = (group: MapGroup<Spot>): void => {
    const { members } = group;
    const stage = this.#stage;
    this.#current = keyOf(group);
    const level = members.length > 1 ? partsAt(members) : undefined;
    if (!stage || level === undefined) {
      this.#subject.choose(members);
      return;
    }
    const { scale, left, top } = viewOf(members, stage.size);
    const middle = { x: (stage.size.width / 2 - left) / scale, y: (stage.size.height / 2 - top) / scale };
    this.#centre(middle, Math.max(scale, scaleAt(level)), true);
  };

  /** The arrows go from pin to pin here, and do not move the map. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      this.#subject.close();
      return;
    }
    const pins = [...(this.element?.querySelectorAll<HTMLElement>('[data-pin]') ?? [])];
    const keys = pins.map((pin) => Number(pin.dataset['pin']));
    const next = pinAfter(event.key, keys, this.#focused ?? -1);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#current = next;
    this.#bringIn(next);
    this.#drawNow();
    this.#pin(next)?.focus({ preventScroll: true });
  };
}
