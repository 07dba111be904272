import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const whatHappens: TopicLines = {
  'T-18': {
    minutes: 'Pierwsza rozmowa trwa zwykle {firstTalk.minutes} minut.',
    safe: 'Nie trzeba od razu mówić wszystkiego. Można zapytać, jak długo to trwa i kto będzie obecny.',
    pace: 'Nie trzeba od razu mówić wszystkiego.',
    present: 'Obecne są te osoby:',
    'ask-present': 'Można zapytać, kto będzie obecny.',
  },
  'T-19': {
    safe: 'Przy każdym pytaniu można zapytać: „Dlaczego chce Pan/Pani to wiedzieć?”',
    pace: 'Nie trzeba mówić wszystkiego naraz.',
    required: 'Te pytania zespół musi zadać:',
    ask: 'Proszę zapytać, które odpowiedzi są naprawdę potrzebne. Proszę też zapytać, co się stanie, jeśli Państwo nie odpowiedzą.',
  },
  'T-21': {
    which: 'Czasem tak. Chodzi o te formularze:',
    safe: 'Proszę zapytać, czy są formularze i jakie.',
    help: 'Taką pomoc można dostać przy wypełnianiu:',
    'ask-help': 'Proszę też zapytać, czy ktoś pomoże w wypełnianiu.',
    paper: 'Można też wypełnić na papierze.',
    'no-paper': 'Nie można wypełnić na papierze. Nie mają Państwo komputera? Proszę zapytać, co jest wtedy możliwe.',
    meaning: 'Nie rozumieją Państwo pytania? Proszę zapytać, co znaczy, zanim wyślą Państwo formularz.',
  },
  'T-22': {
    safe: 'To nie dla każdego jest takie samo. Proszę zapytać zespół, jak długo mniej więcej to trwa.',
    waiting: 'Na inną pomoc czasem trzeba czekać. Teraz jest tak:',
    'ask-waiting': 'Potrzebna będzie potem inna pomoc? Proszę zapytać, jak długo trzeba czekać.',
    'write-down':
      'Proszę też zapytać, czy ktoś zapisze, co się dzieje i kiedy. Wtedy wiadomo, na jakim etapie Państwo są.',
  },
  'T-23': {
    safe: 'Sami proszą Państwo o pomoc? Wtedy mogą Państwo nie zgodzić się na propozycję.',
    'ask-no': 'Proszę też zapytać, co się stanie, jeśli się Państwo nie zgodzą. Czasem ma to skutki.',
    voluntary: 'Zespół mówi tak o tym, co można wybrać samemu:',
    who: 'Tak decyduje się o pomocy:',
    'ask-who': 'Proszę zapytać, kto decyduje o pomocy dla Państwa.',
  },
  'T-43': {
    safe: 'Tak. Także młoda osoba może sama zadać pytanie.',
    ages: 'Od 12 do 16 lat o pomocy decyduje się razem z rodzicami. Od 16 lat zwykle decyduje się samemu. Są wyjątki.',
    parents: 'Zespół mówi tak o tym, czego dowiadują się rodzice:',
    'ask-parents': 'Proszę najpierw zapytać: „Czy rodzice muszą to wiedzieć? Co im Pan/Pani powie?”',
    confidant: 'Można porozmawiać z tą osobą zaufania (vertrouwenspersoon):',
    helpline:
      'Do 18 lat można też zadzwonić do telefonu dla dzieci (Kindertelefoon): 0800-0432. Można to zrobić bez podawania imienia i nazwiska.',
  },
};
