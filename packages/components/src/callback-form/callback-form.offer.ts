/** What is needed once the first questions stand there: what the team offers, and what nobody has to answer. */
import { messages as moreMessages } from '../generated/messages/callback-form-more.js';
import { withDateWords } from '../internal/table-store.js';

export { copyFields } from './callback-form.copy-fields.js';
export { createOffer, type TeamOffer } from './callback-form.team-offer.js';
export { readingSheet } from './callback-form.reading.styles.js';

export const messages = withDateWords(moreMessages);
