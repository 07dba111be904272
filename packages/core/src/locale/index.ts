export * from './locales.js';
export * from './format.js';
export * from './tables.js';
