import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const goesWrong: TopicLines = {
  'T-36': {
    together: 'Wtedy ktoś z zespołu razem z Państwem kontaktuje się z kimś innym, kto pomaga.',
    'team-calls': 'Wtedy zespół dzwoni za Państwa do kogoś innego, kto pomaga.',
    'gives-contact': 'Wtedy zespół mówi, do kogo można zadzwonić.',
    safe: 'Proszę wtedy zapytać, kto może pomóc. Proszę też zapytać, czy ktoś może tam najpierw za Państwa zadzwonić.',
    'follow-up': 'Później zespół pyta, czy się udało.',
    'ask-back': 'Proszę też zapytać, do kogo można wrócić, jeśli się nie uda.',
  },
  'T-37': {
    safe: 'Można powiedzieć, gdy czują Państwo, że coś jest nie tak. Można też poprosić o inną osobę.',
    complaint: 'Można też złożyć skargę (klacht). Proszę zapytać, jak to zrobić i kto może pomóc.',
    decision: 'Dostali Państwo list z decyzją? Proszę od razu sprawdzić, do kiedy można się odwołać (bezwaar).',
    route: 'Można też złożyć skargę (klacht). Tutaj robi się to tak:',
    independent: 'Ta pomoc jest niezależna od zespołu:',
    'ask-help': 'Proszę też zapytać, kto może pomóc.',
    confidant: 'Można też porozmawiać z tą osobą zaufania (vertrouwenspersoon):',
  },
  'T-38': {
    safe: 'To zrozumiałe, że są Państwo ostrożni.',
    here: 'Tak można w tym zespole zacząć od małego kroku:',
    small: 'Można zacząć od małego kroku, na przykład od jednego pytania.',
    stop: 'Sami proszą Państwo o pomoc? Wtedy można też zrezygnować.',
  },
  'T-39': {
    safe: 'Można zapytać, jakie dane o Państwu są przechowywane i jak długo.',
    retention: 'Zespół mówi tak o tym, jak długo przechowuje dane:',
    how: 'Tak można zobaczyć, poprawić lub usunąć swoje dane:',
    rights: 'Można też poprosić o ich pokazanie, poprawienie lub usunięcie.',
    'not-all': 'Nie wszystko można usunąć. Proszę wtedy zapytać, dlaczego nie.',
  },
  'T-40': {
    safe: 'Proszę powiedzieć zespołowi, co chcą Państwo zmienić lub odwołać.',
    phone: 'Proszę dzwonić: {contact.phone}.',
    ask: 'Proszę zapytać, komu można to zgłosić.',
    how: 'Można też tak:',
  },
  'T-41': {
    safe: 'Grozi bezpośrednie niebezpieczeństwo? Proszę dzwonić pod 112.',
    doctor:
      'Potrzebują Państwo szybko lekarza? Proszę dzwonić do lekarza rodzinnego (huisarts) albo do lekarza dyżurnego (huisartsenpost).',
    numbers: 'Inne numery:',
    'not-the-form': 'Proszę nie używać do tego formularza z prośbą o telefon.',
  },
};
