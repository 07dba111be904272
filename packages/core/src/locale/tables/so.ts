import type { LanguageTable } from '../tables.js';

// Source: CLDR. Not yet read by a speaker.
export const table: LanguageTable = {
  weekdays: ['Axad', 'Isniin', 'Talaado', 'Arbaco', 'Khamiis', 'Jimco', 'Sabti'],
  months: [
    'Janaayo',
    'Febraayo',
    'Maarso',
    'Abriil',
    'Maayo',
    'Juun',
    'Luulyo',
    'Agosto',
    'Sebtembar',
    'Oktoobar',
    'Noofeembar',
    'Diseembar',
  ],
  separator: ', ',
  last: ' iyo ',
  row: ['', ' ilaa ', ''],
  languages: {
    nl: 'Af-Nederland',
    en: 'Ingiriisi',
    tr: 'Turki',
    ar: 'Carabi',
    ti: 'Tigrinya',
    so: 'Soomaali',
    fa: 'Faarisi',
    kmr: 'Kurdi (Kurmanji)',
    pap: 'Papiamento',
    pl: 'Boolish',
    uk: 'Yukreeniyaan',
    fr: 'Faransiis',
    es: 'Isbaanish',
  },
};
