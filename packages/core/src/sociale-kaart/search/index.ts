export * from './search.js';
export type { Choice, FacetCounts } from './facets.js';
export { wordsOf } from './fold.js';
