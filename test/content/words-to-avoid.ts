import type { ContentLocale } from '@wijkbrug/content';

/** Whole words in any script; a `*` stands for the rest of a word. */
export const words = (list: string): RegExp => {
  const alternatives = list.split(' | ').map((word) => word.replaceAll('*', '\\p{L}*'));
  return new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})`, 'iu');
};

/** What no line may say that stands there without a confirmed fact. */
export const promises: Readonly<Record<ContentLocale, RegExp>> = {
  nl: words(
    'altijd | garan* | gratis | kost niets | zeker weten | wij | we | onze | ons | binnen \\p{L}+ dagen | komt goed | geheim blijft',
  ),
  en: words(
    'always | guarantee* | free of charge | costs nothing | we | our | within \\p{L}+ days | stays secret | for sure',
  ),
  tr: words('her zaman | daima | garanti* | ücretsiz | bedava | biz | bizim | mutlaka | kesinlikle'),
  ar: /دائمًا|دائما|نضمن|مضمون|مجانًا|مجاني|سوف|بالتأكيد/,
  ti: words('ኩሉ ግዜ | ወትሩ | ውሕስነት* | ዋሕስ* | ብነጻ | ብዘይ ክፍሊት | ንሕና | ብርግጽ | ብዘይ ጥርጥር'),
  pl: words('zawsze | gwarant* | za darmo | bezpłatn* | my | nasz* | na pewno'),
  fr: words('toujours | garanti* | gratuit* | nous | notre | nos | c’est sûr | sûrement'),
  es: words('siempre | garanti* | gratis | gratuit* | nosotros | nuestr* | seguramente'),
  uk: words('завжди | гарант* | безкоштовн* | безплатн* | ми | наш* | напевно | неодмінно'),
  fa: words('همیشه | تضمین* | رایگان | مجانی | ما | حتماً | حتما | قطعاً | قطعا'),
  so: words(
    'had iyo jeer | mar walba | mar kasta | damaanad* | bilaash* | lacag la’aan | annagu | annaga | hubaal | shaki la’aan',
  ),
  kmr: words('her tim | hertim | her dem | garantî* | mîsoger* | belaş | em | me | teqez'),
  pap: words('semper | garanti* | grátis | gratis | nos | sigurá | ku siguransa'),
};

/** What no line may say at all. */
export const never: Readonly<Record<ContentLocale, RegExp>> = {
  nl: words('nooit'),
  en: words('never'),
  tr: words('asla | hiçbir zaman'),
  ar: /أبدًا|أبدا|مطلقًا/,
  ti: words('ፈጺም* | ፈጺሙ | ከቶ | ብፍጹም'),
  pl: words('nigdy'),
  fr: words('jamais'),
  es: words('nunca | jamás'),
  uk: words('ніколи'),
  fa: words('هرگز | هیچ‌وقت | هیچ وقت'),
  so: words('weligaa | weligeed | weligood | marnaba'),
  kmr: words('tu car | tucar | qet'),
  pap: words('nunka'),
};

/** Dropping in and visits: only as a way in, a place or an approach that the team confirmed. */
export const visits: Readonly<Record<ContentLocale, RegExp>> = {
  nl: words('langskom* | komt? langs | binnenlopen | inloop* | huisbezoek* | bij u thuis | zonder afspraak'),
  en: words('walk[- ]in | drop in | come by | visit* | without an appointment | at your home'),
  tr: words('randevusuz* | ev ziyaret* | evinizde | uğra*'),
  ar: /بدون موعد|دون موعد|زيارة|يزور/,
  ti: words('ብዘይ ቆጸራ | ኣብ ገዛኹም | ናብ ገዛኹም | ብጽሖ*'),
  pl: words('bez umówienia | wizyt* domow* | u Państwa w domu | odwiedz*'),
  fr: words('sans rendez-vous | visite* à domicile | passez'),
  es: words('sin cita | visit* | en su casa'),
  uk: words('без запису | відвід* | візит* | у вас вдома'),
  fa: words('بدون قرار | بدون وقت | بازدید* | خانه‌ی شما'),
  so: words('ballan la’aan | booqasho* | booqan* | gurigaaga'),
  kmr: words('bê randevû | serdan* | mala we'),
  pap: words('sin sita | bishit* | serka bo na kas'),
};
