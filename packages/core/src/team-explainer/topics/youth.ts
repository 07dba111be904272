import type { Condition, TopicRule } from '../types.js';

const viaSchool: Condition = { fact: 'waysIn', has: 'school' };

/**
 * Questions that young people ask and others do not, where a page is for them. A line that needs a lawyer's approval stands
 * in the topic of `approvedWith` in the same words, so that nothing is said here that nobody approved.
 */
export const youthTopics: readonly TopicRule[] = [
  {
    id: 'Y-01',
    group: 'youth',
    legal: true,
    approvedWith: 'T-43',
    slots: [
      [{ id: 'safe' }],
      [{ id: 'unclear' }],
      [{ id: 'ages', approval: true }],
      [{ id: 'confidant', show: 'youth.confidant', approval: true }, { id: 'ask-confidant' }],
    ],
    sources: ['r-accent-jongeren', 'r-bel-06-zichtbaarheid-jongeren-weten-minst'],
  },
  {
    id: 'Y-02',
    group: 'youth',
    legal: true,
    approvedWith: 'T-43',
    slots: [
      [{ id: 'safe' }],
      [{ id: 'parents', show: 'youth.parentsTold', approval: true }],
      [{ id: 'hard' }],
      [{ id: 'helpline' }],
    ],
    sources: ['r-accent-jongeren', 'r-angst-info-doorgegeven'],
  },
  {
    id: 'Y-03',
    group: 'youth',
    slots: [[{ id: 'safe' }], [{ id: 'age' }], [{ id: 'friend' }]],
    sources: ['r-accent-jongeren'],
  },
  {
    id: 'Y-04',
    group: 'youth',
    slots: [
      [{ id: 'way', when: [viaSchool] }, { id: 'safe' }],
      [{ id: 'mentor', when: [viaSchool] }],
      [{ id: 'tell' }],
      [{ id: 'lesson' }],
    ],
    sources: ['r-accent-jongeren', 'r-angst-info-doorgegeven'],
  },
  {
    id: 'Y-05',
    group: 'youth',
    legal: true,
    approvedWith: 'T-26',
    slots: [
      [{ id: 'safe' }],
      [{ id: 'unpaid' }],
      [{ id: 'sign' }],
      [{ id: 'advice', show: 'money.independentAdvice', approval: true }, { id: 'ask-advice' }],
    ],
    sources: ['r-accent-jongeren'],
  },
];

/** Topics of everybody that stand among those of young people, before them. */
export const youthFirst: readonly string[] = ['T-43'];
