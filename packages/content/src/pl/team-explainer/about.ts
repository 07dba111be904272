import type { Review, TopicTexts } from '@wijkbrug/core/team-explainer.js';

const review: Review = { status: 'machine' };

export const about: TopicTexts = {
  'T-01': {
    question: 'Co to jest zespół dzielnicowy (wijkteam)?',
    lines: {
      safe: 'Zespół dzielnicowy (wijkteam) to grupa osób pracujących w okolicy. Pomagają mieszkańcom albo załatwiają dla nich pomoc. To, co dokładnie robi zespół, nie wszędzie jest takie samo.',
      name: 'Tutaj zespół nazywa się {team.name}.',
      helps: 'Pomagają Państwu osoby z tego zespołu.',
      arranges: 'Ten zespół załatwia dla Państwa pomoc innych.',
      both: 'Pomagają Państwu osoby z tego zespołu. Załatwiają też pomoc innych.',
      'run-by': 'Zespół należy do: {team.runBy}.',
    },
    review,
  },
  'T-02': {
    question: 'Czy zespół dzielnicowy jest też dla mnie?',
    lines: {
      'target-area': 'Dla kogo i gdzie jest ten zespół: {team.target}, {team.area}.',
      target: 'Dla kogo jest ten zespół: {team.target}.',
      safe: 'Nie są Państwo pewni? Można po prostu zapytać. Małe pytanie to też pytanie.',
      doubt: 'Nie wiedzą Państwo, czy to dotyczy także Państwa? Można po prostu zapytać. Małe pytanie to też pytanie.',
      outside: 'Mieszkają Państwo gdzie indziej? Zespół mówi o tym tak:',
    },
    review,
  },
  'T-03': {
    question: 'Czy jestem tu mile widziany lub widziana, także z moją wiarą, orientacją lub niepełnosprawnością?',
    lines: {
      safe: 'Dyskryminacja jest w Holandii zabroniona. Czują Państwo, że są traktowani inaczej? Można to powiedzieć.',
      'stands-for': 'Zespół sam mówi tak o równym traktowaniu:',
      report: 'Dyskryminację można zgłosić tutaj:',
      'ask-report': 'Dyskryminację można też zgłosić. Każda gmina musi mieć do tego niezależny punkt.',
      building: 'Zespół mówi tak o dostępie do budynku:',
      'ask-building':
        'Potrzebują Państwo czegoś, na przykład windy albo pomocy w czytaniu? Proszę zapytać, co jest możliwe.',
    },
    review,
  },
  'T-05': {
    question: 'W czym zespół może mi pomóc?',
    lines: {
      domains: 'Ten zespół można pytać o takie sprawy: {team.domains}.',
      safe: 'Zespoły dzielnicowe dostają pytania na przykład o pieniądze, mieszkanie, zdrowie, pracę, szkołę, wychowanie dzieci, bezpieczeństwo i udział w życiu okolicy. Proszę zapytać, w czym ten zespół może pomóc.',
      together: 'Mają Państwo kilka pytań naraz? Można opowiedzieć o nich razem.',
    },
    review,
  },
  'T-06': {
    question: 'Czego zespół nie robi?',
    lines: {
      safe: 'Zespół nie może załatwić wszystkiego. Proszę zapytać, kto może.',
      elsewhere: 'Tego zespół nie robi. Można zgłosić się tutaj:',
    },
    review,
  },
  'T-04': {
    question: 'Czy trzeba za to płacić?',
    lines: {
      free: 'Pomoc samego zespołu nic Państwa nie kosztuje.',
      sometimes: 'Czasem pomoc kosztuje. Proszę wcześniej zapytać, ile.',
      safe: 'Proszę wcześniej zapytać, czy pomoc kosztuje i ile. Nie trzeba wybierać od razu: dopiero wtedy, gdy będą to Państwo wiedzieć.',
      'follow-up': 'Dostaną Państwo potem inną pomoc? Gmina mówi tak o kosztach:',
      'ask-follow-up': 'Inna pomoc może kosztować. Proszę wcześniej zapytać ile.',
    },
    review,
  },
  'T-20': {
    question: 'Co to jest „eigen kracht” (własna siła)? Czy muszę rozwiązać to bez pomocy?',
    lines: {
      'first-help': 'Nie trzeba robić wszystkiego samemu. Zespół najpierw pomaga w tym:',
      safe: '„Eigen kracht” nie znaczy, że trzeba robić wszystko samemu.',
      meaning:
        '„Eigen kracht” znaczy: razem zobaczyć, czego Państwo sami chcą i co mogą zrobić. I kto może pomóc. Chodzi o to, by pomoc pasowała do Państwa życia. Coś się nie udaje? Proszę to powiedzieć.',
      how: 'Ten zespół robi to tak:',
    },
    review,
  },
};
