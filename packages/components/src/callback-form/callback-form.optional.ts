import type { CallbackField, CallbackOffer } from '@wijkbrug/core/callback-form.js';
import { locales, ownNames, type Locale } from '@wijkbrug/core/locale.js';
import type { Msg } from '../internal/messages.js';
import { phrase } from '../internal/phrase.js';
import { noAnswer } from './callback-form.choices.js';
import { behalfQuestions, callingQuestions } from './callback-form.safety.js';
import type { Choice, Question, QuestionGroup } from './callback-form.types.js';
import type { NextView } from './callback-form.view.js';

/**
 * What nobody has to answer, in groups. What the team did not confirm is not asked.
 *
 * @param offer what the team offers; undefined while nobody knows
 */
export const optionalGroups = (
  offer: CallbackOffer | undefined,
  next: NextView,
  locale: Locale,
  msg: Msg,
): readonly QuestionGroup[] => [
  {
    title: msg('U vraagt dit voor iemand anders', { id: 'callback-form-more.group-behalf' }),
    questions: behalfQuestions(msg),
  },
  {
    title: msg('Waar het over gaat', { id: 'callback-form-more.group-topic' }),
    questions: [topicQuestion(msg), messageQuestion(msg)],
  },
  {
    title: msg('Uw taal', { id: 'callback-form-more.group-language' }),
    questions: [...languageQuestions(msg), ...interpreterQuestions(offer, msg)],
  },
  {
    title: msg('Met wie en waar u wilt praten', { id: 'callback-form-more.group-who' }),
    questions: [...callerQuestion(offer, msg), ...placeQuestions(offer, msg), postcodeQuestion(next, locale, msg)],
  },
  {
    title: msg('Hoe wij veilig kunnen bellen', { id: 'callback-form-more.group-safe' }),
    questions: callingQuestions(msg),
  },
];

type Labels<T extends string> = Readonly<Record<T, string>>;
const choicesOf = <T extends string>(values: readonly T[], labels: Labels<T>): Choice[] =>
  values.map((value) => ({ value, label: labels[value] }));

function topicQuestion(msg: Msg): Question {
  const choice = (value: string, label: string): Choice => ({ value, label });
  return {
    kind: 'one',
    field: 'topic',
    label: msg('Waar gaat het over?', { id: 'callback-form-more.topic' }),
    choices: [
      choice('papers', msg('Een brief of formulier', { id: 'callback-form-more.topic-papers' })),
      choice('money', msg('Geld', { id: 'callback-form-more.topic-money' })),
      choice('housing', msg('Wonen', { id: 'callback-form-more.topic-housing' })),
      choice('parenting', msg('Kinderen en opvoeden', { id: 'callback-form-more.topic-parenting' })),
      choice('school', msg('School', { id: 'callback-form-more.topic-school' })),
      choice('work', msg('Werk', { id: 'callback-form-more.topic-work' })),
      choice('health', msg('Zorg en gezondheid', { id: 'callback-form-more.topic-health' })),
      choice('language', msg('Taal', { id: 'callback-form-more.topic-language' })),
      choice('taking-part', msg('Mensen ontmoeten', { id: 'callback-form-more.topic-taking-part' })),
      choice('safety', msg('Veiligheid', { id: 'callback-form-more.topic-safety' })),
      choice('other', msg('Iets anders, of ik weet het niet', { id: 'callback-form-more.topic-other' })),
      choice('in-person', msg('Dat vertel ik liever zelf', { id: 'callback-form-more.topic-in-person' })),
    ],
  };
}

const messageQuestion = (msg: Msg): Question => ({
  kind: 'text',
  field: 'message',
  label: msg('Wilt u nu al iets zeggen?', { id: 'callback-form-more.message' }),
  hint: msg(
    'Een paar woorden zijn genoeg, in uw eigen taal. Wat u schrijft, gaat mee naar wie u belt. Schrijf liever niets op over uw gezondheid of geloof, en geen namen of nummers van anderen: dat kunt u straks zelf vertellen.',
    { id: 'callback-form-more.message-hint' },
  ),
  when: ['behalf-known'],
});

function languageQuestions(msg: Msg): Question[] {
  const suggestions = locales.map((locale) => ownNames[locale]);
  const ask = (field: CallbackField, label: string, hint: string): Question => ({
    kind: 'line',
    field,
    label,
    hint,
    suggestions,
  });
  return [
    ask(
      'spokenLanguage',
      msg('Welke taal spreekt u het liefst?', { id: 'callback-form-more.spoken-language' }),
      msg('Schrijf het zoals u het zelf noemt. Een dialect mag ook.', {
        id: 'callback-form-more.spoken-language-hint',
      }),
    ),
    ask(
      'readingLanguage',
      msg('In welke taal leest u het liefst?', { id: 'callback-form-more.reading-language' }),
      msg('Leest u liever niet? Schrijf dat dan op.', { id: 'callback-form-more.reading-language-hint' }),
    ),
  ];
}

