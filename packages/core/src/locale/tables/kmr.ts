import type { LanguageTable } from '../tables.js';

// Source: CLDR. Not yet read by a speaker.
export const table: LanguageTable = {
  weekdays: ['yekşem', 'duşem', 'sêşem', 'çarşem', 'pêncşem', 'înî', 'şemî'],
  months: [
    'rêbendan',
    'sibat',
    'adar',
    'nîsan',
    'gulan',
    'hezîran',
    'tîrmeh',
    'tebax',
    'îlon',
    'cotmeh',
    'mijdar',
    'berfanbar',
  ],
  separator: ', ',
  last: ' û ',
  row: ['', ' heta ', ''],
  languages: {
    nl: 'holendî',
    en: 'îngilîzî',
    tr: 'tirkî',
    ar: 'erebî',
    ti: 'tigrînî',
    so: 'somalî',
    fa: 'farisî',
    kmr: 'kurmancî',
    pap: 'papyamentoyî',
    pl: 'polonî',
    uk: 'ukraynî',
    fr: 'fransizî',
    es: 'spanî',
  },
};
