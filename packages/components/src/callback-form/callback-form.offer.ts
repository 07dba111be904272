/** What is needed once the first questions stand there: what the team offers, and what nobody has to answer. */

export { messages } from '../generated/messages/callback-form-more.js';
export { createOffer, type TeamOffer } from './callback-form.team-offer.js';
export { readingSheet } from './callback-form.reading.styles.js';
