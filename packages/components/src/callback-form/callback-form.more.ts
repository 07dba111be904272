import type { CallbackOffer, CallbackSlot } from '@wijkbrug/core/callback-form.js';
import { locales, ownNames, type Locale } from '@wijkbrug/core/locale.js';
import { hoursText } from '../internal/hours-text.js';
import type { Msg } from '../internal/messages.js';
import type { Choice, Question } from './callback-form.types.js';

/** How and when the team can reach somebody: what it confirmed. */
export const reachQuestions = (offer: CallbackOffer | undefined, locale: Locale, msg: Msg): readonly Question[] => [
  ...(offer && offer.reach.length > 1 ? waysQuestions(offer.reach, msg) : []),
  ...slotsQuestion(offer?.slots, locale, msg),
];

function waysQuestions(ways: CallbackOffer['reach'], msg: Msg): Question[] {
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
      choices: ways.map((way) => ({ value: way, label: labels[way]() })),
    },
    ...(ways.includes('email') ? [email] : []),
    ...(ways.includes('meet') ? [meet] : []),
  ];
}

/**
 * What nobody has to answer. What the team did not confirm is not asked.
 *
 * @param offer what the team offers; undefined while nobody knows
 */
export const moreQuestions = (offer: CallbackOffer | undefined, msg: Msg): readonly Question[] => [
  spokenLanguageQuestion(msg),
  ...interpreterQuestion(offer, msg),
  topicQuestion(msg),
  messageQuestion(msg),
  ...callerQuestion(offer, msg),
  ...placeQuestion(offer, msg),
  answeredByQuestion(msg),
  voicemailQuestion(msg),
  notAtQuestion(msg),
  ...behalfQuestions(msg),
];

function slotsQuestion(slots: readonly CallbackSlot[] | undefined, locale: Locale, msg: Msg): Question[] {
  if (!slots?.length) return [];
  return [
    {
      kind: 'many',
      field: 'slots',
      label: msg('Wanneer kunnen wij u bellen?', { id: 'callback-form-more.slots' }),
      hint: msg('Op deze tijden belt het team.', { id: 'callback-form-more.slots-hint' }),
      choices: slots.map((slot) => ({ value: slot.id, label: hoursText(slot, locale) })),
    },
  ];
}

const spokenLanguageQuestion = (msg: Msg): Question => ({
  kind: 'line',
  field: 'spokenLanguage',
  label: msg('In welke taal praat u het liefst?', { id: 'callback-form-more.spoken-language' }),
  hint: msg('Schrijf het zoals u het zelf noemt. Een dialect mag ook.', {
    id: 'callback-form-more.spoken-language-hint',
  }),
  suggestions: locales.map((locale) => ownNames[locale]),
});

function interpreterQuestion(offer: CallbackOffer | undefined, msg: Msg): Question[] {
  if (!offer?.interpreter) return [];
  const wishes: Readonly<Record<CallbackOffer['interpreterWishes'][number], () => string>> = {
    woman: () => msg('Liefst een vrouw', { id: 'callback-form-more.interpreter-woman' }),
    man: () => msg('Liefst een man', { id: 'callback-form-more.interpreter-man' }),
    'by-phone': () => msg('Via de telefoon', { id: 'callback-form-more.interpreter-by-phone' }),
    'not-my-community': () => msg('Niemand die mij kent', { id: 'callback-form-more.interpreter-unknown' }),
  };
  const choices = offer.interpreterWishes.map((value) => ({ value, label: wishes[value]() }));
  const label = msg('Heeft u een wens voor de tolk?', { id: 'callback-form-more.interpreter-wishes' });
  return [
    {
      kind: 'one',
      field: 'interpreter',
      label: msg('Wilt u een tolk bij het gesprek?', { id: 'callback-form-more.interpreter' }),
      choices: [
        { value: 'wanted', label: msg('Ja, graag', { id: 'callback-form-more.interpreter-wanted' }) },
        {
          value: 'bring-someone',
          label: msg('Een volwassene die ik vertrouw, vertaalt voor mij', { id: 'callback-form-more.interpreter-own' }),
        },
        { value: 'not-needed', label: msg('Nee, dat is niet nodig', { id: 'callback-form-more.interpreter-no' }) },
      ],
    },
    ...(choices.length > 0
      ? [{ kind: 'many' as const, field: 'interpreterWishes' as const, label, choices, when: ['interpreter-wanted'] }]
      : []),
  ];
}

function topicQuestion(msg: Msg): Question {
  const choice = (value: string, label: string): Choice => ({ value, label });
  return {
    kind: 'one',
    field: 'topic',
    label: msg('Waar gaat het over?', { id: 'callback-form-more.topic' }),
    choices: [
      choice('in-person', msg('Dat vertel ik liever zelf', { id: 'callback-form-more.topic-in-person' })),
      choice('money', msg('Geld', { id: 'callback-form-more.topic-money' })),
      choice('housing', msg('Wonen', { id: 'callback-form-more.topic-housing' })),
      choice('health', msg('Gezondheid', { id: 'callback-form-more.topic-health' })),
      choice('work', msg('Werk', { id: 'callback-form-more.topic-work' })),
      choice('school', msg('School', { id: 'callback-form-more.topic-school' })),
      choice('parenting', msg('Opvoeden', { id: 'callback-form-more.topic-parenting' })),
      choice('safety', msg('Veiligheid', { id: 'callback-form-more.topic-safety' })),
      choice('taking-part', msg('Mensen ontmoeten', { id: 'callback-form-more.topic-taking-part' })),
      choice('language', msg('Taal', { id: 'callback-form-more.topic-language' })),
      choice('papers', msg('Brieven of formulieren', { id: 'callback-form-more.topic-papers' })),
      choice('other', msg('Iets anders', { id: 'callback-form-more.topic-other' })),
    ],
  };
}

