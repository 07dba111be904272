import { idle } from '../internal/idle.js';
import { Lazy } from '../internal/lazy.js';

/** Searching, the filters and what stands inside a card: after the first cards. */
export const morePart = new Lazy(async () => {
  await idle();
  return import('./sociale-kaart.more.js');
});

/** Paper, messages, codes and corrections: for who asks for them. */
export const handPart = new Lazy(() => import('./sociale-kaart.hand.js'));
