export { toJsonLd } from './json-ld.js';
export { publishable } from './publishable.js';
