import type { LanguageTable } from '../tables.js';

// Source: CLDR. Not yet read by a speaker.
export const table: LanguageTable = {
  weekdays: ['ሰንበት', 'ሰኑይ', 'ሰሉስ', 'ረቡዕ', 'ሓሙስ', 'ዓርቢ', 'ቀዳም'],
  months: ['ጥሪ', 'ለካቲት', 'መጋቢት', 'ሚያዝያ', 'ግንቦት', 'ሰነ', 'ሓምለ', 'ነሓሰ', 'መስከረም', 'ጥቅምቲ', 'ሕዳር', 'ታሕሳስ'],
  separator: '፣ ',
  last: '፣ ',
  row: ['ካብ ', ' ክሳብ ', ''],
  languages: {
    nl: 'ሆላንድኛ',
    en: 'እንግሊዝኛ',
    tr: 'ቱርክኛ',
    ar: 'ዓረብኛ',
    ti: 'ትግርኛ',
    so: 'ሶማልኛ',
    fa: 'ፋርስኛ',
    kmr: 'ኩርድኛ (ኩርማንጂ)',
    pap: 'ፓፕያመንቶ',
    pl: 'ፖሊሽኛ',
    uk: 'ዩክረይንኛ',
    fr: 'ፈረንሳይኛ',
    es: 'ስጳንኛ',
  },
};
