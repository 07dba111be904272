import type { ExplainerQuestions, Review } from '@wijkbrug/core/team-explainer.js';

const review: Review = { status: 'machine' };

export const questions: ExplainerQuestions = {
  locale: 'pl',
  groups: {
    about: {
      title: 'Co to jest zespół dzielnicowy?',
      questions: {
        'T-01': { question: 'Co to jest zespół dzielnicowy (wijkteam)?', review },
        'T-02': { question: 'Czy zespół dzielnicowy jest też dla mnie?', review },
        'T-03': {
          question: 'Czy jestem tu mile widziany lub widziana, także z moją wiarą, orientacją lub niepełnosprawnością?',
          review,
        },
        'T-05': { question: 'W czym zespół może mi pomóc?', review },
        'T-06': { question: 'Czego zespół nie robi?', review },
        'T-04': { question: 'Czy trzeba za to płacić?', review },
        'T-20': { question: 'Co to jest „eigen kracht” (własna siła)? Czy muszę rozwiązać to bez pomocy?', review },
      },
    },
    contact: {
      title: 'Kontakt z zespołem',
      questions: {
        'T-07': { question: 'Jak trafić do zespołu?', review },
        'T-08': { question: 'Czy mogę zgłosić się wieczorem lub w weekend?', review },
        'T-09': { question: 'Czy ktoś przyjdzie do mnie do domu, czy można spotkać się gdzie indziej?', review },
        'T-10': { question: 'Jak szybko zespół pomaga?', review },
        'T-11': { question: 'Co muszę przynieść?', review },
        'T-12': { question: 'Czy będę mieć jedną stałą osobę do kontaktu?', review },
      },
    },
    language: {
      title: 'Język i tłumacz',
      questions: {
        'T-13': { question: 'Słabo mówię po niderlandzku. Czy mimo to mogę się zgłosić?', review },
        'T-14': { question: 'Czy może przyjść tłumacz?', review },
        'T-15': { question: 'Czy może tłumaczyć moje dziecko albo sąsiadka?', review },
        'T-16': { question: 'Czy mogę pisać albo nagrać wiadomość w swoim języku?', review },
        'T-17': { question: 'Czy mogę poprosić o kobietę, mężczyznę albo kogoś, kto mówi w moim języku?', review },
      },
    },
    'what-happens': {
      title: 'Co się dzieje?',
      questions: {
        'T-18': { question: 'Co się dzieje podczas pierwszej rozmowy?', review },
        'T-19': { question: 'Jakie pytania dostanę? Czy muszę odpowiadać na wszystkie?', review },
        'T-21': { question: 'Czy muszę wypełniać formularze?', review },
        'T-22': { question: 'Jak długo to trwa?', review },
        'T-23': { question: 'Czy mogę decydować o tym, co się dzieje?', review },
        'T-43': { question: 'Jestem młodą osobą. Czy mogę samodzielnie poprosić o pomoc?', review },
      },
    },
    fears: {
      title: 'O co ludzie się martwią',
      questions: {
        'T-24': { question: 'Czy mogą odebrać mi dzieci?', review },
        'T-25': { question: 'Co się stanie, jeśli w domu nie jest bezpiecznie?', review },
        'T-26': { question: 'Czy mogę mówić o pieniądzach, nie tracąc zasiłku (uitkering)?', review },
        'T-27': { question: 'Kto widzi to, co mówię? Czy to zostaje w tajemnicy?', review },
        'T-28': { question: 'Czy zapisuje się moje pochodzenie albo wiarę?', review },
        'T-29': { question: 'Czy jest się szalonym, gdy rozmawia się z psychologiem?', review },
        'T-30': { question: 'Czy zespół przekazuje coś gminie albo policji?', review },
        'T-31': { question: 'Co, jeśli ktoś znajomy zobaczy, że proszę o pomoc?', review },
        'T-42': {
          question: 'Czy mogę prosić o pomoc bez zezwolenia na pobyt (verblijfsvergunning) albo bez numeru BSN?',
          review,
        },
      },
    },
    people: {
      title: 'Ludzie wokół mnie',
      questions: {
        'T-32': { question: 'Czy mogę kogoś przyprowadzić?', review },
        'T-44': { question: 'Kto spoza zespołu może pomóc mi wszystko przemyśleć?', review },
        'T-33': { question: 'Kto w mojej okolicy może mi pomóc albo coś wyjaśnić?', review },
        'T-34': { question: 'Czy ktoś może za mnie zadzwonić albo wypełnić formularz?', review },
        'T-35': { question: 'Czy mogę też po prostu zrobić coś przyjemnego albo poznać ludzi?', review },
      },
    },
    'goes-wrong': {
      title: 'Gdy coś idzie źle',
      questions: {
        'T-36': { question: 'Co, jeśli zespół nie może mi pomóc?', review },
        'T-37': { question: 'Co mogę zrobić, gdy się nie zgadzam albo źle mnie potraktowano?', review },
        'T-38': { question: 'Spotkała mnie kiedyś zła pomoc. Po co mam próbować jeszcze raz?', review },
        'T-39': { question: 'Co się stanie z moimi danymi, jeśli zrezygnuję?', review },
        'T-40': { question: 'Jak mogę zmienić lub odwołać spotkanie albo prośbę?', review },
        'T-41': { question: 'Co, jeśli potrzebuję pomocy natychmiast?', review },
      },
    },
  },
};
