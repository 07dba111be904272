import { contentLocales, loadExplainerTexts } from '@wijkbrug/content';
import { loadExplainerExtras } from '@wijkbrug/content/team-explainer-extras.js';
import { wordsToAvoid } from '@wijkbrug/content/nl/words-to-avoid.js';
import { findWords, measureDutch } from '@wijkbrug/core/plain-language.js';
import { checkOwnTexts, type OwnTextFinding } from '@wijkbrug/core/team-explainer/check-own-texts.js';
import type { OwnTexts } from '@wijkbrug/core/team-explainer/own-texts.js';
import { topics } from '@wijkbrug/core/team-explainer/topics.js';
import { fill, type MessageLocale } from '../messages.js';
import { ownTextsMessages } from './own-texts-messages.js';

/** Something about an own text: what core finds, and what makes Dutch hard to read. */
export interface OwnTextProblem {
  readonly code: OwnTextFinding['code'] | 'word-to-avoid' | 'long-sentence' | 'hard';
  readonly locale: string;
  readonly unit: string;
  readonly value: string;
  readonly rather?: string;
  readonly blocks: boolean;
}

/** Limits of the Dutch of our own texts; see the guide on texts. */
const longestSentence = 20;
const lineEase = 45;

/** Checks the own texts of a municipality before they are published. */
export async function ownTextsReport(own: OwnTexts): Promise<readonly OwnTextProblem[]> {
  const dutch = await loadExplainerTexts('nl');
  const plain = Object.entries(own.texts.nl ?? {}).flatMap(([unit, { text }]): OwnTextProblem[] => {
    const at = { locale: 'nl', unit, blocks: false };
    const { ease, words, longest, longestSentence: sentence } = measureDutch(text);
    return [
      ...findWords(text, wordsToAvoid).map(({ found, entry }) => ({
        ...at,
        code: 'word-to-avoid' as const,
        value: found,
        rather: entry.rather,
      })),
      ...(longest > longestSentence ? [{ ...at, code: 'long-sentence' as const, value: sentence }] : []),
      ...(words >= 8 && ease < lineEase ? [{ ...at, code: 'hard' as const, value: text }] : []),
    ];
  });
  return [...checkOwnTexts(own, dutch, await loadExplainerExtras('nl'), topics, contentLocales), ...plain];
}

/** The problems in sentences; what nobody translated is said once per text. */
export function ownTextsLines(problems: readonly OwnTextProblem[], locale: MessageLocale): string[] {
  const words = ownTextsMessages[locale];
  const untranslated = new Map<string, string[]>();
  const lines = problems.flatMap(({ code, locale: tag, unit, value, rather = '' }) => {
    if (code !== 'not-translated') {
      return [fill(words.line, { unit, tag, problem: fill(words.problems[code], { value, rather }) })];
    }
    untranslated.set(unit, [...(untranslated.get(unit) ?? []), tag]);
    return [];
  });
  const missing = [...untranslated].map(([unit, tags]) => fill(words.untranslated, { unit, list: tags.join(', ') }));
  return lines.length + missing.length === 0 ? [] : [words.title, ...lines, ...missing, ''];
}
