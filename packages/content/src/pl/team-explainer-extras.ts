import type { ExplainerExtras } from '@wijkbrug/core/team-explainer.js';

export const extras: ExplainerExtras = {
  locale: 'pl',
  review: { status: 'machine' },
  stories: {
    'T-24': 'Kto prosi o pomoc, temu zabierają dzieci.',
    'T-26': 'Kto mówi szczerze o pieniądzach, traci zasiłek.',
    'T-27': 'To, co się tam powie, jutro wiedzą wszyscy.',
    'T-30': 'Zespół dzielnicowy pracuje dla policji i gminy.',
    'T-31': 'Cała okolica widzi, kto tam wchodzi.',
    'T-04': 'Pomoc dużo kosztuje.',
    'T-29': 'Kto rozmawia z psychologiem, jest szalony.',
    'T-20': 'I tak powiedzą, że trzeba zrobić to samemu.',
    'T-11': 'Najpierw trzeba oddać stos papierów.',
    'T-13': 'Bez dobrego niderlandzkiego nie ma po co iść.',
  },
  steps: {
    contact: {
      title: 'Kontakt z zespołem',
      what: 'Można zadzwonić, napisać albo poprosić kogoś, żeby zrobił to za Państwa.',
    },
    'first-talk': { title: 'Rozmowa', what: 'Mówią Państwo to, co chcą powiedzieć. Można zadawać pytania.' },
    plan: { title: 'Wspólny plan', what: 'Ustalają Państwo razem, co się stanie i kto co zrobi.' },
    help: { title: 'Pomoc', what: 'Pomaga sam zespół albo ktoś inny.' },
    check: { title: 'Wspólne sprawdzenie, jak idzie', what: 'Mówią Państwo, co pomaga, a co nie.' },
    closing: { title: 'Zakończenie', what: 'Omawiają Państwo, co można zrobić później, gdy znowu pojawi się pytanie.' },
  },
  roles: {
    team: { name: 'Zespół dzielnicowy (wijkteam)', does: 'Pomaga mieszkańcom okolicy albo załatwia dla nich pomoc.' },
    municipality: {
      name: 'Gmina (gemeente)',
      does: 'Dba o to, żeby była pomoc, i podejmuje decyzje o niektórej pomocy.',
    },
    doctor: {
      name: 'Lekarz rodzinny (huisarts)',
      does: 'Pomaga w chorobie i w razie potrzeby kieruje do innego lekarza.',
    },
    school: { name: 'Szkoła (school)', does: 'Uczy i rozmawia z rodzicami o tym, co u dziecka.' },
    benefits: { name: 'Dział zasiłków (afdeling uitkeringen)', does: 'Decyduje o zasiłku i go wypłaca.' },
    housing: {
      name: 'Korporacja mieszkaniowa (woningcorporatie)',
      does: 'Wynajmuje mieszkania i naprawia to, co zepsute w domu.',
    },
    'youth-care': { name: 'Pomoc dla młodzieży (jeugdhulp)', does: 'Pomaga dzieciom, młodzieży i ich rodzicom.' },
    'safe-at-home': {
      name: 'Veilig Thuis (Bezpieczny Dom)',
      does: 'Radzi, gdy w domu nie jest bezpiecznie. Telefon: 0800-2000.',
    },
    police: {
      name: 'Policja (politie)',
      does: 'Pomaga w niebezpieczeństwie i bada przestępstwa. W razie bezpośredniego niebezpieczeństwa proszę dzwonić pod 112.',
    },
    judge: { name: 'Sędzia (rechter)', does: 'Decyduje, gdy ludzie i organizacje nie mogą się zgodzić.' },
  },
  tell: {
    'without-consent': 'Czasem zespół może albo musi przekazać coś bez Państwa zgody:',
    ask: 'Proszę najpierw zapytać: „Kiedy mówią Państwo coś innym, nawet jeśli tego nie chcę?” Potem można wybrać, co się powie.',
  },
};
