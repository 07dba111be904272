export * from './types.js';
export * from './parse-kader.js';
export * from './localize-kader.js';
export * from './statements.js';
