/** How easily a Dutch text reads: measures and words, no judgement. What is too hard is for the caller to say. */
export * from './readability.js';
export * from './words.js';