const messageQuestion = (msg: Msg): Question => ({
  kind: 'text',
  field: 'message',
  label: msg('Wilt u nu al iets zeggen?', { id: 'callback-form-more.message' }),
  hint: msg('U hoeft hier niets uit te leggen. Schrijf liever geen nummers of namen van anderen op.', {
    id: 'callback-form-more.message-hint',
  }),
});

function callerQuestion(offer: CallbackOffer | undefined, msg: Msg): Question[] {
  if (!offer?.callerWishes.length) return [];
  const wishes: Readonly<Record<CallbackOffer['callerWishes'][number], () => string>> = {
    woman: () => msg('Liefst een vrouw', { id: 'callback-form-more.caller-woman' }),
    man: () => msg('Liefst een man', { id: 'callback-form-more.caller-man' }),
    'not-my-community': () => msg('Niemand die mij kent', { id: 'callback-form-more.caller-unknown' }),
  };
  return [
    {
      kind: 'many',
      field: 'callerWishes',
      label: msg('Met wie praat u het liefst?', { id: 'callback-form-more.caller' }),
      choices: offer.callerWishes.map((value) => ({ value, label: wishes[value]() })),
    },
  ];
}

function placeQuestion(offer: CallbackOffer | undefined, msg: Msg): Question[] {
  if (!offer?.places.length) return [];
  const places: Readonly<Record<CallbackOffer['places'][number], () => string>> = {
    office: () => msg('Op kantoor', { id: 'callback-form-more.place-office' }),
    neutral: () => msg('Op een andere plek', { id: 'callback-form-more.place-neutral' }),
    outside: () => msg('Buiten', { id: 'callback-form-more.place-outside' }),
    phone: () => msg('Via de telefoon', { id: 'callback-form-more.place-phone' }),
    video: () => msg('Via beeldbellen', { id: 'callback-form-more.place-video' }),
    home: () => msg('Bij mij thuis', { id: 'callback-form-more.place-home' }),
  };
  return [
    {
      kind: 'one',
      field: 'place',
      label: msg('Waar praat u het liefst?', { id: 'callback-form-more.place' }),
      choices: offer.places.map((value) => ({ value, label: places[value]() })),
    },
  ];
}

const answeredByQuestion = (msg: Msg): Question => ({
  kind: 'one',
  field: 'answeredBy',
  label: msg('Wie mag de telefoon opnemen?', { id: 'callback-form-more.answered-by' }),
  choices: [
    { value: 'only-me', label: msg('Alleen ik', { id: 'callback-form-more.only-me' }) },
    { value: 'anyone', label: msg('Iemand anders mag ook', { id: 'callback-form-more.anyone' }) },
  ],
});

const voicemailQuestion = (msg: Msg): Question => ({
  kind: 'one',
  field: 'voicemail',
  label: msg('Mogen wij een bericht inspreken?', { id: 'callback-form-more.voicemail' }),
  choices: [
    { value: 'yes', label: msg('Ja', { id: 'callback-form-more.yes' }) },
    { value: 'no', label: msg('Nee', { id: 'callback-form-more.no' }) },
  ],
});

const notAtQuestion = (msg: Msg): Question => ({
  kind: 'text',
  field: 'notAt',
  label: msg('Wanneer moeten wij nooit bellen?', { id: 'callback-form-more.not-at' }),
});

function behalfQuestions(msg: Msg): Question[] {
  const personName: Question = {
    kind: 'line',
    field: 'personName',
    label: msg('Hoe mogen wij die persoon noemen?', { id: 'callback-form-more.person-name' }),
    when: ['behalf-consent'],
  };
  const behalf: Question = {
    kind: 'one',
    field: 'behalf',
    label: msg('Vraagt u dit voor iemand anders?', { id: 'callback-form-more.behalf' }),
    choices: [
      { value: 'self', label: msg('Nee, voor mijzelf', { id: 'callback-form-more.behalf-self' }) },
      { value: 'together', label: msg('Wij vullen dit samen in', { id: 'callback-form-more.behalf-together' }) },
      {
        value: 'consent',
        label: msg('Ja, en die persoon weet het en vindt het goed', { id: 'callback-form-more.behalf-consent' }),
      },
      {
        value: 'unaware',
        label: msg('Ja, maar die persoon weet het niet', { id: 'callback-form-more.behalf-unaware' }),
        hint: msg('Dan kunt u advies krijgen. Schrijf niets op over die persoon.', {
          id: 'callback-form-more.behalf-unaware-hint',
        }),
      },
    ],
  };
  return [behalf, personName];
}
