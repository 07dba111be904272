import { explainerSearch } from '../explainer-search.js';

/** Everyday Polish words and short phrases, by the question that answers them. */
export const search = explainerSearch(
  {
    'T-01': 'zespół dzielnicowy, pracownik socjalny, opieka społeczna, czym się zajmuje, kim jesteście, wyjaśnienie',
    'T-02': 'dla kogo, senior, starsza osoba, uchodźca, samotna matka, dla wszystkich, imigrant',
    'T-03':
      'muzułmanin, religia, gej, lesbijka, trans, niepełnosprawność, niepełnosprawny, wózek, dyskryminacja, rasizm, hidżab',
    'T-04': 'koszt, koszty, cena, za darmo, bezpłatnie, płacić, opłata, drogo, pieniądze',
    'T-05':
      'długi, czynsz, mieszkanie, praca, wychowanie, samotność, stres, opieka, problemy, rodzina, uzależnienie, narkotyki, alkohol, hazard, rozwód',
    'T-06': 'nie robi, dostać mieszkanie, lekarz, leki, granice',
    'T-07': 'adres, numer telefonu, zadzwonić, telefon, mail, umówić się, wizyta, zapisać się, kontakt, gdzie',
    'T-08': 'godziny otwarcia, otwarte, wieczór, wieczorem, sobota, niedziela, weekend, po pracy',
    'T-09': 'dom, wizyta domowa, w domu, inne miejsce, biuro',
    'T-10': 'czekać, kolejka, czas oczekiwania, szybko, kiedy, lista oczekujących',
    'T-11': 'przynieść, dokumenty, paszport, dowód, papiery, listy, zabrać ze sobą',
    'T-12': 'ta sama osoba, opiekun, ciągle ktoś inny, osoba kontaktowa',
    'T-13': 'język, nie mówię po niderlandzku, holenderski, niderlandzki, nie rozumiem, po polsku',
    'T-14': 'tłumacz, tłumaczka, tłumaczenie, tłumaczyć, własny język',
    'T-15': 'dziecko tłumaczy, córka, syn, sąsiadka, tłumaczyć, tłumacz',
    'T-16': 'whatsapp, wiadomość, głosowa, mail, pisać, nagrać, swój język',
    'T-17': 'kobieta, mężczyzna, ten sam język, ta sama kultura, wybrać',
    'T-18': 'pierwsza rozmowa, pierwsze spotkanie, rozmowa, wywiad',
    'T-19': 'pytania, odpowiedź, obowiązek, wszystko powiedzieć, kłamać, odmówić',
    'T-20': 'własna siła, samodzielnie, rozwiązać, radzić sobie',
    'T-21': 'formularz, formularze, wypełnić, wniosek, podpis, papierkowa robota',
    'T-22': 'jak długo, ile trwa, miesiące, tygodnie, procedura, decyzja',
    'T-23': 'decydować, decyzja, przymus, zmusić, odmówić, zgoda, pozwolenie, plan',
    'T-24':
      'odebrać dzieci, odbiorą, zabrać dzieci, zabiorą, dziecko, dzieci, opieka nad dziećmi, kurator, jugendamt, jeugdzorg, prawa rodzicielskie, rodzice, matka, ojciec',
    'T-25': 'bezpieczeństwo, przemoc, przemoc domowa, bije, bicie, strach, boję się, groźby, molestowanie, schronisko',
    'T-26': 'zasiłek, pieniądze, praca na czarno, kara, oszustwo, długi, dodatek, świadczenie, stracić zasiłek',
    'T-27':
      'prywatność, tajemnica, poufność, poufne, sekret, powiedzieć innym, mówi innym, plotki, dane, rodo, dyskrecja',
    'T-28': 'pochodzenie, religia, wiara, narodowość, zapisywać, rejestr, rasa, akta',
    'T-29': 'psycholog, szalony, wariat, depresja, psychiatra, terapia, stres, trauma, wstyd, zdrowie psychiczne',
    'T-30': 'policja, gmina, zgłosić, donosić, przekazać, urząd, skarbówka, szpieg, mówi innym, prywatność',
    'T-31': 'plotki, sąsiedzi, wstyd, wstydzę się, anonimowo, zobaczy, wszyscy wiedzą',
    'T-32': 'przyjaciel, koleżanka, rodzina, mąż, żona, ze mną, razem, osoba towarzysząca',
    'T-33': 'okolica, wolontariusz, kościół, meczet, dom kultury, sąsiad, stowarzyszenie',
    'T-34': 'formularz, wypełnić, przeczytać list, listy, zadzwonić za mnie, digid, w moim imieniu',
    'T-35': 'zajęcia, poznać ludzi, samotny, przyjaciele, gotowanie, sport, kawa, wolontariat, kurs języka',
    'T-36': 'nie może pomóc, skierowanie, odmowa, odrzucony, inna pomoc',
    'T-37': 'skarga, reklamacja, sprzeciw, nie zgadzam się, źle potraktowany, niegrzeczny, dyskryminacja, odwołanie',
    'T-38': 'złe doświadczenie, zaufanie, nie ufam, jeszcze raz, rozczarowanie',
    'T-39': 'dane, akta, usunąć, skasować, przechowywać, rodo, dane osobowe, prywatność',
    'T-40': 'przełożyć, odwołać wizytę, zmienić termin, anulować, spóźnienie',
    'T-41':
      'teraz, nagły wypadek, pogotowie, karetka, niebezpieczeństwo, samobójstwo, kryzys, pilne, natychmiast, 112, 113',
    'T-42': 'pozwolenie na pobyt, bez dokumentów, nielegalnie, azyl, bsn, paszport, bez papierów',
    'T-43': 'młody, młodzież, nastolatek, dziecko, wiek, niepełnoletni, bez rodziców, lat',
    'T-44': 'niezależny, prawnik, adwokat, doradca, wsparcie, rzecznik, osoba zaufania',
  },
  `ja ty on ona my wy oni i a lub albo ale że w we z ze na do od o u za po dla przy jak gdzie kto co dlaczego czy który
  jest są był mam ma mieć nie się mój moja moje moich mnie mi nasz potrzebuję potrzebna chcę chciałbym mogę można może
  mogą musi muszę pomoc pomocy pomóc proszę ktoś coś to ten ta tu też zespół`,
);
