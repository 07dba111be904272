import { factsOfTopic, type ExplainerTexts } from '@wijkbrug/core/team-explainer.js';
import { topics } from '@wijkbrug/core/team-explainer/topics.js';
import type { FactKey } from '@wijkbrug/core/team-profile.js';
import type { TopicsByFact, UnlockedTopic } from './workbook.js';

/** Which topics wait for each fact. */
export function topicsByFact(texts: ExplainerTexts): TopicsByFact {
  const unlocked = new Map<FactKey, UnlockedTopic[]>();
  for (const topic of topics) {
    const question = texts.topics[topic.id]?.question ?? topic.id;
    for (const fact of factsOfTopic(topic)) {
      const list = unlocked.get(fact) ?? [];
      list.push({ id: topic.id, question });
      unlocked.set(fact, list);
    }
  }
  return unlocked;
}
