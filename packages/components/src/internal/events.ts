import type { CallbackReceipt, CallbackRequest } from '@wijkbrug/core/callback-form.js';
import type { Assessment } from '@wijkbrug/core/checklist.js';
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

/** Somebody asks to be called; cancelable, before anything is sent. */
export class WijkbrugCallbackSubmitEvent extends Event {
  readonly request: CallbackRequest;

  constructor(request: CallbackRequest) {
    super('wijkbrug-callback-submit', { ...loud, cancelable: true });
    this.request = request;
  }
}

/** A server kept the request. */
export class WijkbrugCallbackAcceptEvent extends Event {
  readonly receipt: CallbackReceipt;

  constructor(receipt: CallbackReceipt) {
    super('wijkbrug-callback-accept', loud);
    this.receipt = receipt;
  }
}

/** Somebody asks something else of a sociale kaart. */
export class WijkbrugKaartChangeEvent extends Event {
  /** What is asked, as the query of an address. */
  readonly query: string;

  constructor(query: string) {
    super('wijkbrug-kaart-change', loud);
    this.query = query;
  }
}

/** Somebody answered, wrote or opened something in a checklist. Nothing is sent: what the page does with it, the page says. */
export class WijkbrugChecklistChangeEvent extends Event {
  readonly assessment: Assessment;

  constructor(assessment: Assessment) {
    super('wijkbrug-checklist-change', loud);
    this.assessment = assessment;
  }
}

declare global {
  interface HTMLElementEventMap {
    'wijkbrug-language-change': WijkbrugLanguageChangeEvent;
    'wijkbrug-error': WijkbrugErrorEvent;
    'wijkbrug-callback-submit': WijkbrugCallbackSubmitEvent;
    'wijkbrug-callback-accept': WijkbrugCallbackAcceptEvent;
    'wijkbrug-kaart-change': WijkbrugKaartChangeEvent;
    'wijkbrug-checklist-change': WijkbrugChecklistChangeEvent;
  }
}