function interpreterQuestions(offer: CallbackOffer | undefined, msg: Msg): Question[] {
  const wishes = choicesOf(offer?.interpreterWishes ?? [], {
    woman: msg('Liefst een vrouw', { id: 'callback-form-more.woman' }),
    man: msg('Liefst een man', { id: 'callback-form-more.man' }),
    'by-phone': msg('Via de telefoon, zodat de tolk mij niet ziet', { id: 'callback-form-more.interpreter-by-phone' }),
    'nobody-i-know': msg('Niemand die ik ken', { id: 'callback-form-more.not-my-circle' }),
  });
  const ways = choicesOf(
    offer?.interpreter ? ['wanted', 'bring-someone', 'not-needed'] : ['bring-someone', 'not-needed'],
    {
      wanted: msg('Ja, ik wil graag een tolk', { id: 'callback-form-more.interpreter-wanted' }),
      'bring-someone': msg('Ik neem een volwassene mee die voor mij vertaalt', {
        id: 'callback-form-more.interpreter-own',
      }),
      'not-needed': msg('Nee, dat is niet nodig', { id: 'callback-form-more.interpreter-no' }),
    },
  );
  const questions: Question[] = [
    {
      kind: 'one',
      field: 'interpreter',
      label: msg('Wilt u hulp met de taal bij het gesprek?', { id: 'callback-form-more.interpreter' }),
      hint: msg('Vraag liever geen kind om te vertalen. Dat is te zwaar voor een kind.', {
        id: 'callback-form-more.interpreter-hint',
      }),
      choices: [...ways, noAnswer(msg)],
    },
    {
      kind: 'many',
      field: 'interpreterWishes',
      label: msg('Heeft u een wens voor de tolk?', { id: 'callback-form-more.interpreter-wishes' }),
      choices: wishes,
      when: ['interpreter-wanted'],
    },
  ];
  return questions.slice(0, wishes.length > 0 ? 2 : 1);
}

function callerQuestion(offer: CallbackOffer | undefined, msg: Msg): Question[] {
  if (!offer?.callerWishes.length) return [];
  return [
    {
      kind: 'many',
      field: 'callerWishes',
      label: msg('Met wie praat u het liefst?', { id: 'callback-form-more.caller' }),
      choices: choicesOf(offer.callerWishes, {
        woman: msg('Liefst een vrouw', { id: 'callback-form-more.woman' }),
        man: msg('Liefst een man', { id: 'callback-form-more.man' }),
        'nobody-i-know': msg('Niemand die ik ken', { id: 'callback-form-more.not-my-circle' }),
      }),
    },
  ];
}

function placeQuestions(offer: CallbackOffer | undefined, msg: Msg): Question[] {
  if (!offer?.places.length) return [];
  return [
    {
      kind: 'one',
      field: 'place',
      label: msg('Waar praat u het liefst?', { id: 'callback-form-more.place' }),
      choices: [
        ...choicesOf(offer.places, {
          office: msg('Op kantoor', { id: 'callback-form-more.place-office' }),
          neutral: msg('Op een andere plek, zoals een buurthuis', { id: 'callback-form-more.place-neutral' }),
          outside: msg('Buiten, tijdens een wandeling', { id: 'callback-form-more.place-outside' }),
          phone: msg('Via de telefoon', { id: 'callback-form-more.place-phone' }),
          video: msg('Via beeldbellen', { id: 'callback-form-more.place-video' }),
          home: msg('Bij mij thuis', { id: 'callback-form-more.place-home' }),
        }),
        noAnswer(msg),
      ],
    },
    {
      kind: 'text',
      field: 'placeWish',
      label: msg('Is er iets waar wij op moeten letten?', { id: 'callback-form-more.place-wish' }),
      hint: msg('Bijvoorbeeld: niet waar buren mij zien, of zonder trap.', {
        id: 'callback-form-more.place-wish-hint',
      }),
    },
  ];
}

const postcodeQuestion = ({ outsideArea }: NextView, locale: Locale, msg: Msg): Question => ({
  kind: 'line',
  field: 'postcode',
  label: msg('Uw postcode', { id: 'callback-form-more.postcode' }),
  hint: [
    msg('Alleen om te zien welk team bij u in de buurt is. Geen adres? Laat dit leeg.', {
      id: 'callback-form-more.postcode-hint',
    }),
    ' ',
    outsideArea && phrase(outsideArea, locale),
  ],
});
