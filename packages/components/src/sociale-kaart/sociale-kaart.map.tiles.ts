import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import {
  scaleAt,
  tileSize,
  tilesOf,
  type MapSize,
  type MapTile,
  type MapView,
  type TileSource,
} from '@wijkbrug/core/sociale-kaart/map.js';
import { placed } from './sociale-kaart.map.place.js';

/** The images of the background: what is there, what is coming, and what did not come. */
export class MapTiles {
  readonly #source: TileSource;
  readonly #changed: () => void;
  readonly #loaded = new Set<string>();
  readonly #failed = new Set<string>();
  #tiles: readonly MapTile[] = [];
  /** Of another size, and in sight until those of this size have come. */
  #under: readonly MapTile[] = [];

  /** @param changed is told when an image came or did not come */
  constructor(source: TileSource, changed: () => void) {
    this.#source = source;
    this.#changed = changed;
  }

  /** True when none of the images in sight came. */
  get isMissing(): boolean {
    return this.#tiles.length > 0 && this.#tiles.every((tile) => this.#failed.has(keyOf(tile)));
  }

  retry(): void {
    this.#failed.clear();
  }

  template(view: MapView, size: MapSize): TemplateResult {
    const tiles = tilesOf(view, size);
    if (tiles[0]?.zoom !== this.#tiles[0]?.zoom) {
      const there = [...this.#under, ...this.#tiles].filter((tile) => this.#loaded.has(keyOf(tile)));
      this.#under = there.filter(({ zoom }) => zoom !== tiles[0]?.zoom);
    }
    this.#tiles = tiles;
    if (tiles.every((tile) => this.#isSettled(tile))) this.#under = [];
    const shown = [...this.#under.map((tile) => again(tile, view)), ...tiles].filter(
      (tile) => !this.#failed.has(keyOf(tile)),
    );
    return html`${repeat(
      shown,
      keyOf,
      (tile) =>
        html`<img
          class="tile"
          alt=""
          draggable="false"
          referrerpolicy="no-referrer"
          src=${this.#source.addressOf(tile)}
          @load=${() => {
            this.#settle(this.#loaded, tile);
          }}
          @error=${() => {
            this.#settle(this.#failed, tile);
          }}
          ${placed(...whole(tile))}
        />`,
    )}`;
  }

  #isSettled(tile: MapTile): boolean {
    return this.#loaded.has(keyOf(tile)) || this.#failed.has(keyOf(tile));
  }

  #settle(kind: Set<string>, tile: MapTile): void {
    kind.add(keyOf(tile));
    this.#changed();
  }
}

/** On whole pixels, so that no line shows between tiles. */
const whole = ({ left, top, enlarged }: MapTile): [number, number, number] =>
  enlarged === 1 ? [Math.round(left), Math.round(top), 1] : [left, top, enlarged];

const keyOf = ({ zoom, column, row }: MapTile): string => `${zoom}/${column}/${row}`;

/** Where a tile of another size stands now. */
function again({ zoom, column, row }: MapTile, { scale, left, top }: MapView): MapTile {
  const enlarged = scale / scaleAt(zoom);
  const side = tileSize * enlarged;
  return { zoom, column, row, left: left + column * side, top: top + row * side, enlarged };
}
