import { addMonths, type IsoDate } from '../locale/format.js';
import type { OwnTexts } from '../team-explainer/own-texts.js';
import type { FactKey, FactValue } from './facts.js';

/** One thing that the team said about itself, who answers for it and when that person checked it. */
export interface Fact<V = unknown> {
  readonly value: V | 'unknown';
  /** Who answers for the fact: a function or a name that may be shown. */
  readonly owner: string;
  readonly checkedOn: IsoDate;
  /** The day from which the fact must be checked again; twelve months after `checkedOn` when absent. */
  readonly checkAgainOn?: IsoDate;
}

/** A lawyer's yes to the texts of one legally sensitive topic. */
export interface Approval {
  readonly by: string;
  readonly on: IsoDate;
  /** The day from which the approval must be renewed; twelve months after `on` when absent. */
  readonly againOn?: IsoDate;
}

/** Everything that a municipality tells about one team. */
export interface TeamProfile {
  readonly facts: { readonly [K in FactKey]?: Fact<FactValue<K>> };
  /** Approved topics by their number, such as `T-24`. */
  readonly approvals: Readonly<Record<string, Approval>>;
  /** Texts of the municipality in the place of ours, and topics of its own. */
  readonly ownTexts?: OwnTexts;
}

/** A profile that confirms nothing. */
export const emptyTeamProfile: TeamProfile = { facts: {}, approvals: {} };

const current = (from: IsoDate, until: IsoDate | undefined, today: IsoDate): boolean =>
  from <= today && today < (until ?? addMonths(from, 12));

/** True when the fact was checked and its check date has not passed. */
export const isCurrent = (fact: Fact, today: IsoDate): boolean => current(fact.checkedOn, fact.checkAgainOn, today);

/**
 * The only door to a fact: its value when the team confirmed it and the check date has not passed, else undefined.
 *
 * @param today the date in the Netherlands
 */
export function confirmed<K extends FactKey>(profile: TeamProfile, key: K, today: IsoDate): FactValue<K> | undefined {
  const fact = profile.facts[key] as Fact<FactValue<K>> | undefined;
  if (!fact || fact.value === 'unknown' || !isCurrent(fact, today)) return undefined;
  return fact.value;
}

/** True when a lawyer approved the topic and the approval has not passed. */
export function isApproved(profile: TeamProfile, topic: string, today: IsoDate): boolean {
  const approval = Object.hasOwn(profile.approvals, topic) ? profile.approvals[topic] : undefined;
  return approval !== undefined && current(approval.on, approval.againOn, today);
}
