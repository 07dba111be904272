export * from './groups.js';
export * from './tile-source.js';
export * from './tiles.js';
export * from './view.js';
