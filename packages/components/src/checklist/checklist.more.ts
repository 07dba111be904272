/** What a team does with its answers: reasons and tips, a plan, and several people beside each other. */
export { messages } from '../generated/messages/checklist-more.js';
export { behindTemplate } from './checklist.behind.js';
export { Entries } from './checklist.entries.js';
export { planTemplate, printedPlan } from './checklist.plan.js';
export { togetherTemplate } from './checklist.together.js';
