import { html, nothing } from 'lit';
import type { CallbackOffer } from '@wijkbrug/core/callback-form.js';
import type { Locale } from '@wijkbrug/core/locale.js';
import { hoursText } from '../internal/hours-text.js';
import type { Msg } from '../internal/messages.js';
import type { LineQuestion, Question } from './callback-form.types.js';
import type { NextView } from './callback-form.view.js';
import { walkInTemplate } from './callback-form.walk-in.js';

/** How the team can reach somebody: what it confirmed, and what each way asks. */
export function waysQuestions(offer: CallbackOffer | undefined, next: NextView, locale: Locale, msg: Msg): Question[] {
  const ways = offer?.reach ?? [];
  if (ways.length < 2) return [];
  const labels: Readonly<Record<CallbackOffer['reach'][number], () => string>> = {
    phone: () => msg('Bellen', { id: 'callback-form-more.by-phone' }),
    whatsapp: () => 'WhatsApp',
    sms: () => msg('Sms', { id: 'callback-form-more.by-sms' }),
    email: () => msg('E-mail', { id: 'callback-form-more.by-email' }),
    'walk-in': () => msg('Ik kom zelf langs', { id: 'callback-form-more.walk-in' }),
    meet: () => msg('Ergens afspreken', { id: 'callback-form-more.meet' }),
  };
  const email: Question = {
    kind: 'line',
    field: 'email',
    type: 'email',
    autocomplete: 'email',
    label: msg('Uw e-mailadres', { id: 'callback-form-more.email' }),
    required: true,
    when: ['reach-email'],
  };
  const meet: Question = {
    kind: 'text',
    field: 'meetAt',
    label: msg('Waar en wanneer?', { id: 'callback-form-more.meet-at' }),
    hint: msg('Noem een plek en een tijd die u goed uitkomt.', { id: 'callback-form-more.meet-at-hint' }),
    required: true,
    when: ['reach-meet'],
  };
  return [
    {
      kind: 'one',
      field: 'reach',
      label: msg('Hoe kunnen wij u bereiken?', { id: 'callback-form-more.reach' }),
      required: true,
      choices: ways.map((way) => ({
        value: way,
        label: labels[way](),
        hint: way === 'walk-in' && (next.walkIn ?? next.address) ? walkInTemplate(next, locale, msg) : undefined,
      })),
    },
    ...(ways.includes('email') ? [email] : []),
    ...(ways.includes('meet') ? [meet] : []),
  ];
}

/** The number, for who wants to be called. */
export const phoneQuestion = (msg: Msg): LineQuestion => ({
  kind: 'line',
  field: 'phone',
  type: 'tel',
  autocomplete: 'tel',
  label: msg('Uw telefoonnummer', { id: 'callback-form-more.phone' }),
  hint: msg('Een nummer uit een ander land mag ook.', { id: 'callback-form-more.phone-hint' }),
  required: true,
  when: ['reach-phone', 'reach-whatsapp', 'reach-sms'],
});

/** When the team calls: what it confirmed. */
export function slotsQuestion(offer: CallbackOffer | undefined, next: NextView, locale: Locale, msg: Msg): Question[] {
  if (!offer?.slots?.length) return [];
  const { slots } = offer;
  const hasEvening = slots.some(({ part }) => part === 'evening');
  return [
    {
      kind: 'many',
      field: 'slots',
      label: msg('Wanneer kunnen wij u bellen?', { id: 'callback-form-more.slots' }),
      // Who works by day is told so, with when the door is open.
      hint: html`${msg('Op deze tijden belt het team.', { id: 'callback-form-more.slots-hint' })}
      ${
        hasEvening
          ? nothing
          : html`${msg('In de avond belt het team niet.', { id: 'callback-form-more.no-evening' })}
            ${next.walkIn?.length ? walkInTemplate(next, locale, msg) : nothing}`
      }`,
      choices: slots.map((slot) => ({ value: slot.id, label: hoursText(slot, locale) })),
      when: ['reach-phone', 'reach-whatsapp'],
    },
  ];
}
