import type { LanguageTable } from '../tables.js';

// Source: the spelling of Curaçao. Not yet read by a speaker.
export const table: LanguageTable = {
  weekdays: ['djadumingu', 'djaluna', 'djamars', 'djarason', 'djaweps', 'djabièrnè', 'djasabra'],
  months: [
    'yanüari',
    'febrüari',
    'mart',
    'aprel',
    'mei',
    'yüni',
    'yüli',
    'ougùstùs',
    'sèptèmber',
    'òktober',
    'novèmber',
    'desèmber',
  ],
  separator: ', ',
  last: ' i ',
  row: ['', ' te ku ', ''],
  languages: {
    nl: 'hulandes',
    en: 'ingles',
    tr: 'turko',
    ar: 'arabir',
    ti: 'tigrinya',
    so: 'somali',
    fa: 'persa',
    kmr: 'kurdo (kurmanji)',
    pap: 'papiamentu',
    pl: 'polako',
    uk: 'ukraniano',
    fr: 'franses',
    es: 'spañó',
  },
};
