import { contentLocales, loadExplainerTexts, type ContentLocale } from '@wijkbrug/content';
import { loadExplainerExtras } from '@wijkbrug/content/team-explainer-extras.js';
import type { ExplainerTexts, ReviewStatus } from '@wijkbrug/core/team-explainer.js';
import { markOf, withOwnExtras, withOwnTexts, type OwnTexts } from '@wijkbrug/core/team-explainer/own-texts.js';
import { textUnits, topicOfUnit } from '@wijkbrug/core/team-explainer/text-units.js';
import { topics } from '@wijkbrug/core/team-explainer/topics.js';

/** How far a text is in one language. */
export type TextState = ReviewStatus | 'missing';

/** One text, in Dutch and in one other language. */
export interface TextEntry {
  /** Its name, as in `textUnits`. */
  readonly unit: string;
  readonly dutch: string;
  readonly text: string;
  readonly state: TextState;
  /** True when the words are ours, and not the municipality's. */
  readonly ours: boolean;
}

export const noOwnTexts: OwnTexts = { topics: [], texts: {} };
export const targetLocales = contentLocales.filter((locale) => locale !== 'nl');

/** Every Dutch text as it stands today: ours, with those of the municipality in their place. */
export async function dutchTexts(
  own: OwnTexts,
): Promise<{ texts: ExplainerTexts; units: ReadonlyMap<string, string> }> {
  const dutch = await loadExplainerTexts('nl');
  const { dutch: texts } = withOwnTexts({ own: dutch, dutch, topics }, own);
  return { texts, units: textUnits(texts, withOwnExtras(await loadExplainerExtras('nl'), own)) };
}

/** Every text in one language, in the order of the Dutch. */
export async function textList(locale: ContentLocale, own: OwnTexts): Promise<readonly TextEntry[]> {
  const [texts, extras] = [await loadExplainerTexts(locale), await loadExplainerExtras(locale)];
  const ours = textUnits(texts, extras);
  const given = own.texts[locale] ?? {};
  const { units } = await dutchTexts(own);
  return [...units].map(([unit, dutch]) => {
    const text = given[unit];
    const changed = own.texts.nl?.[unit] !== undefined;
    if (text) {
      const stale = text.of !== undefined && text.of !== markOf(dutch);
      return { unit, dutch, text: text.text, state: stale ? 'stale' : text.status, ours: false };
    }
    const found = ours.get(unit);
    if (found === undefined) return { unit, dutch, text: '', state: 'missing', ours: true };
    const topic = topicOfUnit(unit);
    const review = topic ? texts.topics[topic]?.review : extras.review;
    // Words that belong to no topic stand as checked as the extras do.
    return { unit, dutch, text: found, state: changed ? 'stale' : (review?.status ?? 'machine'), ours: true };
  });
}
