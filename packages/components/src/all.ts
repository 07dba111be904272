export * from './callback-form/callback-form.js';
export * from './sociale-kaart/sociale-kaart.js';
export * from './checklist/checklist.js';
export * from './team-explainer/team-explainer.js';
