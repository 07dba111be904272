import './locale/own-tables.js';

export * from './errors.js';
export * from './parse-json.js';
export * from './locale/index.js';
export * from './team-profile/index.js';
export * from './team-explainer/index.js';
export * from './kader/index.js';
export * from './checklist/index.js';
export * from './callback-form/index.js';
export * from './sociale-kaart/index.js';
