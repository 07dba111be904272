import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { formatNumber, type Locale } from '@wijkbrug/core/locale.js';
import type { KaartRecord } from '@wijkbrug/core/sociale-kaart.js';
import type { Msg } from '../internal/messages.js';
import type { Listing, Part } from './sociale-kaart.types.js';

/** A list of somebody's own: for this visit, in the memory of this page, and nowhere else. */
export class Mine {
  readonly #records = new Map<string, KaartRecord>();
  /** True while the own list stands there in place of what was found. */
  isShown = false;

  get size(): number {
    return this.#records.size;
  }

  has({ id }: KaartRecord): boolean {
    return this.#records.has(id);
  }

  /** Puts an entry on the list, or takes it off. */
  toggle(record: KaartRecord): void {
    if (!this.#records.delete(record.id)) this.#records.set(record.id, record);
  }

  /** The own list, with the numbers that the filters show. */
  listing({ counts }: Listing): Listing {
    return { records: [...this.#records.values()], total: this.size, counts, match: 'mine' };
  }
}

export const mineTitle = (size: number, locale: Locale, msg: Msg): string =>
  msg(str`Mijn lijst: ${formatNumber(size, locale)}`, { id: 'sociale-kaart-more.mine', desc: 'A number' });

/** What stands above the own list. */
export const mineTemplate = (size: number, msg: Msg): TemplateResult =>
  html`<p class="wijkbrug-note">
      ${
        size === 0
          ? msg('Er staat nog niets op uw lijst.', { id: 'sociale-kaart-more.mine-empty' })
          : msg('Deze lijst verdwijnt als u de pagina sluit. Print of deel hem als u hem wilt houden.', {
              id: 'sociale-kaart-more.mine-note',
            })
      }
    </p>
    <p>
      <button type="button" class="wijkbrug-button" data-wijkbrug-action="back">
        ${msg('Terug naar de hele lijst', { id: 'sociale-kaart-more.back' })}
      </button>
    </p>`;

/** Puts an entry on the own list, or takes it off; with what else can be done with it. */
export const keepTemplate = (
  record: KaartRecord,
  isKept: boolean,
  name: unknown,
  msg: Msg,
  more: Part = nothing,
): TemplateResult =>
  html`<p class="wijkbrug-keep">
    <button
      type="button"
      class="wijkbrug-button"
      data-wijkbrug-action="keep"
      data-wijkbrug-entry=${record.id}
      ?data-wijkbrug-kept=${isKept}
    >
      ${
        isKept
          ? msg('Staat op mijn lijst', { id: 'sociale-kaart-more.kept' })
          : msg('Zet op mijn lijst', { id: 'sociale-kaart-more.keep' })
      }<span class="wijkbrug-hidden">: ${name}</span>
    </button>
    ${more}
  </p>`;

/** What can be done with the list that stands there. */
export interface HandButtons {
  readonly size: number;
  readonly isMine: boolean;
  /** The list has an address: without one there is nothing for a code to say. */
  readonly hasAddress: boolean;
  readonly locale: Locale;
  readonly msg: Msg;
  readonly act: (name: 'print' | 'share' | 'code' | 'mine') => void;
}

export const handButtons = ({ size, isMine, hasAddress, locale, msg, act }: HandButtons): TemplateResult => {
  const button = (name: Parameters<HandButtons['act']>[0], label: string): TemplateResult =>
    html`<button
      type="button"
      class="plain"
      data-act=${name}
      @click=${() => {
        act(name);
      }}
    >
      ${label}
    </button>`;
  return html`<div class="hand needs-script">
      <p class="hand-title">${msg('Deze lijst meenemen of doorgeven', { id: 'sociale-kaart-more.hand' })}</p>
      ${button('print', msg('Print', { id: 'sociale-kaart-more.print' }))}
      ${button('share', msg('Deel', { id: 'sociale-kaart-more.share' }))}
      ${hasAddress ? button('code', msg('QR-code', { id: 'sociale-kaart-more.qr' })) : nothing}
    </div>
    ${size > 0 && !isMine ? html`<div class="mine">${button('mine', mineTitle(size, locale, msg))}</div>` : nothing}`;
};
