import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { formatNumber, type Locale } from '@wijkbrug/core/locale.js';
import type { KaartRecord } from '@wijkbrug/core/sociale-kaart.js';
import type { Msg } from '../internal/messages.js';
import { dutch } from './sociale-kaart.card.js';
import { placeText } from './sociale-kaart.facts.js';
import type { Part } from './sociale-kaart.types.js';

export interface MapPanel {
  /** What stands at the place that was chosen, as far as it has been read. */
  readonly records: readonly KaartRecord[];
  readonly isReading: boolean;
  readonly toCard: (record: KaartRecord) => void;
  readonly close: () => void;
  readonly locale: Locale;
  readonly msg: Msg;
}

/** What stands at the chosen place, with the way to its card. */
export function panelTemplate(panel: MapPanel): TemplateResult {
  const { records, isReading, close, locale, msg } = panel;
  const [first] = records;
  const many = formatNumber(records.length, locale);
  const isOne = records.length === 1 && !isReading;
  return html`<div class="panel">
    <div role="status">
      ${
        isReading
          ? html`<p>${msg('Even geduld', { id: 'sociale-kaart-map.reading' })}</p>`
          : html`<p class="panel-title">
              ${isOne && first ? dutch(first.name, locale) : msg(str`Op deze plek: ${many}`, { id: 'sociale-kaart-map.here', desc: 'A number' })}
            </p>`
      }
      ${isOne && first?.place ? html`<p class="panel-place">${dutch(placeText(first.place), locale)}</p>` : nothing}
    </div>
    ${
      isOne
        ? nothing
        : html`<ul>
            ${records.map((record) => html`<li>${toCardTemplate(record, 'to-card', dutch(record.name, locale), panel)}</li>`)}
          </ul>`
    }
    <div class="panel-acts">
      ${isOne && first ? toCardTemplate(first, 'plain', nothing, panel) : nothing}
      <button type="button" class="plain" @click=${close}>${msg('Sluit', { id: 'sociale-kaart-map.close' })}</button>
    </div>
  </div>`;
}

const toCardTemplate = (record: KaartRecord, look: string, name: unknown, { toCard, msg }: MapPanel): TemplateResult =>
  html`<button
    type="button"
    class=${look}
    data-card=${record.id}
    @click=${() => {
      toCard(record);
    }}
  >
    ${name === nothing ? nothing : html`<strong>${name}</strong>`}
    <span>${msg('Lees meer in de lijst', { id: 'sociale-kaart-map.to-card' })}</span>
  </button>`;

/** How many results have a place on the map, and how many have none. */
export function countTemplate(there: number, total: number, locale: Locale, msg: Msg): Part {
  const number = formatNumber(there, locale);
  const others = formatNumber(total - there, locale);
  return html`<div role="status">
    <p class="map-count">${msg(str`Op de kaart: ${number}`, { id: 'sociale-kaart-map.count', desc: 'A number' })}</p>
    ${
      total > there
        ? html`<p class="hint">
            ${msg(
              str`Niet op de kaart: ${others}. Daarvan kennen wij de plek niet, of het adres is geheim. Ze staan wel in de lijst.`,
              {
                id: 'sociale-kaart-map.elsewhere',
                desc: 'A number of results',
              },
            )}
          </p>`
        : nothing
    }
  </div>`;
}
