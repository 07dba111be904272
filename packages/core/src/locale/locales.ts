/** Writing direction of a language. */
export type Direction = 'ltr' | 'rtl';

/** The thirteen languages, in the order in which a switcher lists them, with their own names (BCP 47 tags). */
export const ownNames = {
  nl: 'Nederlands',
  en: 'English',
  tr: 'Türkçe',
  ar: 'العربية',
  ti: 'ትግርኛ',
  so: 'Soomaali',
  fa: 'فارسی',
  kmr: 'Kurmancî',
  pap: 'Papiamentu',
  pl: 'Polski',
  uk: 'Українська',
  fr: 'Français',
  es: 'Español',
} as const;

/** One of the thirteen languages. */
export type Locale = keyof typeof ownNames;

/** All languages, in order. */
export const locales = Object.keys(ownNames) as readonly Locale[];

/** The language that everything is written in first. */
export const sourceLocale = 'nl' satisfies Locale;

const rightToLeft = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)(-|$)/i;

/** The writing direction of a language tag; languages that we do not know are left to right. */
export function directionOf(tag: string): Direction {
  return rightToLeft.test(tag) ? 'rtl' : 'ltr';
}

/** Other tags under which pages and browsers name one of our languages. */
const aliases: Readonly<Record<string, Locale>> = {
  arb: 'ar',
  ku: 'kmr',
  'ku-latn': 'kmr',
  pes: 'fa',
  prs: 'fa',
};

/**
 * Finds the language that serves a tag best: the tag itself, then shorter ones (`nl-BE` → `nl`), then other names of
 * the language (`ku` → `kmr`). Sorani Kurdish (`ckb`, `ku-Arab`) is another language and is not matched.
 *
 * @param tag BCP 47 tag, in any case; anything else is simply not matched
 * @param available the languages to choose from
 * @returns the language, or undefined when none fits
 */
export function matchLocale<L extends Locale>(tag: string | null | undefined, available: readonly L[]): L | undefined {
  const wanted = (tag ?? '').trim().toLowerCase().replaceAll('_', '-');
  if (wanted.startsWith('ku-arab')) return undefined;
  for (let rest = wanted; rest; rest = rest.slice(0, Math.max(0, rest.lastIndexOf('-')))) {
    const name = Object.hasOwn(aliases, rest) ? aliases[rest] : rest;
    const hit = available.find((locale) => locale === name);
    if (hit) return hit;
  }
  return undefined;
}
