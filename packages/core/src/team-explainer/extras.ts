import { addMonths, type IsoDate } from '../locale/format.js';
import type { Locale } from '../locale/locales.js';
import type { FactKey, LocalizedText, TeamPerson } from '../team-profile/facts.js';
import { confirmed, type TeamProfile } from '../team-profile/team-profile.js';
import { answerTopic } from './answer-topic.js';
import type { AnswerLine, Review, TextRule, TopicRule } from './types.js';

/** The steps from first contact to closing, in order. */
export const stepIds = ['contact', 'first-talk', 'plan', 'help', 'check', 'closing'] as const;
export type StepId = (typeof stepIds)[number];

/** The fact in which a team says who does a step and how long it takes. */
const stepFacts: {
  readonly [S in StepId]: `steps.${string}` & FactKey;
} = {
  contact: 'steps.contact',
  'first-talk': 'steps.firstTalk',
  plan: 'steps.plan',
  help: 'steps.help',
  check: 'steps.check',
  closing: 'steps.closing',
};

/** Organisations that residents meet, in the order of the overview. */
export const roleIds = [
  'team',
  'municipality',
  'doctor',
  'school',
  'benefits',
  'housing',
  'youth-care',
  'safe-at-home',
  'police',
  'judge',
] as const;
export type RoleId = (typeof roleIds)[number];

/**
 * The topics of which widespread stories go round. A story is answered by the topic's own short answer, so that it says
 * no more about this team than the team confirmed.
 */
export const storyTopics = ['T-24', 'T-26', 'T-27', 'T-30', 'T-31', 'T-04', 'T-29', 'T-20', 'T-11', 'T-13'] as const;

/** “When must we tell others?”, which stands before the way to contact. */
export const tellRule: TextRule = {
  id: 'T-27',
  slots: [[{ id: 'without-consent', show: 'privacy.sharedWithoutConsent', approval: true }, { id: 'ask' }]],
  sources: ['r-angst-info-doorgegeven', 'r-bel-01-wantrouwen-informatie-doorgegeven'],
};

/** What stands beside the questions, in one language. */
export interface ExplainerExtras {
  readonly locale: Locale;
  readonly review: Review;
  /** What people say, by the number of the topic that answers it. */
  readonly stories: Readonly<Record<string, string>>;
  readonly steps: Readonly<Record<StepId, { readonly title: string; readonly what: string }>>;
  readonly roles: Readonly<Record<RoleId, { readonly name: string; readonly does: string }>>;
  /** Lines of `tellRule`. */
  readonly tell: Readonly<Record<string, string>>;
}

/** One step, with what this team confirmed about it. */
export interface StepAnswer {
  readonly id: StepId;
  /** Who does it and how long it takes; none says: ask the team. */
  readonly team?: LocalizedText;
}

/** The steps; what a team did not confirm about one is left out. */
export const answerSteps = (profile: TeamProfile, today: IsoDate): readonly StepAnswer[] =>
  stepIds.map((id) => {
    const team = confirmed(profile, stepFacts[id], today);
    return { id, ...(team && { team }) };
  });

/** What may be said next to a story. */
export interface StoryAnswer {
  readonly topic: TopicRule;
  /** The lines of the short answer. */
  readonly lines: readonly AnswerLine[];
  /** True when the team itself says how it is here; else the answer is general. */
  readonly local: boolean;
}

/** Answers each story with the first lines of its topic: what is confirmed, else what makes no promise. */
export const answerStories = (topics: readonly TopicRule[], profile: TeamProfile, today: IsoDate): StoryAnswer[] =>
  storyTopics.flatMap((id) => {
    const topic = topics.find((candidate) => candidate.id === id);
    if (!topic) return [];
    const { lines } = answerTopic(topic, profile, today);
    const confirmedLine = lines.findIndex((line) => line.facts.length > 0);
    return { topic, lines: lines.slice(0, Math.max(2, confirmedLine + 1)), local: confirmedLine >= 0 };
  });

/** People of the team who agreed to be seen, in the past twelve months. */
export const answerPeople = (profile: TeamProfile, today: IsoDate): readonly TeamPerson[] =>
  (confirmed(profile, 'team.people', today) ?? []).filter(
    ({ agreedOn }) => agreedOn <= today && today < addMonths(agreedOn, 12),
  );

/** The line that stands before the way to contact. */
export const answerTell = (profile: TeamProfile, today: IsoDate): AnswerLine | undefined =>
  answerTopic({ ...tellRule, group: 'fears' }, profile, today).lines[0];
