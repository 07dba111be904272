import { aboutTopics } from './topics/about.js';
import { contactTopics } from './topics/contact.js';
import { fearTopics } from './topics/fears.js';
import { languageTopics } from './topics/language.js';
import type { TopicRule } from './types.js';

/** The questions of residents that the explainer answers, in reading order. The numbers are those of the inventory. */
export const topics: readonly TopicRule[] = [...aboutTopics, ...contactTopics, ...languageTopics, ...fearTopics];
