/** What is needed once the first questions stand there: what the team offers, and what nobody has to answer. */
// Texts of the municipality can be Dutch in any language.
import '@wijkbrug/core/locale/tables/nl.js';

export { parseTeamProfile } from '@wijkbrug/core/team-profile.js';
export { callbackOffer } from '@wijkbrug/core/callback-form.js';
export { amsterdamDate } from '@wijkbrug/core/locale.js';
export { messages } from '../generated/messages/callback-form-more.js';
export { afterwards } from './callback-form.afterwards.js';
export { moreQuestions, reachQuestions } from './callback-form.more.js';
export { nextView } from './callback-form.view.js';
