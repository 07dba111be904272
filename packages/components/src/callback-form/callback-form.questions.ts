import type { Msg } from '../internal/messages.js';
import type { LineQuestion } from './callback-form.types.js';

/** What is asked everywhere: a name to use. */
export const nameQuestion = (msg: Msg): LineQuestion => ({
  kind: 'line',
  field: 'name',
  label: msg('Hoe mogen wij u noemen?', { id: 'callback-form.name' }),
  hint: msg('Een voornaam of bijnaam is genoeg.', { id: 'callback-form.name-hint' }),
  autocomplete: 'nickname',
  required: true,
});
