import type { DataError } from '@wijkbrug/core/errors.js';
import type { Locale } from '@wijkbrug/core/locale.js';

const loud: EventInit = { bubbles: true, composed: true };

/** A resident chose another language. */
export class WijkbrugLanguageChangeEvent extends Event {
  readonly lang: Locale;

  constructor(lang: Locale) {
    super('wijkbrug-language-change', loud);
    this.lang = lang;
  }
}

/** Something could not be loaded or read. The resident sees a plain sentence; this is for the page. */
export class WijkbrugErrorEvent extends Event {
  readonly error: DataError;

  constructor(error: DataError) {
    super('wijkbrug-error', loud);
    this.error = error;
  }
}

declare global {
  interface HTMLElementEventMap {
    'wijkbrug-language-change': WijkbrugLanguageChangeEvent;
    'wijkbrug-error': WijkbrugErrorEvent;
  }
}
