import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const people: TopicLines = {
  'T-32': {
    yes: 'Haa, qof waad la iman kartaa. Hore u sheeg cidda ku soo raacaysa.',
    'ask-first': 'Mararka qaarkood waa suurtagal. Hore kooxda u weydii.',
    no: 'Maya, kooxdan keligaa ayaad la hadlaysaa. Weydii waxa suurtagal ah.',
    safe: 'Ma rabtaa inaad qof la timaaddo, sida qoyskaaga, deris ama qof mutadawac ah? Hore kooxda ugu sheeg.',
    find: 'Cidna ma taqaanid miyaa? Markaas waxan ayaad samayn kartaa:',
    'ask-find': 'Ma taqaanid miyaa qof ku raaci kara? Weydii cidda taas kuu samayn karta.',
    independent: 'Gargaarkan madax bannaan ayaad sidoo kale codsan kartaa:',
    supporter:
      'Degmada (gemeente) waxaad sidoo kale ka codsan kartaa taageere madax bannaan (cliëntondersteuner). Wuu kula fekeraa, waxbana kaagama kaco.',
  },
  'T-44': {
    safe: 'Codso taageere madax bannaan (cliëntondersteuner). Wuu kula fekeraa, waxbana kaagama kaco.',
    what: 'Taageeruhu kooxda kama tirsana. Wuxuu kuu sharraxaa waxa suurtagal ah, oo wuxuu kaa caawiyaa inaad doorato.',
    here: 'Halkan ayaad gargaarkaas ka codsan kartaa:',
    ask: 'Degmada (gemeente) weydii cidda taas ka qabata meesha aad degan tahay.',
  },
  'T-33': {
    map: 'Halkan waxaad ku arkaysaa ururrada iyo hawlaha xaafadda:',
    safe: 'Kooxda weydii cidda xaafaddaada kaa caawin karta ama wax kuu sharxi karta.',
    known: 'Ma taqaan qof dugsiga, xarunta xaafadda ama urur ka tirsan? Waxaa laga yaabaa inuu isaguna jidka yaqaan.',
  },
  'T-34': {
    safe: 'Qof aad ku kalsoon tahay ayaad ka codsan kartaa inuu kuu waco.',
    limits: 'Sheeg sidoo kale waxa qofkaasi sheegi karo iyo waxa aanu sheegi karin.',
    consent: 'Taas kooxdu waxay ugu baahan tahay:',
    ask: 'Mararka qaarkood waa inaad adigu sheegto inaad oggoshahay. Weydii sida.',
  },
  'T-35': {
    safe: 'Dad waad la kulmi kartaa xitaa haddii aanad caawin u baahnayn.',
    activities: 'Waxan ayaa xaafadda ka jira:',
    ask: 'Kooxda weydii waxa xaafadda ka jira.',
    map: 'Sidoo kale eeg liiskan xaafadda:',
  },
};
