import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const people: TopicLines = {
  'T-32': {
    yes: 'Ja, u mag iemand meenemen. Zeg vooraf wie er meekomt.',
    'ask-first': 'Soms kan dat. Vraag het vooraf aan het team.',
    no: 'Nee. Bij dit team kunt u niemand meenemen naar het gesprek. Vraag wat er wel kan.',
    safe: 'Wilt u iemand meenemen, zoals familie, een buur of een vrijwilliger? Zeg dat vooraf tegen het team.',
    find: 'Kent u niemand? Dit kunt u dan doen:',
    'ask-find': 'Kent u niemand die mee kan? Vraag wie dat voor u kan doen.',
    independent: 'Deze onafhankelijke hulp kunt u ook vragen:',
    supporter:
      'U kunt de gemeente ook vragen om een onafhankelijke cliëntondersteuner. Die denkt met u mee en kost u niets.',
  },
  'T-44': {
    safe: 'Vraag om een onafhankelijke cliëntondersteuner. Die denkt met u mee en kost u niets.',
    what: 'Een cliëntondersteuner hoort niet bij het team. Die legt uit wat er kan en helpt u kiezen.',
    here: 'Hier kunt u die hulp vragen:',
    ask: 'Vraag de gemeente wie dat in uw gemeente doet.',
  },
  'T-33': {
    map: 'Hier ziet u organisaties en activiteiten in de buurt:',
    safe: 'Vraag het team wie er in uw buurt kan helpen of iets kan uitleggen.',
    known: 'Kent u iemand op school, in het buurthuis of bij een vereniging? Die weet misschien ook de weg.',
  },
  'T-34': {
    safe: 'U kunt iemand die u vertrouwt vragen om voor u te bellen.',
    limits: 'Zeg erbij wat die persoon wel en niet mag vertellen.',
    consent: 'Dit heeft het team daarvoor nodig:',
    ask: 'Soms moet u zelf laten weten dat u dat goed vindt. Vraag hoe.',
  },
  'T-35': {
    safe: 'U hoeft geen hulp nodig te hebben om mensen te ontmoeten.',
    activities: 'Dit is er in de buurt:',
    ask: 'Vraag het team wat er in de buurt is.',
    map: 'Kijk ook in dit overzicht van de buurt:',
  },
};
