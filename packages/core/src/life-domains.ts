/** The one list of life domains, which the whole library shares. It covers the residents' study and both other sources. */
export const lifeDomains = [
  'money',
  'housing',
  'health',
  'work',
  'school',
  'parenting',
  'safety',
  'taking-part',
  'language',
  'papers',
] as const;
export type LifeDomain = (typeof lifeDomains)[number];
