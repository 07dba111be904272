import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const language: TopicLines = {
  'T-13': {
    languages: 'Mensen in dit team spreken: {languages.team}.',
    safe: 'U mag vragen: “Kunt u langzamer praten?” Of: “Kunt u het opschrijven?” Begrijpt u het niet? Zeg dat gerust.',
    slowly:
      'U mag ook vragen: “Kunt u langzamer praten?” Of: “Kunt u het opschrijven?” Begrijpt u het niet? Zeg dat gerust.',
    plain: 'Het team heeft ook uitleg in makkelijke taal of met plaatjes.',
  },
  'T-14': {
    how: 'Ja, er kan een tolk bij zijn: {interpreter.how}.',
    yes: 'Ja, er kan een tolk bij zijn.',
    no: 'Nee, dit team heeft geen tolk.',
    safe: 'Vraag het team of er een tolk kan komen of via de telefoon kan vertalen.',
    free: 'U betaalt de tolk niet.',
    pays: 'U betaalt de tolk zelf. Vraag vooraf hoeveel dat kost.',
    'ask-cost': 'Vraag vooraf wie de tolk betaalt.',
    alternative: 'Dit kan wel:',
    'ask-alternative': 'Vraag wat er wel kan.',
    call: 'U mag ook bellen als u nog geen tolk heeft.',
  },
  'T-15': {
    'no-children': 'Dit team vraagt kinderen niet om te vertalen.',
    safe: 'Voor een kind is vertalen vaak zwaar. Vraag het team hoe het anders kan.',
    interpreter: 'Er kan een tolk bij zijn. Vraag ernaar.',
    alternative: 'Dit kan wel:',
    'ask-instead': 'Vraag het team hoe het anders kan.',
    confidant: 'Een volwassene die u vertrouwt, mag voor u vertalen.',
    'no-confidant': 'Een bekende kan bij dit team niet voor u vertalen.',
    choose: 'U mag zeggen wie u er wel en niet bij wilt. Wilt u liever geen bekende? Zeg dat gerust.',
  },
  'T-16': {
    languages: 'U mag schrijven in deze talen: {languages.readable}.',
    safe: 'U mag opschrijven wat u wilt zeggen, ook in uw eigen taal. Vraag of het team dat kan lezen.',
    'ask-other': 'Schrijft u liever in een andere taal? Vraag wat er kan.',
    voice: 'U mag ook iets inspreken.',
    'no-voice': 'Inspreken kan bij dit team niet.',
    'ask-voice': 'Wilt u liever iets inspreken? Vraag of dat kan.',
  },
  'T-17': {
    safe: 'U mag zeggen met wie u het liefst praat. U mag ook zeggen met wie u liever niet praat.',
    possible: 'Dit kan bij dit team:',
    ask: 'Vraag wat er kan.',
  },
};
