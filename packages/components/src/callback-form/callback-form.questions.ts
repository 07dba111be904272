import type { Msg } from '../internal/messages.js';
import type { LineQuestion } from './callback-form.types.js';

/** What is asked everywhere: a name to use, and the number for who wants to be called. */
export const firstQuestions = (msg: Msg): readonly LineQuestion[] => [
  {
    kind: 'line',
    field: 'name',
    label: msg('Hoe mogen wij u noemen?', { id: 'callback-form.name' }),
    hint: msg('Een voornaam of bijnaam is genoeg.', { id: 'callback-form.name-hint' }),
    autocomplete: 'nickname',
    required: true,
  },
  {
    kind: 'line',
    field: 'phone',
    type: 'tel',
    autocomplete: 'tel',
    label: msg('Uw telefoonnummer', { id: 'callback-form.phone' }),
    hint: msg('Een nummer uit een ander land mag ook.', { id: 'callback-form.phone-hint' }),
    required: true,
    when: ['reach-phone', 'reach-whatsapp', 'reach-sms'],
  },
];
