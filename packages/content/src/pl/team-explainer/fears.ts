import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const fears: TopicLines = {
  'T-24': {
    safe: 'Wielu rodziców się tego boi. To zrozumiałe.',
    human: 'Chcą Państwo wiedzieć, jak to jest? Proszę zapytać kogoś z zespołu albo zaufaną osobę.',
    judge:
      'Zespół dzielnicowy o tym nie decyduje. Tylko sędzia do spraw dzieci (kinderrechter) może zdecydować, że dziecko zamieszka gdzie indziej wbrew woli rodziców. Specjalista widzi oznaki, że dziecko nie jest bezpieczne? Wtedy musi postępować według ustalonych kroków.',
    steps: 'Gdy zespół się martwi, robi to:',
    'ask-steps': 'Proszę zapytać zespół, jak to wygląda.',
    trusted: 'Tutaj można zapytać o więcej:',
  },
  'T-25': {
    safe: 'Grozi bezpośrednie niebezpieczeństwo? Proszę dzwonić pod 112.',
    advice:
      'Po radę można zadzwonić do Veilig Thuis (Bezpieczny Dom): 0800-2000. Można to zrobić także bez podawania imienia i nazwiska.',
    plan: 'Specjalista widzi oznaki przemocy w domu albo krzywdzenia dziecka? Wtedy musi postępować według ustalonych kroków.',
    steps: 'Gdy zespół się martwi, robi to:',
    ask: 'Proszę zapytać zespół, co wtedy robi.',
  },
  'T-26': {
    safe: 'Proszę najpierw zapytać: „Czy przekazuje Pan/Pani to, co mówię? Komu?”',
    duty: 'Mają Państwo zasiłek (uitkering)? Wtedy niektóre rzeczy trzeba zgłaszać samemu. Proszę zapytać które.',
    benefit: 'Gmina mówi tak o kontakcie z działem, który zajmuje się Państwa zasiłkiem:',
    advice: 'Tutaj można poradzić się w sprawach pieniędzy:',
  },
  'T-27': {
    safe: 'Proszę zapytać podczas pierwszej rozmowy, co jest zapisywane i kto może to zobaczyć.',
    recorded: 'Zespół zapisuje:',
    readers: 'Te osoby mogą to czytać:',
    'with-consent': 'Za Państwa zgodą zespół przekazuje:',
    'without-consent': 'Czasem zespół może albo musi przekazać coś bez Państwa zgody:',
    rights: 'Tak można zobaczyć swoje dane albo poprosić o ich poprawienie:',
  },
  'T-28': {
    safe: 'Ta część strony nie pyta o Państwa pochodzenie, wiarę ani orientację.',
    team: 'Zespół mówi tak o tym, co sam zapisuje:',
    ask: 'Można zapytać, co sam zespół zapisuje i dlaczego.',
  },
  'T-29': {
    safe: 'Nie. Wiele osób w stresie lub smutku dostaje wsparcie psychologa lub lekarza.',
    choice: 'Sami proszą Państwo o pomoc? Wtedy sami decydują Państwo, czy tego chcą i kiedy.',
    practical: 'Można zacząć od tych praktycznych rzeczy:',
    'ask-practical': 'Można też najpierw poprosić o praktyczną pomoc.',
    route: 'Tak trafia się do psychologa lub lekarza:',
  },
  'T-30': {
    safe: 'Proszę śmiało zapytać, co zespół przekazuje, komu i dlaczego.',
    municipality: 'Zespół mówi tak o gminie:',
    police: 'Zespół mówi tak o policji:',
    'ask-not': 'Można też zapytać, czego zespół nie przekazuje albo nie robi.',
  },
  'T-31': {
    safe: 'Nie trzeba mówić innym, że ma się kontakt z zespołem.',
    places: 'W tych miejscach można spokojnie porozmawiać:',
    contact: 'Na to zespół zwraca uwagę, gdy dzwoni lub pisze:',
    'ask-contact':
      'Można poprosić o spotkanie gdzie indziej albo najpierw o telefon. Proszę też powiedzieć, kiedy można bezpiecznie zadzwonić.',
  },
  'T-42': {
    safe: 'Można zapytać. Na przykład: „Czy muszę podać imię i nazwisko albo numer obywatela (burgerservicenummer, BSN)?”',
    ask: 'Proszę najpierw zapytać: „Co Państwo o mnie przekazują? Komu?” Potem proszę zapytać, co jest dla Państwa możliwe.',
    rights:
      'Bez zezwolenia na pobyt ma się jednak prawo do koniecznej opieki lekarskiej i do adwokata. Dzieci do 18 lat mogą chodzić do szkoły.',
    here: 'Zespół sam mówi tak:',
    advice: 'Tutaj można poprosić o radę:',
    'ask-advice': 'Proszę też zapytać, kto jeszcze może pomóc.',
  },
};
