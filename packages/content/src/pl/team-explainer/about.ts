import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const about: TopicLines = {
  'T-01': {
    safe: 'Zespół dzielnicowy (wijkteam) to grupa osób pracujących w okolicy. Pomagają mieszkańcom albo załatwiają dla nich pomoc. To, co dokładnie robi zespół, nie wszędzie jest takie samo.',
    name: 'Tutaj zespół nazywa się {team.name}.',
    helps: 'Pomagają Państwu osoby z tego zespołu.',
    arranges: 'Ten zespół załatwia dla Państwa pomoc innych.',
    both: 'Pomagają Państwu osoby z tego zespołu. Załatwiają też pomoc innych.',
    'run-by': 'Zespół należy do: {team.runBy}.',
  },
  'T-02': {
    'target-area': 'Dla kogo i gdzie jest ten zespół: {team.target}, {team.area}.',
    target: 'Dla kogo jest ten zespół: {team.target}.',
    safe: 'Nie są Państwo pewni? Można po prostu zapytać. Małe pytanie to też pytanie.',
    doubt: 'Nie wiedzą Państwo, czy to dotyczy także Państwa? Można po prostu zapytać. Małe pytanie to też pytanie.',
    outside: 'Mieszkają Państwo gdzie indziej? Zespół mówi o tym tak:',
  },
  'T-03': {
    safe: 'Dyskryminacja jest w Holandii zabroniona. Czują Państwo, że są traktowani inaczej? Można to powiedzieć.',
    'stands-for': 'Zespół sam mówi tak o równym traktowaniu:',
    report: 'Dyskryminację można zgłosić tutaj:',
    'ask-report': 'Dyskryminację można też zgłosić. Każda gmina musi mieć do tego niezależny punkt.',
    building: 'Zespół mówi tak o dostępie do budynku:',
    'ask-building':
      'Potrzebują Państwo czegoś, na przykład windy albo pomocy w czytaniu? Proszę zapytać, co jest możliwe.',
  },
  'T-05': {
    domains: 'Ten zespół można pytać o takie sprawy: {team.domains}.',
    safe: 'Zespoły dzielnicowe dostają pytania na przykład o pieniądze, mieszkanie, zdrowie, pracę, szkołę, wychowanie dzieci, bezpieczeństwo i udział w życiu okolicy. Proszę zapytać, w czym ten zespół może pomóc.',
    together: 'Mają Państwo kilka pytań naraz? Można opowiedzieć o nich razem.',
  },
  'T-06': {
    safe: 'Zespół nie może załatwić wszystkiego. Proszę zapytać, kto może.',
    elsewhere: 'Tego zespół nie robi. Można zgłosić się tutaj:',
  },
  'T-04': {
    free: 'Pomoc samego zespołu nic Państwa nie kosztuje.',
    sometimes: 'Czasem pomoc kosztuje. Proszę wcześniej zapytać, ile.',
    safe: 'Proszę wcześniej zapytać, czy pomoc kosztuje i ile. Nie trzeba wybierać od razu: dopiero wtedy, gdy będą to Państwo wiedzieć.',
    'follow-up': 'Dostaną Państwo potem inną pomoc? Gmina mówi tak o kosztach:',
    'ask-follow-up': 'Inna pomoc może kosztować. Proszę wcześniej zapytać ile.',
  },
  'T-20': {
    'first-help': 'Nie trzeba robić wszystkiego samemu. Zespół najpierw pomaga w tym:',
    safe: '„Eigen kracht” nie znaczy, że trzeba robić wszystko samemu.',
    meaning:
      '„Eigen kracht” znaczy: razem zobaczyć, czego Państwo sami chcą i co mogą zrobić. I kto może pomóc. Chodzi o to, by pomoc pasowała do Państwa życia. Coś się nie udaje? Proszę to powiedzieć.',
    how: 'Ten zespół robi to tak:',
  },
};
