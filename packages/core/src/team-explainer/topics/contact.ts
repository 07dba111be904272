import { is, known, none, some } from '../conditions.js';
import type { TopicRule } from '../types.js';

/** How to reach the team, when, and with whom one speaks. */
export const contactTopics: readonly TopicRule[] = [
  {
    id: 'T-07',
    group: 'contact',
    slots: [
      [{ id: 'safe' }],
      [{ id: 'ways', when: [some('waysIn')] }, { id: 'ask' }],
      [
        { id: 'outreach', when: [is('outreach', 'yes')] },
        { id: 'no-outreach', when: [is('outreach', 'no')] },
        { id: 'ask-outreach' },
      ],
      [{ id: 'places', when: [is('outreach', 'yes'), some('outreach.places')], show: 'outreach.places' }],
    ],
    sources: [
      'v-klacht-alleen-verwezen',
      'v-klacht-postcode',
      'wz-var-outreach-niet-overal',
      'in-why-verwijzers-belangrijk',
    ],
  },
  {
    id: 'T-08',
    group: 'contact',
    slots: [
      [
        { id: 'evening', when: [some('hours.evening')] },
        { id: 'weekend', when: [some('hours.weekend')] },
        { id: 'neither', when: [none('hours.evening'), none('hours.weekend')] },
        { id: 'evening-none', when: [none('hours.evening')] },
        { id: 'weekend-none', when: [none('hours.weekend')] },
        { id: 'safe' },
      ],
      [
        { id: 'weekend-too', when: [some('hours.evening'), some('hours.weekend')] },
        { id: 'no-weekend', when: [some('hours.evening'), none('hours.weekend')] },
        { id: 'no-evening', when: [some('hours.weekend'), none('hours.evening')] },
      ],
    ],
    sources: ['v-stem-bereik-avond', 'v-wens-avond', 'v-klacht-avond', 'r-bel-02-geen-aansluiting-kantooruren'],
  },
  {
    id: 'T-09',
    group: 'contact',
    legal: true,
    slots: [
      [{ id: 'places', when: [some('meetingPlaces')], approval: true }, { id: 'safe' }],
      [{ id: 'say', when: [some('meetingPlaces')], approval: true }],
      [{ id: 'home', show: 'homeVisitPolicy', approval: true }, { id: 'ask-home' }],
    ],
    sources: [
      'r-angst-huisbezoek',
      'r-bel-04-cultuur-en-context-thuis-is-prive',
      'r-wens-keuze-waar-afspreken',
      'r-bel-01-wantrouwen-kleine-dingen',
    ],
  },
  {
    id: 'T-10',
    group: 'contact',
    slots: [
      [{ id: 'days', when: [known('responseTime.workingDays')] }, { id: 'safe' }],
      [
        { id: 'urgent', show: 'urgentPolicy' },
        { id: 'say-so', when: [known('responseTime.workingDays')] },
      ],
      [{ id: 'danger' }],
    ],
    sources: ['wz-knel-laat-in-beeld', 'r-bel-10-samenwerking-instanties-alles-moet-snel', 'r-vind-tijd-kost-het'],
  },
  {
    id: 'T-11',
    group: 'contact',
    legal: true,
    slots: [
      [
        { id: 'nothing', when: [is('papers.needed', 'no')], approval: true },
        { id: 'first', when: [is('papers.needed', 'yes')], show: 'papers.first', approval: true },
        { id: 'safe' },
      ],
      [
        { id: 'later', show: 'papers.later', approval: true },
        { id: 'ask-later', when: [is('papers.needed', 'no')], approval: true },
      ],
      [{ id: 'difficult' }],
    ],
    sources: [
      'r-bel-05-bureaucratie-meteen-papierwerk',
      'r-wens-eerst-hulp-dan-papier',
      'r-bel-04-cultuur-en-context-berg-papier',
    ],
  },
  {
    id: 'T-12',
    group: 'contact',
    slots: [
      [
        { id: 'yes', when: [is('fixedContact', 'yes')] },
        { id: 'usually', when: [is('fixedContact', 'usually')] },
        { id: 'no', when: [is('fixedContact', 'no')] },
        { id: 'safe' },
      ],
    ],
    sources: [
      'r-wens-vast-contactpersoon',
      'r-bel-05-bureaucratie-steeds-andere-contactpersoon',
      'v-vind-een-contactpersoon',
    ],
  },
];
