import { idle } from '../internal/idle.js';
import { Lazy } from '../internal/lazy.js';
import { withDutchWords } from '../internal/table-store.js';

/**
 * Searching, the filters and what stands inside a card: after the first cards. Names and hours of an entry can be Dutch in
 * any language.
 */
export const morePart = new Lazy(async () => {
  await idle();
  return withDutchWords(import('./sociale-kaart.more.js'));
});

/** Paper, messages, codes and corrections: for who asks for them. */
export const handPart = new Lazy(() => import('./sociale-kaart.hand.js'));

/** Pages and parts of life as links: only on a server, for who has no JavaScript. */
export const pagesPart = new Lazy(() => import('./sociale-kaart.pages.js'));

/** Who serves a postcode: for who types one. */
export const nearPart = new Lazy(() => import('./sociale-kaart.near.js'));

/** Working together: for professionals. */
export const partnerPart = new Lazy(() => import('./sociale-kaart.partner.js'));
