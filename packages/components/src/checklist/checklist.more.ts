/** What a team does with its answers: reasons and tips, a plan, and several people beside each other. */
export { messages } from '../generated/messages/checklist-more.js';
export { behindTemplate } from './checklist.behind.js';
export { Entries } from './checklist.entries.js';
export { evidenceTemplate, printedReply } from './checklist.evidence.js';
export { mainTemplate } from './checklist.main.js';
export { printedHead, printedPlan } from './checklist.plan.js';
export { roleTemplate } from './checklist.role.js';
export { viewsTemplate } from './checklist.views.js';
