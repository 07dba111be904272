import { Lazy } from '../internal/lazy.js';

/** What the team offers: after the first questions, which are the same everywhere. */
export const offerPart = new Lazy(() => import('./callback-form.offer.js'));

/** Checking, sending and the receipt: nobody needs them before the first letter. */
export const afterPart = new Lazy(() => import('./callback-form.after.js'));

export type AfterPart = NonNullable<typeof afterPart.value>;
