import type { Locale } from '@wijkbrug/core/locale.js';
import { topicAnchor } from './topic-link.js';
import type { WijkbrugTeamExplainer } from './team-explainer.component.js';

/** The address of one question in one language: this page, with the number of the question and no word about it. */
export function topicAddress({ languageHref }: WijkbrugTeamExplainer, topic: string, locale: Locale): string {
  const url = new URL(languageHref?.replace('{lang}', locale) ?? '', location.href);
  url.hash = topicAnchor(topic);
  return url.href;
}
