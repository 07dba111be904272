/** The texts of a municipality, for the few profiles that bring them. */
export { withOwnExtras, withOwnTexts } from '@wijkbrug/core/team-explainer/own-texts.js';
export { readOwnTexts } from '@wijkbrug/core/team-explainer/read-own-texts.js';
