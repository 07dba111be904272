import type { TopicRule } from '../types.js';

/** What people fear, answered openly and no further than a lawyer approved. */
export const fearTopics: readonly TopicRule[] = [
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
    id: 'T-28',
    group: 'fears',
    legal: true,
    slots: [[{ id: 'safe' }], [{ id: 'team', show: 'privacy.sensitive', approval: true }, { id: 'ask' }]],
    sources: [
      'r-bel-11-negatieve-beeldvorming',
      'd-prin-mens-met-al-zijn-verscheidenheid',
      'r-angst-politie-discriminatie',
      'r-vind-eigen-identiteit',
    ],
  },
  {
    id: 'T-29',
    group: 'fears',
    legal: true,
    slots: [
      [{ id: 'safe' }],
      [{ id: 'choice' }],
      [{ id: 'practical', show: 'mentalHealth.practicalFirst', approval: true }, { id: 'ask-practical' }],
      [{ id: 'route', show: 'mentalHealth.route', approval: true }],
    ],
    sources: [
      'r-angst-gek-genoemd',
      'r-bel-04-cultuur-en-context-psycholoog-is-gek',
      'r-bel-04-cultuur-en-context-aandrang-psychische-hulp',
    ],
  },
  {
    id: 'T-30',
    group: 'fears',
    legal: true,
    slots: [
      [{ id: 'safe' }],
      [{ id: 'municipality', show: 'roles.municipality', approval: true }],
      [{ id: 'police', show: 'roles.police', approval: true }],
      [{ id: 'ask-not' }],
    ],
    sources: ['r-angst-overheid', 'r-gevolg-5-sociale-norm-buren-laten-verklikken', 'r-angst-politie-discriminatie'],
  },
  {
    id: 'T-31',
    group: 'fears',
    legal: true,
    slots: [
      [{ id: 'safe' }],
      [{ id: 'places', show: 'meetingPlaces.discreet', approval: true }],
      [{ id: 'contact', show: 'contact.safe', approval: true }, { id: 'ask-contact' }],
    ],
    sources: [
      'r-angst-ouders-drie',
      'r-bel-04-cultuur-en-context-taboe-eer-schaamte',
      'dt-caut-eigen-groep-roddel',
      'v-bereik-3-schaamte',
    ],
  },
  {
    // The inventory lacks this question; the law makes it a sensitive one.
    id: 'T-42',
    group: 'fears',
    legal: true,
    slots: [
      [{ id: 'safe' }],
      [{ id: 'ask' }],
      [{ id: 'rights', approval: true }],
      [{ id: 'here', show: 'noPermit.help', approval: true }],
      [{ id: 'advice', show: 'noPermit.advice', approval: true }, { id: 'ask-advice' }],
    ],
    sources: ['r-angst-overheid', 'r-accent-vluchtelingen'],
  },
];
