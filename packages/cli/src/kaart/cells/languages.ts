import type { SpokenLanguage } from '@wijkbrug/core/sociale-kaart.js';
import { cleanLine, comparable } from './text.js';

/** Dutch, English and own names of languages that are spoken in the Netherlands. */
const names: Readonly<Record<string, string>> = {
  nl: 'nederlands dutch nl',
  en: 'engels english en',
  de: 'duits german deutsch de',
  fr: 'frans french francais fr',
  es: 'spaans spanish espanol es',
  pt: 'portugees portuguese portugues pt',
  it: 'italiaans italian italiano it',
  pl: 'pools polish polski pl',
  ro: 'roemeens romanian romana ro',
  bg: 'bulgaars bulgarian bg',
  hu: 'hongaars hungarian magyar hu',
  cs: 'tsjechisch czech cs',
  uk: 'oekraiens ukrainian українська uk',
  ru: 'russisch russian русский ru',
  el: 'grieks greek el',
  sq: 'albanees albanian shqip sq',
  sr: 'servisch serbian sr',
  hr: 'kroatisch croatian hr',
  bs: 'bosnisch bosnian bs',
  tr: 'turks turkish turkce tr',
  ar: 'arabisch arabic العربية ar',
  zgh: 'amazigh tamazight zgh',
  rif: 'berbers riffijns tarifit rif',
  ber: 'ber',
  fa: 'farsi perzisch persian فارسی fa',
  prs: 'dari prs',
  ps: 'pasjtoe pashto ps',
  ur: 'urdu ur',
  hi: 'hindi hi',
  pa: 'punjabi panjabi pa',
  ta: 'tamil ta',
  hns: 'sarnami hindoestaans hns',
  so: 'somalisch somali soomaali so',
  ti: 'tigrinya tigrigna ትግርኛ ti',
  am: 'amhaars amharisch amharic am',
  om: 'oromo om',
  sw: 'swahili sw',
  ak: 'twi akan ak',
  ig: 'igbo ig',
  yo: 'yoruba yo',
  ln: 'lingala ln',
  kmr: 'koerdisch kurmanci kurmanji kurdish kmr ku',
  ckb: 'sorani ckb',
  hy: 'armeens armenian hy',
  ka: 'georgisch georgian ka',
  pap: 'papiaments papiamento papiamentu pap',
  srn: 'sranan sranantongo surinaams srn',
  id: 'indonesisch indonesian id',
  ms: 'maleis malay ms',
  vi: 'vietnamees vietnamese vi',
  th: 'thais thai th',
  tl: 'tagalog filipijns filipino tl',
  zh: 'chinees chinese mandarijn mandarin zh',
  yue: 'kantonees cantonese yue',
  ja: 'japans japanese ja',
  ko: 'koreaans korean ko',
  bn: 'bengaals bengali bn',
  ne: 'nepalees nepali ne',
  he: 'hebreeuws hebrew he',
  fy: 'fries frisian frysk fy',
  nds: 'nedersaksisch nds',
  sk: 'slowaaks slovak sk',
  sl: 'sloveens slovenian sl',
  mk: 'macedonisch macedonian mk',
  lt: 'litouws lithuanian lt',
  lv: 'lets latvian lv',
  sv: 'zweeds swedish sv',
  da: 'deens danish da',
  fi: 'fins finnish fi',
  az: 'azerbeidzjaans azerbaijani az',
  arc: 'aramees aramaic suryoyo arc',
  kea: 'kaapverdisch kaapverdiaans kriolu kea',
  zza: 'zazaki zaza zza',
  rom: 'romanes romani rom',
};

const codes = new Map(
  Object.entries(names).flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const)),
);
codes.set('nederlandse gebarentaal', 'dse').set('gebarentaal', 'dse').set('ngt', 'dse');
codes.set('koerdisch kurmanci', 'kmr').set('koerdisch sorani', 'ckb').set('marokkaans arabisch', 'ary');
codes.set('darija', 'ary').set('ary', 'ary').set('dse', 'dse').set('american sign language', 'ase').set('asl', 'ase');

/** The languages in a cell, with what was no language. A note may follow in brackets: “Arabisch (dinsdag)”. */
export function readLanguages(value: string): {
  readonly languages: readonly SpokenLanguage[];
  readonly unknown: readonly string[];
} {
  const languages = new Map<string, SpokenLanguage>();
  const unknown: string[] = [];
  // Separators inside brackets belong to the note.
  const items = cleanLine(value).match(/(?:\([^()]*\)|[^;,|/()])+/g) ?? [];
  for (const item of items.flatMap((part) => part.split(/ (?:en|and|&) (?![^(]*\))/i))) {
    const [, name = '', note] = /^([^(]*)(?:\(([^()]*)\))?/.exec(item.trim()) ?? [];
    if (comparable(name) === '') continue;
    const code = codes.get(comparable(name));
    if (!code) unknown.push(name.trim());
    else if (!languages.has(code)) languages.set(code, note?.trim() ? { code, note: note.trim() } : { code });
  }
  return { languages: [...languages.values()], unknown };
}
