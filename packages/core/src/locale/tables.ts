import type { Locale } from './locales.js';

/**
 * Words for dates and languages in the four languages that browsers answer in Dutch or English for.
 * Weekdays start on Sunday, months in January. Sources: CLDR for ti, so and kmr; for pap the spelling of Curaçao. Not yet read by a speaker.
 */
export interface LanguageTable {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** Word before the last item of a list. */
  readonly and: string;
  /** Names of the thirteen languages, and of the other languages that teams often speak. */
  readonly languages: Readonly<Record<Locale, string>>;
}

type OwnTable = 'ti' | 'so' | 'kmr' | 'pap';

export const tables: Readonly<Record<OwnTable, LanguageTable>> = {
  ti: {
    weekdays: ['ሰንበት', 'ሰኑይ', 'ሰሉስ', 'ረቡዕ', 'ሓሙስ', 'ዓርቢ', 'ቀዳም'],
    months: ['ጥሪ', 'ለካቲት', 'መጋቢት', 'ሚያዝያ', 'ግንቦት', 'ሰነ', 'ሓምለ', 'ነሓሰ', 'መስከረም', 'ጥቅምቲ', 'ሕዳር', 'ታሕሳስ'],
    and: 'ን',
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
  },
  so: {
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
    and: 'iyo',
    languages: {
      nl: 'Holandays',
      en: 'Ingiriisi',
      tr: 'Turkish',
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
  },
  kmr: {
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
    and: 'û',
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
  },
  pap: {
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
    and: 'i',
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
  },
};

/** The own table of a language, where browsers fail. */
export const tableOf = (locale: Locale): LanguageTable | undefined =>
  Object.hasOwn(tables, locale) ? tables[locale as OwnTable] : undefined;
