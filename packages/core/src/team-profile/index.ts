export * from './facts.js';
export { isPhone } from './phone.js';
export * from './team-profile.js';
export * from './parse-team-profile.js';
