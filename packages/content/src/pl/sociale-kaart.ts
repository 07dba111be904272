import { searchWords } from '../search-words.js';

/** Everyday Polish words and short phrases, by what they are about. */
export const words = searchWords(
  {
    money: 'pieniądze, pieniędzy, kasa, bieda, biedny, ubóstwo, brak pieniędzy, dochód, budżet, finanse, bank, konto',
    debts:
      'dług, długi, długów, zadłużenie, komornik, kredyt, pożyczka, mandat, rachunki, rachunek, raty, windykacja, zaległości',
    benefits:
      'zasiłek, zasiłki, zapomoga, świadczenie, świadczenia, emerytura, renta, dodatek, pomoc społeczna, zasiłek rodzinny',
    schemes: 'zniżka, zniżki, dofinansowanie, dopłata, karta miejska, niski dochód, ulga',
    food: 'jedzenie, żywność, bank żywności, głód, głodny, posiłek, posiłki, zakupy, obiad, gotowanie, wspólny posiłek, paczka żywnościowa',
    clothes: 'ubrania, ubranie, odzież, buty, kurtka',
    furniture: 'meble, łóżko, lodówka, pralka, używane, rzeczy',
    housing: 'mieszkanie, mieszkania, dom, pokój, lokum, przeprowadzka, pleśń',
    rent: 'czynsz, najem, wynajem, właściciel mieszkania, zaległy czynsz, nie mam na czynsz',
    homeless: 'bezdomny, bezdomność, schronisko, noclegownia, eksmisja, nocleg, na ulicy, dach nad głową',
    energy: 'prąd, gaz, ogrzewanie, energia, rachunek za prąd, zimno w domu',
    health:
      'zdrowie, lekarz, lekarza, chory, choroba, szpital, dentysta, ból, ubezpieczenie zdrowotne, przychodnia, pielęgniarka',
    mind: 'stres, depresja, lęk, panika, psycholog, psychiczne, smutek, smutny, trauma, bezsenność, załamanie, terapia',
    suicide: 'samobójstwo, samobójcze, chcę umrzeć, nie chcę żyć, zabić się',
    addiction: 'uzależnienie, uzależniony, nałóg, alkohol, picie, pije, alkoholik, narkotyki, hazard',
    carers: 'opiekun, opieka nad matką, opieka nad chorym, opiekuję się, opieka',
    elderly: 'starsi, starszy, senior, seniorzy, seniorów, demencja, alzheimer, babcia, dziadek',
    alone: 'samotny, samotna, samotność, sam, sama, przyjaciele, znajomi, porozmawiać, rozmowa, towarzystwo',
    disability: 'niepełnosprawność, niepełnosprawny, wózek inwalidzki, inwalida, niewidomy, głuchy, autyzm',
    work: 'praca, pracy, pracę, bezrobotny, bezrobocie, zwolnienie, zwolniony, cv, życiorys, szukam pracy, zatrudnienie',
    school: 'szkoła, szkoły, edukacja, nauka, studia, nauczyciel, dyplom, staż, kształcenie',
    homework: 'zadania domowe, odrabianie lekcji, korepetycje, lekcje, matematyka',
    childcare: 'żłobek, przedszkole, opieka nad dzieckiem, niania, opiekunka',
    parenting: 'dziecko, dzieci, dziecka, rodzic, rodzice, rodzina, wychowanie, wychowywanie, syn, córka',
    pregnant: 'ciąża, w ciąży, niemowlę, dziecko w drodze, poród, położna, pieluchy',
    youth: 'młodzież, młodzi, nastolatek, nastolatka, nastolatki',
    safety: 'bezpieczeństwo, niebezpiecznie, policja, groźby, boję się, strach, ofiara',
    violence: 'przemoc, przemoc domowa, przemoc w domu, bicie, bije, mąż mnie bije, molestowanie, znęcanie',
    'taking-part': 'zajęcia, aktywność, świetlica, dom sąsiedzki, poznać ludzi, hobby, spotkania, integracja',
    volunteering: 'wolontariat, wolontariusz, pomagać',
    sport: 'sport, pływanie, basen, piłka nożna, spacer, rower, nauka jazdy na rowerze, siłownia',
    women: 'kobieta, kobiety, kobiet, dziewczyny, matki',
    language:
      'język, język niderlandzki, niderlandzki, holenderski, nauka języka, lekcja języka, kurs języka, kurs holenderskiego, inburgering',
    reading: 'czytanie, czytać, pisanie, biblioteka, książki',
    papers:
      'dokumenty, papiery, formularz, formularze, wniosek, wnioski, list, listy, pismo, urząd, podatek, podatki, wypełnić, poczta, digid',
    legal: 'prawnik, adwokat, prawo, prawny, prawna, sąd, odwołanie, skarga, umowa, porada prawna',
    residence:
      'pobyt, karta pobytu, pozwolenie, azyl, uchodźca, uchodźcy, paszport, wiza, bez papierów, łączenie rodzin',
    divorce: 'rozwód, rozstanie, separacja, alimenty, opieka nad dziećmi po rozwodzie',
    grief: 'żałoba, śmierć, zmarł, strata, pogrzeb',
    digital: 'komputer, internet, telefon, e-mail, laptop, cyfrowy',
    neighbours: 'sąsiad, sąsiedzi, sąsiadów, hałas, kłótnia z sąsiadem',
    transport: 'transport, autobus, taksówka, prawo jazdy, dojazd',
    repair: 'naprawa, naprawić, zepsuty, złota rączka',
    'walk-in': 'bez umawiania, bez umówienia, dyżur, konsultacje, bez rejestracji, punkt konsultacyjny',
    accompany: 'towarzyszyć, pójść ze mną, iść ze mną, asysta, zaufania, mąż zaufania',
    interpreter: 'tłumacz, tłumacza, tłumaczenie, po polsku, mówi po polsku',
    discrimination: 'dyskryminacja, rasizm, nierówne traktowanie, równe traktowanie',
    evening: 'wieczór, wieczorem, dziś wieczorem, po pracy, po godzinach',
    weekend: 'weekend, sobota, w sobotę, niedziela, w niedzielę',
    free: 'za darmo, darmowe, darmowy, bezpłatnie, bezpłatny, bezpłatna',
  },
  `ja ty on ona my wy oni i a lub albo ale że w we z ze na do od o u za po dla przy jak gdzie kto co kiedy dlaczego czy który
  jest są był mam ma mieć nie się mój moja moje mnie mi nasz szukam szukać potrzebuję potrzebna chcę chciałbym mogę można
  pomoc pomocy problem problemy proszę ktoś coś gmina dzielnica`,
);
