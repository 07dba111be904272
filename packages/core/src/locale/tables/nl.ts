import { useLanguageTable } from '../tables.js';

// Source: CLDR.
useLanguageTable('nl', {
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
});
