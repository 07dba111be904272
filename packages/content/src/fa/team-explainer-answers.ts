import type { ExplainerAnswers } from '@wijkbrug/core/team-explainer.js';
import { about } from './team-explainer/about.js';
import { contact } from './team-explainer/contact.js';
import { fears } from './team-explainer/fears.js';
import { goesWrong } from './team-explainer/goes-wrong.js';
import { language } from './team-explainer/language.js';
import { people } from './team-explainer/people.js';
import { whatHappens } from './team-explainer/what-happens.js';
import { terms } from './team-explainer/words.js';

export const answers: ExplainerAnswers = {
  lines: { ...about, ...contact, ...language, ...whatHappens, ...fears, ...people, ...goesWrong },
  terms,
};
