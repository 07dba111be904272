import { is, known, some } from '../conditions.js';
import type { TopicRule } from '../types.js';

/** What the team is, for whom, and what it does. Own strength comes last, after the help that the team gives. */
export const aboutTopics: readonly TopicRule[] = [
  {
    id: 'T-01',
    group: 'about',
    slots: [
      [{ id: 'safe' }],
      [{ id: 'name', when: [known('team.name')] }],
      [
        { id: 'helps', when: [is('team.helpsOrArranges', 'helps')] },
        { id: 'arranges', when: [is('team.helpsOrArranges', 'arranges')] },
        { id: 'both', when: [is('team.helpsOrArranges', 'both')] },
      ],
      [{ id: 'run-by', when: [known('team.runBy')] }],
    ],
    sources: ['r-wens-wat-doet-het-team', 'v-bereik-1-onbekendheid', 'pr-opm-1-kennen-team-niet', 'v-var-vier-typen'],
  },
  {
    id: 'T-02',
    group: 'about',
    slots: [
      [
        { id: 'target-area', when: [known('team.target'), known('team.area')] },
        { id: 'target', when: [known('team.target')] },
        { id: 'safe' },
      ],
      [{ id: 'doubt', when: [known('team.target')] }],
      [{ id: 'outside', show: 'team.outsideArea' }],
    ],
    sources: ['v-bereik-3-schaamte', 'v-var-vier-typen', 'r-vind-zelf-hulp-gezocht'],
  },
  {
    id: 'T-03',
    group: 'about',
    legal: true,
    slots: [
      [{ id: 'safe' }],
      [{ id: 'stands-for', show: 'team.equalTreatment', approval: true }],
      [{ id: 'report', show: 'contact.antiDiscrimination', approval: true }, { id: 'ask-report' }],
      [{ id: 'building', show: 'team.accessibility', approval: true }, { id: 'ask-building' }],
    ],
    sources: [
      'v-angst-discriminatie',
      'r-angst-geloof-onbegrepen',
      'v-toegang-2-ruimte-opvattingen',
      'r-bel-11-negatieve-beeldvorming',
      'd-factor-religie',
      'd-factor-functiebeperking',
    ],
  },
  {
    id: 'T-05',
    group: 'about',
    slots: [
      [{ id: 'domains', when: [some('team.domains')] }, { id: 'safe' }],
      [{ id: 'together', when: [some('team.domains')] }],
    ],
    sources: ['r-wens-hele-leven', 'r-vind-integraal', 'v-leef-inkomen-schulden'],
  },
  {
    id: 'T-06',
    group: 'about',
    slots: [[{ id: 'safe' }], [{ id: 'elsewhere', when: [some('team.notDone')], show: 'team.notDone' }]],
    sources: ['v-vind-grenzen', 'r-vind-hulp-keerde-zich-tegen-hen', 'wz-tip-ek-wat-doet-team-wel-niet'],
  },
  {
    id: 'T-04',
    group: 'about',
    legal: true,
    slots: [
      [
        { id: 'free', when: [is('cost.team', 'free')], approval: true },
        { id: 'sometimes', when: [is('cost.team', 'sometimes')], approval: true },
        { id: 'safe' },
      ],
      [
        { id: 'follow-up', show: 'cost.followUp', approval: true },
        { id: 'ask-follow-up', when: [is('cost.team', 'free')], approval: true },
      ],
    ],
    sources: ['r-def-toegankelijkheid', 'r-bel-07-niet-in-de-vakjes-aanvraag-te-zwaar'],
  },
  {
    id: 'T-20',
    group: 'about',
    legal: true,
    slots: [
      [{ id: 'first-help', show: 'ownStrength.firstHelp', approval: true }, { id: 'safe' }],
      [{ id: 'meaning' }],
      [{ id: 'how', show: 'ownStrength.how', approval: true }],
    ],
    sources: [
      'r-bel-09-eigen-initiatief',
      'r-herk-4-eigen-kracht-als-excuus',
      'v-klacht-zelf-oplossing-aandragen',
      'wz-tip-ek-eerste-vraag-praktisch',
    ],
  },
];
