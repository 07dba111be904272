import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const contact: TopicLines = {
  'T-07': {
    safe: 'Poniżej jest napisane, jak skontaktować się z tym zespołem.',
    ways: 'Można tak: {waysIn}.',
    ask: 'Proszę zapytać zespół, który sposób jest dla Państwa najlepszy.',
    outreach: 'Zespół pracuje też poza biurem, w okolicy.',
    'no-outreach':
      'Zespół sam nie wychodzi do ludzi w okolicy. Nie mogą Państwo przyjść? Proszę zapytać zespół, co jest wtedy możliwe.',
    'ask-outreach': 'Nie mogą Państwo przyjść? Proszę zapytać zespół, co jest wtedy możliwe.',
    places: 'Tutaj można spotkać kogoś z zespołu:',
  },
  'T-08': {
    evening: 'Tak, wieczorem można: {hours.evening}.',
    weekend: 'Tak, w weekend można: {hours.weekend}.',
    neither:
      'Nie. Wieczorem i w weekend zespołu nie ma. Nie mogą Państwo w ciągu dnia? Proszę to powiedzieć i zapytać, co jest możliwe.',
    'evening-none':
      'Wieczorem zespołu nie ma. Nie mogą Państwo w ciągu dnia? Proszę to powiedzieć i zapytać, co jest możliwe.',
    'weekend-none':
      'W weekend zespołu nie ma. Nie mogą Państwo w ciągu dnia? Proszę to powiedzieć i zapytać, co jest możliwe.',
    safe: 'Nie mogą Państwo w ciągu dnia? Proszę to śmiało powiedzieć i zapytać, co jest możliwe.',
    'weekend-too': 'W weekend też można: {hours.weekend}.',
    'no-weekend': 'W weekend zespołu nie ma.',
    'no-evening': 'Wieczorem zespołu nie ma.',
  },
  'T-09': {
    places: 'Można rozmawiać z zespołem: {meetingPlaces}.',
    safe: 'Można powiedzieć, gdzie najchętniej chcą Państwo rozmawiać. Proszę zapytać, czy można gdzie indziej niż w domu.',
    say: 'Proszę śmiało powiedzieć, co Państwo wolą.',
    home: 'Czasem rozmowa w domu jest potrzebna. Zespół mówi o tym tak:',
    'ask-home':
      'Zespół mimo to chce spotkać się w domu? Proszę zapytać dlaczego. Proszę też zapytać, co się stanie, jeśli Państwo nie chcą.',
  },
  'T-10': {
    days: 'Zwykle zespół odzywa się {responseTime.workingDays}.',
    safe: 'To pilne? Proszę od razu to powiedzieć. Wtedy zespół o tym wie.',
    urgent: 'Zespół mówi tak o pilnych sprawach:',
    'say-so': 'To pilne? Proszę od razu to powiedzieć.',
    danger: 'Grozi bezpośrednie niebezpieczeństwo? Proszę dzwonić pod 112.',
  },
  'T-11': {
    nothing: 'Na pierwszą rozmowę nie trzeba nic przynosić.',
    first: 'Na pierwszą rozmowę proszę przynieść:',
    safe: 'Proszę wcześniej zapytać, czy trzeba coś przynieść.',
    later: 'Później może być potrzebne:',
    'ask-later': 'Później mogą być potrzebne dokumenty. Proszę zapytać jakie.',
    difficult: 'Dokumenty są dla Państwa trudne? Proszę to śmiało powiedzieć. Proszę też zapytać, kto może pomóc.',
  },
  'T-12': {
    yes: 'Tak. Mają Państwo jedną stałą osobę do kontaktu. Proszę zapytać, do kogo dzwonić, gdy jej nie ma.',
    usually: 'Zwykle tak. Czasem ktoś inny ją zastępuje. Proszę zapytać, do kogo wtedy dzwonić.',
    no: 'Nie. Czasem rozmawia się z kimś innym z zespołu. Proszę zapytać, do kogo można dzwonić i jak.',
    safe: 'Proszę zapytać, do kogo można dzwonić i jak.',
  },
};
