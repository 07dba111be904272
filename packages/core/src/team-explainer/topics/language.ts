import { is, some } from '../conditions.js';
import type { TopicRule } from '../types.js';

/** Being understood. */
export const languageTopics: readonly TopicRule[] = [
  {
    id: 'T-13',
    group: 'language',
    slots: [
      [{ id: 'languages', when: [some('languages.team')] }, { id: 'safe' }],
      [{ id: 'slowly', when: [some('languages.team')] }],
      [{ id: 'plain', when: [is('plainMaterial', 'yes')] }],
    ],
    sources: ['r-bel-08-taal', 'r-bel-08-taal-ja-knikken', 'v-comm-houd-rekening-taalbarriere'],
  },
  {
    id: 'T-14',
    group: 'language',
    slots: [
      [
        { id: 'how', when: [is('interpreter.available', 'yes'), some('interpreter.how')] },
        { id: 'yes', when: [is('interpreter.available', 'yes')] },
        { id: 'no', when: [is('interpreter.available', 'no')] },
        { id: 'safe' },
      ],
      [
        { id: 'free', when: [is('interpreter.available', 'yes'), is('interpreter.residentPays', 'no')] },
        { id: 'pays', when: [is('interpreter.available', 'yes'), is('interpreter.residentPays', 'yes')] },
        { id: 'ask-cost', when: [is('interpreter.available', 'yes')] },
      ],
      [
        { id: 'alternative', when: [is('interpreter.available', 'no')], show: 'interpreter.alternative' },
        { id: 'ask-alternative', when: [is('interpreter.available', 'no')] },
      ],
      [{ id: 'call' }],
    ],
    sources: ['r-wens-tolk', 'r-bel-08-taal-tolk-meenemen-lukt-niet', 'wz-check-12-tolk', 'r-accent-vluchtelingen'],
  },
  {
    id: 'T-15',
    group: 'language',
    slots: [
      [{ id: 'no-children', when: [is('interpreter.noChildren', 'yes')] }, { id: 'safe' }],
      [
        { id: 'interpreter', when: [is('interpreter.available', 'yes')] },
        { id: 'alternative', when: [is('interpreter.available', 'no')], show: 'interpreter.alternative' },
        { id: 'ask-instead', when: [is('interpreter.noChildren', 'yes')] },
      ],
      [
        { id: 'confidant', when: [is('interpreter.confidant', 'yes')] },
        { id: 'no-confidant', when: [is('interpreter.confidant', 'no')] },
      ],
      [{ id: 'choose' }],
    ],
    sources: ['r-bel-08-taal-kinderen-als-tolk', 'r-bel-08-taal-wantrouwen-onderling', 'dt-caut-eigen-groep-roddel'],
  },
  {
    id: 'T-16',
    group: 'language',
    slots: [
      [{ id: 'languages', when: [some('languages.readable')] }, { id: 'safe' }],
      [{ id: 'ask-other', when: [some('languages.readable')] }],
      [
        { id: 'voice', when: [is('voiceMessage', 'yes')] },
        { id: 'no-voice', when: [is('voiceMessage', 'no')] },
        { id: 'ask-voice' },
      ],
    ],
    sources: [
      'r-bel-08-taal-emoties-in-eigen-taal',
      'r-opl-3-cultuur-en-context-eigen-taal-emotie',
      'r-bel-09-eigen-initiatief-formuliertaal',
    ],
  },
  {
    id: 'T-17',
    group: 'language',
    legal: true,
    slots: [[{ id: 'safe' }], [{ id: 'possible', show: 'preference.helper', approval: true }, { id: 'ask' }]],
    sources: [
      'r-wens-iemand-die-mij-begrijpt',
      'dt-caut-eigen-groep-roddel',
      'v-toegang-3-etnische-diversiteit',
      'dt-hr-matching',
    ],
  },
];
