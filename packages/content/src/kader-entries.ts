import { localizeEntries, type EntryTexts, type KaderEntry, type KaderPart } from '@wijkbrug/core/kader.js';
import type { Locale } from '@wijkbrug/core/locale.js';
import type { Review } from '@wijkbrug/core/team-explainer.js';
import type { KaderLocale } from './kader-statements.js';

// Written out one by one, so that a bundler makes one chunk per language and per part. Dutch stands in core.
const entriesOf: Readonly<Record<KaderPart, () => Promise<{ entries: readonly KaderEntry[] }>>> = {
  diversiteitskader: () => import('@wijkbrug/core/kader/nl/diversiteitskader.js'),
  werkwijze: () => import('@wijkbrug/core/kader/nl/werkwijze.js'),
  competenties: () => import('@wijkbrug/core/kader/nl/competenties.js'),
  'informele-netwerken': () => import('@wijkbrug/core/kader/nl/informele-netwerken.js'),
  'diversiteit-team': () => import('@wijkbrug/core/kader/nl/diversiteit-team.js'),
  proces: () => import('@wijkbrug/core/kader/nl/proces.js'),
  bewoners: () => import('@wijkbrug/core/kader/nl/bewoners.js'),
  achtergrond: () => import('@wijkbrug/core/kader/nl/achtergrond.js'),
};

type TextsOfParts = Readonly<Record<KaderPart, () => Promise<{ texts: EntryTexts }>>>;
const entryTexts: Readonly<Partial<Record<Locale, TextsOfParts>>> = {
  en: {
    diversiteitskader: () => import('./en/kader/diversiteitskader.js'),
    werkwijze: () => import('./en/kader/werkwijze.js'),
    competenties: () => import('./en/kader/competenties.js'),
    'informele-netwerken': () => import('./en/kader/informele-netwerken.js'),
    'diversiteit-team': () => import('./en/kader/diversiteit-team.js'),
    proces: () => import('./en/kader/proces.js'),
    bewoners: () => import('./en/kader/bewoners.js'),
    achtergrond: () => import('./en/kader/achtergrond.js'),
  },
};

/** The entries of one part: explanation, tips, methods, examples and the rest. */
export interface KaderChapter {
  readonly part: KaderPart;
  /** Entries that are not in the language that was asked for say so in `lang`. */
  readonly entries: readonly KaderEntry[];
  /** Of the texts in this language. */
  readonly review: Review;
}

/**
 * Loads the entries of one chapter, or what residents said (`bewoners`), in one language. Only nl and en have all of
 * them; in another language they come in Dutch, and say so.
 */
export async function loadChapter(locale: KaderLocale, part: KaderPart): Promise<KaderChapter> {
  const load = entryTexts[locale]?.[part];
  const [{ entries }, found] = await Promise.all([entriesOf[part](), load?.()]);
  if (found) return { part, entries: localizeEntries(entries, found.texts), review: found.texts.review };
  const inDutch = locale === 'nl' ? entries : localizeEntries(entries, { entries: {} });
  return { part, entries: inDutch, review: { status: 'source' } };
}
