import type { DataError } from '@wijkbrug/core/errors.js';
import { addMonths, type IsoDate } from '@wijkbrug/core/locale.js';
import {
  checkTeamProfile,
  whyUnconfirmed,
  type ExplainerTexts,
  type TeamProfileFinding,
} from '@wijkbrug/core/team-explainer.js';
import { topics } from '@wijkbrug/core/team-explainer/topics.js';
import { factKeys, type FactKey, type ParsedTeamProfile, type TeamProfile } from '@wijkbrug/core/team-profile.js';
import { fill, type MessageLocale } from '../messages.js';
import { factQuestions } from './fact-questions.js';
import { isLeftover, unfinishedWords } from './leftover.js';
import { problemSentence } from './problem-sentence.js';
import { teamMessages } from './team-messages.js';

/** What is still missing from a team profile. */
export interface CheckReport {
  readonly findings: readonly TeamProfileFinding[];
  /** What the file says that cannot be read. */
  readonly problems: readonly DataError[];
  /** Facts that are in the file, confirm nothing and belong to no question that says so. */
  readonly others: readonly UnconfirmedFact[];
  /** People of the team whose consent does not hold. */
  readonly persons: readonly { readonly name: string; readonly date: IsoDate }[];
  /** Approvals of topics that need none, or are not there. */
  readonly strangeApprovals: readonly string[];
  /** Answers at which somebody seems to have something left to do. */
  readonly unfinished: readonly UnfinishedAnswer[];
  readonly complete: number;
  readonly waiting: number;
  /** Topics that must not be published like this. */
  readonly blocking: number;
  readonly hasPhone: boolean;
  /** Why the number of the team is not shown. */
  readonly phone?: UnconfirmedFact['code'];
}

type UnconfirmedFact = { readonly fact: FactKey; readonly code: NonNullable<ReturnType<typeof whyUnconfirmed>> };

export interface UnfinishedAnswer {
  readonly fact: FactKey;
  readonly value: string;
}

/** Checks a profile before it is published: topic by topic, what waits for which fact. */
export function checkReport({ profile, problems }: ParsedTeamProfile, today: IsoDate): CheckReport {
  const findings = checkTeamProfile(profile, topics, today);
  const count = (list: readonly TeamProfileFinding[]): number => new Set(list.map(({ topic }) => topic)).size;
  const waiting = count(findings);
  const phone = whyUnconfirmed(profile.facts['contact.phone'], today);
  const said = new Set<FactKey | undefined>(['contact.phone', ...findings.map(({ fact }) => fact)]);
  const others = factKeys.flatMap((fact): UnconfirmedFact[] => {
    const code = said.has(fact) ? undefined : whyUnconfirmed(profile.facts[fact], today);
    return code === undefined || code === 'absent' ? [] : [{ fact, code }];
  });
  return {
    findings,
    problems,
    others,
    persons: endedPersons(profile, today),
    strangeApprovals: Object.keys(profile.approvals).filter((topic) => !approvable.includes(topic)),
    unfinished: unfinishedAnswers(profile),
    complete: topics.length - waiting,
    waiting,
    blocking: count(findings.filter(({ blocks }) => blocks)),
    hasPhone: phone === undefined,
    ...(phone ? { phone } : {}),
  };
}

/** The topics that a lawyer approves. */
const approvable: readonly string[] = [
  ...new Set(topics.flatMap(({ id, legal, approvedWith }) => (legal ? [approvedWith ?? id] : []))),
];

function endedPersons({ facts }: TeamProfile, today: IsoDate): CheckReport['persons'] {
  const people = facts['team.people']?.value;
  if (people === undefined || people === 'unknown') return [];
  return people
    .filter(({ agreedOn }) => agreedOn > today || today >= addMonths(agreedOn, 12))
    .map(({ name, agreedOn: date }) => ({ name, date }));
}

const unfinishedAnswers = ({ facts }: TeamProfile): UnfinishedAnswer[] =>
  (Object.entries(facts) as [FactKey, { readonly value: unknown }][]).flatMap(([fact, { value }]) =>
    textsIn(value)
      .filter((text) => isLeftover(text) || unfinishedWords(text) !== undefined)
      .map((text) => ({ fact, value: text })),
  );

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The report in sentences, what must not be published first. */
export function reportLines(report: CheckReport, texts: ExplainerTexts, locale: MessageLocale): string[] {
  const words = teamMessages[locale];
  const { findings, problems, unfinished, others, persons, complete, waiting, blocking, phone } = report;
  const section = (title: string, list: readonly TeamProfileFinding[]): string[] =>
    list.length === 0 ? [] : [title, ...topicLines(list, texts, locale), ''];
  return [
    ...problems.map((problem) => fill(words.problem, { problem: problemSentence(problem, texts.terms, locale) })),
    ...report.strangeApprovals.map((topic) => fill(words.strangeApproval, { topic, list: approvable.join(', ') })),
    ...unfinished.map(({ fact, value }) => fill(words.unfinishedFact, { fact, value })),
    ...(phone === undefined ? [] : [phoneLine(phone, locale), '']),
    ...section(
      words.blocks,
      findings.filter(({ blocks }) => blocks),
    ),
    ...section(
      words.waits,
      findings.filter(({ blocks }) => !blocks),
    ),
    ...othersLines({ others, persons }, locale),
    waiting === 0
      ? fill(words.complete, { all: complete })
      : fill(words.summary, { all: complete + waiting, complete, waiting, blocking }),
  ];
}

function phoneLine(code: UnconfirmedFact['code'], locale: MessageLocale): string {
  const words = teamMessages[locale];
  return code === 'absent' ? words.contact : fill(words.contactNotShown, { why: words.fact[code] });
}

/** Contact details, steps, people and what the callback form asks: no question waits for them. */
function othersLines({ others, persons }: Pick<CheckReport, 'others' | 'persons'>, locale: MessageLocale): string[] {
  const words = teamMessages[locale];
  const lines = [
    ...others.map(({ fact, code }) => `  ${fact}: “${factQuestions[fact].ask}” ${words.fact[code]}`),
    ...persons.map(({ name, date }) => `  team.people: ${fill(words.person, { name, date })}`),
  ];
  return lines.length === 0 ? [] : [words.others, ...lines, ''];
}

function topicLines(findings: readonly TeamProfileFinding[], texts: ExplainerTexts, locale: MessageLocale): string[] {
  const words = teamMessages[locale];
  const byTopic = new Map<string, string[]>();
  for (const { topic, code, fact } of findings) {
    const lines = byTopic.get(topic) ?? [];
    lines.push(
      code === 'not-approved' || !fact
        ? `    ${words.notApproved}`
        : `    ${fact}: “${factQuestions[fact].ask}” ${words.fact[code]}`,
    );
    byTopic.set(topic, lines);
  }
  // By number, as in the workbook: people look for them there.
  const inOrder = [...byTopic].sort(([a], [b]) => a.localeCompare(b, 'nl', { numeric: true }));
  return inOrder.flatMap(([topic, lines]) => [`  ${topic} ${texts.topics[topic]?.question ?? ''}`, ...lines]);
}
