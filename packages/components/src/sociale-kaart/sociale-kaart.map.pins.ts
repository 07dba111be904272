import { html, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { str } from '@lit/localize/internal/str-tag.js';
import { formatNumber, sourceLocale, type Locale } from '@wijkbrug/core/locale.js';
import { onScreen, type MapGroup, type MapView } from '@wijkbrug/core/sociale-kaart/map.js';
import type { KaartRecord } from '@wijkbrug/core/sociale-kaart.js';
import type { Msg } from '../internal/messages.js';
import { placed } from './sociale-kaart.map.place.js';

/** A result on the map. */
export interface Spot {
  /** Number of the record. */
  readonly number: number;
  /** Its place in the list, from 1. */
  readonly rank: number;
  readonly x: number;
  readonly y: number;
}

export interface Pins {
  readonly groups: readonly MapGroup<Spot>[];
  readonly view: MapView;
  /** Undefined for what has not been read yet. */
  readonly recordOf: (spot: Spot) => KaartRecord | undefined;
  readonly isChosen: (group: MapGroup<Spot>) => boolean;
  /** The pin that the Tab key reaches; the arrows go on from there. */
  readonly current: number | undefined;
  readonly choose: (group: MapGroup<Spot>) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly locale: Locale;
  readonly msg: Msg;
}

/** A group goes by its first member. */
export const keyOf = ({ members }: MapGroup<Spot>): number => members[0]?.number ?? -1;

/** The results on the map, as buttons with a name. */
export function pinsTemplate(pins: Pins): TemplateResult {
  const { groups, view, msg, onKey } = pins;
  return html`<div
    class="pins"
    role="group"
    aria-label=${msg('Plekken. Met de pijltoetsen gaat u van plek naar plek.', { id: 'sociale-kaart-map.pins' })}
    @keydown=${onKey}
  >
    ${repeat(groups, keyOf, (group) => pinTemplate(group, onScreen(group.at, view), pins))}
  </div>`;
}

function pinTemplate(
  group: MapGroup<Spot>,
  { x, y }: { readonly x: number; readonly y: number },
  { recordOf, isChosen, current, choose, locale, msg }: Pins,
): TemplateResult {
  const many = group.members.length > 1;
  const number = formatNumber(group.members.length, locale);
  const record = group.members[0] && recordOf(group.members[0]);
  const rank = formatNumber(group.members[0]?.rank ?? 1, locale);
  const name = many
    ? [msg(str`Op deze plek: ${number}`, { id: 'sociale-kaart-map.here', desc: 'A number' }), whereabouts(record)].join(
        ' ',
      )
    : (record?.name ?? msg(str`Resultaat ${rank}`, { id: 'sociale-kaart-map.result', desc: 'A number' }));
  return html`<button
    type="button"
    class=${many ? 'pin many' : 'pin'}
    data-pin=${keyOf(group)}
    lang=${!many && record ? sourceLocale : locale}
    aria-label=${name}
    title=${name}
    aria-pressed=${isChosen(group) ? 'true' : 'false'}
    tabindex=${current === keyOf(group) ? '0' : '-1'}
    @click=${() => {
      choose(group);
    }}
    ${placed(Math.round(x), Math.round(y))}
  >
    ${many ? html`<span aria-hidden="true">${number}</span>` : drop}
  </button>`;
}

/** Tells one group from another for who does not see where it stands. */
const whereabouts = (record: KaartRecord | undefined): string => {
  const { street, area } = record?.place ?? {};
  const words = [street, area].filter(Boolean).join(', ');
  return words && `(\u2068${words}\u2069)`;
};

const drop = svg`<svg viewBox="0 0 32 42" aria-hidden="true">
  <path d="M16 1a15 15 0 0 1 15 15c0 10-15 25-15 25S1 26 1 16A15 15 0 0 1 16 1Z" />
  <circle cx="16" cy="16" r="5.5" />
</svg>`;

/** The pin that a key leads to from another one; undefined when the key does something else. */
export function pinAfter(key: string, keys: readonly number[], from: number): number | undefined {
  const at = keys.indexOf(from);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return keys[Math.min(at + 1, keys.length - 1)];
    case 'ArrowLeft':
    case 'ArrowUp':
      return keys[Math.max(at - 1, 0)];
    case 'Home':
      return keys[0];
    case 'End':
      return keys.at(-1);
    default:
      return undefined;
  }
}
