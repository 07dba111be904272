import type { LifeDomain } from './life-domains.js';

/**
 * What each entry of other lists of life domains is in ours. The keys are ids of the kader: six domains of the study among
 * residents (`r-leef-…`), four of the overview of neighbourhood teams (`v-leef-…`), seven that professionals ask about
 * (`pr-domein-…`). The domains of the Zelfredzaamheid-Matrix, in which many municipalities keep their data, start with
 * `zrm-`. No list has a domain of its own for learning the language.
 */
export const lifeDomainSources = {
  'r-leef-wonen': ['housing'],
  'r-leef-werk-en-inkomen': ['work', 'money'],
  'r-leef-gezondheid': ['health'],
  'r-leef-scholing': ['school'],
  'r-leef-participatie': ['taking-part'],
  'r-leef-veiligheid': ['safety'],
  'v-leef-gezondheid': ['health'],
  'v-leef-inkomen-schulden': ['money'],
  'v-leef-participatie': ['taking-part'],
  'v-leef-huisvesting': ['housing'],
  'pr-domein-lichamelijke-gezondheid': ['health'],
  'pr-domein-psychische-gezondheid': ['health'],
  'pr-domein-dagelijks-functioneren': ['taking-part', 'papers'],
  'pr-domein-inkomen': ['money'],
  'pr-domein-participatie': ['taking-part'],
  'pr-domein-opvoeden-en-opgroeien': ['parenting'],
  'pr-domein-veiligheid': ['safety'],
  'zrm-financien': ['money'],
  'zrm-werk-en-opleiding': ['work', 'school'],
  'zrm-tijdsbesteding': ['taking-part'],
  'zrm-huisvesting': ['housing'],
  'zrm-huiselijke-relaties': ['safety', 'parenting'],
  'zrm-geestelijke-gezondheid': ['health'],
  'zrm-lichamelijke-gezondheid': ['health'],
  'zrm-middelengebruik': ['health'],
  'zrm-basale-adl': ['health'],
  'zrm-instrumentele-adl': ['taking-part', 'papers'],
  'zrm-sociaal-netwerk': ['taking-part'],
  'zrm-maatschappelijke-participatie': ['taking-part'],
  'zrm-justitie': ['safety'],
} as const satisfies Readonly<Record<string, readonly LifeDomain[]>>;

/** An entry of another list of life domains. */
export type LifeDomainSource = keyof typeof lifeDomainSources;
