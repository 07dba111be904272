import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const language: TopicLines = {
  'T-13': {
    languages: 'Osoby w tym zespole mówią w językach: {languages.team}.',
    safe: 'Można zapytać: „Czy może Pan/Pani mówić wolniej?” Albo: „Czy może Pan/Pani to napisać?” Czegoś Państwo nie rozumieją? Proszę to śmiało powiedzieć.',
    slowly:
      'Można też zapytać: „Czy może Pan/Pani mówić wolniej?” Albo: „Czy może Pan/Pani to napisać?” Czegoś Państwo nie rozumieją? Proszę to śmiało powiedzieć.',
    plain: 'Zespół ma też informacje w prostym języku lub z obrazkami.',
  },
  'T-14': {
    how: 'Tak, tłumacz może uczestniczyć w rozmowie: {interpreter.how}.',
    yes: 'Tak, tłumacz może uczestniczyć w rozmowie.',
    no: 'Nie, ten zespół nie ma tłumacza.',
    safe: 'Proszę zapytać zespół, czy tłumacz może przyjść albo tłumaczyć przez telefon.',
    free: 'Za tłumacza Państwo nie płacą.',
    pays: 'Za tłumacza płacą Państwo sami. Proszę wcześniej zapytać, ile to kosztuje.',
    'ask-cost': 'Proszę wcześniej zapytać, kto płaci za tłumacza.',
    alternative: 'Za to możliwe jest:',
    'ask-alternative': 'Proszę zapytać, co jest możliwe.',
    call: 'Można zadzwonić także wtedy, gdy nie ma jeszcze tłumacza.',
  },
  'T-15': {
    'no-children': 'Ten zespół nie prosi dzieci o tłumaczenie.',
    safe: 'Dla dziecka tłumaczenie jest często ciężkie. Proszę zapytać zespół, co można zrobić inaczej.',
    interpreter: 'Tłumacz może uczestniczyć w rozmowie. Proszę o to zapytać.',
    alternative: 'Za to możliwe jest:',
    'ask-instead': 'Proszę zapytać zespół, co można zrobić inaczej.',
    confidant: 'Tłumaczyć może dorosła osoba, której Państwo ufają.',
    'no-confidant': 'W rozmowie z tym zespołem znajoma osoba nie może dla Państwa tłumaczyć.',
    choose:
      'Można powiedzieć, kto ma być przy rozmowie, a kto nie. Wolą Państwo, żeby nie był to nikt znajomy? Proszę to śmiało powiedzieć.',
  },
  'T-16': {
    languages: 'Można pisać w tych językach: {languages.readable}.',
    safe: 'Można napisać to, co chcą Państwo powiedzieć, także w swoim języku. Proszę zapytać, czy zespół może to przeczytać.',
    'ask-other': 'Wolą Państwo pisać w innym języku? Proszę zapytać, co jest możliwe.',
    voice: 'Można też nagrać wiadomość głosową.',
    'no-voice': 'W tym zespole nie można nagrać wiadomości głosowej.',
    'ask-voice': 'Wolą Państwo nagrać wiadomość? Proszę zapytać, czy można.',
  },
  'T-17': {
    safe: 'Można powiedzieć, z kim najchętniej chcą Państwo rozmawiać. Można też powiedzieć, z kim raczej nie.',
    possible: 'W tym zespole możliwe jest to:',
    ask: 'Proszę zapytać, co jest możliwe.',
  },
};
