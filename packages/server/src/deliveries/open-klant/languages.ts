import { languageName, locales, ownNames, type Locale } from '@wijkbrug/core/locale.js';

/** Two letters to three, after ISO 639-2/T as VNG's list of languages has them; kmr counts as Kurdish there. */
const threeLetters: Readonly<Record<string, string>> = {
  nl: 'nld',
  en: 'eng',
  tr: 'tur',
  ar: 'ara',
  ti: 'tir',
  so: 'som',
  fa: 'fas',
  kmr: 'kur',
  pap: 'pap',
  pl: 'pol',
  uk: 'ukr',
  fr: 'fra',
  es: 'spa',
  am: 'amh',
  arc: 'arc',
  ary: 'ara',
  ase: 'sgn',
  az: 'aze',
  be: 'bel',
  ber: 'ber',
  bg: 'bul',
  bn: 'ben',
  bs: 'bos',
  ckb: 'kur',
  cs: 'ces',
  da: 'dan',
  de: 'deu',
  dse: 'sgn',
  el: 'ell',
  et: 'est',
  fi: 'fin',
  fy: 'fry',
  gu: 'guj',
  he: 'heb',
  hi: 'hin',
  hr: 'hrv',
  hu: 'hun',
  hy: 'hye',
  id: 'ind',
  it: 'ita',
  ja: 'jpn',
  ka: 'kat',
  ko: 'kor',
  ku: 'kur',
  li: 'lim',
  ln: 'lin',
  lt: 'lit',
  lv: 'lav',
  mk: 'mkd',
  ms: 'msa',
  my: 'mya',
  nds: 'nds',
  ne: 'nep',
  no: 'nor',
  om: 'orm',
  pa: 'pan',
  prs: 'fas',
  ps: 'pus',
  pt: 'por',
  rif: 'ber',
  rn: 'run',
  ro: 'ron',
  rom: 'rom',
  ru: 'rus',
  rw: 'kin',
  shi: 'ber',
  si: 'sin',
  sk: 'slk',
  sl: 'slv',
  sq: 'sqi',
  sr: 'srp',
  srn: 'srn',
  sv: 'swe',
  sw: 'swa',
  ta: 'tam',
  th: 'tha',
  tw: 'twi',
  tzm: 'ber',
  ur: 'urd',
  uz: 'uzb',
  vi: 'vie',
  wo: 'wol',
  yo: 'yor',
  yue: 'yue',
  zgh: 'ber',
  zh: 'zho',
  zza: 'zza',
};

/** What people in the Netherlands write, and no list of names has. */
const alsoCalled: Readonly<Record<string, string>> = {
  berbers: 'ber',
  tamazight: 'ber',
  tarifit: 'ber',
  dari: 'fas',
  farsi: 'fas',
  gebarentaal: 'sgn',
  'nederlandse gebarentaal': 'sgn',
  koerdisch: 'kur',
  kurmanji: 'kur',
  mandarijn: 'zho',
  papiamentu: 'pap',
  papiamento: 'pap',
  sranantongo: 'srn',
  tigrinja: 'tir',
  tigrigna: 'tir',
};

const plain = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

let known: ReadonlyMap<string, string> | undefined;

/** The names of all these languages in all our languages, and in themselves. Made when it is first needed. */
function names(): ReadonlyMap<string, string> {
  if (known) return known;
  const found = new Map(Object.entries(alsoCalled));
  for (const [tag, code] of Object.entries(threeLetters)) {
    const own: string | undefined = Object.hasOwn(ownNames, tag) ? ownNames[tag as Locale] : undefined;
    for (const name of [
      own,
      ...[...locales, tag].map((locale) => nameIn(locale, tag)),
      ...locales.map((locale) => languageName(tag, locale)),
      tag,
      code,
    ]) {
      if (name && !found.has(plain(name))) found.set(plain(name), code);
    }
  }
  known = found;
  return found;
}

function nameIn(locale: string, tag: string): string | undefined {
  try {
    return new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(tag);
  } catch {
    return undefined; // no language that this system knows
  }
}

/**
 * The language of a conversation in three letters (ISO 639-2/T): what the person said to speak when that is one whole name
 * that we know, else the language of the page. Nothing is guessed from a part of a word.
 */
export function languageCode(spoken: string | undefined, page: Locale): string {
  const name = plain(spoken ?? '');
  const [language = ''] = /^[a-z]{2,3}(?=-[a-z]{2}$)/.exec(name) ?? [];
  // Browsers and programs write the country too: so-SO.
  const said = names().get(name) ?? names().get(language);
  return said ?? threeLetters[page] ?? 'nld';
}
