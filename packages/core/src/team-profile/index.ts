export * from './facts.js';
export * from './team-profile.js';
export * from './parse-team-profile.js';
