export { guardContrast } from './contrast-guard.js';
export { registerTokens } from './register-tokens.js';
