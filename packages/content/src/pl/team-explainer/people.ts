import type { Review, TopicTexts } from '@wijkbrug/core/team-explainer.js';

const review: Review = { status: 'machine' };

export const people: TopicTexts = {
  'T-32': {
    question: 'Czy mogę kogoś przyprowadzić?',
    lines: {
      yes: 'Tak, można kogoś przyprowadzić. Proszę wcześniej powiedzieć, kto przyjdzie.',
      'ask-first': 'Czasem można. Proszę wcześniej zapytać zespół.',
      no: 'Nie, w tym zespole rozmawia się samemu. Proszę zapytać, co jest możliwe.',
      safe: 'Chcą Państwo kogoś przyprowadzić, na przykład kogoś z rodziny, sąsiada lub wolontariusza? Proszę wcześniej powiedzieć to zespołowi.',
      find: 'Nie znają Państwo nikogo? Można zrobić to:',
      'ask-find': 'Nie znają Państwo nikogo, kto może pójść z Państwem? Proszę zapytać, kto może to zrobić.',
      independent: 'Można też poprosić o tę niezależną pomoc:',
      supporter:
        'Można też poprosić gminę o niezależnego doradcę (cliëntondersteuner). Pomaga on wszystko przemyśleć i nic Państwa nie kosztuje.',
    },
    review,
  },
  'T-44': {
    question: 'Kto spoza zespołu może pomóc mi wszystko przemyśleć?',
    lines: {
      safe: 'Proszę poprosić o niezależnego doradcę (cliëntondersteuner). Pomaga on wszystko przemyśleć i nic Państwa nie kosztuje.',
      what: 'Taki doradca nie należy do zespołu. Wyjaśnia, co jest możliwe, i pomaga wybrać.',
      here: 'Tutaj można poprosić o tę pomoc:',
      ask: 'Proszę zapytać gminę, kto to u Państwa robi.',
    },
    review,
  },
  'T-33': {
    question: 'Kto w mojej okolicy może mi pomóc albo coś wyjaśnić?',
    lines: {
      map: 'Tutaj widać organizacje i zajęcia w okolicy:',
      safe: 'Proszę zapytać zespół, kto w okolicy może pomóc albo coś wyjaśnić.',
      known: 'Znają Państwo kogoś w szkole, w domu sąsiedzkim lub w stowarzyszeniu? Może ta osoba też wie, gdzie iść.',
    },
    review,
  },
  'T-34': {
    question: 'Czy ktoś może za mnie zadzwonić albo wypełnić formularz?',
    lines: {
      safe: 'Można poprosić zaufaną osobę, żeby za Państwa zadzwoniła.',
      limits: 'Proszę też powiedzieć, co ta osoba może opowiedzieć, a czego nie.',
      consent: 'Tego zespół do tego potrzebuje:',
      ask: 'Czasem muszą Państwo sami powiedzieć, że się na to zgadzają. Proszę zapytać jak.',
    },
    review,
  },
  'T-35': {
    question: 'Czy mogę też po prostu zrobić coś przyjemnego albo poznać ludzi?',
    lines: {
      safe: 'Nie trzeba szukać pomocy, żeby poznawać ludzi.',
      activities: 'To jest w okolicy:',
      ask: 'Proszę zapytać zespół, co jest w okolicy.',
      map: 'Proszę też zajrzeć do tego spisu miejsc w okolicy:',
    },
    review,
  },
};
