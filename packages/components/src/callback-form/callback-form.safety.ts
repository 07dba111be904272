import type { CallbackField } from '@wijkbrug/core/callback-form.js';
import type { Msg } from '../internal/messages.js';
import { noAnswer } from './callback-form.choices.js';
import type { Question } from './callback-form.types.js';

/** How to call without anybody else knowing, and when not. */
export const callingQuestions = (msg: Msg): readonly Question[] => [
  {
    kind: 'text',
    field: 'notAt',
    label: msg('Wanneer moeten wij nooit bellen?', { id: 'callback-form-more.not-at' }),
  },
  {
    kind: 'one',
    field: 'answeredBy',
    label: msg('Wie mag de telefoon opnemen?', { id: 'callback-form-more.answered-by' }),
    choices: [
      { value: 'only-me', label: msg('Alleen ik', { id: 'callback-form-more.only-me' }) },
      { value: 'anyone', label: msg('Iemand anders mag ook', { id: 'callback-form-more.anyone' }) },
      noAnswer(msg),
    ],
  },
  {
    kind: 'one',
    field: 'opening',
    label: msg('Wat mogen wij zeggen als er wordt opgenomen?', { id: 'callback-form-more.opening' }),
    choices: [
      { value: 'team', label: msg('Dat het wijkteam belt', { id: 'callback-form-more.opening-team' }) },
      {
        value: 'municipality',
        label: msg('Dat de gemeente belt', { id: 'callback-form-more.opening-municipality' }),
      },
      {
        value: 'nothing',
        label: msg('Zeg niet wie u bent. Vraag alleen naar mij', { id: 'callback-form-more.opening-nothing' }),
      },
      noAnswer(msg),
    ],
  },
  {
    kind: 'one',
    field: 'voicemail',
    label: msg('Mogen wij een bericht inspreken?', { id: 'callback-form-more.voicemail' }),
    choices: [
      { value: 'yes', label: msg('Ja', { id: 'callback-form-more.yes' }) },
      { value: 'no', label: msg('Nee', { id: 'callback-form-more.no' }) },
      noAnswer(msg),
    ],
  },
  {
    kind: 'many',
    field: 'ringOnce',
    label: msg('Belt u liever zelf terug?', { id: 'callback-form-more.ring-once' }),
    choices: [
      {
        value: 'yes',
        label: msg('Ja, laat de telefoon één keer overgaan. Dan bel ik terug.', {
          id: 'callback-form-more.ring-once-yes',
        }),
      },
    ],
  },
];

/** For somebody else: together, with consent, or without: then nothing is asked about that person. */
export function behalfQuestions(msg: Msg): readonly Question[] {
  const whom: CallbackField = 'contactWhom';
  return [
    {
      kind: 'one',
      field: 'behalf',
      label: msg('Vraagt u dit voor iemand anders?', { id: 'callback-form-more.behalf' }),
      choices: [
        { value: 'self', label: msg('Nee, voor mijzelf', { id: 'callback-form-more.behalf-self' }) },
        { value: 'together', label: msg('Ja, wij vullen dit samen in', { id: 'callback-form-more.behalf-together' }) },
        {
          value: 'consent',
          label: msg('Ja, en die persoon weet het en vindt het goed', { id: 'callback-form-more.behalf-consent' }),
        },
        {
          value: 'unaware',
          label: msg('Ja, maar die persoon weet het niet', { id: 'callback-form-more.behalf-unaware' }),
          hint: msg('Dan kunt u zelf advies krijgen. Schrijf niets op over die persoon: ook geen naam.', {
            id: 'callback-form-more.behalf-unaware-hint',
          }),
        },
      ],
    },
    {
      kind: 'line',
      field: 'personName',
      label: msg('Hoe mogen wij die persoon noemen?', { id: 'callback-form-more.person-name' }),
      when: ['behalf-together', 'behalf-consent'],
    },
    {
      kind: 'one',
      field: whom,
      label: msg('Wie mogen wij bellen?', { id: 'callback-form-more.contact-whom' }),
      choices: [
        { value: 'sender', label: msg('Mij', { id: 'callback-form-more.contact-sender' }) },
        {
          value: 'person',
          label: msg('Die persoon', { id: 'callback-form-more.contact-person' }),
          hint: msg('Vul dan bovenaan het nummer van die persoon in.', {
            id: 'callback-form-more.contact-person-hint',
          }),
        },
      ],
      when: ['behalf-together', 'behalf-consent'],
    },
  ];
}
