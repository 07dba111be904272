import type { LanguageTable } from '../tables.js';

// Source: CLDR.
export const table: LanguageTable = {
  weekdays: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
  months: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  separator: ', ',
  last: ' en ',
  row: ['', ' tot en met ', ''],
  languages: {
    nl: 'Nederlands',
    en: 'Engels',
    tr: 'Turks',
    ar: 'Arabisch',
    ti: 'Tigrinya',
    so: 'Somalisch',
    fa: 'Perzisch (Farsi)',
    kmr: 'Koerdisch (Kurmanci)',
    pap: 'Papiaments',
    pl: 'Pools',
    uk: 'Oekraïens',
    fr: 'Frans',
    es: 'Spaans',
  },
};
