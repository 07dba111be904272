import { html, nothing, svg, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { DataError } from '@wijkbrug/core/errors.js';
import type { Locale } from '@wijkbrug/core/locale.js';
import type { KaartRecord } from '@wijkbrug/core/sociale-kaart.js';
import { parseTileSource, type TileSource } from '@wijkbrug/core/sociale-kaart/tile-source.js';
import type { Msg } from '../internal/messages.js';
import { onServer } from '../internal/on-server.js';
import { chunkFailed, report } from '../internal/report.js';
import type { WijkbrugSocialeKaart } from './sociale-kaart.component.js';
import type { KaartMap, MapSubject } from './sociale-kaart.map.js';
import { mapPart } from './sociale-kaart.map.parts.js';
import type { Listing, Part } from './sociale-kaart.types.js';

/** Whether a record may stand on a map: its place is known, and not hidden. */
export const hasSpot = ({ place, addressHidden }: KaartRecord): boolean =>
  !addressHidden && place?.latitude !== undefined && place.longitude !== undefined;

interface ButtonSubject extends Pick<MapSubject, 'read'> {
  /** The map could not be loaded. */
  readonly fail: (error: DataError) => void;
}

/** The way to the map, on pages that have tiles for one. Nothing of a map is asked from anywhere before it is opened. */
export class MapButton {
  readonly #host: WijkbrugSocialeKaart;
  readonly #subject: ButtonSubject;
  #template: string | undefined;
  #source: TileSource | undefined;
  #map: KaartMap | undefined;
  #widened: { readonly of: Listing; readonly listing: Listing } | undefined;
  isOpen = false;

  constructor(host: WijkbrugSocialeKaart, subject: ButtonSubject) {
    this.#host = host;
    this.#subject = subject;
  }

  /** Where the tiles are; without a good address there is no map. */
  get #tiles(): TileSource | undefined {
    const { mapTiles = '', mapCredit } = this.#host;
    if (mapTiles === this.#template) return this.#source;
    this.#template = mapTiles;
    this.#source = undefined;
    this.stop();
    try {
      this.#source = mapTiles ? parseTileSource(mapTiles) : undefined;
      if (this.#source?.host && !mapCredit) this.#report(uncredited);
    } catch (error) {
      this.#report(error as DataError);
    }
    return this.#source;
  }

  // The reader loses nothing: the list is whole without a map.
  #report(error: DataError): void {
    if (!onServer) report(this.#host, error);
  }

  render(msg: Msg): Part {
    const tiles = this.#tiles;
    if (!tiles) return nothing;
    const from = tiles.host && `\u2066${tiles.host}\u2069`;
    return html`<div class="to-map needs-script">
      <button type="button" class="plain" aria-expanded=${this.isOpen ? 'true' : 'false'} @click=${this.#onClick}>
        ${icon}
        ${
          this.isOpen
            ? msg('Kaart verbergen', { id: 'sociale-kaart-more.map-hide' })
            : msg('Kaart tonen', { id: 'sociale-kaart-more.map-show' })
        }
      </button>
      ${
        from && !this.isOpen
          ? html`<span class="hint"
              >${msg(str`De kaart komt van ${from}. Wij vragen hem pas op als u dat wilt.`, {
                id: 'sociale-kaart-more.map-from',
                desc: 'The name of a website',
              })}</span
            >`
          : nothing
      }
    </div>`;
  }

  /** The map itself, when it is open. */
  renderMap(listing: Listing, locale: Locale): Part {
    return (this.isOpen && this.#tiles && this.#map?.render(listing, locale)) || nothing;
  }

  /** On a card: shows its place on the open map. */
  readonly onCard = (record: KaartRecord, name: unknown, msg: Msg): Part =>
    this.isOpen && hasSpot(record)
      ? html`<button type="button" class="wijkbrug-button" data-wijkbrug-action="map" data-wijkbrug-entry=${record.id}>
          ${msg('Op de kaart', { id: 'sociale-kaart-more.on-map' })}<span class="wijkbrug-hidden">: ${name}</span>
        </button>`
      : nothing;

  /** What was found, with what was chosen on the map when that is further down the list. */
  within(listing: Listing): Listing {
    const chosen = this.isOpen ? this.#map?.chosen : undefined;
    if (!chosen || listing.records.some(({ id }) => id === chosen.id)) return listing;
    // The same object for the same list, so that nothing is drawn again for it.
    if (this.#widened?.of !== listing || this.#widened.listing.records.at(-1) !== chosen) {
      this.#widened = { of: listing, listing: { ...listing, records: [...listing.records, chosen] } };
    }
    return this.#widened.listing;
  }

  /** Puts the map away for good. */
  stop(): void {
    this.#map?.stop();
    this.#map = undefined;
  }

  /** Shows the place of an entry. */
  show(id: string): void {
    this.#map?.show(id);
  }

  readonly #onClick = (): void => {
    this.isOpen = !this.isOpen;
    this.#host.requestUpdate();
    if (this.isOpen) void this.#open();
  };

  async #open(): Promise<void> {
    try {
      const part = await mapPart.load();
      await this.#host.usePart(part);
      const source = this.#tiles;
      if (source) this.#map ??= new part.KaartMap(this.#host, { read: this.#subject.read, source });
      this.#map?.reveal();
    } catch (cause) {
      this.isOpen = false;
      this.#subject.fail(chunkFailed('sociale-kaart.map', cause));
    }
    this.#host.requestUpdate();
  }
}

const uncredited = new DataError({
  code: 'missing',
  file: 'map-credit',
  mend: 'Say who made the map, as its licence asks, such as: Kaartgegevens © Kadaster (CC BY 4.0).',
});

const icon: TemplateResult = svg`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M9 4 3.5 6.5v13L9 17l6 2.5 5.5-2.5V4L15 6.5zM9 4v13M15 6.5v13" />
</svg>`;
