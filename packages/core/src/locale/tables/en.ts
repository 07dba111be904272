import type { LanguageTable } from '../tables.js';

// Source: CLDR.
export const table: LanguageTable = {
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  separator: ', ',
  last: ' and ',
  row: ['', ' to ', ''],
  languages: {
    nl: 'Dutch',
    en: 'English',
    tr: 'Turkish',
    ar: 'Arabic',
    ti: 'Tigrinya',
    so: 'Somali',
    fa: 'Persian (Farsi)',
    kmr: 'Kurdish (Kurmanji)',
    pap: 'Papiamento',
    pl: 'Polish',
    uk: 'Ukrainian',
    fr: 'French',
    es: 'Spanish',
  },
};
