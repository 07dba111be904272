export * from './fields.js';
export * from './callback-request.js';
export * from './clean-text.js';
export * from './dial-number.js';
export * from './slots.js';
export * from './offer.js';
export * from './parse-callback-request.js';
