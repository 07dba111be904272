import type { IsoDate, Locale } from '@wijkbrug/core/locale.js';
import { markOf, type OwnText, type OwnTexts } from '@wijkbrug/core/team-explainer/own-texts.js';
import { compareTranslation, type TranslationFinding } from '@wijkbrug/core/team-explainer/translation.js';
import type { ReadXliff } from './read-xliff.js';
import type { TextEntry } from './text-list.js';

/** Why a text cannot be taken over. */
export interface ImportProblem {
  readonly code: Exclude<TranslationFinding['code'], 'empty'> | 'unknown-text' | 'source-changed';
  readonly unit: string;
  readonly line: number;
  readonly value: string;
}

export interface Imported {
  readonly ownTexts: OwnTexts;
  readonly problems: readonly ImportProblem[];
  /** Texts that are new or other, and of those and the rest the ones that somebody checked. */
  readonly changed: number;
  readonly checked: number;
  /** Texts that are still empty. */
  readonly empty: number;
  /** True when texts were signed off, and nobody says by whom. */
  readonly needsChecker: boolean;
}

/**
 * Takes what a translator sent back into the own texts.
 *
 * @param entries what was there, by `textList`
 * @param check who signed the texts off, and the day
 */
export function importTexts(
  { units, locale }: ReadXliff,
  entries: readonly TextEntry[],
  own: OwnTexts,
  check: { readonly by: string | undefined; readonly on: IsoDate },
): Imported {
  const known = new Map(entries.map((entry) => [entry.unit, entry]));
  const before = own.texts[locale as Locale] ?? {};
  const given: Record<string, OwnText> = { ...before };
  const problems: ImportProblem[] = [];
  const counts = { changed: 0, checked: 0, empty: 0 };
  let needsChecker = false;
  for (const { unit, line, source, target, signedOff } of units) {
    const entry = known.get(unit);
    const wrong = (code: ImportProblem['code'], value = ''): void => void problems.push({ code, unit, line, value });
    if (!entry) wrong('unknown-text');
    else if (source !== entry.dutch) wrong('source-changed', entry.dutch);
    else if (target.trim() === '') counts.empty++;
    else {
      for (const { code, value } of compareTranslation(entry.dutch, target)) if (code !== 'empty') wrong(code, value);
      const text = textFor(target, entry, signedOff, check, before[unit]);
      if (!text) continue;
      if (text !== before[unit]) counts.changed++;
      if (text.status === 'reviewed') counts.checked++;
      if (text.by === '') needsChecker = true;
      given[unit] = text;
    }
  }
  return { ownTexts: { ...own, texts: { ...own.texts, [locale]: given } }, problems, needsChecker, ...counts };
}

/** What is kept of a text; nothing when it says what we say already and nobody checked it. */
function textFor(
  target: string,
  entry: TextEntry,
  signedOff: boolean,
  { by = '', on }: { readonly by: string | undefined; readonly on: IsoDate },
  before: OwnText | undefined,
): OwnText | undefined {
  const of = markOf(entry.dutch);
  const same = before?.text === target && before.of === of;
  if (same && (before.status === 'reviewed') === signedOff) return before;
  if (signedOff) return { text: target, status: 'reviewed', by, on, of };
  // A translation that was not touched stays as stale as it was.
  if (target === entry.text && entry.state !== 'missing') return before;
  return { text: target, status: 'machine', of };
}
