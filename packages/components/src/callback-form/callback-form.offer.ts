/** What is needed once the first questions stand there: what the team offers, and what nobody has to answer. */
// Texts of the municipality can be Dutch in any language.
import '@wijkbrug/core/locale/tables/nl.js';

export { messages } from '../generated/messages/callback-form-more.js';
export { createOffer, type TeamOffer } from './callback-form.team-offer.js';
export { readingSheet } from './callback-form.reading.styles.js';
