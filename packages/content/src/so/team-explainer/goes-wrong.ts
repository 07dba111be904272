import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const goesWrong: TopicLines = {
  'T-36': {
    together: 'Markaas adiga iyo qof kooxda ka tirsan ayaa wadajir ula xiriira gargaar kale.',
    'team-calls': 'Markaas kooxdu ayaa kuu wacda gargaar kale.',
    'gives-contact': 'Markaas kooxdu waxay kuu sheegtaa cidda aad wici karto.',
    safe: 'Markaas weydii cidda kaa caawin karta. Weydii sidoo kale haddii qof marka hore halkaas kuu wici karo.',
    'follow-up': 'Mar dambe kooxdu waxay ku weydiisaa haddii ay kuu hirgashay.',
    'ask-back': 'Weydii sidoo kale cidda aad ku soo noqon karto haddii ay hirgeli weydo.',
  },
  'T-37': {
    safe: 'Waad sheegi kartaa haddii wax aanay kula fiicnayn. Waxaad sidoo kale codsan kartaa qof kale.',
    complaint: 'Cabasho (klacht) ayaad sidoo kale gudbin kartaa. Weydii sida loo sameeyo iyo cidda kaa caawin karta.',
    decision: 'Ma heshay warqad go’aan ah? Isla markiiba eeg ilaa goorta aad ka soo horjeedsan karto (bezwaar).',
    route: 'Cabasho (klacht) ayaad sidoo kale gudbin kartaa. Halkan sidan ayaa loo sameeyaa:',
    independent: 'Gargaarkani kooxda wuu ka madax bannaan yahay:',
    'ask-help': 'Weydii sidoo kale cidda kaa caawin karta.',
    confidant: 'Waxaad sidoo kale la hadli kartaa qofkan lagu kalsoonaado (vertrouwenspersoon):',
  },
  'T-38': {
    safe: 'Waa la fahmi karaa inaad taxaddarto.',
    here: 'Kooxdan sidan ayaad wax yar ugala bilaabi kartaa:',
    small: 'Wax yar ayaad ku bilaabi kartaa, tusaale ahaan hal su’aal.',
    stop: 'Ma adigaa caawin codsanaya? Markaas waad joojin kartaa sidoo kale.',
  },
  'T-39': {
    safe: 'Waad weydiin kartaa xogtaada la hayo, iyo inta la hayn doono.',
    retention: 'Kooxdu waxay ka leedahay inta ay xogta hayso:',
    how: 'Sidan ayaad xogtaada ku arki, ku sixi ama ku tirtirsiin kartaa:',
    rights: 'Waxaad sidoo kale codsan kartaa inaad aragto, in la saxo ama in la tirtiro.',
    'not-all': 'Waxyaabaha qaarkood lama tirtiri karo. Markaas weydii sababta.',
  },
  'T-40': {
    safe: 'Kooxda u sheeg waxa aad rabto inaad beddesho ama joojiso.',
    phone: 'Wac {contact.phone}.',
    ask: 'Weydii cidda aad u sheegi karto.',
    how: 'Sidan sidoo kale waa suurtagal:',
  },
  'T-41': {
    safe: 'Ma jirtaa khatar hadda ah? Wac 112.',
    doctor:
      'Ma u baahan tahay dhakhtar si dhaqso ah? Wac dhakhtarkaaga qoyska (huisarts) ama dhakhtarka heeganka (huisartsenpost).',
    numbers: 'Lambarro kale:',
    'not-the-form': 'Arrintan ha u isticmaalin foomka lagu codsado in laguu soo waco.',
  },
};
