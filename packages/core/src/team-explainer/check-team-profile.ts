import type { IsoDate } from '../locale/format.js';
import type { FactKey } from '../team-profile/facts.js';
import { isApproved, isCurrent, type Fact, type TeamProfile } from '../team-profile/team-profile.js';
import { factsOfTopic } from './answer-topic.js';
import type { TopicRule } from './types.js';

/** One thing to do before a topic says all it can. */
export interface TeamProfileFinding {
  /** `absent`: nobody filled it in. `unknown`: the team said that it does not know. */
  readonly code: 'absent' | 'unknown' | 'outdated' | 'checked-in-future' | 'not-approved';
  readonly topic: string;
  /** The fact that is meant; none for `not-approved`. */
  readonly fact?: FactKey;
  /** True when the topic may not be published like this; false when it shows its safe default meanwhile. */
  readonly blocks: boolean;
}

/**
 * The publish check: what is still missing from a profile, topic by topic.
 *
 * @param topics the topics to publish
 * @param today the date in the Netherlands
 * @returns findings in the order of the topics; empty when everything can be told
 */
export function checkTeamProfile(
  profile: TeamProfile,
  topics: readonly TopicRule[],
  today: IsoDate,
): readonly TeamProfileFinding[] {
  return topics.flatMap((topic) => {
    const blocks = topic.publishCheck === true;
    const facts = factsOfTopic(topic).flatMap((fact): TeamProfileFinding[] => {
      const code = whyUnconfirmed(profile.facts[fact], today);
      return code ? [{ code, topic: topic.id, fact, blocks }] : [];
    });
    if (!topic.legal || isApproved(profile, topic.approvedWith ?? topic.id, today)) return facts;
    return [...facts, { code: 'not-approved', topic: topic.id, blocks }];
  });
}

/**
 * Why a fact confirms nothing; undefined when it does.
 *
 * @param today the date in the Netherlands
 */
export function whyUnconfirmed(
  fact: Fact | undefined,
  today: IsoDate,
): Exclude<TeamProfileFinding['code'], 'not-approved'> | undefined {
  if (!fact) return 'absent';
  if (fact.value === 'unknown') return 'unknown';
  if (fact.checkedOn > today) return 'checked-in-future';
  return isCurrent(fact, today) ? undefined : 'outdated';
}
