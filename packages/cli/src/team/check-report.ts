import type { IsoDate } from '@wijkbrug/core/locale.js';
import { checkTeamProfile, type ExplainerTexts, type TeamProfileFinding } from '@wijkbrug/core/team-explainer.js';
import { topics } from '@wijkbrug/core/team-explainer/topics.js';
import { confirmed, type FactKey, type ParsedTeamProfile, type TeamProfile } from '@wijkbrug/core/team-profile.js';
import { fill, type MessageLocale } from '../messages.js';
import { factQuestions } from './fact-questions.js';
import { isLeftover, unfinishedWords } from './leftover.js';
import { teamMessages } from './team-messages.js';

/** What is still missing from a team profile. */
export interface CheckReport {
  readonly findings: readonly TeamProfileFinding[];
  /** What the file says that cannot be read. */
  readonly problems: readonly string[];
  /** Answers at which somebody seems to have something left to do. */
  readonly unfinished: readonly UnfinishedAnswer[];
  readonly complete: number;
  readonly waiting: number;
  /** Topics that must not be published like this. */
  readonly blocking: number;
  readonly hasPhone: boolean;
}

export interface UnfinishedAnswer {
  readonly fact: FactKey;
  readonly value: string;
}

/** Checks a profile before it is published: topic by topic, what waits for which fact. */
export function checkReport({ profile, problems }: ParsedTeamProfile, today: IsoDate): CheckReport {
  const findings = checkTeamProfile(profile, topics, today);
  const count = (list: readonly TeamProfileFinding[]): number => new Set(list.map(({ topic }) => topic)).size;
  const waiting = count(findings);
  return {
    findings,
    problems: problems.map(({ message }) => message),
    unfinished: unfinishedAnswers(profile),
    complete: topics.length - waiting,
    waiting,
    blocking: count(findings.filter(({ blocks }) => blocks)),
    hasPhone: confirmed(profile, 'contact.phone', today) !== undefined,
  };
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
  const { findings, problems, unfinished, complete, waiting, blocking, hasPhone } = report;
  const section = (title: string, list: readonly TeamProfileFinding[]): string[] =>
    list.length === 0 ? [] : [title, ...topicLines(list, texts, locale), ''];
  return [
    ...problems.map((problem) => fill(words.problem, { problem })),
    ...unfinished.map(({ fact, value }) => fill(words.unfinishedFact, { fact, value })),
    ...(hasPhone ? [] : [words.contact, '']),
    ...section(
      words.blocks,
      findings.filter(({ blocks }) => blocks),
    ),
    ...section(
      words.waits,
      findings.filter(({ blocks }) => !blocks),
    ),
    waiting === 0
      ? fill(words.complete, { all: complete })
      : fill(words.summary, { all: complete + waiting, complete, waiting, blocking }),
  ];
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
