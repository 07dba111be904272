/** What a team works out beside the statements: worksheets, focus and themes; the overview, and what changed. */
export { messages } from '../generated/messages/checklist-work.js';
export { compareTemplate } from './checklist.compare.js';
export { overviewTemplate } from './checklist.overview.js';
export { printedSections, printedThemes } from './checklist.printed-sections.js';
export { sectionsOf } from './checklist.sections.js';
export { themesTemplate } from './checklist.themes.js';
export { workSheet } from './checklist.work.styles.js';
export { worksheetsTemplate } from './checklist.worksheets.js';
