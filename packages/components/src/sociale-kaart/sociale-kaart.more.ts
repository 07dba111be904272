/** What is needed once the first cards stand there: searching, the filters, and what stands inside a card. */
// Names and hours of an entry can be Dutch in any language.
import '@wijkbrug/core/locale/tables/nl.js';

export { KaartSession } from '@wijkbrug/core/sociale-kaart/search.js';
export { checkedStatus, openState, wallTime } from '@wijkbrug/core/sociale-kaart.js';
export { messages } from '../generated/messages/sociale-kaart-more.js';
export { badgesTemplate, insideTemplate } from './sociale-kaart.inside.js';
export { filtersTemplate } from './sociale-kaart.filters.js';
export { emptyTemplate } from './sociale-kaart.empty.js';
