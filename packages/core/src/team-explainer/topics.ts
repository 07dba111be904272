import { aboutTopics } from './topics/about.js';
import { contactTopics } from './topics/contact.js';
import { fearTopics } from './topics/fears.js';
import { goesWrongTopics } from './topics/goes-wrong.js';
import { languageTopics } from './topics/language.js';
import { peopleTopics } from './topics/people.js';
import { whatHappensTopics } from './topics/what-happens.js';
import type { TopicRule } from './types.js';

/**
 * The questions of residents that the explainer answers, in reading order. T-01 to T-41 are those of the inventory; it
 * lacks T-42 (no residence permit), T-43 (young people) and T-44 (independent support).
 */
export const topics: readonly TopicRule[] = [
  ...aboutTopics,
  ...contactTopics,
  ...languageTopics,
  ...whatHappensTopics,
  ...fearTopics,
  ...peopleTopics,
  ...goesWrongTopics,
];
