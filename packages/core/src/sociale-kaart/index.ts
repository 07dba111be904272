export { lifeDomainSources, type LifeDomainSource } from '../life-domain-sources.js';
export { lifeDomains, type LifeDomain } from '../life-domains.js';
export * from './area.js';
export * from './hours-types.js';
export * from './hours.js';
export * from './records.js';
export * from './to-records.js';
export * from './types.js';
export * from './vocabulary.js';
