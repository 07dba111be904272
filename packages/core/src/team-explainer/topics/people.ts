import { is, some } from '../conditions.js';
import type { TopicRule } from '../types.js';

/** The people around a person, and independent support. */
export const peopleTopics: readonly TopicRule[] = [
  {
    id: 'T-32',
    group: 'people',
    legal: true,
    slots: [
      [
        { id: 'yes', when: [is('companion.allowed', 'yes')], approval: true },
        { id: 'ask-first', when: [is('companion.allowed', 'ask-first')], approval: true },
        { id: 'no', when: [is('companion.allowed', 'no')], approval: true },
        { id: 'safe' },
      ],
      [{ id: 'find', show: 'companion.find', approval: true }, { id: 'ask-find' }],
      [{ id: 'independent', show: 'support.independent', approval: true }, { id: 'supporter' }],
    ],
    sources: [
      'in-rol-intermediair-meegaan-naar-afspraken',
      'in-rol-intermediair-vertrouwenspersoon',
      'r-accent-ouderen',
    ],
  },
  {
    // The inventory names this only beside other questions; it deserves one of its own.
    id: 'T-44',
    group: 'people',
    legal: true,
    slots: [
      [{ id: 'safe' }],
      [{ id: 'what' }],
      [{ id: 'here', show: 'support.independent', approval: true }, { id: 'ask' }],
    ],
    sources: ['in-rol-intermediair-vertrouwenspersoon', 'r-bel-09-eigen-initiatief-geen-netwerk'],
  },
  {
    id: 'T-33',
    group: 'people',
    slots: [[{ id: 'map', show: 'socialeKaart.url' }, { id: 'safe' }], [{ id: 'known' }]],
    sources: [
      'r-wens-waar-moet-ik-zijn',
      'r-bel-06-zichtbaarheid-regelingen-onbekend',
      'in-why-waarom-sleutelpersonen-werken',
      'r-opl-5-ervaringsdeskundigen',
    ],
  },
  {
    id: 'T-34',
    group: 'people',
    legal: true,
    slots: [
      [{ id: 'safe' }],
      [{ id: 'limits' }],
      [{ id: 'consent', show: 'proxy.consent', approval: true }, { id: 'ask' }],
    ],
    sources: ['in-rol-bereik-doorverwijzen', 'in-rol-verwijzers', 'in-why-verwijzers-belangrijk'],
  },
  {
    id: 'T-35',
    group: 'people',
    slots: [
      [{ id: 'safe' }],
      [{ id: 'activities', when: [some('socialeKaart.activities')], show: 'socialeKaart.activities' }, { id: 'ask' }],
      [{ id: 'map', show: 'socialeKaart.url' }],
    ],
    sources: [
      'r-wens-activiteiten-voor-mij',
      'r-bel-06-zichtbaarheid-plek-voor-meisjes',
      'r-sug-4-empowerment-ontmoetingsplekken',
    ],
  },
];
