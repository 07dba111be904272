import { is, known } from '../conditions.js';
import type { TopicRule } from '../types.js';

/** The way through: the first talk, questions, forms, time, and who decides. */
export const whatHappensTopics: readonly TopicRule[] = [
  {
    id: 'T-18',
    group: 'what-happens',
    slots: [
      [{ id: 'minutes', when: [known('firstTalk.minutes')] }, { id: 'safe' }],
      [{ id: 'pace', when: [known('firstTalk.minutes')] }],
      [
        { id: 'present', show: 'firstTalk.present' },
        { id: 'ask-present', when: [known('firstTalk.minutes')] },
      ],
    ],
    sources: ['r-angst-verhoor', 'r-bel-01-wantrouwen-standaardvragen-oordeel'],
  },
  {
    id: 'T-19',
    group: 'what-happens',
    slots: [[{ id: 'safe' }], [{ id: 'pace' }], [{ id: 'required', show: 'questions.required' }, { id: 'ask' }]],
    sources: [
      'r-bel-04-cultuur-en-context-vragen-over-geld-en-thuis',
      'r-bel-04-cultuur-en-context-directe-vragen-averechts',
      'r-gevolg-5-sociale-norm-te-diep-in-prive',
    ],
  },
  {
    id: 'T-21',
    group: 'what-happens',
    slots: [
      [{ id: 'which', show: 'forms.which' }, { id: 'safe' }],
      [{ id: 'help', show: 'forms.help' }, { id: 'ask-help' }],
      [
        { id: 'paper', when: [is('forms.paper', 'yes')] },
        { id: 'no-paper', when: [is('forms.paper', 'no')] },
      ],
      [{ id: 'meaning' }],
    ],
    sources: [
      'r-bel-05-bureaucratie-pak-papier-ontmoedigt',
      'r-bel-09-eigen-initiatief-formuliertaal',
      'r-bel-07-niet-in-de-vakjes-strenge-criteria',
      'r-opl-6-minder-bureaucratie-hulp-bij-formulieren',
    ],
  },
  {
    id: 'T-22',
    group: 'what-happens',
    legal: true,
    slots: [
      [{ id: 'safe' }],
      [{ id: 'waiting', show: 'waiting.now', approval: true }, { id: 'ask-waiting' }],
      [{ id: 'write-down' }],
    ],
    sources: [
      'r-wens-waar-ben-ik',
      'r-bel-05-bureaucratie-eindeloos-doorverwijzen',
      'r-bel-05-bureaucratie-wachttijd-controle',
    ],
  },
  {
    id: 'T-23',
    group: 'what-happens',
    legal: true,
    slots: [
      [{ id: 'safe' }],
      [{ id: 'ask-no' }],
      [{ id: 'voluntary', show: 'voluntary.what', approval: true }],
      [{ id: 'who', show: 'decision.who', approval: true }, { id: 'ask-who' }],
    ],
    sources: ['r-bel-01-wantrouwen-oplossing-voor-niet-met', 'v-vind-autonomie-niet-zelfredzaamheid'],
  },
  {
    // The inventory lacks this question; consent by age is law.
    id: 'T-43',
    group: 'what-happens',
    legal: true,
    slots: [
      [{ id: 'safe' }],
      [{ id: 'ages', approval: true }],
      [{ id: 'parents', show: 'youth.parentsTold', approval: true }, { id: 'ask-parents' }],
      [{ id: 'confidant', show: 'youth.confidant', approval: true }],
      [{ id: 'helpline' }],
    ],
    sources: ['r-accent-jongeren', 'r-bel-06-zichtbaarheid-jongeren-weten-minst'],
  },
];
