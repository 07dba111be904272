import { known, some } from '../conditions.js';
import type { TopicRule } from '../types.js';

/** What happens in a talk, what people fear, and what to do when it goes wrong. */
export const fearTopics: readonly TopicRule[] = [
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
    id: 'T-24',
    group: 'fears',
    legal: true,
    publishCheck: true,
    slots: [
      [{ id: 'safe' }],
      [{ id: 'judge', approval: true }, { id: 'human' }],
      [
        { id: 'steps', show: 'safety.teamSteps', approval: true },
        { id: 'ask-steps', approval: true },
      ],
      [{ id: 'trusted', show: 'safety.trustedContact', approval: true }],
    ],
    sources: ['r-angst-kinderen', 'wz-misv-kinderen-afpakken', 'r-angst-ouders-drie', 'r-gevolg-5-sociale-norm'],
  },
  {
    id: 'T-25',
    group: 'fears',
    legal: true,
    publishCheck: true,
    slots: [
      [{ id: 'safe' }],
      [{ id: 'advice' }],
      [{ id: 'plan', approval: true }],
      [{ id: 'steps', show: 'safety.teamSteps', approval: true }, { id: 'ask' }],
    ],
    sources: [
      'r-angst-harde-maatregelen',
      'r-gevolg-2-verschuiving-slachtoffer-worden',
      'r-gevolg-1-verergering-wanhoop',
    ],
  },
  {
    id: 'T-26',
    group: 'fears',
    legal: true,
    publishCheck: true,
    slots: [
      [{ id: 'safe' }],
      [{ id: 'duty' }],
      [{ id: 'benefit', show: 'money.benefitContact', approval: true }],
      [{ id: 'advice', show: 'money.independentAdvice', approval: true }],
    ],
    sources: ['r-angst-uitkering-korten', 'r-bel-04-cultuur-en-context-geld-naar-familie'],
  },
  {
    id: 'T-27',
    group: 'fears',
    legal: true,
    publishCheck: true,
    slots: [
      [{ id: 'safe' }],
      [{ id: 'recorded', show: 'privacy.recorded', approval: true }],
      [{ id: 'readers', show: 'privacy.readers', approval: true }],
      [{ id: 'with-consent', show: 'privacy.sharedWithConsent', approval: true }],
      [{ id: 'without-consent', show: 'privacy.sharedWithoutConsent', approval: true }],
      [{ id: 'rights', show: 'privacy.rights', approval: true }],
    ],
    sources: ['r-angst-info-doorgegeven', 'r-bel-01-wantrouwen-informatie-doorgegeven', 'r-succes-08-informatie-delen'],
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
    ],
    sources: ['r-bel-01-wantrouwen-negatieve-ervaringen', 'r-angst-niet-geloofd', 'v-comm-kwaliteit-bejegening'],
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
