import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Msg } from '../internal/messages.js';
import type { MapStage } from './sociale-kaart.map.stage.js';

export interface MapFrame {
  /** Who made the map. */
  readonly credit: string | undefined;
  /** None of the images came. */
  readonly isMissing: boolean;
  readonly retry: () => void;
  readonly zoomBy: (levels: number) => void;
  readonly showAll: () => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly msg: Msg;
}

/** The frame around the map, with its buttons. What moves is drawn inside by the map itself. */
export function frameTemplate(frame: MapFrame): TemplateResult {
  const { credit, isMissing, retry, zoomBy, showAll, onClick, onKey, msg } = frame;
  const button = (label: string, path: string, act: () => void): TemplateResult =>
    html`<button type="button" class="step" aria-label=${label} title=${label} @click=${act}>
      <svg viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${path} />`}</svg>
    </button>`;
  return html`${
      isMissing
        ? html`<div class="map-missing" role="status">
            <p>
              ${msg('De kaart kan nu niet worden geladen. In de lijst staat alles.', { id: 'sociale-kaart-map.missing' })}
            </p>
            <button type="button" class="plain" @click=${retry}>
              ${msg('Probeer het opnieuw', { id: 'common.retry' })}
            </button>
          </div>`
        : nothing
    }
    <div class="map-frame" dir="ltr">
      <div
        class="map-view"
        tabindex="0"
        role="group"
        aria-label=${msg('Kaart. Schuif met de pijltoetsen, zoom met plus en min.', { id: 'sociale-kaart-map.view' })}
        @click=${onClick}
        @keydown=${onKey}
      ></div>
      <div class="bar">
        ${button(msg('Dichterbij', { id: 'sociale-kaart-map.in' }), 'M12 5v14M5 12h14', () => {
          zoomBy(1);
        })}
        ${button(msg('Verder weg', { id: 'sociale-kaart-map.out' }), 'M5 12h14', () => {
          zoomBy(-1);
        })}
        ${button(
          msg('Laat alles op de kaart zien', { id: 'sociale-kaart-map.all' }),
          'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
          showAll,
        )}
        ${credit ? html`<p class="credit" dir="auto">${credit}</p>` : nothing}
      </div>
    </div>`;
}

/** Part of what is in sight that an arrow moves by. */
const stride = 0.25;

/** The keys of the map: arrows move it, plus and minus zoom, Home shows everything. */
export function onMapKey(event: KeyboardEvent, stage: MapStage | undefined, showAll: () => void): void {
  if (!stage || event.altKey || event.ctrlKey || event.metaKey) return;
  const moves: Readonly<Record<string, () => void>> = {
    ArrowRight: () => {
      stage.moveBy(stride, 0);
    },
    ArrowLeft: () => {
      stage.moveBy(-stride, 0);
    },
    ArrowDown: () => {
      stage.moveBy(0, stride);
    },
    ArrowUp: () => {
      stage.moveBy(0, -stride);
    },
    '+': () => {
      stage.zoomBy(1);
    },
    '=': () => {
      stage.zoomBy(1);
    },
    '-': () => {
      stage.zoomBy(-1);
    },
    Home: showAll,
  };
  const move = moves[event.key];
  if (!move) return;
  event.preventDefault();
  move();
}
