import { messages } from '../generated/messages/sociale-kaart-more.js';
import { idle } from '../internal/idle.js';
import { Lazy } from '../internal/lazy.js';
import { withDateWords } from '../internal/table-store.js';

/** Searching, the filters and what stands inside a card: after the first cards. */
export const morePart = new Lazy(async () => {
  await idle();
  return import('./sociale-kaart.more.js');
});

/** What it says; here, so that it travels at the same time. */
export const moreMessages = withDateWords(messages);

/** Paper, messages, codes and corrections: for who asks for them. */
export const handPart = new Lazy(() => import('./sociale-kaart.hand.js'));

/** Pages and parts of life as links: only on a server, for who has no JavaScript. */
export const pagesPart = new Lazy(() => import('./sociale-kaart.pages.js'));

/** Who serves a postcode: for who types one. */
export const nearPart = new Lazy(() => import('./sociale-kaart.near.js'));

/** Working together: for professionals. */
export const partnerPart = new Lazy(() => import('./sociale-kaart.partner.js'));
