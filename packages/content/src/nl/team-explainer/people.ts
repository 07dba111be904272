import type { Review, TopicTexts } from '@wijkbrug/core/team-explainer.js';

const review: Review = { status: 'source' };

export const people: TopicTexts = {
  'T-32': {
    question: 'Mag ik iemand meenemen?',
    lines: {
      yes: 'Ja, u mag iemand meenemen. Zeg vooraf wie er meekomt.',
      'ask-first': 'Soms kan dat. Vraag het vooraf aan het team.',
      no: 'Nee, bij dit team praat u alleen. Vraag wat er wel kan.',
      safe: 'Wilt u iemand meenemen, zoals familie, een buur of een vrijwilliger? Zeg dat vooraf tegen het team.',
      find: 'Kent u niemand? Dit kunt u dan doen:',
      'ask-find': 'Kent u niemand die mee kan? Vraag wie dat voor u kan doen.',
      independent: 'Deze onafhankelijke hulp kunt u ook vragen:',
      supporter:
        'U kunt de gemeente ook vragen om een onafhankelijke cliëntondersteuner. Die denkt met u mee en kost u niets.',
    },
    review,
  },
  'T-44': {
    question: 'Wie kan met mij meedenken die niet bij het team hoort?',
    lines: {
      safe: 'Vraag om een onafhankelijke cliëntondersteuner. Die denkt met u mee en kost u niets.',
      what: 'Een cliëntondersteuner hoort niet bij het team. Die legt uit wat er kan en helpt u kiezen.',
      here: 'Hier kunt u die hulp vragen:',
      ask: 'Vraag de gemeente wie dat bij u doet.',
    },
    review,
  },
  'T-33': {
    question: 'Wie in mijn buurt kan mij helpen of iets uitleggen?',
    lines: {
      map: 'Hier ziet u organisaties en activiteiten in de buurt:',
      safe: 'Vraag het team wie er in uw buurt kan helpen of iets kan uitleggen.',
      known: 'Kent u iemand op school, in het buurthuis of bij een vereniging? Die weet misschien ook de weg.',
    },
    review,
  },
  'T-34': {
    question: 'Kan iemand voor mij bellen of een formulier invullen?',
    lines: {
      safe: 'U kunt iemand die u vertrouwt vragen om voor u te bellen.',
      limits: 'Zeg erbij wat die persoon wel en niet mag vertellen.',
      consent: 'Dit heeft het team daarvoor nodig:',
      ask: 'Soms moet u zelf laten weten dat u dat goed vindt. Vraag hoe.',
    },
    review,
  },
  'T-35': {
    question: 'Kan ik ook alleen iets leuks doen of mensen ontmoeten?',
    lines: {
      safe: 'U hoeft geen hulp nodig te hebben om mensen te ontmoeten.',
      activities: 'Dit is er in de buurt:',
      ask: 'Vraag het team wat er in de buurt is.',
      map: 'Kijk ook in dit overzicht van de buurt:',
    },
    review,
  },
};
