import { str } from '@lit/localize/internal/str-tag.js';
import type { CallbackField, FieldError } from '@wijkbrug/core/callback-form.js';
import type { Msg } from '../internal/messages.js';
import type { TeamOffer } from './callback-form.offer.js';

/** What is wrong with a field, and how to mend it, in the reader's language. */
export function errorSentence(
  { field, code, limit }: FieldError,
  msg: Msg,
  offer: Pick<TeamOffer, 'hasOtherWays'> | undefined,
): string {
  switch (code) {
    case 'missing':
      return field === 'phone' && offer?.hasOtherWays ? phoneOrOther(msg) : missingSentence(field, msg);
    case 'too-long':
      return msg(str`Maak dit korter: hoogstens ${limit ?? 0} tekens.`, { id: 'callback-form-after.too-long' });
    case 'not-a-phone':
      return msg(
        'Wij herkennen dit telefoonnummer niet. Kijk of alle cijfers er staan, zoals bij 06\u00a012345678 of +48\u00a0123\u00a0456\u00a0789.',
        { id: 'callback-form-after.not-a-phone' },
      );
    case 'not-an-email':
      return msg('Wij zien hier geen e-mailadres. Een voorbeeld: naam@example.org.', {
        id: 'callback-form-after.not-an-email',
      });
    case 'not-with-unaware':
      return msg('Schrijf niets op over iemand die hier niets van weet. Haal weg wat hier staat.', {
        id: 'callback-form-after.not-with-unaware',
      });
    default:
      return field === 'replaces'
        ? unknownCode(msg)
        : msg('Dit kan nu niet. Kies iets anders.', { id: 'callback-form-after.not-offered' });
  }
}

/** Nobody is told whether a code is wrong or no longer there. */
export const unknownCode = (msg: Msg): string =>
  msg('Wij vinden geen verzoek met deze code. Kijk of u hem goed heeft overgenomen.', {
    id: 'callback-form-after.unknown-code',
  });

/** A number is not the only way. */
const phoneOrOther = (msg: Msg): string =>
  msg('Schrijf uw nummer op. Of kies een manier waarvoor geen nummer nodig is.', {
    id: 'callback-form-after.phone-or-other',
  });

function missingSentence(field: CallbackField, msg: Msg): string {
  switch (field) {
    case 'name':
      return msg('Schrijf op hoe wij u mogen noemen.', { id: 'callback-form-after.name-missing' });
    case 'phone':
      return msg('Schrijf een telefoonnummer op.', { id: 'callback-form-after.phone-missing' });
    case 'email':
      return msg('Schrijf een e-mailadres op.', { id: 'callback-form-after.email-missing' });
    case 'meetAt':
      return msg('Schrijf op waar en wanneer.', { id: 'callback-form-after.meet-at-missing' });
    default:
      return msg('Kies hoe wij u kunnen bereiken.', { id: 'callback-form-after.reach-missing' });
  }
}
