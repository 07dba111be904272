import { is, known, some } from '../conditions.js';
import type { TopicRule } from '../types.js';

/** When it does not fit or goes wrong, and when help is needed at once. */
export const goesWrongTopics: readonly TopicRule[] = [
  {
    id: 'T-36',
    group: 'goes-wrong',
    slots: [
      [
        { id: 'together', when: [is('handover.practice', 'together')] },
        { id: 'team-calls', when: [is('handover.practice', 'team-calls')] },
        { id: 'gives-contact', when: [is('handover.practice', 'gives-contact')] },
        { id: 'safe' },
      ],
      [{ id: 'follow-up', when: [known('handover.practice'), is('handover.followUp', 'yes')] }, { id: 'ask-back' }],
    ],
    sources: [
      'r-herk-1-aansluiting-kastje-naar-muur',
      'pr-opm-4-doorverwezen',
      'e-succes-warme-overdracht',
      'wz-tip-warme-overdracht',
    ],
  },
  {
    id: 'T-37',
    group: 'goes-wrong',
    legal: true,
    publishCheck: true,
    slots: [
      [{ id: 'safe' }],
      [{ id: 'route', show: 'complaint.route', approval: true }, { id: 'complaint' }],
      [{ id: 'decision' }],
      [
        { id: 'independent', show: 'support.independent', approval: true },
        { id: 'ask-help', when: [known('complaint.route')], approval: true },
      ],
      [{ id: 'confidant', show: 'complaint.confidant', approval: true }],
    ],
    sources: ['r-bel-01-wantrouwen-negatieve-ervaringen', 'r-angst-niet-geloofd', 'v-comm-kwaliteit-bejegening'],
  },
  {
    id: 'T-38',
    group: 'goes-wrong',
    slots: [[{ id: 'safe' }], [{ id: 'here', show: 'firstStep.small' }, { id: 'small' }], [{ id: 'stop' }]],
    sources: [
      'r-bel-01-wantrouwen',
      'r-succes-03-eerst-contact',
      'r-vind-tijd-kost-het',
      'r-herk-2-wantrouwen-voorspeller',
    ],
  },
  {
    id: 'T-39',
    group: 'goes-wrong',
    legal: true,
    slots: [
      [{ id: 'safe' }],
      [{ id: 'retention', show: 'privacy.retention', approval: true }],
      [{ id: 'how', show: 'privacy.rights', approval: true }, { id: 'rights' }],
      [{ id: 'not-all' }],
    ],
    sources: ['r-angst-info-doorgegeven', 'r-bel-05-bureaucratie', 'r-vind-hulp-keerde-zich-tegen-hen'],
  },
  {
    id: 'T-40',
    group: 'goes-wrong',
    slots: [
      [{ id: 'safe' }],
      [{ id: 'phone', when: [known('contact.phone')] }, { id: 'ask' }],
      [{ id: 'how', show: 'request.change' }],
    ],
    sources: ['r-bel-10-samenwerking-instanties-een-nummer', 'r-wens-persoon-niet-keuzemenu'],
  },
  {
    // Not marked legal: nobody in danger should have to read Dutch to find a number.
    id: 'T-41',
    group: 'goes-wrong',
    publishCheck: true,
    slots: [
      [{ id: 'safe' }],
      [{ id: 'doctor' }],
      [{ id: 'numbers', when: [some('urgent.numbers')], show: 'urgent.numbers' }],
      [{ id: 'not-the-form' }],
    ],
    sources: ['v-vind-spoed', 'r-gevolg-1-verergering-wanhoop'],
  },
];
