import { Lazy } from '../internal/lazy.js';
import { withDutchWords } from '../internal/table-store.js';

/**
 * What the team offers: after the first questions, which are the same everywhere. Texts of the municipality can be Dutch in
 * any language.
 */
export const offerPart = new Lazy(() => withDutchWords(import('./callback-form.offer.js')));

/** Checking, sending and the receipt: nobody needs them before the first letter. */
export const afterPart = new Lazy(() => import('./callback-form.after.js'));

export type AfterPart = NonNullable<typeof afterPart.value>;
