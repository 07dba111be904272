/**
 * Languages of the Netherlands that browsers have no name for, or another one than a server has: the own name, the Dutch
 * and the English one. Readers of other languages get the own name.
 */
export const rareLanguages: Readonly<Record<string, readonly [own: string, nl: string, en: string]>> = {
  zgh: ['Tamaziɣt', 'Tamazight (Berbers)', 'Tamazight (Berber)'],
  ber: ['Tamaziɣt', 'Tamazight (Berbers)', 'Tamazight (Berber)'],
  tzm: ['Tamaziɣt', 'Tamazight (Berbers)', 'Tamazight (Berber)'],
  rif: ['Tarifit', 'Tarifit (Berbers, Riffijns)', 'Tarifit (Riffian Berber)'],
  shi: ['Taclḥit', 'Tachelhit (Berbers)', 'Tashelhit (Berber)'],
  ary: ['الدارجة المغربية', 'Marokkaans-Arabisch (Darija)', 'Moroccan Arabic (Darija)'],
  ckb: ['سۆرانی', 'Koerdisch (Sorani)', 'Kurdish (Sorani)'],
  zza: ['Zazakî', 'Zazaki', 'Zazaki'],
  arc: ['Suryoyo', 'Aramees (Suryoyo)', 'Aramaic (Suryoyo)'],
  rom: ['Romanes', 'Romani', 'Romani'],
  hns: ['Sarnámi', 'Sarnami (Hindoestaans)', 'Sarnami Hindustani'],
  srn: ['Sranantongo', 'Sranantongo (Surinaams)', 'Sranan Tongo'],
  kea: ['Kriolu', 'Kaapverdisch (Kriolu)', 'Cape Verdean Creole (Kriolu)'],
  nds: ['Nedersaksisch', 'Nedersaksisch', 'Low Saxon'],
  dse: ['Nederlandse Gebarentaal', 'Nederlandse Gebarentaal', 'Dutch Sign Language'],
  ase: ['American Sign Language', 'Amerikaanse Gebarentaal', 'American Sign Language'],
};
