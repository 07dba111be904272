export * from './build-kaart.js';
export type { SearchWords, Subject } from './subjects.js';
