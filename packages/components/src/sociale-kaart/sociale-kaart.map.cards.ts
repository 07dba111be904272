import type { KaartRecord } from '@wijkbrug/core/sociale-kaart.js';

/** The card of what was chosen on the map. It is marked where it stands: nothing of the list is drawn again for that. */
export class CardMarks {
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  #card(id: string): HTMLElement | undefined {
    return [...this.#host.querySelectorAll<HTMLElement>('[data-entry]')].find((card) => card.dataset['entry'] === id);
  }

  /** Marks one card, and no other. */
  mark(record: KaartRecord | undefined): void {
    for (const card of this.#host.querySelectorAll('[data-entry][aria-current]')) card.removeAttribute('aria-current');
    if (record) this.#card(record.id)?.setAttribute('aria-current', 'true');
  }

  /** Opens what is known of it and brings it in sight; with the keyboard too, when somebody asked for that. */
  open({ id }: KaartRecord, withFocus = false): void {
    const card = this.#card(id);
    const details = card?.querySelector('details');
    if (!card || !details) return;
    details.open = true;
    card.scrollIntoView({ block: withFocus ? 'start' : 'nearest' });
    if (withFocus) details.querySelector('summary')?.focus({ preventScroll: true });
  }
}
