import type { ExplainerQuestions, Review } from '@wijkbrug/core/team-explainer.js';

const review: Review = { status: 'source' };

export const questions: ExplainerQuestions = {
  locale: 'nl',
  groups: {
    about: {
      title: 'Wat is het wijkteam?',
      questions: {
        'T-01': { question: 'Wat is een wijkteam?', review },
        'T-02': { question: 'Is het wijkteam er ook voor mij?', review },
        'T-03': { question: 'Ben ik welkom, ook met mijn geloof, geaardheid of beperking?', review },
        'T-05': { question: 'Waar kan het team mij mee helpen?', review },
        'T-06': { question: 'Wat doet het team niet?', review },
        'T-04': { question: 'Kost het geld?', review },
        'T-20': { question: 'Wat is eigen kracht? Moet ik het zelf oplossen?', review },
      },
    },
    contact: {
      title: 'Contact met het team',
      questions: {
        'T-07': { question: 'Hoe kom ik bij het team?', review },
        'T-08': { question: 'Kan ik ’s avonds of in het weekend terecht?', review },
        'T-09': { question: 'Komt iemand bij mij thuis, of kan het ergens anders?', review },
        'T-10': { question: 'Hoe snel helpt het team?', review },
        'T-11': { question: 'Wat moet ik meenemen?', review },
        'T-12': { question: 'Krijg ik één vaste contactpersoon?', review },
      },
    },
    language: {
      title: 'Taal en tolk',
      questions: {
        'T-13': { question: 'Ik spreek weinig Nederlands. Kan dat?', review },
        'T-14': { question: 'Kan er een tolk komen?', review },
        'T-15': { question: 'Mag mijn kind of buurvrouw vertalen?', review },
        'T-16': { question: 'Kan ik in mijn eigen taal schrijven of iets inspreken?', review },
        'T-17': { question: 'Mag ik vragen om een vrouw, een man, of iemand die mijn taal spreekt?', review },
      },
    },
    'what-happens': {
      title: 'Wat gebeurt er?',
      questions: {
        'T-18': { question: 'Wat gebeurt er in het eerste gesprek?', review },
        'T-19': { question: 'Welke vragen krijg ik? Moet ik op alles antwoord geven?', review },
        'T-21': { question: 'Moet ik formulieren invullen?', review },
        'T-22': { question: 'Hoe lang duurt het?', review },
        'T-23': { question: 'Kan ik zelf bepalen wat er gebeurt?', review },
        'T-43': { question: 'Ik ben jong. Mag ik zelf om hulp vragen?', review },
      },
    },
    fears: {
      title: 'Waar mensen zich zorgen over maken',
      questions: {
        'T-24': { question: 'Kunnen ze mijn kinderen weghalen?', review },
        'T-25': { question: 'Wat gebeurt er als het thuis niet veilig is?', review },
        'T-26': { question: 'Kan ik vertellen over geld zonder dat mijn uitkering stopt?', review },
        'T-27': { question: 'Wie ziet wat ik vertel? Blijft het geheim?', review },
        'T-28': { question: 'Wordt mijn afkomst of geloof opgeschreven?', review },
        'T-29': { question: 'Ben ik gek als ik met een psycholoog praat?', review },
        'T-30': { question: 'Geeft het team dingen door aan de gemeente of de politie?', review },
        'T-31': { question: 'Wat als iemand die ik ken, ziet dat ik hulp vraag?', review },
        'T-42': { question: 'Kan ik hulp vragen zonder verblijfsvergunning of BSN?', review },
      },
    },
    people: {
      title: 'Mensen om mij heen',
      questions: {
        'T-32': { question: 'Mag ik iemand meenemen?', review },
        'T-44': { question: 'Wie kan met mij meedenken die niet bij het team hoort?', review },
        'T-33': { question: 'Wie in mijn buurt kan mij helpen of iets uitleggen?', review },
        'T-34': { question: 'Kan iemand voor mij bellen of een formulier invullen?', review },
        'T-35': { question: 'Kan ik ook gewoon iets leuks doen of mensen ontmoeten?', review },
      },
    },
    'goes-wrong': {
      title: 'Als het niet goed gaat',
      questions: {
        'T-36': { question: 'Wat als het team mij niet kan helpen?', review },
        'T-37': { question: 'Wat kan ik doen als ik het er niet mee eens ben of slecht behandeld ben?', review },
        'T-38': { question: 'Ik kreeg eerder slechte hulp. Waarom zou ik het weer proberen?', review },
        'T-39': { question: 'Wat gebeurt er met mijn gegevens als ik stop?', review },
        'T-40': { question: 'Hoe kan ik mijn afspraak of verzoek veranderen of afzeggen?', review },
        'T-41': { question: 'Wat als ik nu meteen hulp nodig heb?', review },
      },
    },
  },
};
