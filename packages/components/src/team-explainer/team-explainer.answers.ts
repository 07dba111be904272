/** What is needed once the questions stand there: reading the team profile, and the answers. */

export { answersMessages as messages } from './team-explainer.texts.js';
export { formatList, formatNumber, languageName } from '@wijkbrug/core/locale.js';
export {
  answerPeople,
  answerSteps,
  answerStories,
  answerTell,
  answerTopic,
  chooseText,
  joinTexts,
} from '@wijkbrug/core/team-explainer.js';
export { messageStore } from '../internal/messages.js';
export { hoursList } from '../internal/hours-text.js';
export { lineView } from './team-explainer.answers.view.js';
export { answersSheet } from './team-explainer.answers.styles.js';
export { lineTemplate } from './team-explainer.answers.reading.js';
export { readProfile as parseTeamProfile, wholeContent } from './team-explainer.whole.js';
export { shownBy, textsOf } from './team-explainer.shown.js';
