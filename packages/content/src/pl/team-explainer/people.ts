import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const people: TopicLines = {
  'T-32': {
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
  'T-44': {
    safe: 'Proszę poprosić o niezależnego doradcę (cliëntondersteuner). Pomaga on wszystko przemyśleć i nic Państwa nie kosztuje.',
    what: 'Taki doradca nie należy do zespołu. Wyjaśnia, co jest możliwe, i pomaga wybrać.',
    here: 'Tutaj można poprosić o tę pomoc:',
    ask: 'Proszę zapytać gminę, kto to u Państwa robi.',
  },
  'T-33': {
    map: 'Tutaj widać organizacje i zajęcia w okolicy:',
    safe: 'Proszę zapytać zespół, kto w okolicy może pomóc albo coś wyjaśnić.',
    known: 'Znają Państwo kogoś w szkole, w domu sąsiedzkim lub w stowarzyszeniu? Może ta osoba też wie, gdzie iść.',
  },
  'T-34': {
    safe: 'Można poprosić zaufaną osobę, żeby za Państwa zadzwoniła.',
    limits: 'Proszę też powiedzieć, co ta osoba może opowiedzieć, a czego nie.',
    consent: 'Tego zespół do tego potrzebuje:',
    ask: 'Czasem muszą Państwo sami powiedzieć, że się na to zgadzają. Proszę zapytać jak.',
  },
  'T-35': {
    safe: 'Nie trzeba szukać pomocy, żeby poznawać ludzi.',
    activities: 'To jest w okolicy:',
    ask: 'Proszę zapytać zespół, co jest w okolicy.',
    map: 'Proszę też zajrzeć do tego spisu miejsc w okolicy:',
  },
};
