export * from './search.js';
export * from './query.js';
export * from './session.js';
export type { Choice, FacetCounts, Urgent } from './facets.js';
export { wordsOf } from './fold.js';
