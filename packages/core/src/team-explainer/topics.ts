import type { TopicRule } from './types.js';

export const topics: readonly TopicRule[] = [
  {
    id: 'T-14',
    group: 'language',
    slots: [
      [
        { id: 'yes', when: [{ fact: 'interpreter.available', is: 'yes' }, { fact: 'interpreter.how' }] },
        { id: 'yes-plain', when: [{ fact: 'interpreter.available', is: 'yes' }] },
        { id: 'no', when: [{ fact: 'interpreter.available', is: 'no' }] },
        { id: 'safe' },
      ],
      [
        { id: 'free', when: [{ fact: 'interpreter.available', is: 'yes' }, { fact: 'interpreter.residentPays', is: 'no' }] },
        { id: 'pays', when: [{ fact: 'interpreter.available', is: 'yes' }, { fact: 'interpreter.residentPays', is: 'yes' }] },
      ],
      [{ id: 'alternative', when: [{ fact: 'interpreter.available', is: 'no' }], show: 'interpreter.alternative' }],
    ],
    sources: ['r-wens-tolk', 'wz-check-12-tolk'],
  },
];
