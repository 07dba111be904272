import type { Review, TopicTexts } from '@wijkbrug/core/team-explainer.js';

const review: Review = { status: 'source' };

export const goesWrong: TopicTexts = {
  'T-36': {
    question: 'Wat als het team mij niet kan helpen?',
    lines: {
      together: 'Iemand van het team neemt dan samen met u contact op met andere hulp.',
      'team-calls': 'Het team belt dan voor u naar andere hulp.',
      'gives-contact': 'Het team vertelt u dan wie u kunt bellen.',
      safe: 'Vraag dan wie het wel kan. Vraag ook of iemand daar eerst voor u kan bellen.',
      'follow-up': 'Later vraagt het team u of het gelukt is.',
      'ask-back': 'Vraag ook bij wie u terug kunt komen als het niet lukt.',
    },
    review,
  },
  'T-37': {
    question: 'Wat kan ik doen als ik het er niet mee eens ben of slecht behandeld ben?',
    lines: {
      safe: 'U mag het zeggen als iets niet goed voelt. U mag ook om een andere persoon vragen.',
      complaint: 'U mag ook een klacht indienen. Vraag hoe dat gaat en wie u kan helpen.',
      decision: 'Krijgt u een brief met een besluit? Kijk meteen tot wanneer u bezwaar kunt maken.',
      route: 'U mag ook een klacht indienen. Zo gaat dat hier:',
      independent: 'Deze hulp staat los van het team:',
      'ask-help': 'Vraag ook wie u kan helpen.',
      confidant: 'U kunt ook praten met deze vertrouwenspersoon:',
    },
    review,
  },
  'T-38': {
    question: 'Ik kreeg eerder slechte hulp. Waarom zou ik het weer proberen?',
    lines: {
      safe: 'Het is te begrijpen dat u voorzichtig bent.',
      here: 'Zo kunt u bij dit team klein beginnen:',
      small: 'U mag klein beginnen, bijvoorbeeld met één vraag.',
      stop: 'Vraagt u zelf om hulp? Dan mag u ook weer stoppen.',
    },
    review,
  },
  'T-39': {
    question: 'Wat gebeurt er met mijn gegevens als ik stop?',
    lines: {
      safe: 'U mag vragen welke gegevens over u bewaard worden, en hoe lang.',
      retention: 'Dit zegt het team over hoe lang het gegevens bewaart:',
      how: 'Zo kunt u uw gegevens zien, of laten verbeteren of wissen:',
      rights: 'U mag ook vragen om ze te zien, te verbeteren of te wissen.',
      'not-all': 'Niet alles kan gewist worden. Vraag dan waarom niet.',
    },
    review,
  },
  'T-40': {
    question: 'Hoe kan ik mijn afspraak of verzoek veranderen of stoppen?',
    lines: {
      safe: 'Laat het team weten wat u wilt veranderen of stoppen.',
      phone: 'Bel {contact.phone}.',
      ask: 'Vraag aan wie u dat kunt doorgeven.',
      how: 'Zo kan het ook:',
    },
    review,
  },
  'T-41': {
    question: 'Wat als ik nu meteen hulp nodig heb?',
    lines: {
      safe: 'Is er direct gevaar? Bel 112.',
      doctor: 'Heeft u snel een dokter nodig? Bel uw huisarts of de huisartsenpost.',
      numbers: 'Andere nummers:',
      'not-the-form': 'Gebruik hiervoor niet het terugbelformulier.',
    },
    review,
  },
};
