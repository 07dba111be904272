import type { IsoDate } from '../locale/format.js';
import type { FactKey } from '../team-profile/facts.js';
import { confirmed, isApproved, isCurrent, type TeamProfile } from '../team-profile/team-profile.js';
import type { Answer, AnswerLine, Checked, Condition, LineRule, TopicRule } from './types.js';

/** The facts that a line rests on: those of its conditions and the one that it shows. */
export function factsOfLine(line: LineRule): FactKey[] {
  const facts = (line.when ?? []).map((condition) => condition.fact);
  return [...new Set(line.show ? [...facts, line.show] : facts)];
}

/** The facts that a topic can use. */
export const factsOfTopic = (topic: TopicRule): FactKey[] => [...new Set(topic.slots.flat().flatMap(factsOfLine))];

function holds(condition: Condition, profile: TeamProfile, today: IsoDate): boolean {
  const value: unknown = confirmed(profile, condition.fact, today);
  if (value === undefined) return false;
  if ('is' in condition) return value === condition.is;
  if ('has' in condition) return Array.isArray(value) && value.includes(condition.has);
  if ('empty' in condition) return Array.isArray(value) && (value.length === 0) === condition.empty;
  return true;
}

function mayShow(line: LineRule, profile: TeamProfile, today: IsoDate): boolean {
  if (line.show && !shows(confirmed(profile, line.show, today))) return false;
  return (line.when ?? []).every((condition) => holds(condition, profile, today));
}

/** A list that is empty says “none”, so there is nothing to show below a sentence. */
const shows = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0);

/**
 * The promise engine: what may be told about a topic, given what the team confirmed. Unknown, absent and outdated facts
 * unlock nothing; lines that need approval stay away until a lawyer approved the topic.
 *
 * @param today the date in the Netherlands
 */
export function answerTopic(topic: TopicRule, profile: TeamProfile, today: IsoDate): Answer {
  const approved = isApproved(profile, topic.approvedWith ?? topic.id, today);
  let awaitsApproval = false;
  const lines = topic.slots.flatMap((slot): AnswerLine[] => {
    const line = slot.find((candidate) => {
      if (!mayShow(candidate, profile, today)) return false;
      if (!candidate.approval || approved) return true;
      awaitsApproval = true;
      return false;
    });
    return line ? [{ id: line.id, facts: factsOfLine(line), ...(line.show && { show: line.show }) }] : [];
  });
  const used = [...new Set(lines.flatMap((line) => line.facts))];
  const checked = oldestCheck(used, profile);
  return {
    topic: topic.id,
    lines,
    confirmed: used.length > 0,
    ...(checked && { checked }),
    outdated: factsOfTopic(topic).filter((key) => isOutdated(key, profile, today)),
    awaitsApproval,
  };
}

function isOutdated(key: FactKey, profile: TeamProfile, today: IsoDate): boolean {
  const fact = profile.facts[key];
  return fact !== undefined && fact.value !== 'unknown' && fact.checkedOn <= today && !isCurrent(fact, today);
}

function oldestCheck(keys: readonly FactKey[], profile: TeamProfile): Checked | undefined {
  const facts = keys.flatMap((key) => profile.facts[key] ?? []);
  // Plain comparison: dates as text need no collation, and a collator takes 30 ms on a slow phone.
  const oldest = facts.sort((a, b) => (a.checkedOn < b.checkedOn ? -1 : 1))[0];
  return oldest && { by: oldest.owner, on: oldest.checkedOn };
}
