import { sourceLocale, type Locale } from '../locale/locales.js';
import type { ExplainerTexts, Review, TopicRule, TopicText } from './types.js';

/** Which text of a topic the reader gets, and in which language it is. */
export interface ChosenText {
  readonly text: TopicText;
  readonly locale: Locale;
  /** The question, in the reader's language when that is there. */
  readonly question: string;
  readonly questionLocale: Locale;
  readonly review: Review;
  /**
   * Why the text is Dutch although the reader chose another language: `unchecked` (legally sensitive and nobody checked
   * the translation) or `missing`.
   */
  readonly inDutchBecause?: 'unchecked' | 'missing';
}

/**
 * Chooses the text of a topic. An unchecked translation of a legally sensitive topic is not shown: the reader gets the
 * Dutch text, and the component adds a line in the reader's language that asks to call. Nor is one that says another thing
 * than the Dutch of today.
 *
 * @returns undefined when there is no text at all
 */
export function chooseText(
  topic: TopicRule,
  own: ExplainerTexts | undefined,
  dutch: ExplainerTexts,
): ChosenText | undefined {
  const source = dutch.topics[topic.id];
  const translated = own?.topics[topic.id];
  const status = translated?.review.status;
  const mayStand = status !== 'stale' && (own?.locale === sourceLocale || !topic.legal || status === 'reviewed');
  if (own && translated && mayStand) {
    const { question, review } = translated;
    return { text: translated, locale: own.locale, question, questionLocale: own.locale, review };
  }
  if (!source) return undefined;
  return {
    text: source,
    locale: sourceLocale,
    question: translated?.question ?? source.question,
    questionLocale: translated ? own.locale : sourceLocale,
    review: source.review,
    ...(own &&
      own.locale !== sourceLocale && { inDutchBecause: translated && status !== 'stale' ? 'unchecked' : 'missing' }),
  };
}
